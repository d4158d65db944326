package se.samplats.benchmark;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A database that several replicas of the packaged service work on, and what one sees of it who owns it. */
final class Replicas implements AutoCloseable {

    private static final int CONNECTIONS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String name;
    private final DurableServer server;
    private final Issuer issuer;
    private final Connection database;

    Replicas(String name) throws Exception {
        this.name = name;
        server = new DurableServer(Path.of("target", name, "data"));
        issuer = new Issuer();
        server.create(name);
        database = server.connect(name);
    }

    Issuer issuer() {
        return issuer;
    }

    Connection database() {
        return database;
    }

    /** @param called what the database knows the replica by */
    PackagedService start(String called, Map<String, String> settings) throws IOException, InterruptedException {
        return new PackagedService(server.url(name) + "?ApplicationName=" + called, issuer, CONNECTIONS, settings);
    }

    /** Looks until there are at least so many. */
    void until(String count, long wanted) {
        await(wanted + " of " + count)
                .atMost(PATIENCE)
                .pollInterval(5, MILLISECONDS)
                .until(() -> number(count) >= wanted);
    }

    void run(String sql) throws SQLException {
        database.createStatement().execute(sql);
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    String text(String sql) throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    @Override
    public void close() throws Exception {
        database.close();
        issuer.close();
        server.close();
    }
}
