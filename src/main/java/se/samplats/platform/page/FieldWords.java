package se.samplats.platform.page;

import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Name;
import se.samplats.platform.kernel.Text;

/**
 * What the fields of the forms are called in a sentence: <i>ange kostnad för personal</i>. They stand in
 * {@code texts/field_*.properties}, as {@code <form>.<field>}.
 */
final class FieldWords {

    private static final String MISSING = "problem.answer-missing";
    private static final String ORE = "Ore";

    private FieldWords() {}

    /** The field of the form that a fault is about: people type kronor where programs send öre; null where it has none. */
    static @Nullable String field(Typed typed, String field, Language language) {
        if (key(typed, field, language) != null) {
            return field;
        }
        String kronor = field.endsWith(ORE) ? field.substring(0, field.length() - ORE.length()) : "";
        return key(typed, kronor, language) == null ? null : kronor;
    }

    /** What is wrong, with the name of the field in it. */
    static String message(Typed typed, @Nullable String field, Invalid.Field fault, Language language) {
        String key = field == null ? null : key(typed, field, language);
        if (field == null || key == null) {
            return fault.message().in(language);
        }
        Name owner = typed.owner(field);
        Text called = new Text(key, owner == null ? List.of() : List.of(owner));
        Text sentence = fault.message().key().equals(MISSING)
                ? Text.of("field.missing", called)
                : Text.of("field.wrong", begun(called.in(language)), fault.message());
        return sentence.in(language);
    }

    private static @Nullable String key(Typed typed, String field, Language language) {
        ResourceBundle words = ResourceBundle.getBundle("texts.field", language.locale());
        int dash = field.indexOf('-');
        String line = typed.form() + "." + (dash < 0 ? field : field.substring(0, dash));
        return words.containsKey(line) ? "field." + line : null;
    }

    private static String begun(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
