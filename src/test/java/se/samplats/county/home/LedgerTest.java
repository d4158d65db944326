package se.samplats.county.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplats.FeatureTest;
import se.samplats.county.home.Gaps.Span;

@FeatureTest
class LedgerTest {

    private static final LocalDate DAY_ONE = LocalDate.of(2026, 1, 1);
    private static final int STEPS = 250;

    @Inject
    DataSource datasource;

    /** What the test believes the ledger to hold. */
    private record Row(
            UUID id, UUID place, LocalDate start, @Nullable LocalDate end) {

        Span span() {
            return new Span(start, end == null ? Gaps.EVER_AFTER : end);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void afterAnyHistoryTheVacanciesAreTheGapsOfTheLedger(long seed) throws SQLException {
        Random random = new Random(seed);
        try (Connection database = datasource.getConnection()) {
            LedgerRows ledger = new LedgerRows(database);
            List<UUID> places = ledger.places(ledger.home(), 3);
            List<Row> rows = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                change(ledger, rows, places, random);
                for (UUID place : places) {
                    List<Span> gaps = Gaps.between(
                            rows.stream().filter(r -> r.place.equals(place)).map(Row::span));
                    assertEquals(gaps, Gaps.kept(database, place), "seed " + seed + ", step " + step);
                }
            }
        }
    }

    /** One random change, which the database accepts exactly when no day is taken twice by it. */
    private static void change(LedgerRows ledger, List<Row> rows, List<UUID> places, Random random)
            throws SQLException {
        int kind = random.nextInt(10);
        if (rows.isEmpty() || kind < 4) {
            Row row = somewhere(UUID.randomUUID(), places, random);
            boolean free = isFree(row, rows);
            assertEquals(free, ledger.take(row.id, row.place, row.start, row.end));
            if (free) {
                rows.add(row);
            }
            return;
        }
        Row old = rows.get(random.nextInt(rows.size()));
        if (kind < 6) {
            ledger.strikeOut(old.id);
            rows.remove(old);
            return;
        }
        Row other = somewhere(old.id, places, random);
        Row moved =
                switch (kind) {
                    case 6 -> new Row(old.id, old.place, old.start, old.start.plusDays(1 + random.nextInt(20)));
                    case 7 -> new Row(old.id, old.place, old.start, null);
                    case 8 ->
                        old.end == null
                                ? other
                                : new Row(old.id, old.place, old.end.minusDays(1 + random.nextInt(20)), old.end);
                    default -> other;
                };
        List<Row> others = rows.stream().filter(r -> !r.equals(old)).toList();
        boolean free = isFree(moved, others);
        assertEquals(free, ledger.move(moved.id, moved.place, moved.start, moved.end));
        if (free) {
            rows.set(rows.indexOf(old), moved);
        }
    }

    private static Row somewhere(UUID id, List<UUID> places, Random random) {
        LocalDate start = DAY_ONE.plusDays(random.nextInt(80));
        boolean open = random.nextInt(8) == 0;
        UUID place = places.get(random.nextInt(places.size()));
        return new Row(id, place, start, open ? null : start.plusDays(1 + random.nextInt(12)));
    }

    private static boolean isFree(Row row, List<Row> among) {
        return among.stream()
                .noneMatch(r -> r.place.equals(row.place) && r.span().overlaps(row.span()));
    }

    @Test
    void aHomeThatChangesFormAndMunicipalityTakesItsGapsAlong() throws SQLException {
        try (Connection database = datasource.getConnection()) {
            LedgerRows ledger = new LedgerRows(database);
            UUID home = ledger.home();
            UUID place = ledger.places(home, 1).get(0);
            ledger.take(UUID.randomUUID(), place, DAY_ONE, DAY_ONE.plusDays(30));
            ledger.run("update home set form = 'HVB_FAMILJ', municipality = '2084' where id = ?", home);
            assertEquals(List.of("HVB_FAMILJ 2084", "HVB_FAMILJ 2084"), keys(database, place));
        }
    }

    @Test
    void aPlaceThatMovesToAnotherHomeTakesItsGapsAlong() throws SQLException {
        try (Connection database = datasource.getConnection()) {
            LedgerRows ledger = new LedgerRows(database);
            UUID other = ledger.home();
            ledger.run("update home set form = 'SABO', municipality = '2062' where id = ?", other);
            UUID place = ledger.places(ledger.home(), 1).get(0);
            ledger.run("update place set home_id = ? where id = ?", other, place);
            assertEquals(List.of("SABO 2062"), keys(database, place));
        }
    }

    @Test
    void manyRowsStruckOutByOneStatementBecomeOneGap() throws SQLException {
        try (Connection database = datasource.getConnection()) {
            LedgerRows ledger = new LedgerRows(database);
            UUID place = ledger.places(ledger.home(), 1).get(0);
            for (int i = 0; i < 5; i++) {
                ledger.take(UUID.randomUUID(), place, DAY_ONE.plusDays(10L * i), DAY_ONE.plusDays(10L * i + 10));
            }
            ledger.run("delete from occupancy where place_id = ?", place);
            assertEquals(List.of(new Span(Gaps.EVER_BEFORE, Gaps.EVER_AFTER)), Gaps.kept(database, place));
        }
    }

    private static List<String> keys(Connection database, UUID place) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (PreparedStatement statement =
                database.prepareStatement("select form || ' ' || municipality from vacancy where place_id = ?")) {
            statement.setObject(1, place);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }
}
