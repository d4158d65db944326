package se.samplats.record.journal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;

/** What the auditor narrows the journal by, as it was typed. */
public class JournalFields {

    @RestQuery
    @Nullable
    String from;

    @RestQuery
    @Nullable
    String to;

    @RestQuery
    @Nullable
    String actor;

    @RestQuery
    @Nullable
    String municipality;

    @RestQuery
    @Nullable
    String operation;

    @RestQuery
    @Nullable
    String thing;

    /** Throws when a day cannot be read. */
    JournalFilter narrowing() {
        Typed typed = new Typed(
                all().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
        LocalDate first = typed.day("from");
        LocalDate last = typed.day("to");
        typed.mustBeRight();
        return new JournalFilter(
                first,
                last,
                typed.text("actor"),
                typed.text("municipality"),
                typed.text("operation"),
                typed.text("thing"));
    }

    /** What was typed in a field, to be shown again. */
    public String typed(String field) {
        return all().getOrDefault(field, "");
    }

    /** What narrows, to be kept in an address: begins with a question mark, and ends so that more can follow. */
    public String query() {
        return all().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", "?", ""));
    }

    private Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "from", from);
        put(all, "to", to);
        put(all, "actor", actor);
        put(all, "municipality", municipality);
        put(all, "operation", operation);
        put(all, "thing", thing);
        return all;
    }

    private static void put(Map<String, String> all, String field, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            all.put(field, typed.strip());
        }
    }
}
