package se.samplats.market.match;

import java.util.Optional;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** The home is no farther away than the buyer wants. */
final class DistanceCriterion implements Criterion {

    @Override
    public String code() {
        return "DISTANCE";
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        double km = option.distanceKm();
        if (need.maxDistanceKm() != null && km > need.maxDistanceKm()) {
            long longer = (long) Math.ceil(km - need.maxDistanceKm());
            Text text = Text.of("match.distance.lacks", km, need.maxDistanceKm());
            return FindingTexts.lacks(this, text, FindingTexts.buyer(), Cure.longerDistance(longer));
        }
        return FindingTexts.meets(this, Text.of("match.distance.meets", km), FindingTexts.buyer());
    }

    @Override
    public boolean isWaivable() {
        return true;
    }
}
