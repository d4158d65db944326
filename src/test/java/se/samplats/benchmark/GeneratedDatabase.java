package se.samplats.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import se.samplats.EmbeddedDatabase;

/** Databases of their own for the tests of what is generated, all on one server. */
public final class GeneratedDatabase {

    private static @Nullable Map<String, String> server;
    private static int made;

    private GeneratedDatabase() {}

    /** A connection to a new database that holds a generated county or nation. */
    public static synchronized Connection of(Scale scale, long seed) throws IOException, SQLException {
        if (server == null) {
            server = EmbeddedDatabase.start();
        }
        String name = "generated" + ++made;
        try (Connection maintenance = connect("postgres");
                Statement statement = maintenance.createStatement()) {
            statement.execute("create database " + name);
        }
        migrate(url(name), "");
        Connection database = connect(name);
        new Generator(database).fill(scale, seed);
        return database;
    }

    /**
     * As the service's own migration does.
     *
     * @param service the role that serves; empty where the owner does
     * @param more where more migrations lie than those that there are
     * @return how many were run
     */
    static int migrate(String url, String service, String... more) {
        return Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .initSql("set lock_timeout = '30s'; set samplats.looks = 'service'")
                .locations(Stream.concat(Stream.of("classpath:db/migration"), Stream.of(more))
                        .toArray(String[]::new))
                .placeholders(Map.of("service", service))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(url(name), "postgres", "postgres");
    }

    private static String url(String name) {
        return server.get("quarkus.datasource.jdbc.url").replace("/postgres", "/" + name);
    }
}
