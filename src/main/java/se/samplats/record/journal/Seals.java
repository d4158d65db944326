package se.samplats.record.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Bulk;

/** The seals, and the entries that wait for one. */
@ApplicationScoped
class Seals {

    private static final String TAKE =
            """
            with taken as (
              delete from journal_unsealed where entry_id in (
                select entry_id from journal_unsealed order by entry_id limit ?) returning entry_id)
            select\s""" + EntryRows.COLUMNS + " from journal_entry e join taken t on t.entry_id = e.id order by e.id";

    private final Bulk bulk;

    Seals(Bulk bulk) {
        this.bulk = bulk;
    }

    private record Row(ChainLink link, ChainLink before, long entry) {}

    /** False while another replica seals. Held until the transaction ends. */
    boolean lock() {
        boolean[] mine = {false};
        bulk.read(
                "select pg_try_advisory_xact_lock(hashtext('journal'))", List.of(), row -> mine[0] = row.getBoolean(1));
        return mine[0];
    }

    /** The same, after waiting for the other replica. */
    void lockPatiently() {
        bulk.read("select cast(pg_advisory_xact_lock(hashtext('journal')) as text)", List.of(), row -> {});
    }

    ChainLink last() {
        ChainLink[] last = {ChainLink.START};
        bulk.read(
                "select number, hash from journal_seal order by number desc limit 1",
                List.of(),
                row -> last[0] = new ChainLink(row.getLong(1), row.getBytes(2)));
        return last[0];
    }

    /** Entries that wait, in the order in which they were begun; whoever takes them seals them. */
    List<JournalEntry> take(int most) {
        List<JournalEntry> waiting = new ArrayList<>();
        bulk.read(TAKE, List.of(most), row -> waiting.add(EntryRows.read(row, 1)));
        return waiting;
    }

    /** Appends entries to the chain. */
    ChainLink add(ChainLink last, List<JournalEntry> some) {
        ChainLink end = last;
        List<Row> rows = new ArrayList<>();
        for (JournalEntry entry : some) {
            ChainLink next = end.next(entry);
            rows.add(new Row(next, end, entry.id()));
            end = next;
        }
        bulk.write(
                "insert into journal_seal (number, entry_id, previous_hash, hash) values (?, ?, ?, ?)",
                rows,
                row -> values(row));
        return end;
    }

    private static List<@Nullable Object> values(Row row) {
        return List.of(
                row.link().number(),
                row.entry(),
                row.before().hash(),
                row.link().hash());
    }

    /** @param oldestSeconds the age of the oldest entry without a seal; zero without one */
    record State(long number, long waiting, double oldestSeconds) {}

    State state() {
        State[] state = {new State(0, 0, 0)};
        bulk.read("""
                select coalesce((select max(number) from journal_seal), 0), count(*),
                  coalesce(extract(epoch from now() - min(since)), 0) from journal_unsealed""", List.of(), row -> state[0] = new State(row.getLong(1), row.getLong(2), row.getDouble(3)));
        return state[0];
    }
}
