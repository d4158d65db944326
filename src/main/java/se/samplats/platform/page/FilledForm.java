package se.samplats.platform.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Refusal;

/**
 * A form as a page shows it: what stands in its fields, what is wrong with them, and why it could not be done as it was sent.
 *
 * @param about which form of the page it is, and what the ids of its fields begin with; empty where the page has but one
 * @param title what the summary of the faults begins with; null for the usual
 * @param faults in the order of the fields, in the reader's language
 * @param rule that said no; null where none did
 */
public record FilledForm(
        String about,
        Typed typed,
        @Nullable String title,
        List<Fault> faults,
        @Nullable String rule) {

    /** The rule that asks whether both of what looks the same are to be kept, and the field that answers it. */
    private static final String TWICE = "already-recorded";

    private static final String CONFIRM = "confirm";

    /** Nothing was typed, and nothing is wrong. */
    public static final FilledForm EMPTY = of(new Typed(Map.of()));

    /**
     * @param field that is wrong; null where it is the form
     * @param link to what it is about; empty where that is the page
     */
    public record Fault(@Nullable String field, String link, String words) {}

    /** Without faults. */
    public static FilledForm of(Typed typed) {
        return new FilledForm("", typed, null, List.of(), null);
    }

    public static FilledForm wrong(String about, Typed typed, List<Invalid.Field> faults, Language language) {
        return new FilledForm(
                about,
                typed,
                null,
                faults.stream()
                        .sorted(Comparator.comparingInt(fault -> place(typed, fault, language)))
                        .map(fault -> fault(about, typed, fault, language))
                        .toList(),
                null);
    }

    public static FilledForm refused(String about, Typed typed, Refusal refusal, Language language) {
        String at = refusal.rule().equals(TWICE) ? anchor(about, CONFIRM) : about;
        return new FilledForm(
                about,
                typed,
                refusal.title().in(language),
                List.of(new Fault(null, link(at), refusal.detail().in(language))),
                refusal.rule());
    }

    private static Fault fault(String about, Typed typed, Invalid.Field fault, Language language) {
        String field = FieldWords.field(typed, fault.field(), language);
        String link = link(field == null ? about : anchor(about, field));
        return new Fault(field, link, FieldWords.message(typed, field, fault, language));
    }

    private static int place(Typed typed, Invalid.Field fault, Language language) {
        String field = FieldWords.field(typed, fault.field(), language);
        return typed.place(field == null ? fault.field() : field);
    }

    /**
     * The same on another page than that of its fields.
     *
     * @param page where a field stands
     */
    public FilledForm elsewhere(UnaryOperator<String> page) {
        return new FilledForm(
                about,
                typed,
                title,
                faults.stream()
                        .map(fault -> fault.field() == null
                                ? fault
                                : new Fault(fault.field(), page.apply(fault.field()) + fault.link(), fault.words()))
                        .toList(),
                rule);
    }

    /** Whether the form of this name is the one that was sent and could not be done. */
    public boolean is(String form) {
        return isFaulty() && typed.form().equals(form);
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    public String text(String field) {
        return typed.text(field);
    }

    public boolean has(String field, String value) {
        return typed.all(field).contains(value);
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> field.equals(fault.field()))
                .map(Fault::words)
                .findFirst()
                .orElse(null);
    }

    /** Whether it is this one of the page's forms that was sent. */
    public boolean concerns(Object form) {
        return about.equals(form.toString());
    }

    /** Whether it was this rule that said no. */
    public boolean refusedBy(String named) {
        return named.equals(rule);
    }

    /** Whether this one of the page's forms looks as if it were there already, so that keeping both is to be confirmed. */
    public boolean asksToKeepBoth(Object form) {
        return concerns(form) && TWICE.equals(rule);
    }

    /** What was typed in a field of this one of the page's forms, or what it holds otherwise. */
    public String value(Object form, String field, @Nullable Object otherwise) {
        String text = concerns(form) ? text(field) : "";
        boolean sent = concerns(form) && isFaulty();
        return sent || !text.isEmpty() || otherwise == null ? text : otherwise.toString();
    }

    public boolean has(Object form, String field, String value) {
        return concerns(form) && has(field, value);
    }

    public @Nullable String fault(Object form, String field) {
        return concerns(form) ? fault(field) : null;
    }

    /** The id of a field of this one of the page's forms. */
    public String id(Object form, String field) {
        return anchor(form.toString(), field);
    }

    private static String link(String anchor) {
        return anchor.isEmpty() ? "" : "#" + anchor;
    }

    private static String anchor(String about, String field) {
        return about.isEmpty() ? field : about + "-" + field;
    }
}
