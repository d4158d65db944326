package se.samplats.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * This version of the service beside an earlier one, beside the least SQL that does the same and beside an answer that needs no database: on
 * the same machine, in blocks of random order. docs/performance.md says how it is run.
 */
public final class Benchmark {

    private static final Path DIRECTORY = Path.of("target", "benchmark");
    private static final String THIS = "this version";
    private static final int CONTROL_SECONDS = 2;

    private final long seed = Long.getLong("seed", 1);
    private final int rounds = Integer.getInteger("rounds", 5);
    private final int seconds = Integer.getInteger("seconds", 10);
    private final int connections = Integer.getInteger("connections", 16);
    private final int warmUp = Integer.getInteger("warmup", 30);
    private final String earlier = System.getProperty("earlier", "");
    private final Report report = new Report(seed, rounds, seconds, connections);

    public static void main(String... arguments) throws Exception {
        Pgbench.mustBeThere();
        String scales = System.getProperty("scale", "county,nation");
        new Benchmark().run(List.of(scales.split(",")));
        System.exit(0);
    }

    private void run(List<String> scales) throws Exception {
        Path before = earlier.isEmpty() ? null : EarlierVersion.packaged(earlier);
        try (DurableServer server = new DurableServer(DIRECTORY.resolve("data"));
                Issuer issuer = new Issuer()) {
            for (String scale : scales) {
                server.create(scale);
                generate(server, scale);
                if (before == null) {
                    measure(server, issuer, scale, Map.of());
                } else {
                    measureBeside(server, issuer, scale, before);
                }
            }
        }
        report.write(Path.of("docs", "performance.md"), DIRECTORY);
    }

    private void generate(DurableServer server, String scale) throws Exception {
        Instant begun = Instant.now();
        try (Connection database = server.connect(scale)) {
            new Generator(database).fill(Scale.BY_NAME.get(scale), seed);
            report.scale(scale, database, Duration.between(begun, Instant.now()));
        }
    }

    /** The earlier version has a database of its own, which it makes itself; what is in it is the same. */
    private void measureBeside(DurableServer server, Issuer issuer, String scale, Path jar) throws Exception {
        String own = scale + "_before";
        server.createEmpty(own);
        new PackagedService(jar, server.url(own), issuer, connections, Map.of()).close();
        try (Connection database = server.connect(own)) {
            new Generator(database).fill(Scale.BY_NAME.get(scale), seed);
        }
        try (PackagedService before = new PackagedService(jar, server.url(own), issuer, connections, Map.of())) {
            measure(server, issuer, scale, Map.of(earlier, before.port()));
        }
    }

    /** @param others the ports of other versions, by name */
    private void measure(DurableServer server, Issuer issuer, String scale, Map<String, Integer> others)
            throws Exception {
        try (Connection database = server.connect(scale);
                PackagedService service = new PackagedService(server.url(scale), issuer, connections)) {
            Workload workload = new Workload(database, issuer);
            for (Kind kind : List.of(workload.search("search in the county", new Random(seed)), workload.booking())) {
                compare(server, scale, kind, workload.empty(), service.port(), others);
            }
        }
    }

    private void compare(
            DurableServer server, String scale, Kind kind, Load.Calls empty, int port, Map<String, Integer> others)
            throws Exception {
        Map<String, Load> services = new LinkedHashMap<>();
        services.put(THIS, new Load(port, connections, seconds));
        others.forEach((name, other) -> services.put(name, new Load(other, connections, seconds)));
        for (Load one : services.values()) {
            new Load(one.port(), connections, warmUp).run(kind.calls(), kind.expected(), 0);
        }
        Pgbench pgbench = new Pgbench(server.port(), connections, seconds);
        List<Contender> contenders = new ArrayList<>();
        services.forEach((name, load) ->
                contenders.add(new Contender(name, with -> load.run(kind.calls(), kind.expected(), with))));
        contenders.add(new Contender("least SQL", with -> pgbench.run(scale, kind.least(), with)));
        contenders.add(
                new Contender("empty answer", with -> new Load(port, connections, seconds).run(empty, 200, with)));
        Pgbench control = new Pgbench(server.port(), connections, CONTROL_SECONDS);
        Blocks blocks = new Blocks(
                () -> control.run(scale, List.of("select 1;\n"), seed).perSecond(), seed);
        Map<String, List<Measured>> all = blocks.run(contenders, rounds, seed);
        Map<String, Measured> atHalf = new LinkedHashMap<>();
        for (Map.Entry<String, Load> one : services.entrySet()) {
            double half = Outcome.median(all.get(one.getKey())).perSecond() / 2;
            atHalf.put(
                    one.getKey(),
                    one.getValue().arriving(kind.calls(), kind.expected(), half, seed * 1_000 + rounds * 10L + 10));
        }
        report.outcome(
                new Outcome(scale, Scale.BY_NAME.get(scale).places(), kind.name(), all, atHalf, blocks.disturbed()));
    }
}
