package se.samplats.fault;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * A PostgreSQL that can be stopped and started, behind a way that can be bad. The tests' classes are loaded apart from this one:
 * what they want done they ask for over HTTP.
 */
public class FaultyPostgres implements QuarkusTestResourceLifecycleManager {

    private static final String COMMANDS = "samplats.fault.commands";
    private static final String DIRECT = "samplats.fault.direct";

    private Path directory;
    private EmbeddedPostgres server;
    private FaultyWay way;

    @Override
    public Map<String, String> start() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "faulty").toAbsolutePath());
            directory = Files.createTempDirectory(parent, "data").resolve("pg");
            server = builder().start();
            way = new FaultyWay(server.getPort());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        System.setProperty(COMMANDS, "http://localhost:%d/".formatted(listen()));
        System.setProperty(DIRECT, server.getJdbcUrl("postgres", "postgres"));
        Map<String, String> settings = new HashMap<>();
        // the word COMMIT is looked for on the wire: it must be sent as it is, not as a prepared statement's number
        settings.put(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://localhost:%d/postgres?prepareThreshold=0".formatted(way.port()));
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
        return settings;
    }

    @Override
    public void stop() {
        try {
            way.close();
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void wayIs(FaultyWay.Mood mood) {
        say(mood.name());
    }

    static void stopServer() {
        say("STOP");
    }

    static void startServer() {
        say("START");
    }

    /** Past the bad way. */
    static Connection direct() throws SQLException {
        return DriverManager.getConnection(System.getProperty(DIRECT), "postgres", "postgres");
    }

    private static void say(String command) {
        try (InputStream answer =
                URI.create(System.getProperty(COMMANDS) + command).toURL().openStream()) {
            answer.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private int listen() {
        try {
            HttpServer commands = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            commands.createContext("/", call -> {
                obey(call.getRequestURI().getPath().substring(1));
                call.sendResponseHeaders(204, -1);
                call.close();
            });
            commands.start();
            return commands.getAddress().getPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void obey(String command) {
        try {
            switch (command) {
                case "STOP" -> server.close();
                case "START" -> server = builder().setPort(server.getPort()).start();
                default -> way.is(FaultyWay.Mood.valueOf(command));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "sv-SE")
                .setLocaleConfig("locale", "C.UTF-8");
    }
}
