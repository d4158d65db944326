package se.samplats.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged application, run as a process of its own as an operator would. */
final class PackagedService implements AutoCloseable {

    static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Budgets that no load reaches, and days that nothing else has: it is the service that is measured and broken here, not its limits. */
    private static final Map<String, String> NO_LIMITS = Map.of(
            "SAMPLATS_DAYS_RESIDENT_AHEAD", "P1000Y",
            "SAMPLATS_LIMITS_USER_PER_MINUTE", "100000000",
            "SAMPLATS_LIMITS_MUNICIPALITY_PER_MINUTE", "100000000",
            "SAMPLATS_LIMITS_ADDRESS_PER_MINUTE", "100000000");

    private final Path jar;
    private final String databaseUrl;
    private final Issuer issuer;
    private final int connections;
    private final Map<String, String> more;
    private final Process process;
    private final int port;
    private final int management;

    PackagedService(String databaseUrl, Issuer issuer, int connections) throws IOException, InterruptedException {
        this(databaseUrl, issuer, connections, Map.of());
    }

    /** @param more settings beside the usual, or instead of them */
    PackagedService(String databaseUrl, Issuer issuer, int connections, Map<String, String> more)
            throws IOException, InterruptedException {
        this(JAR, databaseUrl, issuer, connections, more);
    }

    /** @param jar of the version that is run */
    PackagedService(Path jar, String databaseUrl, Issuer issuer, int connections, Map<String, String> more)
            throws IOException, InterruptedException {
        this.jar = jar;
        this.databaseUrl = databaseUrl;
        this.issuer = issuer;
        this.connections = connections;
        this.more = more;
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: package first");
        }
        port = freePort();
        management = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("service.options", "-Xmx1g").split(" ")));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_SCHEDULER_ENABLED",
                        "false",
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(port),
                        "QUARKUS_HTTP_HOST",
                        "localhost",
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        databaseUrl,
                        "QUARKUS_DATASOURCE_USERNAME",
                        DurableServer.SERVICE,
                        "QUARKUS_DATASOURCE_PASSWORD",
                        DurableServer.SERVICE,
                        "QUARKUS_DATASOURCE_JDBC_MAX_SIZE",
                        Integer.toString(connections),
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        issuer.url(),
                        "QUARKUS_OIDC_TENANT_ENABLED",
                        "false",
                        "SAMPLATS_TODAY",
                        Generator.TODAY.toString()));
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_MANAGEMENT_PORT",
                        Integer.toString(management),
                        "QUARKUS_MANAGEMENT_HOST",
                        "localhost",
                        "QUARKUS_FLYWAY_USERNAME",
                        DurableServer.USER,
                        "QUARKUS_FLYWAY_PASSWORD",
                        DurableServer.USER,
                        "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET",
                        "a-key-of-this-measurement-alone-"));
        builder.environment().putAll(NO_LIMITS);
        builder.environment().putAll(more);
        Path log = Path.of("target", "benchmark", "service.log");
        Files.createDirectories(log.getParent());
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitReady(log);
    }

    int port() {
        return port;
    }

    /** Another process of the same settings, on another port. */
    PackagedService again() throws IOException, InterruptedException {
        return new PackagedService(jar, databaseUrl, issuer, connections, more);
    }

    /** As {@code kill -9} does: nothing is finished, nobody is told. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                kill();
                throw new IllegalStateException("the service did not start: see " + log);
            }
            Thread.sleep(50);
        }
    }

    /** Earlier versions say so where they serve. */
    boolean isReady() {
        return isReady(management) || isReady(port);
    }

    private static boolean isReady(int at) {
        try (Socket socket = new Socket("localhost", at)) {
            socket.setSoTimeout(2_000);
            socket.getOutputStream()
                    .write("GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).endsWith("200");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
