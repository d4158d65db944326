package se.samplats.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sheet of ASVS 5.0.0 answers each requirement of levels 1 and 2, and what it names as evidence is there. */
class AsvsTest {

    private static final String MET = "met";
    private static final String OPERATOR = "by the operator";
    private static final List<String> ANSWERS = List.of(MET, OPERATOR, "not applicable", "not met");
    private static final int SHORTEST_REASON = 30;
    private static final Pattern ROW =
            Pattern.compile("^\\| (\\d+\\.\\d+\\.\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern TEST = Pattern.compile("((?:[a-z]+\\.)*[A-Z]\\w+(?:Test|IT))(?:#(\\w+))?");
    private static final Pattern FILE = Pattern.compile("(?:docs|k8s|src)/\\S+|[\\w.]+\\.(?:md|xml)");

    private record Row(String id, String what, String answer, String evidence) {

        List<String> quoted() {
            return QUOTED.matcher(evidence)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    @Test
    void each_requirement_of_both_levels_has_one_row_in_the_order_of_the_standard() throws IOException {
        assertEquals(
                List.copyOf(levels().keySet()), rows().stream().map(Row::id).toList());
    }

    @Test
    void each_answer_is_one_of_four_and_each_no_has_its_reason() throws IOException {
        for (Row row : rows()) {
            assertTrue(ANSWERS.contains(row.answer()), row::toString);
            assertFalse(row.what().isBlank(), row::toString);
            assertTrue(row.answer().equals(MET) || row.evidence().length() >= SHORTEST_REASON, row::toString);
        }
    }

    @Test
    void each_yes_names_a_test_that_is_run_or_a_page_that_there_is() throws IOException {
        for (Row row : rows()) {
            long named = row.quoted().stream().filter(AsvsTest::isNamed).count();
            assertTrue(named > 0 || !List.of(MET, OPERATOR).contains(row.answer()), row::toString);
        }
    }

    @Test
    void whatever_test_or_page_is_named_is_there() throws IOException {
        for (Row row : rows()) {
            for (String name : row.quoted()) {
                var test = TEST.matcher(name);
                if (test.matches()) {
                    assertTrue(
                            test.group(2) == null
                                    ? NamedTests.isRun(test.group(1))
                                    : NamedTests.isRun(test.group(1), test.group(2)),
                            () -> row.id() + " " + name);
                } else if (FILE.matcher(name).matches()) {
                    assertTrue(Files.exists(Path.of(name)), () -> row.id() + " " + name);
                }
            }
        }
    }

    @Test
    void the_sum_at_the_top_is_that_of_the_rows() throws IOException {
        String sheet = Files.readString(Path.of("docs/asvs.md"));
        Map<String, String> levels = levels();
        for (String answer : ANSWERS) {
            Map<String, Long> counted = rows().stream()
                    .filter(row -> row.answer().equals(answer))
                    .collect(Collectors.groupingBy(row -> String.valueOf(levels.get(row.id())), Collectors.counting()));
            long one = counted.getOrDefault("1", 0L);
            long two = counted.getOrDefault("2", 0L);
            String sum = "| %s | %d | %d | %d |".formatted(answer, one, two, one + two);
            assertTrue(sheet.contains(sum), sum);
        }
    }

    private static boolean isNamed(String name) {
        return TEST.matcher(name).matches() || FILE.matcher(name).matches();
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/asvs.md")).stream()
                .filter(line -> line.matches("\\| \\d+\\.\\d+\\.\\d+ .*"))
                .map(AsvsTest::row)
                .toList();
    }

    private static Row row(String line) {
        MatchResult cells = ROW.matcher(line)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("not four cells: " + line));
        return new Row(cells.group(1), cells.group(2), cells.group(3), cells.group(4));
    }

    /** The level of each requirement by its number, as the standard has them. */
    private static Map<String, String> levels() throws IOException {
        Map<String, String> levels = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/operations/asvs-5.0.0.txt"))) {
            levels.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
        }
        return levels;
    }
}
