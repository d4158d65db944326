package se.samplats.market.match;

import java.util.List;
import java.util.Optional;
import se.samplats.county.pricing.Level;
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
        List<String> refused = refused(need, option);
        if (!refused.isEmpty()) {
            return circumstances.level() == Level.RAISED && option.raisedPrice() != null
                    ? FindingTexts.asks(this, Text.of("match.risks.raised", refused), FindingTexts.home())
                    : FindingTexts.lacks(
                            this, Text.of("match.risks.lacks", refused), FindingTexts.home(), cure(option));
        }
        if (!refuses.isEmpty()) {
            return FindingTexts.meets(this, Text.of("match.risks.others", refuses), FindingTexts.home());
        }
        return need.risks().isEmpty()
                ? Optional.empty()
                : FindingTexts.meets(this, Text.of("match.risks.meets", need.risks()), FindingTexts.home());
    }

    /** Whether the stay would cost the raised level's price: it is asked for, or it alone lets the home take the person. */
    static boolean isAtRaisedLevel(Need need, Option option, Circumstances circumstances) {
        return option.raisedPrice() != null
                && (circumstances.level() == Level.RAISED
                        || !refused(need, option).isEmpty());
    }

    private static List<String> refused(Need need, Option option) {
        List<String> refuses = option.home().targetGroup().refuses();
        return need.risks().stream().filter(refuses::contains).toList();
    }

    private static Cure cure(Option option) {
        return option.raisedPrice() == null ? Cure.anotherHome() : Cure.raisedLevel(option.raisedPrice());
    }

    @Override
    public boolean isWaivable() {
        return true;
    }
}
