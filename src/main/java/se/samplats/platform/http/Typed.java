package se.samplats.platform.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Text;

/**
 * What a person typed in a form, field by field, and how it is read. What cannot be read is kept as a fault of its field, so
 * that all of them are told at once.
 */
public final class Typed {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final Map<String, List<String>> values;
    private final List<Invalid.Field> faults = new ArrayList<>();

    public Typed(Map<String, List<String>> values) {
        this.values = values;
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
        return text(field).equals("true");
    }

    /** A text that must be there and may be no longer. */
    public String needed(String field, int longest) {
        if (text(field).isEmpty()) {
            fault(field, "answer-missing");
        }
        return atMost(field, longest);
    }

    public String atMost(String field, int longest) {
        if (text(field).length() > longest) {
            fault(field, "text-too-long", longest);
        }
        return text(field);
    }

    /** A whole number within these; null when nothing was typed. */
    public @Nullable Integer number(String field, int least, int most) {
        String typed = text(field).replaceAll("[\\s\\u00a0]", "");
        if (typed.isEmpty()) {
            return null;
        }
        try {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below, as a number outside the limits is
        }
        fault(field, "number-out-of-range", least, Integer.toString(most));
        return null;
    }

    /** A number within these, with a decimal comma or point; null when nothing was typed. */
    public @Nullable BigDecimal decimal(String field, BigDecimal least, BigDecimal most, int decimals) {
        String typed = text(field).replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("-?[0-9]{1,12}(\\.[0-9]{1," + decimals + "})?")) {
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
        BigDecimal kronor = decimal(field, BigDecimal.ZERO, BigDecimal.valueOf(mostKronor), 2);
        return kronor == null ? null : kronor.movePointRight(2).longValueExact();
    }

    public @Nullable LocalDate day(String field) {
        if (text(field).isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text(field));
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // told below, as a day outside the calendar is
        }
        fault(field, "unknown-date");
        return null;
    }

    /** One of these; null when nothing was chosen, or something that is not offered. */
    public <E extends Enum<E>> @Nullable E one(String field, Class<E> of) {
        String chosen = text(field).toUpperCase(Locale.ROOT);
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

    /** An answer that must be there; a fault that is told already is not told twice. */
    public void mustHave(String field, @Nullable Object read) {
        if (read == null && faults.stream().noneMatch(fault -> fault.field().equals(field))) {
            fault(field, "answer-missing");
        }
    }

    public void fault(String field, String key, Object... arguments) {
        faults.add(new Invalid.Field(field, Text.of("problem." + key, arguments)));
    }

    /** Goes on only when everything could be read. */
    public void mustBeRight() {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** Goes on only with clean texts; the fields are named, their content is not. */
    public void mustBeClean() {
        values.forEach((field, all) -> all.forEach(value -> {
            try {
                CleanTexts.check(field, value);
            } catch (Refusal personal) {
                fault(field, "personal-number-here");
            } catch (Invalid foreign) {
                faults.addAll(foreign.fields());
            }
        }));
        mustBeRight();
    }
}
