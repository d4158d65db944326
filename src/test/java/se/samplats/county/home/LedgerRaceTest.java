package se.samplats.county.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.AtOnce;
import se.samplats.FeatureTest;
import se.samplats.county.home.Gaps.Span;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;

/** Sixteen at once on three places, in neighbouring periods so that they meet at every edge. */
@FeatureTest
class LedgerRaceTest {

    private static final int THREADS = 16;
    private static final int STEPS = 120;
    private static final LocalDate DAY_ONE = LocalDate.of(2026, 1, 1);

    @Inject
    DataSource datasource;

    @Inject
    Occupancies occupancies;

    private UUID home;
    private List<UUID> places;

    /** What one of them does in one step; true when it changed something. */
    private interface Step {
        boolean take(Random random) throws SQLException;
    }

    @BeforeEach
    void threePlaces() throws SQLException {
        try (Connection database = datasource.getConnection()) {
            LedgerRows ledger = new LedgerRows(database);
            home = ledger.home();
            places = ledger.places(home, 3);
        }
    }

    @Test
    void theProductsOwnChangesNeverWaitForEachOtherInACircle() throws Exception {
        race(random -> {
            UUID row = someRow(random);
            try {
                QuarkusTransaction.requiringNew().run(() -> changeAsTheProductDoes(random, row));
                return true;
            } catch (NotFound | OptimisticLockException lost) {
                return false;
            } catch (Refusal refused) {
                assertEquals("place-taken", refused.rule());
                return false;
            }
        });
    }

    private void changeAsTheProductDoes(Random random, UUID row) {
        int kind = random.nextInt(6);
        if (kind < 2) {
            Period period = somePeriod(random);
            occupancies.take(
                    new Occupancy(somePlace(random), period, Occupancy.Kind.RESIDENT, "2080", null, Instant.now()));
        } else if (kind < 4) {
            occupancies.giveBack(occupancies.get(row));
        } else {
            Occupancy moved = occupancies.get(row);
            occupancies.moveEnd(moved, moved.period().start().plusDays(1 + random.nextInt(8)));
        }
    }

    @Test
    void singleStatementsOfAnyKindNeverWaitForEachOtherInACircle() throws Exception {
        race(random -> {
            UUID row = someRow(random);
            Period period = somePeriod(random);
            try (Connection database = datasource.getConnection()) {
                LedgerRows ledger = new LedgerRows(database);
                return switch (random.nextInt(9)) {
                    case 0, 1, 2 -> ledger.take(UUID.randomUUID(), somePlace(random), period.start(), period.end());
                    case 3, 4 -> ledger.strikeOut(row);
                    case 5, 6, 7 -> ledger.move(row, somePlace(random), period.start(), period.end());
                    default ->
                        ledger.run(
                                        "update home set form = ?, municipality = ? where id = ?",
                                        random.nextBoolean() ? "HVB" : "HVB_FAMILJ",
                                        random.nextBoolean() ? "2080" : "2081",
                                        home)
                                == 1;
                };
            }
        });
    }

    private void race(Step step) throws Exception {
        long changes = 0;
        try (Connection database = datasource.getConnection()) {
            LedgerRows ledger = new LedgerRows(database);
            long deadlocks = ledger.deadlocks();
            for (long made : AtOnce.run(THREADS, seed -> steps(step, new Random(seed)))) {
                changes += made;
            }
            assertEquals(deadlocks, ledger.deadlocks());
            for (UUID place : places) {
                List<Span> taken = Gaps.taken(database, place);
                assertFalse(Gaps.anyOverlap(taken));
                assertEquals(Gaps.between(taken.stream()), Gaps.kept(database, place));
            }
            assertEquals(0, ledger.count("""
                    select count(*) from vacancy v join home h on h.id = v.home_id
                    where h.id = ? and (v.form, v.municipality) <> (h.form, h.municipality)""", home));
        }
        assertTrue(changes > THREADS * STEPS / 10, "only " + changes + " of the steps changed anything");
    }

    private static long steps(Step step, Random random) throws SQLException {
        long changes = 0;
        for (int i = 0; i < STEPS; i++) {
            changes += step.take(random) ? 1 : 0;
        }
        return changes;
    }

    private UUID somePlace(Random random) {
        return places.get(random.nextInt(places.size()));
    }

    /** A row of one of the places, or one that is not there where nothing is taken yet. */
    private UUID someRow(Random random) throws SQLException {
        try (Connection database = datasource.getConnection()) {
            List<UUID> rows = new LedgerRows(database).rowsOf(somePlace(random));
            return rows.isEmpty() ? UUID.randomUUID() : rows.get(random.nextInt(rows.size()));
        }
    }

    /** On a grid of days so coarse that most periods touch others end to end. */
    private static Period somePeriod(Random random) {
        LocalDate start = DAY_ONE.plusDays(3L * random.nextInt(12));
        return new Period(start, random.nextInt(12) == 0 ? null : start.plusDays(3L * (1 + random.nextInt(2))));
    }
}
