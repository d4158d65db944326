package se.samplats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.main.Launch;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainTest;
import org.junit.jupiter.api.Test;

@QuarkusMainTest
@QuarkusTestResource(PostgresForCommands.class)
class MigrationTest {

    @Test
    @Launch("migrate")
    void the_command_brings_an_empty_database_forward_and_ends_without_serving(LaunchResult ended) {
        assertEquals(0, ended.exitCode(), ended.getOutput());
        assertTrue(ended.getOutput().contains("0 migrations are left"), ended.getOutput());
        assertFalse(ended.getOutput().contains("Listening on: http"), ended.getOutput());
    }
}
