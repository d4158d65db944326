package se.samplats.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samplats.EmbeddedDatabase;

/** From every schema that was released the way leads to today's: the rows stay, and it is the schema that an empty database gets. */
class UpgradeTest {

    private static final String OWNER = "postgres";
    private static final String TODAYS = "classpath:db/migration";
    private static final String NEXT = "classpath:releases/next";

    private static String server = "";

    @BeforeAll
    static void start() throws IOException {
        String url = EmbeddedDatabase.start().getOrDefault("quarkus.datasource.jdbc.url", "");
        server = url.replaceFirst("/postgres$", "/");
    }

    static List<Release> releases() throws IOException {
        return Release.all();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void from_a_released_schema_to_todays_and_to_one_that_is_to_come(Release release) throws IOException, SQLException {
        String name = "from_" + release.version().replace('.', '_');
        create(name);
        migrate(name, MigrationVersion.fromVersion(release.schema()), TODAYS);
        try (Connection database = connect(name)) {
            database.createStatement().execute(release.rows());
            Map<String, List<String>> before = Schema.rows(database);
            for (String table : List.of("placement", "vacancy", "journal_unsealed")) {
                assertFalse(before.getOrDefault(table, List.of()).isEmpty(), table);
            }
            migrate(name, MigrationVersion.LATEST, TODAYS);
            assertEquals(List.of(), Schema.lost(before, database));
            create(name + "_fresh");
            migrate(name + "_fresh", MigrationVersion.LATEST, TODAYS);
            try (Connection fresh = connect(name + "_fresh")) {
                assertFalse(Schema.described(fresh).isEmpty());
                assertEquals(Schema.described(fresh), Schema.described(database));
            }
            migrate(name, MigrationVersion.LATEST, TODAYS, NEXT);
            assertEquals(List.of(), Schema.lost(before, database));
        }
    }

    private static void create(String name) throws SQLException {
        try (Connection maintenance = connect(OWNER)) {
            maintenance.createStatement().execute("create database " + name);
        }
    }

    private static void migrate(String name, MigrationVersion to, String... from) {
        Flyway.configure()
                .dataSource(server + name, OWNER, OWNER)
                .initSql("set samplats.looks = 'service'")
                .locations(from)
                .placeholders(Map.of("service", "samplats"))
                .target(to)
                .load()
                .migrate();
    }

    private static Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(server + name, OWNER, OWNER);
    }
}
