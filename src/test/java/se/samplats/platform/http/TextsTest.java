package se.samplats.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the product says, it can say in both languages, and each problem is explained in {@code docs/problems.md}. */
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path DOCS = Path.of("docs/problems.md");
    private static final Pattern RULE = Pattern.compile("Refusal\\s*\\.(?:of|conflict)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern FIELD = Pattern.compile("Invalid\\s*\\.field\\([^;]*?,\\s*\"([a-z-]+)\"");
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesHaveTheSameLinesWithTheSameHoles() throws IOException {
        for (String bundle : bundles()) {
            Properties swedish = lines(bundle + "_sv");
            Properties english = lines(bundle + "_en");
            assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(swedish.keySet()), bundle);
            for (String key : english.stringPropertyNames()) {
                assertEquals(holes(english.getProperty(key)), holes(swedish.getProperty(key)), bundle + "." + key);
            }
        }
    }

    @Test
    void everyLineIsAMessageWithItsApostrophesDoubled() throws IOException {
        for (String bundle : bundles()) {
            for (String language : List.of("_sv", "_en")) {
                Properties lines = lines(bundle + language);
                for (String key : lines.stringPropertyNames()) {
                    String line = lines.getProperty(key);
                    new MessageFormat(line, Locale.ROOT);
                    assertFalse(line.replace("''", "").contains("'"), bundle + language + "." + key);
                }
            }
        }
    }

    @Test
    void everyRuleInTheCodeHasATitleAndADetail() throws IOException {
        Properties problems = lines("problem_en");
        Set<String> missing = new TreeSet<>();
        for (String rule : found(RULE)) {
            Stream.of(rule + ".title", rule + ".detail")
                    .filter(key -> !problems.containsKey(key))
                    .forEach(missing::add);
        }
        found(FIELD).stream().filter(key -> !problems.containsKey(key)).forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyProblemIsExplainedAndNothingElseIs() throws IOException {
        Set<String> rules = lines("problem_en").stringPropertyNames().stream()
                .filter(key -> key.endsWith(".title"))
                .map(key -> key.substring(0, key.length() - ".title".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> explained = Files.readAllLines(DOCS).stream()
                .filter(line -> line.startsWith("| `/problems/"))
                .map(line -> line.substring("| `/problems/".length(), line.indexOf("`", 3)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules, explained);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new HashSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(m -> m.group(1))
                        .forEach(found::add);
            }
        }
        assertFalse(found.isEmpty());
        return found;
    }

    private static Set<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.map(file -> file.getFileName().toString().replaceAll("_(sv|en)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Properties lines(String file) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file + ".properties"))) {
            lines.load(reader);
        }
        return lines;
    }

    private static Set<String> holes(String line) {
        return HOLE.matcher(line).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
