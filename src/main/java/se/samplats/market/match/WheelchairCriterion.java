package se.samplats.market.match;

import java.util.Optional;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** The place itself can be used with a wheelchair, where that is needed. */
final class WheelchairCriterion implements Criterion {

    @Override
    public String code() {
        return "WHEELCHAIR";
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        if (!need.wheelchair()) {
            return Optional.empty();
        }
        if (option.place() == null || !option.place().wheelchair()) {
            return FindingTexts.lacks(this, Text.of("match.wheelchair.lacks"), FindingTexts.home(), Cure.anotherHome());
        }
        return FindingTexts.meets(this, Text.of("match.wheelchair.meets"), FindingTexts.home());
    }
}
