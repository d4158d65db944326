package se.samplats.market.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.NeedWords;
import se.samplats.county.home.Sex;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/**
 * What is needed, structured, and nothing about who needs it.
 *
 * @param form the housing form's code
 * @param age in whole years; null in a search that does not say
 * @param needs what the home must be made for, lower-case words
 * @param risks what the home must be able to take, lower-case words
 * @param start the first day wanted
 * @param days the expected number of days; null until further notice
 * @param maxDistanceKm from the buying municipality's main town, as the crow flies; null when it does not matter
 * @param maxDayPrice null when it does not matter
 * @param avoidMunicipalities where the person must not be (SCB codes)
 * @param specialReasons whether special reasons (<i>särskilda skäl</i>) are stated, where a form asks for them
 */
public record Need(
        String form,
        @Nullable Integer age,
        @Nullable Sex sex,
        List<String> needs,
        List<String> risks,
        boolean wheelchair,
        LocalDate start,
        @Nullable Integer days,
        @Nullable Integer maxDistanceKm,
        @Nullable Money maxDayPrice,
        Set<String> avoidMunicipalities,
        boolean specialReasons) {

    public Need {
        needs = NeedWords.of(needs);
        risks = NeedWords.of(risks);
        avoidMunicipalities = Set.copyOf(avoidMunicipalities);
    }

    /** The same need for exactly this period. */
    public Need during(Period period) {
        return new Need(
                form,
                age,
                sex,
                needs,
                risks,
                wheelchair,
                period.start(),
                period.isOpen() ? null : (Integer) (int) period.days(),
                maxDistanceKm,
                maxDayPrice,
                avoidMunicipalities,
                specialReasons);
    }

    /** The same need, where a day may cost no more. */
    public Need atMost(Money dayPrice) {
        return new Need(
                form,
                age,
                sex,
                needs,
                risks,
                wheelchair,
                start,
                days,
                maxDistanceKm,
                dayPrice,
                avoidMunicipalities,
                specialReasons);
    }

    /** The same need, beginning no earlier than the day given: nobody moves in yesterday. */
    public Need notBefore(LocalDate day) {
        return start.isBefore(day) ? during(Period.of(day, days)) : this;
    }

    public Period period() {
        return Period.of(start, days);
    }
}
