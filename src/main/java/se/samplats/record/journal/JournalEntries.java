package se.samplats.record.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.party.LastStatements;

/** The journal's rows: added and read, nothing else. */
@ApplicationScoped
class JournalEntries {

    private static final String INSERT = """
            insert into journal_entry (recorded_at, happened_on, actor, roles, municipality, operation, thing, thing_id, outcome,
              confidential, facts)
            values (?, ?, ?, ?, cast(? as text), ?, ?, ?, ?, ?, cast(? as jsonb))""";

    private static final String SELECT = "select s.number, encode(s.hash, 'hex'), " + EntryRows.COLUMNS + """
             from journal_entry e left join journal_seal s on s.entry_id = e.id
            where (e.recorded_at, e.id) < (?, ?)""";

    private final Bulk bulk;
    private final LastStatements lastStatements;

    JournalEntries(Bulk bulk, LastStatements lastStatements) {
        this.bulk = bulk;
        this.lastStatements = lastStatements;
    }

    /** Written when the transaction ends, together with what else it has to say. */
    void add(JournalEntry entry) {
        lastStatements.add(INSERT, values(entry));
    }

    private static List<@Nullable Object> values(JournalEntry entry) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(entry.recordedAt());
        values.add(entry.happenedOn());
        values.add(entry.actor());
        values.add(entry.roles());
        values.add(entry.municipality());
        values.add(entry.operation());
        values.add(entry.thing());
        values.add(entry.thingId());
        values.add(entry.outcome().name());
        values.add(entry.confidential());
        values.add(EntryRows.json(entry.facts()));
        return values;
    }

    /** @param number null while it waits for its seal, as is the hash */
    record Sealed(@Nullable Long number, @Nullable String hash, JournalEntry entry) {}

    /** The latest first, from just before a place in the order. */
    List<Sealed> before(Instant recordedAt, long id, JournalFilter journalFilter, int most) {
        List<@Nullable Object> values = new ArrayList<>(List.of(recordedAt, id));
        StringBuilder where = new StringBuilder(SELECT);
        journalFilter.conditions().forEach((condition, value) -> {
            where.append(" and ").append(condition);
            values.add(value);
        });
        where.append(" order by e.recorded_at desc, e.id desc limit ").append(most);
        List<Sealed> found = new ArrayList<>();
        bulk.read(where.toString(), values, row -> {
            long number = row.getLong(1);
            found.add(new Sealed(row.wasNull() ? null : (Long) number, row.getString(2), EntryRows.read(row, 3)));
        });
        return found;
    }
}
