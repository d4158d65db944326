package se.samplats.county.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The terms (<i>villkor</i>) of a version of an agreement, stored as JSON; a missing term has its usual value.
 *
 * @param chargedDays which days of a stay are charged
 * @param reservation what a place costs that is kept for somebody who has not come yet
 * @param absence what a place costs while the one who lives there is elsewhere
 * @param noticeDays notice (<i>uppsägningstid</i>) of a placement, in days, by the code of the form; a form that is not named has
 * the notice of its home
 * @param rounding to what a part of a price is rounded
 * @param index what prices follow from one year to the next
 * @param yearEndBandPercent how far, in percent of budgeted cost, a year's result stays with the home's municipality
 * @param quoteValidDays how many days a quote stands
 * @param extensionAgreedDays by how many days in all a stay may become longer without the home being asked
 * @param promise that a bed which is reported free is delivered; null where nobody has promised it
 */
public record Terms(
        ChargedDays chargedDays,
        ReservationTerm reservation,
        AbsenceTerm absence,
        Map<String, Integer> noticeDays,
        Rounding rounding,
        IndexTerm index,
        int yearEndBandPercent,
        int quoteValidDays,
        int extensionAgreedDays,
        @Nullable PromiseTerm promise) {

    public static final Terms USUAL = new Terms(
            ChargedDays.ARRIVAL_ONLY,
            new ReservationTerm(100, 1),
            new AbsenceTerm(14, 80),
            Map.of(),
            Rounding.ORE,
            new IndexTerm(80),
            5,
            30,
            0,
            null);

    @JsonCreator
    public static Terms of(
            @Nullable ChargedDays chargedDays,
            @Nullable ReservationTerm reservation,
            @Nullable AbsenceTerm absence,
            @Nullable Map<String, Integer> noticeDays,
            @Nullable Rounding rounding,
            @Nullable IndexTerm index,
            @Nullable Integer yearEndBandPercent,
            @Nullable Integer quoteValidDays,
            @Nullable Integer extensionAgreedDays,
            @Nullable PromiseTerm promise) {
        return new Terms(
                Objects.requireNonNullElse(chargedDays, USUAL.chargedDays),
                Objects.requireNonNullElse(reservation, USUAL.reservation),
                Objects.requireNonNullElse(absence, USUAL.absence),
                // in one order, since a quote's fingerprint is made of what it says
                Collections.unmodifiableSortedMap(new TreeMap<>(Objects.requireNonNullElse(noticeDays, Map.of()))),
                Objects.requireNonNullElse(rounding, USUAL.rounding),
                Objects.requireNonNullElse(index, USUAL.index),
                Objects.requireNonNullElse(yearEndBandPercent, USUAL.yearEndBandPercent),
                Objects.requireNonNullElse(quoteValidDays, USUAL.quoteValidDays),
                Objects.requireNonNullElse(extensionAgreedDays, USUAL.extensionAgreedDays),
                promise);
    }

    /** Notice of a placement in a home of the form, in days; where the agreement does not say, that of the home. */
    public int noticeDays(String form, int ofHome) {
        return noticeDays.getOrDefault(form, ofHome);
    }
}
