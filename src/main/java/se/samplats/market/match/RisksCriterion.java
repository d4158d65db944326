package se.samplats.market.match;

import java.util.List;
import java.util.Optional;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** The home refuses none of the risks; a raised level may make it take one that it refuses at its base level. */
final class RisksCriterion implements Criterion {

    @Override
    public String code() {
        return "RISKS";
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        List<String> refuses = option.home().targetGroup().refuses();
        List<String> refused = need.risks().stream().filter(refuses::contains).toList();
        if (!refused.isEmpty()) {
            return FindingTexts.lacks(this, Text.of("match.risks.lacks", refused), FindingTexts.home(), cure(option));
        }
        if (!refuses.isEmpty()) {
            return FindingTexts.meets(this, Text.of("match.risks.others", refuses), FindingTexts.home());
        }
        return need.risks().isEmpty()
                ? Optional.empty()
                : FindingTexts.meets(this, Text.of("match.risks.meets", need.risks()), FindingTexts.home());
    }

    private static Cure cure(Option option) {
        if (option.raisedPrice() == null) {
            return Cure.anotherHome();
        }
        Text text = Text.of("match.cure.raised-level", option.raisedPrice());
        return new Cure(Cure.Kind.RAISED_LEVEL, option.raisedPrice().ore(), text);
    }

    @Override
    public boolean isWaivable() {
        return true;
    }
}
