package se.samplats.market.match;

import java.util.Optional;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** The home does not suit, and nobody is told why: the reason rests on somebody whose identity is protected. */
final class UnsuitableCriterion implements Criterion {

    @Override
    public String code() {
        return "UNSUITABLE";
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        return circumstances.unsuitable().contains(option.home().id())
                ? FindingTexts.lacks(this, Text.of("match.unsuitable.lacks"), FindingTexts.unsaid(), Cure.anotherHome())
                : Optional.empty();
    }
}
