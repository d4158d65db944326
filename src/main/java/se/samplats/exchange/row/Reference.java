package se.samplats.exchange.row;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.HousingForm;
import se.samplats.exchange.sheet.Cells;
import se.samplats.platform.kernel.Period;

/**
 * What every sheet may refer to.
 *
 * @param municipalities names by code
 * @param forms housing forms by code
 * @param reasons of external purchases: codes by their Swedish name
 * @param words for needs and risks: those of the forms and of the homes that are stored
 * @param decisions the days on which a request can have been decided
 * @param starts the days on which a place can be wanted
 * @param days which days can be meant in each column
 * @param handler the pattern for the handler of a request that names none
 */
public record Reference(
        Map<String, String> municipalities,
        Map<String, HousingForm> forms,
        Map<String, String> reasons,
        Set<String> words,
        Period decisions,
        Period starts,
        Cells.DayRule days,
        Optional<String> handler) {

    private static final Period ANY_DAY = new Period(LocalDate.EPOCH, null);

    static final String OTHER_REASON = "OTHER";

    /** Where a request may be of any day. */
    public Reference(
            Map<String, String> municipalities,
            Map<String, HousingForm> forms,
            Map<String, String> reasons,
            Set<String> words,
            Optional<String> handler) {
        this(municipalities, forms, reasons, words, ANY_DAY, ANY_DAY, Cells.DayRule.ANY, handler);
    }

    /** The same, where a request may be of any day. */
    public Reference onAnyDay() {
        return new Reference(municipalities, forms, reasons, words, handler);
    }

    /** By its code; a spreadsheet that keeps it as a number has lost the nought before it. */
    @Nullable
    String municipality(String code) {
        String whole = code.matches("\\d{3}") ? "0" + code : code;
        return municipalities.containsKey(whole) ? whole : null;
    }

    @Nullable
    HousingForm form(String code) {
        return forms.get(code.toUpperCase(Locale.ROOT));
    }

    @Nullable
    String formCode(String code) {
        HousingForm form = form(code);
        return form == null ? null : form.code();
    }

    @Nullable
    public String handlerIn(String municipality) {
        return handler.map(pattern -> pattern.replace("{municipality}", municipality))
                .orElse(null);
    }

    String municipalityName(String code) {
        return Objects.requireNonNullElse(municipalities.get(code), "");
    }

    String law(String form) {
        HousingForm found = forms.get(form);
        return found == null ? "" : found.law();
    }

    String reasonName(String code) {
        return reasons.entrySet().stream()
                .filter(reason -> reason.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
