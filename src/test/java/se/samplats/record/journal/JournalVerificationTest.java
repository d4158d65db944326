package se.samplats.record.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import org.junit.jupiter.api.Test;
import se.samplats.PostgresForCommands;

/** The command that verifies the journal without serving anything. */
@QuarkusMainTest
@QuarkusTestResource(PostgresForCommands.class)
class JournalVerificationTest {

    @Test
    void the_command_tells_whether_the_journal_is_whole_and_ends_accordingly(QuarkusMainLauncher launcher) {
        assertEquals(0, launcher.launch("migrate").exitCode());
        LaunchResult cut = launcher.launch("verify-journal", "0:" + "0".repeat(64), "7:" + "1".repeat(64));
        assertEquals(1, cut.exitCode(), cut.getOutput());
        assertTrue(cut.getOutput().contains("broken at number 1: MISSING"), cut.getOutput());
        assertFalse(cut.getOutput().contains("Listening on: http"), cut.getOutput());
    }
}
