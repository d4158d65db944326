package se.samplats.kernel;

import dev.personnummer.Personnummer;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a personal identity number (<i>personnummer</i>, <i>samordningsnummer</i>) in a text: any run of
 * 10 or 12 digits that passes the official check, and one that does not pass but is written as such a number is, with a
 * plausible date and a separator before the last four.
 */
public final class PersonalNumbers {

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(?:(?:18|19|20)[ .-]?)?\\d{2}[ .-]?(\\d{2})[ .-]?(\\d{2})( ?[-–—−+ ]? ?)[\\dTRSUWXJKLMN]\\d{3}(?![\\p{L}\\p{Nd}])");

    private PersonalNumbers() {}

    public static boolean isIn(String text) {
        Matcher matcher = CANDIDATE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        int from = 0;
        while (matcher.find(from)) {
            if (isPlausible(matcher)) {
                return true;
            }
            from = matcher.start() + 1;
        }
        return false;
    }

    private static boolean isPlausible(Matcher matcher) {
        int month = Integer.parseInt(matcher.group(1));
        int day = Integer.parseInt(matcher.group(2));
        boolean date = month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
        return date && (!matcher.group(3).isEmpty() || isValid(matcher.group()));
    }

    private static boolean isValid(String candidate) {
        return Personnummer.valid(candidate.replaceAll("[^\\dTRSUWXJKLMN]", ""));
    }
}
