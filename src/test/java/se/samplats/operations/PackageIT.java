package se.samplats.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is packaged for operation: nothing of development, and no start without the settings that a site must make. */
class PackageIT {

    private static final Path PACKAGED = Path.of("target", "quarkus-app");

    @Test
    void it_holds_no_database_of_its_own() throws IOException {
        try (Stream<Path> libraries = Files.list(PACKAGED.resolve("lib/main"))) {
            List<String> postgres = libraries
                    .map(library -> library.getFileName().toString())
                    .filter(name -> name.contains("zonky") || name.contains("embedded"))
                    .toList();
            assertEquals(List.of(), postgres);
        }
        try (Stream<Path> ours = Files.list(PACKAGED.resolve("app"))) {
            for (Path jar : ours.toList()) {
                try (ZipFile file = new ZipFile(jar.toFile())) {
                    String names = file.stream().map(Object::toString).collect(Collectors.joining("\n"));
                    assertTrue(names.contains("se/samplats/Main.class"), names);
                    assertFalse(names.contains("se/samplats/EmbeddedDatabase"), names);
                    assertFalse(names.contains("se/samplats/Development"), names);
                }
            }
        }
    }

    @Test
    void it_ends_at_once_where_nothing_is_set_and_names_what_is_missing() throws Exception {
        Ended ended = started(Map.of());
        assertEquals(78, ended.exitCode(), ended.said());
        for (String setting : List.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET")) {
            assertTrue(ended.said().contains(setting), ended.said());
        }
    }

    @Test
    void it_stands_by_the_database_that_is_set_though_nobody_answers_there() throws Exception {
        Ended ended = started(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/samplats",
                "QUARKUS_DATASOURCE_USERNAME", "samplats",
                "QUARKUS_DATASOURCE_PASSWORD", "samplats",
                "QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:1/realms/samplats",
                "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", "0123456789abcdef0123456789abcdef",
                "QUARKUS_MANAGEMENT_PORT", "0",
                "QUARKUS_HTTP_PORT", "0"));
        assertEquals(1, ended.exitCode(), ended.said());
        assertTrue(ended.said().contains("Connection to localhost:1 refused"), ended.said());
    }

    private static Ended started(Map<String, String> settings) throws IOException, InterruptedException {
        return Ended.of(settings, "-jar", PACKAGED.resolve("quarkus-run.jar").toString());
    }
}
