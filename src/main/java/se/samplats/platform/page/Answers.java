package se.samplats.platform.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Language;

/**
 * What a form shows in its fields, and what is wrong beside them.
 *
 * @param faults field by field, in the reader's language
 */
public record Answers(Typed typed, Map<String, String> faults) {

    public static Answers of(Typed typed, List<Invalid.Field> faults, Language language) {
        Map<String, String> told = new LinkedHashMap<>();
        faults.forEach(fault -> told.putIfAbsent(fault.field(), fault.message().in(language)));
        return new Answers(typed, told);
    }

    public String text(String field) {
        return typed.text(field);
    }

    public boolean has(String field, String value) {
        return typed.all(field).contains(value);
    }

    public @Nullable String fault(String field) {
        return faults.get(field);
    }

    public boolean faulty() {
        return !faults.isEmpty();
    }
}
