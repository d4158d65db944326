package se.samplats.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.demo.DemoCounty;

/** How many homes the demo county's open requests find: counted again whenever the rules of matching change. */
@FeatureTest
class DemoMatchesTest {

    private static final String LINE = "%-12s %-16s %10s %5s %13s%n";

    private final County county = new County();

    @Inject
    DemoCounty demo;

    @BeforeEach
    void theCountyIsThere() {
        demo.load();
    }

    /** Homes of other forms are left out of "another home". The figures stand in {@code target/demo-matches.txt}. */
    @Test
    void everyHomeIsCountedOnceForEachRequestAsACandidateANearMissOrAnotherHome() throws IOException {
        List<String> lines = new ArrayList<>();
        int candidates = 0;
        int near = 0;
        int another = 0;
        int nothing = 0;
        for (Map<String, String> request : county.requests) {
            JsonPath answer = DemoRequestsTest.matches(request);
            Set<String> fits = demoHomes(answer.getList("candidates.home"));
            Set<String> nearly = demoHomes(answer.getList("nearMisses.home"));
            Set<String> others = demoHomes(answer.getList(
                    "excluded.findAll { it.failed.criterion != 'FORM' && it.failed.cureKind == 'ANOTHER_HOME' }.home"));
            Set<String> excluded = demoHomes(answer.getList("excluded.home"));
            assertEquals(county.homes.size(), fits.size() + excluded.size(), "each home once: " + request);
            Set<String> both = new HashSet<>(fits);
            both.retainAll(nearly);
            assertEquals(Set.of(), both, "a candidate is no near miss");
            candidates += fits.size();
            near += nearly.size();
            another += others.size();
            nothing += fits.isEmpty() && nearly.isEmpty() ? 1 : 0;
            lines.add(LINE.formatted(
                    request.get("arendereferens"),
                    request.get("boendeform"),
                    fits.size(),
                    nearly.size(),
                    others.size()));
        }
        String table = LINE.formatted("request", "form", "candidates", "near", "another home")
                + String.join("", lines)
                + LINE.formatted(lines.size() + " in all", "", candidates, near, another)
                + String.format(Locale.ROOT, "without a candidate or a near miss: %d%n", nothing);
        Files.writeString(Path.of("target", "demo-matches.txt"), table);
    }

    private Set<String> demoHomes(List<Map<String, String>> homes) {
        Set<String> known = county.homes.stream()
                .map(home -> home.get("namn") + home.get("kommunkod"))
                .collect(Collectors.toSet());
        return homes.stream()
                .map(home -> home.get("name") + home.get("municipality"))
                .filter(known::contains)
                .collect(Collectors.toSet());
    }
}
