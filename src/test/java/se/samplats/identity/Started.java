package se.samplats.identity;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A program that was started and answers by now. */
final class Started implements AutoCloseable {

    private final Process process;
    private final Path log;

    private Started(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static Started of(String name, List<String> command, Map<String, String> environment, URI ready, Duration patience)
            throws IOException, InterruptedException {
        Path log = Path.of("target", "identity", name + ".log");
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Started started = new Started(process, log);
        started.await(ready, patience);
        return started;
    }

    private void await(URI ready, Duration patience) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        Instant until = Instant.now().plus(patience);
        while (Instant.now().isBefore(until) && process.isAlive()) {
            try {
                HttpRequest ask = HttpRequest.newBuilder(ready)
                        .timeout(Duration.ofSeconds(5))
                        .build();
                if (client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it has not begun to listen
            }
            Thread.sleep(500);
        }
        process.destroyForcibly();
        throw new IllegalStateException(ready + " does not answer:\n" + Files.readString(log));
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor();
    }
}
