package se.samplats.market.match;

import java.util.Optional;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** The home lies outside the municipalities where the person must not be (protected identity). */
final class AvoidedAreaCriterion implements Criterion {

    @Override
    public String code() {
        return "PROTECTED_AREA";
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        if (need.avoidMunicipalities().isEmpty()) {
            return Optional.empty();
        }
        if (need.avoidMunicipalities().contains(option.home().municipality())) {
            return FindingTexts.lacks(this, Text.of("match.area.lacks"), FindingTexts.buyer(), Cure.anotherHome());
        }
        return FindingTexts.meets(this, Text.of("match.area.meets"), FindingTexts.buyer());
    }
}
