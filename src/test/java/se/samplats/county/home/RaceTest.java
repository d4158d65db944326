package se.samplats.county.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.AtOnce;
import se.samplats.Caller;
import se.samplats.FeatureTest;
import se.samplats.county.home.Gaps.Span;

/** Sixty-four callers want one place. */
@FeatureTest
class RaceTest {

    private static final int CALLERS = 64;
    private static final int PERIODS = 1_000;
    private static final LocalDate DAY_ONE = LocalDate.of(2027, 1, 1);

    @Inject
    DataSource datasource;

    private UUID place;

    /** What became of one try. */
    private record Try(Span period, int status) {}

    @BeforeEach
    void onePlace() throws SQLException {
        try (Connection database = datasource.getConnection()) {
            LedgerRows ledger = new LedgerRows(database);
            place = ledger.places(ledger.home(), 1).get(0);
        }
    }

    @Test
    void eachContestedPeriodHasExactlyOneWinner() throws Exception {
        List<Span> periods = IntStream.range(0, PERIODS)
                .mapToObj(i -> new Span(DAY_ONE.plusDays(5L * i), DAY_ONE.plusDays(5L * i + 5)))
                .toList();
        List<Try> tries = race(periods, 4);
        Map<Span, Long> winners = won(tries).stream().collect(Collectors.groupingBy(p -> p, Collectors.counting()));
        assertEquals(periods.stream().collect(Collectors.toMap(p -> p, p -> 1L)), winners);
        assertEquals(PERIODS * 4, tries.size());
        try (Connection database = datasource.getConnection()) {
            assertEquals(periods, Gaps.taken(database, place));
        }
    }

    @Test
    void whoeverIsRefusedWantedDaysThatAWinnerHas() throws Exception {
        Random random = new Random(64);
        List<Span> periods = IntStream.range(0, PERIODS)
                .mapToObj(i -> DAY_ONE.plusDays(random.nextInt(2_000)))
                .map(start -> new Span(start, start.plusDays(1 + random.nextInt(30))))
                .toList();
        List<Try> tries = race(periods, 2);
        List<Span> won = won(tries);
        try (Connection database = datasource.getConnection()) {
            List<Span> taken = Gaps.taken(database, place);
            assertFalse(Gaps.anyOverlap(taken));
            assertEquals(
                    won.stream()
                            .sorted(java.util.Comparator.comparing(Span::from))
                            .toList(),
                    taken);
            assertEquals(Gaps.between(taken.stream()), Gaps.kept(database, place));
        }
        for (Try one : tries) {
            assertTrue(one.status == 201 || won.stream().anyMatch(one.period::overlaps), "refused for nothing: " + one);
        }
    }

    /** Every period is wanted by some of the callers; all walk through the periods side by side. */
    private List<Try> race(List<Span> periods, int callersOfEach) throws Exception {
        try (Connection database = datasource.getConnection()) {
            LedgerRows ledger = new LedgerRows(database);
            long deadlocks = ledger.deadlocks();
            List<Try> tries = AtOnce.run(CALLERS, number -> walk(number, periods, CALLERS / callersOfEach)).stream()
                    .flatMap(List::stream)
                    .toList();
            assertEquals(
                    List.of(),
                    tries.stream()
                            .filter(t -> t.status != 201 && t.status != 409)
                            .toList());
            assertEquals(deadlocks, ledger.deadlocks());
            return tries;
        }
    }

    private List<Try> walk(int number, List<Span> periods, int groups) throws Exception {
        Caller caller = new Caller("manager-2080");
        List<Try> tries = new ArrayList<>();
        for (int i = number % groups; i < periods.size(); i += groups) {
            Span period = periods.get(i);
            Map<String, String> body = Map.of(
                    "kind", "RESIDENT",
                    "start", period.from().toString(),
                    "end", period.until().toString());
            tries.add(new Try(
                    period,
                    caller.post("/places/" + place + "/occupancies", body, null).status()));
        }
        return tries;
    }

    private static List<Span> won(List<Try> tries) {
        return tries.stream().filter(t -> t.status == 201).map(Try::period).toList();
    }
}
