package se.samplats.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.samplats.county.home.SearchPlan;

/** What came out, printed as it comes and at the end put into the documentation between its two markers. */
final class Report {

    private static final String BEGIN = "<!-- measured: begin -->";
    private static final String END = "<!-- measured: end -->";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StringBuilder text = new StringBuilder();
    private final List<Outcome> outcomes = new ArrayList<>();

    Report(long seed, int rounds, int seconds, int connections) {
        line(
                "Measured on %s with seed %d: %d rounds of %d s each, %d connections; %d cores and %d GiB of memory, shared by"
                        + " the load, the service and the database. Java %s.",
                LocalDate.now(java.time.ZoneOffset.UTC),
                seed,
                rounds,
                seconds,
                connections,
                Runtime.getRuntime().availableProcessors(),
                memoryGib(),
                Runtime.version().feature());
    }

    void scale(String name, Connection database, Duration took) throws SQLException {
        line("");
        line(
                "### %s: %s municipalities, %s homes, %s places, %s rows in the ledger, %s gaps",
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                count(database, "(select distinct municipality from home)"),
                count(database, "home"),
                count(database, "place"),
                count(database, "occupancy"),
                count(database, "vacancy"));
        line("");
        line("Generated in %d s.", took.toSeconds());
        line("");
        line("| Search for a period in | Plan | Pages touched | Gaps found |");
        line("|---|---|--:|--:|");
        plans(database);
    }

    /** How many pages the search statement touches, in a county and in all of Sweden. */
    private void plans(Connection database) throws SQLException {
        for (String form : List.of("HVB", "SABO")) {
            plan(database, form, "where county = '20'", "a county");
            plan(database, form, "", "all municipalities");
        }
    }

    private void plan(Connection database, String form, String where, String scope) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (ResultSet rows = database.createStatement().executeQuery("select code from municipality " + where)) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        LocalDate start = Generator.TODAY.plusDays(10);
        SearchPlan plan = SearchPlan.holding(database, form, codes, start, start.plusDays(90));
        line("| %s (%d), %s | %s | %d | %d |", scope, codes.size(), form, plan.scan(), plan.pages(), plan.rows());
    }

    /** A table of who did how much, and how much of each other the first one does. */
    void outcome(Outcome outcome) {
        outcomes.add(outcome);
        line("");
        line(
                "| %s | per s | p50 ms | p99 ms | at half of it: p50 ms | p99 ms | this version does so much of it, each round | median |",
                outcome.kind());
        line("|---|--:|--:|--:|--:|--:|---|--:|");
        Map<String, List<Double>> ratios = outcome.ratios();
        outcome.rounds().keySet().forEach(name -> {
            Measured median = outcome.median(name);
            Measured half = outcome.atHalf().get(name);
            List<Double> each = ratios.getOrDefault(name, List.of());
            line(
                    "| %s | %.0f | %.1f | %.1f | %s | %s | %s |",
                    name,
                    median.perSecond(),
                    median.p50(),
                    median.p99(),
                    half == null ? "| " : String.format(Locale.ROOT, "%.1f | %.1f", half.p50(), half.p99()),
                    each.stream().map(Report::ratio).collect(Collectors.joining(" ")),
                    each.isEmpty() ? "" : "**" + ratio(Outcome.middle(each)) + "**");
        });
        line("");
        line("%d blocks were disturbed by other work and run again.", outcome.disturbed());
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    /** Into the page, and beside it all figures as JSON and a picture of them. */
    void write(Path page, Path directory) throws IOException {
        String before = Files.readString(page);
        int from = before.indexOf(BEGIN) + BEGIN.length();
        int to = before.indexOf(END);
        if (from < BEGIN.length() || to < from) {
            throw new IllegalStateException(page + " has not the markers " + BEGIN + " and " + END);
        }
        Files.writeString(page, before.substring(0, from) + "\n" + text + before.substring(to));
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(directory.resolve("results.json").toFile(), outcomes);
        Files.writeString(directory.resolve("results.html"), new ScaleChart(outcomes).page());
    }

    private void line(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        System.out.println(line);
        text.append(line).append('\n');
    }

    private static String count(Connection database, String rows) throws SQLException {
        return DurableServer.string(database, "select to_char(count(*), 'FM999G999G999') from " + rows + " t");
    }

    private static long memoryGib() {
        return Math.round(((com.sun.management.OperatingSystemMXBean)
                                java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                        .getTotalMemorySize()
                / (double) (1 << 30));
    }
}
