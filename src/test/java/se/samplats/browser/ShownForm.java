package se.samplats.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as it stands in a page, and what a browser would send of it.
 *
 * @param asked the names of the fields that people see, in the order of the page
 * @param sent what stands in the fields now
 */
record ShownForm(boolean posted, String action, Set<String> asked, Map<String, List<String>> sent) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<(input|select|textarea)\\b([^>]*)>(?:((?:\\s*<option\\b[^>]*>[^<]*</option>)+)\\s*</select>)?");
    private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\" selected>");

    static List<ShownForm> in(String html) {
        return FORM.matcher(html)
                .results()
                .map(form -> of(form.group(1), form.group(2), html))
                .toList();
    }

    private static ShownForm of(String form, String content, String html) {
        Set<String> asked = new LinkedHashSet<>();
        Map<String, List<String>> sent = new LinkedHashMap<>();
        Stream.concat(FIELD.matcher(content).results(), elsewhere(attribute(form, "id"), html))
                .forEach(field -> {
                    String attributes = field.group(2);
                    String name = attribute(attributes, "name");
                    String type = attribute(attributes, "type");
                    if (name == null || "file".equals(type)) {
                        return;
                    }
                    if (!"hidden".equals(type)) {
                        asked.add(name);
                    }
                    if (!isChoice(type) || attributes.contains(" checked")) {
                        sent.computeIfAbsent(name, any -> new ArrayList<>()).add(value(field));
                    }
                });
        String action = attribute(form, "action");
        return new ShownForm(form.contains("method=\"post\""), action == null ? "" : action, asked, sent);
    }

    /** Fields that stand somewhere else in the page, and name their form. */
    private static Stream<MatchResult> elsewhere(@Nullable String id, String html) {
        return id == null
                ? Stream.of()
                : FIELD.matcher(html).results().filter(field -> field.group(2).contains(" form=\"" + id + "\""));
    }

    /** What would be sent with that in the first of the fields of a name. */
    Map<String, List<String>> with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(sent);
        List<String> values = new ArrayList<>(sent.getOrDefault(name, List.of("")));
        values.set(0, value);
        changed.put(name, values);
        return changed;
    }

    private static boolean isChoice(@Nullable String type) {
        return "radio".equals(type) || "checkbox".equals(type);
    }

    private static String value(MatchResult field) {
        if (field.group(1).equals("select")) {
            return SELECTED.matcher(field.group(3) == null ? "" : field.group(3))
                    .results()
                    .map(option -> option.group(1))
                    .findFirst()
                    .orElse("");
        }
        String value = attribute(field.group(2), "value");
        return value == null ? "" : value;
    }

    private static @Nullable String attribute(String attributes, String name) {
        return Pattern.compile("(?:^| )" + name + "=\"([^\"]*)\"")
                .matcher(attributes)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }
}
