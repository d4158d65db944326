package se.samplats.market.match;

import java.util.Optional;
import java.util.Set;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** Siblings or a couple live in the same home or municipality. */
final class TogetherCriterion implements Criterion {

    @Override
    public String code() {
        return "TOGETHER";
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        if (!circumstances.together()) {
            return Optional.empty();
        }
        Set<String> where = circumstances.companionMunicipalities();
        if (where.isEmpty()) {
            return FindingTexts.asks(this, Text.of("match.together.nowhere-yet"), FindingTexts.buyer());
        }
        if (!where.contains(option.home().municipality())) {
            return FindingTexts.lacks(this, Text.of("match.together.lacks"), FindingTexts.buyer(), Cure.anotherHome());
        }
        return FindingTexts.meets(this, Text.of("match.together.meets"), FindingTexts.buyer());
    }
}
