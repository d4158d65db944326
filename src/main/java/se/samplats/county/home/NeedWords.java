package se.samplats.county.home;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Words for needs and risks compare without regard to case and outer space. */
public final class NeedWords {

    private NeedWords() {}

    /** Each word once, in lower case, in the order given, without empty ones. */
    public static List<String> of(Collection<String> words) {
        return words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
