package se.samplats.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's own load generator: how fast the database alone does the least, as the service's user behind row-level security. */
final class Pgbench {

    private static final String MISSING =
            "pgbench is not on the PATH. It comes with PostgreSQL: apt-get install postgresql on"
                    + " Debian and Ubuntu, postgresql-contrib on Fedora, brew install postgresql on a Mac. Version 15 or newer.";

    /** More than are booked in a round. */
    private static final long DAYS_OF_A_ROUND = 1_000_000;

    private final int port;
    private final int connections;
    private final int seconds;

    Pgbench(int port, int connections, int seconds) {
        this.port = port;
        this.connections = connections;
        this.seconds = seconds;
    }

    static void mustBeThere() throws InterruptedException {
        try {
            new ProcessBuilder("pgbench", "--version").start().waitFor();
        } catch (IOException missing) {
            throw new IllegalStateException(MISSING, missing);
        }
    }

    /** Runs the scripts, each as often as the others, on as many connections as the service has. */
    Measured run(String database, List<String> scripts, long seed) throws IOException, InterruptedException {
        Path directory = emptied(Path.of("target", "benchmark", "pgbench"));
        List<String> command = new ArrayList<>(List.of("pgbench", "--no-vacuum", "--protocol=prepared", "--log"));
        command.addAll(List.of("--host=localhost", "--port=" + port, "--username=" + DurableServer.SERVICE));
        command.addAll(List.of("--client=" + connections, "--jobs=2", "--time=" + seconds, "--random-seed=" + seed));
        command.addAll(List.of("--define=number=0", "--define=clients=" + connections));
        command.add("--define=from=" + seed % 1_000 * DAYS_OF_A_ROUND);
        for (int i = 0; i < scripts.size(); i++) {
            Path file = Files.writeString(directory.resolve(i + ".sql"), scripts.get(i));
            command.add("--file=" + file.toAbsolutePath());
        }
        command.add(database);
        File said = directory.resolve("said").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said);
        builder.environment().put("PGPASSWORD", DurableServer.SERVICE);
        builder.environment().put("PGOPTIONS", "-c samplats.looks=service -c samplats.day=" + Generator.TODAY);
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("pgbench failed: see " + said);
        }
        return Measured.of(times(directory), seconds);
    }

    private static Path emptied(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> old = Files.list(directory)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        return directory;
    }

    /** The third column of its logs is the time of a transaction, in microseconds. */
    private static long[] times(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("pgbench_log"))
                    .flatMap(Pgbench::lines)
                    .mapToLong(line -> Long.parseLong(line.split(" ")[2]) * 1_000)
                    .toArray();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
