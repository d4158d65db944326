package se.samplats.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * PostgreSQL with durable commits in a data directory of its own: what a municipality would run, unlike the server of the
 * tests, which forgets what the machine does when the power fails.
 */
final class DurableServer implements AutoCloseable {

    /** Owns the tables; before it stands no wall. */
    static final String USER = "postgres";

    /** The service's own, which owns nothing. */
    static final String SERVICE = "samplats";

    private final EmbeddedPostgres server;
    private final Path logs;

    DurableServer(Path directory) throws IOException, SQLException {
        logs = Files.createDirectories(directory.resolveSibling("log"));
        Files.deleteIfExists(log());
        server = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(true)
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "sv-SE")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_directory", logs.toAbsolutePath().toString())
                .setServerConfig("log_filename", "postgresql.log")
                .start();
        try (Connection database = connect("postgres");
                Statement statement = database.createStatement()) {
            statement.execute("create role " + SERVICE + " login nosuperuser nobypassrls password '" + SERVICE + "'");
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                if (!"on".equals(string(database, "show " + setting))) {
                    throw new IllegalStateException(setting + " is off: nothing measured here would be true");
                }
            }
        }
    }

    void create(String database) throws SQLException {
        createEmpty(database);
        GeneratedDatabase.migrate(url(database), SERVICE);
    }

    /** One that is yet to be migrated. */
    void createEmpty(String database) throws SQLException {
        try (Connection maintenance = connect("postgres");
                Statement statement = maintenance.createStatement()) {
            statement.execute("create database " + database);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, USER);
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
    }

    /** Where the server writes what it is told to log, a JSON object a line. */
    Path log() {
        return logs.resolve("postgresql.json");
    }

    int port() {
        return server.getPort();
    }

    static String string(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
