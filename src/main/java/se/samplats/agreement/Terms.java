package se.samplats.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The terms (<i>villkor</i>) that a version of an agreement sets, stored as JSON: a term that is not there is as usual.
 *
 * @param chargedDays which days of a stay are charged
 * @param yearEndBandPercent how far, in percent of budgeted cost, a year's result stays with the home's municipality
 * @param quoteValidDays how many days a quote stands
 */
public record Terms(ChargedDays chargedDays, int yearEndBandPercent, int quoteValidDays) {

    public static final Terms USUAL = new Terms(ChargedDays.ARRIVAL_ONLY, 5, 30);

    @JsonCreator
    public static Terms of(
            @Nullable ChargedDays chargedDays, @Nullable Integer yearEndBandPercent, @Nullable Integer quoteValidDays) {
        return new Terms(
                Objects.requireNonNullElse(chargedDays, USUAL.chargedDays),
                Objects.requireNonNullElse(yearEndBandPercent, USUAL.yearEndBandPercent),
                Objects.requireNonNullElse(quoteValidDays, USUAL.quoteValidDays));
    }
}
