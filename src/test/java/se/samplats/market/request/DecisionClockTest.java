package se.samplats.market.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;

@FeatureTest
class DecisionClockTest {

    private static final LocalDate FIRST = LocalDate.parse("2023-11-01");
    private static final LocalDate LAST = LocalDate.parse("2027-03-31");

    @Inject
    EntityManager database;

    @Test
    void threeMonthsAreCountedByTheCalendar() {
        DecisionClock clock = new DecisionClock(LocalDate.parse("2026-08-31"));
        assertEquals(LocalDate.parse("2026-11-30"), clock.deadline());
        assertFalse(clock.isPast(LocalDate.parse("2026-11-30")), "the last day in time, the 91st");
        assertTrue(clock.isPast(LocalDate.parse("2026-12-01")));
        assertFalse(clock.isClose(LocalDate.parse("2026-10-31")));
        assertTrue(clock.isClose(LocalDate.parse("2026-11-01")));
        assertFalse(clock.isClose(LocalDate.parse("2026-12-01")), "past is no longer close");
    }

    @Test
    void whatIsCountedByTheDatabaseIsWhatAPageSaysOfEachDecision() {
        for (LocalDate on : List.of(
                LocalDate.parse("2026-11-21"), LocalDate.parse("2026-11-30"), LocalDate.parse("2024-02-29"), LAST)) {
            assertEquals(
                    counted(clock -> clock.isPast(on)),
                    counted(DecisionClock.past("decision_date"), on),
                    "past on " + on);
            assertEquals(
                    counted(clock -> clock.isPast(on) || clock.isClose(on)),
                    counted(DecisionClock.pastOrClose("decision_date"), on),
                    "close on " + on);
        }
    }

    private static Set<LocalDate> counted(Predicate<DecisionClock> condition) {
        return FIRST.datesUntil(LAST)
                .filter(day -> condition.test(new DecisionClock(day)))
                .collect(Collectors.toSet());
    }

    private Set<LocalDate> counted(String condition, LocalDate on) {
        List<?> days = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select cast(decision_date as text) from (select cast(:first as date) + day as decision_date"
                                + " from generate_series(0, cast(:days as integer)) day) decisions where " + condition)
                .setParameter("first", FIRST)
                .setParameter("days", FIRST.until(LAST, java.time.temporal.ChronoUnit.DAYS) - 1)
                .setParameter("on", on)
                .getResultList());
        return days.stream().map(day -> LocalDate.parse((String) day)).collect(Collectors.toSet());
    }
}
