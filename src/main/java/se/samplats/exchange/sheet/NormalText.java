package se.samplats.exchange.sheet;

import org.jspecify.annotations.Nullable;

/** A text as it counts when two are compared: a sheet cannot keep outer space, nor tell one kind of line break from another. */
public final class NormalText {

    private NormalText() {}

    public static String text(String text) {
        return text.replace('\u00a0', ' ')
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    public static @Nullable String orNull(@Nullable String text) {
        String tidy = text == null ? "" : text(text);
        return tidy.isEmpty() ? null : tidy;
    }
}
