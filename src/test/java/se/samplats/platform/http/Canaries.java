package se.samplats.platform.http;

import java.util.List;
import java.util.regex.Pattern;

/** What must never be found anywhere: numbers of people who are not, in every way in which one is written, and a name and an address. */
final class Canaries {

    /** The test numbers 19121212-1212, 850709-9805 and the coordination number 701063-2391, which no living person has. */
    static final List<String> NUMBERS = List.of(
            "19121212-1212",
            "191212121212",
            "19121212 1212",
            "1912-12-12-1212",
            "1912 12 12 1212",
            "19121212 - 1212",
            "121212+1212",
            "850709-9805",
            "8507099805",
            "850709 9805",
            "850709\u20139805",
            "850709\u20119805",
            "850709\u22129805",
            "701063-2391",
            "197010632391",
            "19701063-2391",
            "\uFF11\uFF19\uFF11\uFF12\uFF11\uFF12\uFF11\uFF12\uFF0D\uFF11\uFF12\uFF11\uFF12",
            "1912\u200b1212-12\u200b12",
            "850709\u00ad-\u00ad9805",
            "850709\u00a09805",
            "850709-98\u206005",
            "\u0661\u0669\u0661\u0662\u0661\u0662\u0661\u0662-\u0661\u0662\u0661\u0662",
            "pnr850709-9805",
            "Anna, född 850709-9805, bor här");

    /** One of each kind, where all would take too long. */
    static final List<String> SOME =
            List.of(NUMBERS.get(0), NUMBERS.get(6), NUMBERS.get(8), NUMBERS.get(16), NUMBERS.get(17), NUMBERS.get(23));

    /** A name and an address that no file and no other test has. */
    static final String NAME = "Kanariana Fågelholm";

    static final String ADDRESS = "Kanariestigen 4711";

    private static final Pattern DIGITS = Pattern.compile("1212121212|8507099805|7010632391");

    private static final Pattern WORDS = Pattern.compile("Kanarian|Kanariestig|F%C3%A5gelholm|Fågelholm");

    private Canaries() {}

    /** However its digits are written and parted. */
    static boolean hasNumber(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(one -> plain.appendCodePoint(
                        Character.isDigit(one) ? Character.forDigit(Character.digit(one, 10), 10) : one));
        return DIGITS.matcher(plain).find();
    }

    static boolean hasWord(String text) {
        return WORDS.matcher(text).find();
    }
}
