package se.samplats.money.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.Owner;
import se.samplats.benchmark.Generator;
import se.samplats.benchmark.Scale;

/**
 * A month of the nation: how long settling it takes beside the bare statements that read the same rows. It measures and says;
 * docs/performance.md has the command. Never part of {@code verify}.
 */
@FeatureTest
class SettlingBenchmarkIT {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final int STAYS = 142_000;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    @Inject
    MonthEndJob job;

    @Test
    void aMonthOfTheNationBesideTheBareStatements() throws Exception {
        try (Connection database = Owner.connection()) {
            new Generator(database).fill(new Scale(290, 10_000, 130_000, 0), 1);
            Generator.settleStays(database, STAYS);
        }
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            forget();
            Duration bare = time(this::read);
            Duration settled = time(() -> job.run(MONTH));
            Duration again = time(() -> job.run(MONTH));
            double ratio = (double) settled.toMillis() / bare.toMillis();
            if (round > 0) {
                ratios.add(ratio);
            }
            System.out.printf(
                    Locale.ROOT,
                    "settling: %d lines; bare reading %d ms, settling %d ms (%.2f), again %d ms%s%n",
                    lines(),
                    bare.toMillis(),
                    settled.toMillis(),
                    ratio,
                    again.toMillis(),
                    round == 0 ? ", warm-up" : "");
        }
        Collections.sort(ratios);
        System.out.printf(Locale.ROOT, "settling / bare reading, median: %.2f%n", ratios.get(ratios.size() / 2));
        assertEquals(0, job.run(MONTH), "again, nothing changes");
    }

    /** Every row that settling reads, by the same statements, one seller after the other. */
    private long read() throws SQLException {
        long rows = 0;
        try (Connection database = Owner.connection()) {
            database.setAutoCommit(false);
            for (String seller : strings(database, "select code from municipality order by code")) {
                LocalDate until = MONTH.plusMonths(1).atDay(1);
                LocalDate since = until.minusDays(Stays.REST_DAYS);
                List<String> ids = new ArrayList<>();
                rows += rows(database, Stays.PLACEMENTS, ids, seller, until, since, since);
                java.sql.Array all = database.createArrayOf("text", ids.toArray());
                rows += rows(database, Stays.FACTS, new ArrayList<>(), all);
                rows += rows(database, Stays.ABSENCES, new ArrayList<>(), all);
                rows += rows(database, SettlementLines.SETTLED, new ArrayList<>(), all, MONTH.atDay(1), MONTH.atDay(1));
                rows += rows(
                        database,
                        "select r.* from price_row r join home h on h.id = r.home_id where h.municipality = ?",
                        new ArrayList<>(),
                        seller);
                database.commit();
            }
        }
        return rows;
    }

    private static long rows(Connection database, String sql, List<String> ids, Object... values) throws SQLException {
        long rows = 0;
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setFetchSize(1_000);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int i = 1; i <= columns; i++) {
                        String value = result.getString(i);
                        if (i == 1) {
                            ids.add(value);
                        }
                    }
                    rows++;
                }
            }
        }
        return rows;
    }

    private void forget() throws SQLException {
        try (Connection database = Owner.connection();
                Statement statement = database.createStatement()) {
            statement.execute("delete from settlement where status = 'DRAFT'");
            statement.execute("vacuum (analyze) settlement_line");
        }
    }

    private long lines() throws SQLException {
        try (Connection database = Owner.connection()) {
            return Long.parseLong(strings(
                            database,
                            "select count(*) from settlement_line l join settlement s on s.id = l.settlement_id"
                                    + " where s.status = 'DRAFT'")
                    .get(0));
        }
    }

    private static List<String> strings(Connection database, String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private static Duration time(Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        work.call();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
