package se.samplats.county.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;

@FeatureTest
class LongLedgerTest {

    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final int ROWS = 1_000;

    /** Rows read in this transaction so far, by whatever way. */
    private static final String READ = """
            select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables
            where relname in ('vacancy', 'occupancy')""";

    @Inject
    DataSource datasource;

    @Test
    void aPlaceWithAThousandRowsIsBookedByReadingNoMoreRowsThanAnEmptyOne() throws SQLException {
        try (Connection database = datasource.getConnection()) {
            LedgerRows ledger = new LedgerRows(database);
            UUID home = ledger.home();
            UUID empty = ledger.places(home, 1).get(0);
            UUID full = ledger.places(home, 1).get(0);
            ledger.run("""
                    insert into occupancy (id, place_id, starts_on, ends_before, kind, municipality)
                    select gen_random_uuid(), cast(? as uuid), cast(? as date) + n * 4, cast(? as date) + n * 4 + 2, 'RESIDENT', '2080'
                    from generate_series(1, ?) n""", full, FIRST, FIRST, ROWS);
            assertEquals(
                    ROWS + 1,
                    ledger.count("select count(*) from vacancy where place_id = cast(? as uuid)", full),
                    "gaps");
            LocalDate late = FIRST.plusDays(4L * ROWS - 1);
            long ofEmpty = rowsRead(database, ledger, empty, late);
            long ofFull = rowsRead(database, ledger, full, late);
            assertTrue(ofFull <= ofEmpty + 8, ofFull + " rows read, and " + ofEmpty + " of an empty place");
        }
    }

    private static long rowsRead(Connection database, LedgerRows ledger, UUID place, LocalDate day)
            throws SQLException {
        UUID row = UUID.randomUUID();
        database.setAutoCommit(false);
        long before = ledger.count(READ);
        assertTrue(ledger.take(row, place, day, day.plusDays(1)));
        assertTrue(ledger.strikeOut(row));
        long read = ledger.count(READ) - before;
        database.rollback();
        database.setAutoCommit(true);
        return read;
    }
}
