package se.samplats.market.external;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.NeedWords;
import se.samplats.county.home.Sex;
import se.samplats.market.request.Need;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Period;

/**
 * What a purchase was needed for, as far as its buyer says it, by the words of a request.
 *
 * @param age in whole years
 */
record NeededFor(@Nullable Integer age, @Nullable Sex sex, List<String> needs, List<String> risks, boolean wheelchair) {

    static final NeededFor NOTHING_SAID = new NeededFor(null, null, List.of(), List.of(), false);

    NeededFor {
        needs = NeedWords.of(needs);
        risks = NeedWords.of(risks);
    }

    /** Enough to judge a home by: without the age and the sex nobody knows whose target group it is. */
    boolean isKnown() {
        return age != null && sex != null;
    }

    /** As a need during these days. Special reasons are taken as stated: the buyer alone decides that they are. */
    Need during(String form, Period days) {
        return new Need(form, age, sex, needs, risks, wheelchair, days.start(), null, null, null, Set.of(), true)
                .during(days);
    }

    /** What a purchase was needed for: as its request says, or by its own words. */
    static Need of(ExternalPurchase purchase, @Nullable PurchaseRequest request) {
        return request == null
                ? purchase.neededFor().during(purchase.form(), purchase.period())
                : request.need().during(purchase.period());
    }
}
