package se.samplats.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A running server that can be killed as by {@code kill -9} or a power cut, and started again just as it was. */
final class KillablePostgres {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DurableServer server;
    private final Path directory;
    private final List<String> command;

    /** Reads from the running process how it was started; only where there is a {@code /proc}. */
    KillablePostgres(DurableServer server, Path directory) throws IOException {
        this.server = server;
        this.directory = directory.toAbsolutePath();
        Path process = Path.of("/proc", Long.toString(postmaster()));
        command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL will not run as root
        }
        command.add(Files.readSymbolicLink(process.resolve("exe")).toString());
        String[] words = Files.readString(process.resolve("cmdline")).split("\0");
        command.addAll(List.of(words).subList(1, words.length));
    }

    /** At once, with all that serve its clients; nothing is written any more. */
    void kill() throws IOException, InterruptedException {
        ProcessHandle postmaster = ProcessHandle.of(postmaster()).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        Instant end = Instant.now().plus(PATIENCE);
        while (all.stream().anyMatch(ProcessHandle::isAlive)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the server outlives its killing");
            }
            Thread.sleep(20);
        }
    }

    /** Until it has recovered and answers. */
    void start() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        Process process = launch();
        while (!answers()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the server does not come back: see " + log());
            }
            if (!process.isAlive()) {
                process = launch(); // what it had of shared memory was not let go yet
            }
            Thread.sleep(50);
        }
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return directory.resolveSibling("restarted.log");
    }

    private boolean answers() {
        try (Connection connection = server.connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(directory.resolve("postmaster.pid")).get(0).strip());
    }
}
