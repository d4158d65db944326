package se.samplats.market.match;

import java.util.Optional;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** The sex is one that the home has notified to IVO (SoL 26:2). */
final class SexCriterion implements Criterion {

    @Override
    public String code() {
        return "SEX";
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        if (need.sex() == null) {
            return Optional.empty();
        }
        if (!option.home().targetGroup().takes(need.sex())) {
            Text text = Text.of("match.sex.lacks." + need.sex());
            return FindingTexts.lacks(this, text, FindingTexts.notified(), Cure.anotherHome());
        }
        return FindingTexts.meets(this, Text.of("match.sex.meets." + need.sex()), FindingTexts.notified());
    }
}
