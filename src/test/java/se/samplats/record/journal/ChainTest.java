package se.samplats.record.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.samplats.FeatureTest;
import se.samplats.Owner;

/**
 * Whoever owns the database can do what the application cannot: alter, remove and move rows. Among 100 000 entries the first that is
 * not as it was is found, within ten seconds.
 */
@FeatureTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainTest {

    private static final Logger LOG = Logger.getLogger(ChainTest.class);
    private static final int ENTRIES = 100_000;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private ChainLink end = ChainLink.START;

    /** A copy of the tables without their triggers, in a schema of its own. */
    @BeforeAll
    void aLongJournal() throws SQLException {
        try (Connection connection = Owner.connection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("create schema long_journal");
                for (String table : List.of("journal_entry", "journal_seal", "journal_unsealed")) {
                    statement.execute("create table long_journal." + table + " (like public." + table
                            + " including defaults including indexes)");
                }
                statement.execute("set local search_path = long_journal");
            }
            fill(connection);
            connection.commit();
        }
    }

    @AfterAll
    void theJournalGoes() throws SQLException {
        try (Connection connection = Owner.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema long_journal cascade");
        }
    }

    private void fill(Connection connection) throws SQLException {
        try (PreparedStatement entry = connection.prepareStatement("""
                insert into journal_entry (id, recorded_at, happened_on, actor, roles, municipality, operation, thing, thing_id, outcome,
                  confidential, facts) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))""");
                PreparedStatement seal = connection.prepareStatement(
                        "insert into journal_seal (number, entry_id, previous_hash, hash) values (?, ?, ?, ?)")) {
            for (int i = 1; i <= ENTRIES; i++) {
                JournalEntry one = entry(i);
                bind(entry, one, connection);
                ChainLink next = end.next(one);
                seal.setLong(1, next.number());
                seal.setLong(2, one.id());
                seal.setBytes(3, end.hash());
                seal.setBytes(4, next.hash());
                seal.addBatch();
                end = next;
                if (i % 2_000 == 0) {
                    entry.executeBatch();
                    seal.executeBatch();
                }
            }
        }
    }

    private static JournalEntry entry(int i) {
        return new JournalEntry(
                3L * i,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * i).plusNanos(1_000L * i),
                LocalDate.of(2026, 1, 1).plusDays(i / 1_000),
                "placer-2081",
                List.of("home-manager", "placer"),
                i % 7 == 0 ? null : "2081",
                "offer.asked",
                "offer",
                new UUID(i, i).toString(),
                JournalEntry.Outcome.DONE,
                i % 50 == 0,
                Map.of("homeId", new UUID(i, 7).toString(), "requestId", new UUID(i, 9).toString()));
    }

    private static void bind(PreparedStatement statement, JournalEntry one, Connection connection) throws SQLException {
        statement.setLong(1, one.id());
        statement.setObject(2, OffsetDateTime.ofInstant(one.recordedAt(), ZoneOffset.UTC));
        statement.setObject(3, one.happenedOn());
        statement.setString(4, one.actor());
        statement.setArray(5, connection.createArrayOf("text", one.roles().toArray()));
        statement.setString(6, one.municipality());
        statement.setString(7, one.operation());
        statement.setString(8, one.thing());
        statement.setString(9, one.thingId());
        statement.setString(10, one.outcome().name());
        statement.setBoolean(11, one.confidential());
        statement.setString(12, EntryRows.json(one.facts()));
        statement.addBatch();
    }

    /** What is found after some statements, which are undone afterwards. */
    private ChainVerdict after(List<ChainLink> known, String... statements) throws SQLException {
        try (Connection connection = Owner.connection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local search_path = long_journal");
                for (String one : statements) {
                    assertTrue(statement.executeUpdate(one) > 0, one);
                }
                long began = System.nanoTime();
                ChainVerdict found = Chain.verify(connection, known);
                Duration took = Duration.ofNanos(System.nanoTime() - began);
                LOG.infof("%d entries: %s after %d ms", ENTRIES, found.how(), took.toMillis());
                assertTrue(took.compareTo(LONGEST) < 0, took::toString);
                return found;
            } finally {
                connection.rollback();
            }
        }
    }

    private void found(long number, ChainVerdict.Breach how, String... statements) throws SQLException {
        ChainVerdict found = after(List.of(), statements);
        assertEquals(number, found.broken());
        assertEquals(how, found.how());
        assertEquals(number - 1, found.head().number());
    }

    @Test
    void a_journal_that_nobody_touched_is_whole() throws SQLException {
        ChainVerdict found = after(List.of(end));
        assertTrue(found.isWhole());
        assertEquals(end, found.head());
    }

    @Test
    void an_altered_entry_is_found_whatever_of_it_was_altered() throws SQLException {
        for (String altered : List.of(
                "actor = 'placer-2080'",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "happened_on = happened_on + 1",
                "roles = '{placer}'",
                "municipality = '2080'",
                "operation = 'offer.made'",
                "thing_id = 'x'",
                "outcome = 'REFUSED'",
                "confidential = not confidential",
                "facts = facts || '{\"more\":\"1\"}'")) {
            found(77_777, ChainVerdict.Breach.ALTERED, "update journal_entry set " + altered + " where id = 3 * 77777");
        }
        found(1, ChainVerdict.Breach.ALTERED, "update journal_seal set hash = sha256('x') where number = 1");
    }

    @Test
    void a_removed_entry_is_found() throws SQLException {
        found(50_000, ChainVerdict.Breach.MISSING, "delete from journal_entry where id = 3 * 50000");
        found(50_000, ChainVerdict.Breach.MISSING, "delete from journal_seal where number = 50000");
        found(
                50_000,
                ChainVerdict.Breach.MISSING,
                "delete from journal_seal where number = 50000",
                "delete from journal_entry where id = 3 * 50000");
    }

    @Test
    void a_removed_entry_is_found_though_the_rest_moved_up() throws SQLException {
        found(
                99_998,
                ChainVerdict.Breach.OUT_OF_ORDER,
                "delete from journal_seal where number = 99998",
                "update journal_seal set number = 99998 where number = 99999",
                "update journal_seal set number = 99999 where number = 100000");
    }

    @Test
    void two_entries_that_changed_places_are_found() throws SQLException {
        found(
                20_000,
                ChainVerdict.Breach.OUT_OF_ORDER,
                "update journal_seal set number = 200000 where number = 20000",
                "update journal_seal set number = 20000 where number = 20001",
                "update journal_seal set number = 20001 where number = 200000");
        found(
                20_000,
                ChainVerdict.Breach.ALTERED,
                "update journal_seal set entry_id = 1 where number = 20000",
                "update journal_seal set entry_id = 3 * 20000 where number = 20001",
                "update journal_seal set entry_id = 3 * 20001 where number = 20000");
    }

    @Test
    void an_end_that_was_cut_off_is_found_by_a_head_that_was_kept() throws SQLException {
        String seals = "delete from journal_seal where number > 90000";
        ChainVerdict found = after(List.of(end), seals, "delete from journal_entry where id > 3 * 90000");
        assertEquals(90_001, found.broken());
        assertEquals(ChainVerdict.Breach.MISSING, found.how());
    }

    @Test
    void entries_outside_the_row_are_found() throws SQLException {
        found(90_001, ChainVerdict.Breach.MISSING, "delete from journal_seal where number > 90000");
    }

    @Test
    void a_journal_that_was_written_anew_is_found_by_a_head_that_was_kept() throws SQLException {
        List<ChainLink> known = new ArrayList<>(List.of(ChainLink.START, end));
        known.add(new ChainLink(40_000, new byte[ChainLink.BYTES]));
        ChainVerdict found = after(known);
        assertEquals(40_000, found.broken());
        assertEquals(ChainVerdict.Breach.HEAD_DIFFERS, found.how());
    }
}
