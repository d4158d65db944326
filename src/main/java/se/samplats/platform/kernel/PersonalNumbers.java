package se.samplats.platform.kernel;

import dev.personnummer.Personnummer;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a personal identity number (<i>personnummer</i>, <i>samordningsnummer</i>) in a text: any run of
 * 10 or 12 digits that passes the official check, and one that does not pass but is written as such a number is, with a
 * plausible date and a separator before the last four. Whatever digits, dashes and spaces it is written with, and whatever
 * stands in between that nobody sees. An id of the service (a UUID of RFC 9562) is none, whatever digits it was dealt.
 */
public final class PersonalNumbers {

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<!\\d)(?:(?:18|19|20)[ .-]|18|19|20|)\\d{2}[ .-]?(\\d{2})[ .-]?(\\d{2})( ?[-–—−+ ]? ?)[\\dTRSUWXJKLMN]\\d{3}(?![\\p{L}\\p{Nd}])");

    private static final Pattern ID = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])\\p{XDigit}{8}-\\p{XDigit}{4}-[1-8]\\p{XDigit}{3}-[89abAB]\\p{XDigit}{3}-\\p{XDigit}{12}(?![\\p{L}\\p{Nd}])");

    /** What stands for an id: nothing that a number is written with. */
    private static final String MARK = "#";

    private PersonalNumbers() {}

    public static boolean isIn(String text) {
        String plain = ID.matcher(plain(text)).replaceAll(MARK);
        Matcher matcher = CANDIDATE.matcher(plain);
        int from = 0;
        while (matcher.find(from)) {
            boolean stuck = matcher.start() > 0 && Character.isLetter(plain.charAt(matcher.start() - 1));
            if (stuck ? isDate(matcher) && isValid(matcher.group()) : isPlausible(matcher)) {
                return true;
            }
            from = matcher.start() + 1;
        }
        return false;
    }

    /** With the digits, the dash and the space of a keyboard, and without what is not seen. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(one -> {
            int type = Character.getType(one);
            if (Character.isDigit(one)) {
                plain.append(Character.digit(one, 10));
            } else if (type == Character.DASH_PUNCTUATION) {
                plain.append('-');
            } else if (type == Character.SPACE_SEPARATOR || one == '\t') {
                plain.append(' ');
            } else if (type != Character.FORMAT && type != Character.NON_SPACING_MARK) {
                plain.appendCodePoint(one);
            }
        });
        return plain.toString();
    }

    private static boolean isPlausible(Matcher matcher) {
        return isDate(matcher) && (!matcher.group(3).isEmpty() || isValid(matcher.group()));
    }

    private static boolean isDate(Matcher matcher) {
        int month = Integer.parseInt(matcher.group(1));
        int day = Integer.parseInt(matcher.group(2));
        return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
    }

    private static boolean isValid(String candidate) {
        return Personnummer.valid(candidate.replaceAll("[^\\dTRSUWXJKLMN]", ""));
    }
}
