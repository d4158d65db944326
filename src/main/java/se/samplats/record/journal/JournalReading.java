package se.samplats.record.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** The journal for the auditor. */
@ApplicationScoped
@Transactional
class JournalReading {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final int MOST_HEADS = 10_000;

    private final JournalEntries journalEntries;
    private final Heads heads;
    private final Seals seals;

    JournalReading(JournalEntries journalEntries, Heads heads, Seals seals) {
        this.journalEntries = journalEntries;
        this.heads = heads;
        this.seals = seals;
    }

    /** The latest first, one more than the page holds when there are more. */
    List<JournalEntries.Sealed> page(Actor actor, JournalFilter journalFilter, Paging paging) {
        actor.must(Right.READ_JOURNAL);
        Instant before = FAR;
        long id = Long.MAX_VALUE;
        String after = paging.after().orElse(null);
        if (after != null) {
            if (!after.matches("[0-9]{1,18}\\.[0-9]{1,18}")) {
                throw Invalid.field("cursor", "unknown-cursor");
            }
            int dot = after.indexOf('.');
            before = Instant.EPOCH.plus(Long.parseLong(after.substring(0, dot)), ChronoUnit.MICROS);
            id = Long.parseLong(after.substring(dot + 1));
        }
        return journalEntries.before(before, id, journalFilter, paging.size() + 1);
    }

    Seals.State state(Actor actor) {
        actor.must(Right.READ_JOURNAL);
        return seals.state();
    }

    List<Heads.Head> heads(Actor actor) {
        actor.must(Right.READ_JOURNAL);
        return heads.latest(MOST_HEADS);
    }
}
