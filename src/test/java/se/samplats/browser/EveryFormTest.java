package se.samplats.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.SignedIn;
import se.samplats.demo.DemoCounty;

/**
 * Every field of every form, as the pages show them: the page reads it, and what cannot be meant in it is told in words at the
 * top, with a link to the field. A personal number can be meant in none.
 */
@FeatureTest
class EveryFormTest {

    private static final String PERSONAL = "19900101-0017";

    /** In an address no personal number is taken, whatever it is for. */
    private static final String GARBLED = "inte alls";

    /** Forms by address whose fields are judged; others only narrow what is shown, and what is unknown narrows to nothing. */
    private static final Set<String> JUDGED = Set.of("/prices/sharing", "/journal");

    /** Where anything may be typed, and what fits nothing finds nothing. */
    private static final Set<String> FREE = Set.of(
            "/journal actor", "/journal municipality", "/journal operation", "/journal thing", "/prices/sharing home");

    private static final Pattern LINK = Pattern.compile("<li><a href=\"([^\"#]*)#([^\"]+)\">([^<]+)</a></li>");
    private static final Pattern ASKED = Pattern.compile(
            "\\{#question (?:[^}]* )?name='(\\w+)'|<(?:input|select|textarea)(?![^>]*type=\"(?:hidden|file)\")[^>]* name=\"(\\w+)\"");

    private static final Pattern POSTED = Pattern.compile("\\{#post .*?\\{/post}", Pattern.DOTALL);
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Inject
    DemoCounty county;

    @BeforeEach
    void loadTheCounty() {
        county.load();
    }

    @Test
    void whatCannotBeMeantIsToldInWordsAndLeadsToItsField() {
        List<String> faults = new ArrayList<>();
        Set<String> met = new TreeSet<>();
        Map<String, SignedIn> readers = new HashMap<>();
        for (Examples.Example example : Examples.all()) {
            SignedIn reader = readers.computeIfAbsent(example.user(), SignedIn::fresh);
            for (ShownForm form : ShownForm.in(reader.get(example.address()).html())) {
                if (form.posted() || JUDGED.contains(form.action())) {
                    met.addAll(form.asked());
                    faults.addAll(faults(reader, form));
                }
            }
        }
        assertEquals(List.of(), faults);
        Set<String> unmet = asked();
        unmet.removeAll(met);
        assertEquals(Set.of(), unmet, "fields that no example of a page shows");
    }

    @Test
    void theWordsOfTheFieldsStandInBothLanguages() {
        assertEquals(words("sv").stringPropertyNames(), words("en").stringPropertyNames());
    }

    private static List<String> faults(SignedIn reader, ShownForm form) {
        List<String> faults = new ArrayList<>();
        for (String field : form.asked()) {
            if (FREE.contains(form.action() + " " + field)) {
                continue;
            }
            SignedIn.Shown shown = send(reader, form, field);
            String fault = LINK.matcher(shown.html())
                    .results()
                    .filter(link -> isOf(field, link.group(2)))
                    .filter(link -> !link.group(1).isEmpty() || shown.says(" id=\"" + link.group(2) + "\""))
                    .map(link -> link.group(3))
                    .findFirst()
                    .orElse("");
            if (shown.status() != 422 || !isInWords(fault)) {
                faults.add(shown.status() + " " + form.action() + " " + field + ": " + fault);
            }
        }
        return faults;
    }

    private static SignedIn.Shown send(SignedIn reader, ShownForm form, String field) {
        return form.posted()
                ? reader.post(form.action(), form.with(field, PERSONAL))
                : reader.get(form.action() + "?"
                        + form.with(field, GARBLED).entrySet().stream()
                                .flatMap(one -> one.getValue().stream()
                                        .map(value ->
                                                one.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                                .collect(Collectors.joining("&")));
    }

    /** Ids begin with what a field is about, or end with whose it is. */
    private static boolean isOf(String field, String id) {
        return id.equals(field) || id.endsWith("-" + field) || id.startsWith(field + "-");
    }

    /** It begins with what the field is called in Swedish, and goes on with what is wrong. */
    private static boolean isInWords(String fault) {
        String said = fault.toLowerCase(Locale.ROOT);
        return words("sv").values().stream()
                .map(word -> word.toString().replaceFirst("\\{0}.*", "").toLowerCase(Locale.ROOT))
                .anyMatch(word -> !word.isEmpty() && said.startsWith(word) && said.contains(": "));
    }

    /** The names of the fields in the templates of the forms that are sent. */
    private static Set<String> asked() {
        Set<String> asked = new HashSet<>();
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                POSTED.matcher(Files.readString(file))
                        .results()
                        .flatMap(form -> ASKED.matcher(form.group()).results())
                        .map(field -> field.group(1) == null ? field.group(2) : field.group(1))
                        .forEach(asked::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return asked;
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("texts/field_" + language + ".properties"))) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
