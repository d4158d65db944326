package se.samplats.platform.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table in docs/authorization.md is what {@link Right} says. */
class RightsTableTest {

    private static final Path PAGE = Path.of("docs", "authorization.md");
    private static final String OPENING = "<!-- rights -->\n";

    @Test
    void thePageShowsTheTableThatDecides() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(OPENING) + OPENING.length();
        int to = page.indexOf("<!-- end -->", from);
        if (Boolean.getBoolean("samplats.docs.write")) {
            Files.writeString(PAGE, page.substring(0, from) + drawn() + page.substring(to));
        } else {
            assertEquals(drawn(), page.substring(from, to));
        }
    }

    private static String drawn() {
        String head =
                "| Operation | " + Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(" | "))
                        + " |\n|---|" + "---|".repeat(Role.values().length) + "\n";
        return head
                + Arrays.stream(Right.values())
                        .map(right -> "| `" + right.name() + "` | "
                                + Arrays.stream(Role.values())
                                        .map(role -> cell(right, role))
                                        .collect(Collectors.joining(" | "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    /** Own, counterpart (open): the relations of one reach together. */
    private static String cell(Right right, Role role) {
        Map<Reach, List<Grant>> cells = right.grants().stream()
                .filter(grant -> grant.role() == role)
                .collect(Collectors.groupingBy(Grant::reach, TreeMap::new, Collectors.toList()));
        return cells.entrySet().stream()
                .map(cell -> cell.getValue().stream()
                                .map(grant -> word(grant.relation()))
                                .collect(Collectors.joining(", "))
                        + (cell.getKey() == Reach.ALL ? "" : " (" + word(cell.getKey()) + ")"))
                .collect(Collectors.joining("; "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
