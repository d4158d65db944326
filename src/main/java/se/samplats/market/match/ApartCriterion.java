package se.samplats.market.match;

import java.util.Optional;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** Nobody lives in the home, or is asked for there, who must not live in the same home. Nobody here knows the reason. */
final class ApartCriterion implements Criterion {

    @Override
    public String code() {
        return "APART";
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        if (circumstances.apartFrom().isEmpty()) {
            return Optional.empty();
        }
        if (circumstances.apartFrom().contains(option.home().id())) {
            return FindingTexts.lacks(this, Text.of("match.apart.lacks"), FindingTexts.buyer(), Cure.anotherHome());
        }
        return FindingTexts.meets(this, Text.of("match.apart.meets"), FindingTexts.buyer());
    }
}
