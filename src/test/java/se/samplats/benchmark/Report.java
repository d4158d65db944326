package se.samplats.benchmark;

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
import se.samplats.county.home.SearchPlan;

/** What came out, printed as it comes and at the end put into the documentation between its two markers. */
final class Report {

    private static final String BEGIN = "<!-- measured: begin -->";
    private static final String END = "<!-- measured: end -->";

    private final StringBuilder text = new StringBuilder();
    private final List<Measured> service = new ArrayList<>();
    private final List<Measured> alone = new ArrayList<>();

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
    }

    /** How many pages the search statement touches, in a county and in all of Sweden. */
    void plans(Connection database) throws SQLException {
        for (String form : List.of("HVB", "SABO")) {
            plan(database, form, "where county = '20'", "a county");
            plan(database, form, "", "all municipalities");
        }
        line("");
        line(
                "| | service: per s | p50 ms | p95 | p99 | pgbench: per s | p50 ms | p95 | p99 | service / pgbench, each round | median |");
        line("|---|--:|--:|--:|--:|--:|--:|--:|--:|---|--:|");
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

    void kind(String scale, Kind kind) throws IOException {
        System.out.println(scale + ": " + kind.name() + "; the statements of one call, as pgbench runs them:");
        System.out.println(kind.scripts()
                .get(0)
                .lines()
                .map(l -> l.length() > 200 ? l.substring(0, 200) + "…" : l)
                .collect(java.util.stream.Collectors.joining("\n")));
        name = kind.name();
    }

    private String name = "";

    void round(Measured http, Measured database) {
        service.add(http);
        alone.add(database);
        System.out.println("service " + http);
        System.out.println("pgbench " + database);
    }

    void endOfKind() {
        Measured http = median(service);
        Measured database = median(alone);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < service.size(); i++) {
            ratios.add(service.get(i).perSecond() / alone.get(i).perSecond());
        }
        line(
                "| %s | %s | %s | %s | **%.2f** |",
                name,
                cells(http),
                cells(database),
                ratios.stream()
                        .map(r -> String.format(Locale.ROOT, "%.2f", r))
                        .collect(java.util.stream.Collectors.joining(" ")),
                ratios.stream().sorted().toList().get(ratios.size() / 2));
        service.clear();
        alone.clear();
    }

    private static String cells(Measured m) {
        return String.format(Locale.ROOT, "%.0f | %.1f | %.1f | %.1f", m.perSecond(), m.p50(), m.p95(), m.p99());
    }

    private static Measured median(List<Measured> rounds) {
        return rounds.stream()
                .sorted(java.util.Comparator.comparingDouble(Measured::perSecond))
                .toList()
                .get(rounds.size() / 2);
    }

    void write(Path file) throws IOException {
        String page = Files.readString(file);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if (from < BEGIN.length() || to < from) {
            throw new IllegalStateException(file + " has not the markers " + BEGIN + " and " + END);
        }
        Files.writeString(file, page.substring(0, from) + "\n" + text + page.substring(to));
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
