package se.samplats.platform.http;

import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.PersonalNumbers;
import se.samplats.platform.kernel.Refusal;

/** No incoming text may contain a personal number or a control character. */
public final class CleanTexts {

    private CleanTexts() {}

    /** Goes on only with a clean text; the field is named in the problem, its content never. */
    public static void check(String field, String text) {
        if (text.codePoints().anyMatch(CleanTexts::isForeign)) {
            throw Invalid.field(field, "control-character");
        }
        if (PersonalNumbers.isIn(text)) {
            throw Refusal.of("personal-number", field);
        }
    }

    /** Control characters except line breaks and tabs, and unpaired surrogates. */
    private static boolean isForeign(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t')
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
