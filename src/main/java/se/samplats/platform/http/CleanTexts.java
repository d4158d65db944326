package se.samplats.platform.http;

import java.util.Set;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.PersonalNumbers;
import se.samplats.platform.kernel.Refusal;

/** No incoming text may contain a personal number, a control character, or what cannot be seen. */
public final class CleanTexts {

    /** Formats, combining marks that stand alone, and what has no meaning yet. */
    private static final Set<Integer> NOTHING_TO_SEE = Set.of(
            (int) Character.FORMAT,
            (int) Character.NON_SPACING_MARK,
            (int) Character.ENCLOSING_MARK,
            (int) Character.UNASSIGNED,
            (int) Character.PRIVATE_USE);

    /** Letters and signs by name that are drawn as nothing: fillers of Korean, and the empty pattern of Braille. */
    private static final String BLANK = "\u115f\u1160\u3164\uffa0\u2800";

    private CleanTexts() {}

    /** Goes on only with a clean text; the field is named in the problem, its content never. */
    public static void check(String field, String text) {
        if (text.codePoints().anyMatch(CleanTexts::isForeign)) {
            throw Invalid.field(field, "control-character");
        }
        if (PersonalNumbers.isIn(text)) {
            throw Refusal.of("personal-number", field);
        }
        if (text.codePoints().anyMatch(CleanTexts::isTrickery) || isInvisible(text)) {
            throw Invalid.field(field, "invisible-character");
        }
    }

    /** What reverses or hides the characters around it: two texts that look alike are not the same. */
    private static boolean isTrickery(int character) {
        return (character >= 0x200e && character <= 0x200f)
                || (character >= 0x202a && character <= 0x202e)
                || (character >= 0x2060 && character <= 0x206f)
                || character == 0x200b
                || character == 0xfeff
                || (character >= 0xe0000 && character <= 0xe007f);
    }

    /** Whether there is something and nothing of it can be seen; of spaces alone, each field says whether they are an answer. */
    private static boolean isInvisible(String text) {
        return !text.isBlank() && text.codePoints().noneMatch(CleanTexts::isVisible);
    }

    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !NOTHING_TO_SEE.contains(Character.getType(character))
                && BLANK.indexOf(character) < 0;
    }

    /** Control characters except line breaks and tabs, and unpaired surrogates. */
    private static boolean isForeign(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t')
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
