package se.samplats.platform.kernel;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * A sentence that can be said in both languages: the key of a line in a text bundle and what it speaks of.
 *
 * @param key {@code <bundle>.<line>}: a line of {@code texts/<bundle>_<language>.properties}
 * @param arguments days, with their year or without it, money, numbers, words, names, other texts, or lists of these
 */
public record Text(String key, List<Object> arguments) {

    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }

    /** The sentence in the language; a key that no bundle has is a fault in the program and throws. */
    public String in(Language language) {
        int dot = key.indexOf('.');
        ResourceBundle bundle = ResourceBundle.getBundle("texts." + key.substring(0, dot), language.locale());
        Object[] spoken = arguments.stream().map(a -> spoken(a, language)).toArray();
        return new MessageFormat(bundle.getString(key.substring(dot + 1)), language.locale()).format(spoken);
    }

    private static Object spoken(Object argument, Language language) {
        if (argument instanceof Text text) {
            return text.in(language);
        }
        if (argument instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMM yyyy", language.locale()).format(day);
        }
        if (argument instanceof MonthDay day) {
            return DateTimeFormatter.ofPattern("d MMM", language.locale()).format(day);
        }
        if (argument instanceof Name name) {
            return name.in(language);
        }
        if (argument instanceof Money money) {
            return kronor(money, language);
        }
        if (argument instanceof Collection<?> many) {
            return many.stream().map(one -> spoken(one, language).toString()).collect(Collectors.joining(", "));
        }
        if (argument instanceof Number number) {
            return number;
        }
        return argument.toString();
    }

    private static String kronor(Money money, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(money.ore() % 100 == 0 ? 0 : 2);
        return format.format(money.ore() / 100.0) + (language == Language.SV ? " kr" : " SEK");
    }

    @Override
    public String toString() {
        return key + Arrays.toString(arguments.toArray());
    }
}
