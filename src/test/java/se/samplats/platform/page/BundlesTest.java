package se.samplats.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages say stands in the bundles, in both languages; a key that Swedish lacks fails the build before this does. */
class BundlesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern COMMENT = Pattern.compile("\\{!.*?!}|<style>.*?</style>", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*}");
    private static final Pattern SPOKEN = Pattern.compile("(?:aria-label|title|placeholder|alt)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        List<Path> swedish;
        try (Stream<Path> files = Files.list(MESSAGES)) {
            swedish = files.filter(file -> !file.toString().endsWith("_en.properties"))
                    .toList();
        }
        assertFalse(swedish.isEmpty());
        for (Path file : swedish) {
            String bundle = file.getFileName().toString().replace(".properties", "");
            assertEquals(keys(file), keys(MESSAGES.resolve(bundle + "_en.properties")), bundle);
        }
    }

    @Test
    void noTemplateSaysAnythingThatNoBundleSays() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                String template = COMMENT.matcher(Files.readString(file)).replaceAll("");
                String plain = EXPRESSION.matcher(template).replaceAll("");
                Stream.concat(
                                SPOKEN.matcher(plain).results().map(found -> found.group(1)),
                                Stream.of(TAG.matcher(plain).replaceAll(" ").replaceAll("&[a-z]+;", " ")))
                        .flatMap(text -> LETTERS.matcher(text).results())
                        .map(word -> file.getFileName() + ": " + word.group())
                        .forEach(said::add);
            }
        }
        assertEquals(KEYS, said);
    }

    /** The names of keys on a keyboard are the same in both languages. */
    private static final Set<String> KEYS = Set.of("search-page.html: j", "search-page.html: k");

    private static Set<String> keys(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return lines.stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
