package se.samplats.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HazardsTest {

    private static final Pattern HAZARD = Pattern.compile("^\\| \\d+ \\|");
    private static final Pattern TEST = Pattern.compile("`((?:[a-z]+\\.)*[A-Z]\\w+)#(\\w+)`");

    @Test
    void each_hazard_names_a_test_that_there_is_and_that_is_run() throws IOException {
        List<String> hazards = hazards();
        assertTrue(hazards.size() >= 20, "only " + hazards.size());
        List<String> untested = new ArrayList<>();
        for (String hazard : hazards) {
            List<MatchResult> tests = TEST.matcher(hazard).results().toList();
            if (tests.isEmpty()) {
                untested.add(hazard);
            }
            for (MatchResult test : tests) {
                if (!NamedTests.isRun(test.group(1), test.group(2))) {
                    untested.add(test.group());
                }
            }
        }
        assertEquals(List.of(), untested);
    }

    @Test
    void hazards_are_numbered_one_after_the_other() throws IOException {
        List<String> hazards = hazards();
        for (int i = 0; i < hazards.size(); i++) {
            assertTrue(hazards.get(i).startsWith("| " + (i + 1) + " |"), hazards.get(i));
        }
    }

    private static List<String> hazards() throws IOException {
        return Files.readAllLines(Path.of("docs/hazards.md")).stream()
                .filter(line -> HAZARD.matcher(line).find())
                .toList();
    }
}
