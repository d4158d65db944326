package se.samplats.county.home;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.CleanTexts;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Text;

/** What a person typed into a form of a home or a placement, as it came: read field by field, and shown again if it is wrong. */
public class HomeFields {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    @RestForm
    @Nullable
    String on;

    @RestForm
    @Nullable
    String from;

    @RestForm
    @Nullable
    String end;

    @RestForm
    @Nullable
    String reason;

    @RestForm
    @Nullable
    String text;

    @RestForm
    @Nullable
    String decidedBy;

    @RestForm
    @Nullable
    String suitabilityChecked;

    @RestForm
    @Nullable
    public String level;

    @RestForm
    @Nullable
    String code;

    @RestForm
    @Nullable
    String quantity;

    @RestForm
    @Nullable
    String back;

    @RestForm
    @Nullable
    String page;

    public LocalDate day(String field) {
        LocalDate day = dayOrNone(field);
        if (day == null) {
            throw Invalid.field(field, "unknown-date");
        }
        return day;
    }

    @Nullable
    public LocalDate dayOrNone(String field) {
        String written = values().get(field);
        if (written == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException unreadable) {
            throw Invalid.field(field, "unknown-date");
        }
        throw Invalid.field(field, "unknown-date");
    }

    /** A text of the field, clean and not longer than that; null when nothing is written. */
    @Nullable
    public String words(String field, int most) {
        String written = values().get(field);
        if (written == null) {
            return null;
        }
        CleanTexts.check(field, written);
        if (written.length() > most) {
            throw new Invalid(List.of(new Invalid.Field(field, Text.of("constraint.Size", 0, most))));
        }
        return written;
    }

    /** A number as it is written in Swedish or in English, with at most four decimals. */
    public BigDecimal number(String field) {
        String written = values().getOrDefault(field, "").replace(',', '.').replace("\u2212", "-");
        if (!written.matches("-?\\d{1,6}(\\.\\d{1,4})?")) {
            throw Invalid.field(field, "not-a-number");
        }
        return new BigDecimal(written);
    }

    public boolean isChecked() {
        return suitabilityChecked != null;
    }

    /** Which leaf of a list the form stood on. */
    @Nullable
    Integer leaf() {
        return page == null || !page.matches("\\d{1,5}") ? null : Integer.valueOf(page);
    }

    /** Where the form came from, if it wants to go back there: one of our homes. */
    public String backOr(String path) {
        return back != null && back.startsWith("/homes/") ? back : path;
    }

    /** All that something is written in. */
    public Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        put(values, "on", on);
        put(values, "from", from);
        put(values, "end", end);
        put(values, "reason", reason);
        put(values, "text", text);
        put(values, "decidedBy", decidedBy);
        put(values, "suitabilityChecked", suitabilityChecked);
        put(values, "level", level);
        put(values, "code", code);
        put(values, "quantity", quantity);
        return values;
    }

    private static void put(Map<String, String> values, String field, @Nullable String written) {
        if (written != null && !written.isBlank()) {
            values.put(field, written.strip());
        }
    }
}
