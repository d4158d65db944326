package se.samplats.market.match;

import java.util.Optional;
import se.samplats.county.form.FormRule;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** Where a form takes a child only together with a guardian, the two live in the same home (SoL 9:6, 22:5). */
final class GuardianCriterion implements Criterion {

    @Override
    public String code() {
        return "GUARDIAN";
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        FormRule rule = option.form().rule(FormRule.Kind.CHILD_WITH_GUARDIAN).orElse(null);
        Integer age = rule == null ? null : rule.number();
        if (rule == null || age == null || need.age() == null || need.age() >= age) {
            return Optional.empty();
        }
        Text source = FindingTexts.law(option.form().law());
        Circumstances.Guardian guardian = circumstances.guardian();
        if (guardian == null) {
            return FindingTexts.asks(this, Text.of("match.guardian.search", age), source);
        }
        if (!guardian.linked()) {
            Text text = Text.of("match.guardian.missing", age);
            return FindingTexts.lacks(this, text, source, Cure.linkGuardian());
        }
        if (guardian.homes().isEmpty()) {
            return FindingTexts.asks(this, Text.of("match.guardian.nowhere-yet"), source);
        }
        return guardian.homes().contains(option.home().id())
                ? FindingTexts.meets(this, Text.of("match.guardian.meets"), source)
                : FindingTexts.lacks(this, Text.of("match.guardian.lacks"), source, Cure.anotherHome());
    }
}
