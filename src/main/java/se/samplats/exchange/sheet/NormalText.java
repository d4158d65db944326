package se.samplats.exchange.sheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text as it counts when two are compared: a sheet cannot keep outer space, nor tell one kind of line break from another, and what
 * nobody sees, as the marks of direction that calendars put before a day, is not there.
 */
public final class NormalText {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\ufeff]");

    private NormalText() {}

    public static String text(String text) {
        return UNSEEN.matcher(text)
                .replaceAll("")
                .replace('\u00a0', ' ')
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    public static @Nullable String orNull(@Nullable String text) {
        String tidy = text == null ? "" : text(text);
        return tidy.isEmpty() ? null : tidy;
    }
}
