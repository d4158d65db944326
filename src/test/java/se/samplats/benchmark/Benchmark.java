package se.samplats.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How much of what the database can do the service delivers. Both are given the same statements, data and connections,
 * one after the other and again, on the same machine at the same time of day. docs/performance.md says how it is run.
 */
public final class Benchmark {

    private static final Path DIRECTORY = Path.of("target", "benchmark");

    private final long seed = Long.getLong("seed", 1);
    private final int rounds = Integer.getInteger("rounds", 5);
    private final int seconds = Integer.getInteger("seconds", 10);
    private final int connections = Integer.getInteger("connections", 16);
    private final Report report = new Report(seed, rounds, seconds, connections);

    public static void main(String... arguments) throws Exception {
        Pgbench.mustBeThere();
        String scales = System.getProperty("scale", "county,nation");
        new Benchmark().run(List.of(scales.split(",")));
        System.exit(0);
    }

    private void run(List<String> scales) throws Exception {
        try (DurableServer server = new DurableServer(DIRECTORY.resolve("data"));
                Issuer issuer = new Issuer()) {
            for (String scale : scales) {
                generate(server, scale);
                measure(server, issuer, scale);
            }
        }
        report.write(Path.of("docs", "performance.md"));
    }

    private void generate(DurableServer server, String scale) throws Exception {
        Instant begun = Instant.now();
        server.create(scale);
        try (Connection database = server.connect(scale)) {
            new Generator(database).fill(Scale.BY_NAME.get(scale), seed);
            report.scale(scale, database, Duration.between(begun, Instant.now()));
            report.plans(database);
        }
    }

    private void measure(DurableServer server, Issuer issuer, String scale) throws Exception {
        try (Connection database = server.connect(scale);
                PackagedService service = new PackagedService(server.url(scale), issuer, connections)) {
            Load load = new Load(service.port(), connections, seconds);
            Load warmUp = new Load(service.port(), connections, Integer.getInteger("warmup", 30));
            Workload workload = new Workload(database, issuer, new Overheard(server, database), warmUp);
            Random chance = new Random(seed);
            List<Kind> kinds = new ArrayList<>();
            kinds.add(workload.search("search in the county", "", chance));
            kinds.add(workload.booking());
            for (Kind kind : kinds) {
                compare(server, load, scale, kind);
            }
        }
    }

    private void compare(DurableServer server, Load load, String scale, Kind kind) throws Exception {
        report.kind(scale, kind);
        Pgbench pgbench = new Pgbench(server.port(), connections, seconds);
        for (int round = 1; round <= rounds; round++) {
            Measured http = load.run(kind.calls(), kind.expected(), seed + round);
            Measured alone = pgbench.run(scale, kind.scripts(), seed + round);
            report.round(http, alone);
        }
        report.endOfKind();
    }
}
