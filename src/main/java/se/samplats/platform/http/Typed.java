package se.samplats.platform.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Name;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Text;

/**
 * What a person typed in a form, and how each field is read. Faults are collected and reported all at once, in the order in which
 * the fields are read, which is the order of the page.
 */
public final class Typed {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final String form;
    private final Map<String, List<String>> values;
    private final List<String> order = new ArrayList<>();
    private final Map<String, Name> owners = new HashMap<>();
    private final Map<String, Invalid.Field> faults = new LinkedHashMap<>();

    public Typed(Map<String, List<String>> values) {
        this("", values);
    }

    /** @param form under which the words of its fields stand ({@code texts/field_*.properties}) */
    public Typed(String form, Map<String, List<String>> values) {
        this.form = form;
        this.values = values;
    }

    public String form() {
        return form;
    }

    /** The first value without outer space; empty when nothing was typed. */
    public String text(String field) {
        return all(field).stream().findFirst().map(String::strip).orElse("");
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    public boolean is(String field) {
        return read(field).equals("true");
    }

    /** Those that were chosen of many. */
    public List<String> chosen(String field) {
        read(field);
        return all(field);
    }

    /** A text that must be there and may be no longer. */
    public String needed(String field, int longest) {
        String text = atMost(field, longest);
        mustHave(field, text.isEmpty() ? null : text);
        return text;
    }

    public String atMost(String field, int longest) {
        String text = read(field);
        if (text.length() > longest) {
            fault(field, "text-too-long", longest);
        }
        return text;
    }

    /** The same; null when nothing was typed. */
    public @Nullable String optional(String field, int longest) {
        String text = atMost(field, longest);
        return text.isEmpty() ? null : text;
    }

    /** A whole number between two bounds; null when nothing was typed. */
    public @Nullable Integer number(String field, int least, int most) {
        String typed = read(field).replaceAll("[\\s\\u00a0]", "");
        if (typed.isEmpty()) {
            return null;
        }
        try {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // reported below, as a number outside the limits is
        }
        fault(field, "number-out-of-range", least, Integer.toString(most));
        return null;
    }

    /** A number between two bounds, with a decimal comma or point; null when nothing was typed. */
    public @Nullable BigDecimal decimal(String field, BigDecimal least, BigDecimal most, int decimals) {
        String typed =
                read(field).replaceAll("[\\s\\u00a0]", "").replace(',', '.').replace('\u2212', '-');
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("-?[0-9]{1,13}(\\.[0-9]{1," + decimals + "})?")) {
            BigDecimal number = new BigDecimal(typed);
            if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
                return number;
            }
        }
        fault(field, "number-out-of-range", least.toPlainString(), most.toPlainString());
        return null;
    }

    /** An amount in kronor, at most so many, as öre; null when nothing was typed. */
    public @Nullable Long ore(String field, long mostKronor) {
        return ore(field, 0, mostKronor);
    }

    public @Nullable Long ore(String field, long leastKronor, long mostKronor) {
        BigDecimal kronor = decimal(field, BigDecimal.valueOf(leastKronor), BigDecimal.valueOf(mostKronor), 2);
        return kronor == null ? null : kronor.movePointRight(2).longValueExact();
    }

    public @Nullable LocalDate day(String field) {
        String typed = read(field);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            DayBounds bounds = DayBounds.running();
            Optional<Text> strange = bounds == null ? Optional.empty() : bounds.fault(form, field, day);
            if (strange.isPresent()) {
                fault(field, strange.get());
                return null;
            }
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // reported below, as a day outside the calendar is
        }
        fault(field, "unknown-date");
        return null;
    }

    /** One of these; null when nothing was chosen, or something that is not offered. */
    public <E extends Enum<E>> @Nullable E one(String field, Class<E> of) {
        String chosen = read(field).toUpperCase(Locale.ROOT);
        for (E constant : of.getEnumConstants()) {
            if (constant.name().equals(chosen)) {
                return constant;
            }
        }
        if (!chosen.isEmpty()) {
            fault(field, "unreadable-value");
        }
        return null;
    }

    /** A day that must be there; where it is not, that is reported later, with all else that is wrong. */
    public LocalDate neededDay(String field) {
        LocalDate day = day(field);
        mustHave(field, day);
        return day == null ? LocalDate.EPOCH : day;
    }

    /** An answer that must be there; a fault is not reported twice. */
    public void mustHave(String field, @Nullable Object read) {
        if (read == null) {
            fault(field, "answer-missing");
        }
    }

    /** Of a field that stands there several times: whose this one is. */
    public void belongs(String field, Name owner) {
        owners.put(field, owner);
    }

    public @Nullable Name owner(String field) {
        return owners.get(field);
    }

    /** Only the first fault of a field is reported. */
    public void fault(String field, String key, Object... arguments) {
        fault(field, Text.of("problem." + key, arguments));
    }

    /** Where the field stands among those that were read; after them all if it was not. */
    public int place(String field) {
        int place = order.indexOf(field);
        return place < 0 ? order.size() : place;
    }

    /** The same in words that are known already. */
    public void fault(String field, Text what) {
        faults.putIfAbsent(field, new Invalid.Field(field, what));
    }

    /** Goes on only when everything could be read. */
    public void mustBeRight() {
        if (!faults.isEmpty()) {
            throw new Invalid(faults.values().stream()
                    .sorted(Comparator.comparingInt(fault -> place(fault.field())))
                    .toList());
        }
    }

    /** Goes on only with clean texts, also in fields that are not read yet. */
    public void mustBeClean() {
        values.keySet().forEach(this::read);
        mustBeRight();
    }

    /** The first value, clean; where it is not, the field is named and its content is not. */
    private String read(String field) {
        if (!order.contains(field)) {
            order.add(field);
        }
        for (String value : all(field)) {
            try {
                CleanTexts.check(field, value);
            } catch (Refusal personal) {
                fault(field, "personal-number-here");
            } catch (Invalid foreign) {
                foreign.fields().forEach(fault -> faults.putIfAbsent(field, fault));
            }
        }
        return text(field);
    }
}
