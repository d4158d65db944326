package se.samplats.record.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samplats.platform.kernel.Bulk;

/** The exported heads, day by day. */
@ApplicationScoped
class Heads {

    private final Bulk bulk;

    Heads(Bulk bulk) {
        this.bulk = bulk;
    }

    /** The head at the end of a day. */
    record Head(LocalDate day, ChainLink link, Instant exportedAt) {}

    /** The latest first. */
    List<Head> latest(int most) {
        List<Head> heads = new ArrayList<>();
        bulk.read(
                "select day, number, hash, exported_at from journal_head order by day desc limit ?",
                List.of(most),
                row -> heads.add(new Head(
                        row.getObject(1, LocalDate.class),
                        new ChainLink(row.getLong(2), row.getBytes(3)),
                        row.getObject(4, java.time.OffsetDateTime.class).toInstant())));
        return heads;
    }

    void add(Head head) {
        bulk.write(
                "insert into journal_head (day, number, hash, exported_at) values (?, ?, ?, ?)",
                List.of(head),
                one -> List.of(one.day(), one.link().number(), one.link().hash(), one.exportedAt()));
    }

    boolean has(LocalDate day) {
        boolean[] found = {false};
        bulk.read("select 1 from journal_head where day = ?", List.of(day), row -> found[0] = true);
        return found[0];
    }
}
