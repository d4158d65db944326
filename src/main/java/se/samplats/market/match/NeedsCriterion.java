package se.samplats.market.match;

import java.util.List;
import java.util.Optional;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** Each need is one that the home is made for. */
final class NeedsCriterion implements Criterion {

    @Override
    public String code() {
        return "NEEDS";
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        if (need.needs().isEmpty()) {
            return Optional.empty();
        }
        List<String> specialisms = option.home().targetGroup().specialisms();
        List<String> missing =
                need.needs().stream().filter(n -> !specialisms.contains(n)).toList();
        if (!missing.isEmpty()) {
            Text text = Text.of("match.needs.lacks", missing);
            return FindingTexts.lacks(this, text, FindingTexts.home(), Cure.anotherHome());
        }
        return FindingTexts.meets(this, Text.of("match.needs.meets", need.needs()), FindingTexts.home());
    }

    @Override
    public boolean isWaivable() {
        return true;
    }
}
