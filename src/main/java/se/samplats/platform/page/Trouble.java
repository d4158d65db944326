package se.samplats.platform.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.HomeFields;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;

/**
 * Why a form was not taken, for the page that shows it again.
 *
 * @param about the form: the id of what it is about, or the name of the action; empty when there is no trouble
 * @param typed what was written in it
 */
public record Trouble(String about, String title, List<Fault> faults, Map<String, String> typed) {

    public static final Trouble NONE = new Trouble("", "", List.of(), Map.of());

    /** @param anchor the id of the field, or of the form, that it is about */
    record Fault(String anchor, String message) {}

    /** Does it, and tells what was wrong if the use case said no; null when all went well. */
    public static @Nullable Trouble in(Layout layout, String about, HomeFields typed, Runnable act) {
        try {
            act.run();
            return null;
        } catch (Refusal refusal) {
            return new Trouble(
                    about,
                    refusal.title().in(layout.language()),
                    List.of(new Fault(about, refusal.detail().in(layout.language()))),
                    typed.values());
        } catch (Invalid invalid) {
            List<Fault> faults = invalid.fields().stream()
                    .map(field -> new Fault(
                            about + "-" + field.field(), field.message().in(layout.language())))
                    .toList();
            return new Trouble(about, layout.texts(PageTexts.class).errorFields(), faults, typed.values());
        }
    }

    public boolean isAny() {
        return !about.isEmpty();
    }

    public boolean concerns(Object form) {
        return about.equals(form.toString());
    }

    /** What was written in the field of a form, or what it holds otherwise. */
    public String value(Object form, String field, @Nullable Object otherwise) {
        if (concerns(form)) {
            return typed.getOrDefault(field, "");
        }
        return otherwise == null ? "" : otherwise.toString();
    }

    public boolean has(Object form, String field, String value) {
        return concerns(form) && value.equals(typed.get(field));
    }
}
