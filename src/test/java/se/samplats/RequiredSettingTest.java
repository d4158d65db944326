package se.samplats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samplats.operations.Ended;

/** In operation nothing starts without its database, its issuer and its key, and all that is missing is told at once. */
class RequiredSettingTest {

    private static final List<RequiredSetting> ALL = Arrays.asList(RequiredSetting.values());
    private static final Map<String, String> COMPLETE = Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://database:5432/samplats",
            "QUARKUS_OIDC_AUTH_SERVER_URL", "https://id.example.org/realms/samplats",
            "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", "0".repeat(32));

    @Test
    void nothing_is_missing_where_all_three_are_set() {
        assertEquals(List.of(), missing(COMPLETE));
    }

    @Test
    void each_is_missed_alone_where_it_is_absent_or_blank() {
        for (RequiredSetting one : ALL) {
            Map<String, String> settings = new HashMap<>(COMPLETE);
            settings.remove(variable(one));
            assertEquals(List.of(one), missing(settings));
            settings.put(variable(one), "  ");
            assertEquals(List.of(one), missing(settings));
        }
    }

    @Test
    void a_key_of_31_characters_is_none() {
        Map<String, String> settings = new HashMap<>(COMPLETE);
        settings.put(variable(RequiredSetting.SESSION_SECRET), "0".repeat(31));
        assertEquals(List.of(RequiredSetting.SESSION_SECRET), missing(settings));
    }

    @Test
    void the_service_started_without_settings_ends_at_once_and_names_them_all() throws Exception {
        Ended ended = Ended.of(Map.of(), "-cp", System.getProperty("java.class.path"), Main.class.getName());
        assertEquals(Main.NOT_CONFIGURED, ended.exitCode(), ended.said());
        for (RequiredSetting one : ALL) {
            assertTrue(ended.said().contains(one.property()), ended.said());
            assertTrue(ended.said().contains(variable(one)), ended.said());
        }
        assertTrue(ended.said().contains("docs/runbook.md"), ended.said());
    }

    @Test
    void a_command_that_serves_nobody_needs_the_database_alone() throws Exception {
        for (String command : List.of("migrate", "verify-journal")) {
            Ended ended =
                    Ended.of(Map.of(), "-cp", System.getProperty("java.class.path"), Main.class.getName(), command);
            assertEquals(Main.NOT_CONFIGURED, ended.exitCode(), ended.said());
            assertTrue(ended.said().contains(RequiredSetting.DATABASE.property()), ended.said());
            assertFalse(ended.said().contains(RequiredSetting.ISSUER.property()), ended.said());
        }
    }

    @Test
    void the_runbook_tells_each() throws IOException {
        String runbook = Files.readString(Path.of("docs/runbook.md"));
        assertTrue(runbook.contains("### What must be set"));
        for (RequiredSetting one : ALL) {
            assertTrue(runbook.contains("`" + variable(one) + "`"), one.name());
        }
    }

    private static List<RequiredSetting> missing(Map<String, String> settings) {
        return RequiredSetting.missing(
                ALL,
                name -> Optional.ofNullable(
                        settings.get(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))));
    }

    private static String variable(RequiredSetting one) {
        return one.property().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
}
