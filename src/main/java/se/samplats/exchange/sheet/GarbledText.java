package se.samplats.exchange.sheet;

import java.util.regex.Pattern;

/**
 * Text that was written in one encoding and read in another, so that Swedish letters became something else: as "BorlÃ¤nge" for
 * Borlänge. No Swedish text looks so, and what the letters were cannot be known for certain.
 */
final class GarbledText {

    private static final String[] TRACES = {
        "\ufffd", // a letter that could not be read
        "\u00c3[\u0080-\u00bf\u0192\u201a\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2013\u2014\u2018\u2019\u201c\u201d\u2022]",
        "\u00c2[\u0080-\u00bf]|\u00e2\u20ac", // UTF-8 as Windows-1252
        "[\u2500-\u259f]", // lines and blocks: UTF-8 or Windows-1252 as CP850
        "\u221a[\\p{L}\\p{S}\\p{P}]", // UTF-8 as Mac Roman
        "\\p{L}[\u201d\u201e\u2020\u2021\u2122\u2030\u0152\u02c6\u2248\u0192]\\p{L}", // CP850 or Mac Roman as
        // Windows-1252, and the other way
        "\\p{L}[\u0160\u017d\u0152]\\p{Ll}|\\p{L}[\u2026\u00f7]\\p{L}",
        "[\u00d5\u00f5]|\u00c2\\p{Ll}|\\p{L}\u00c2", // Windows-1252 as CP850 or Mac Roman
        "(?i:[bcdfghjklmnpqrstvxz]\u0161[bcdfghjklmnpqrstvxz])",
        "[\u20ac\u2030\u02c6\u0192\u2248\u2020\u201e]\\p{Ll}",
        "\\p{L}\\?\\p{Ll}" // saved in an encoding without the letter
    };

    private static final Pattern TRACE = Pattern.compile(String.join("|", TRACES));

    private GarbledText() {}

    static boolean isIn(String text) {
        return TRACE.matcher(text).find();
    }
}
