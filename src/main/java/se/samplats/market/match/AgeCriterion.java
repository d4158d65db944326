package se.samplats.market.match;

import java.util.Optional;
import se.samplats.county.form.FormRule;
import se.samplats.county.home.TargetGroup;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** The age lies within the target group that the home has notified to IVO (SoL 26:2). */
final class AgeCriterion implements Criterion {

    @Override
    public String code() {
        return "AGE";
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        if (need.age() == null) {
            return Optional.empty();
        }
        int age = need.age();
        TargetGroup group = option.home().targetGroup();
        if (!group.takes(age)) {
            Text text = Text.of("match.age.lacks", group.ageFrom(), group.ageTo(), age);
            return FindingTexts.lacks(this, text, FindingTexts.notified(), Cure.anotherHome());
        }
        Optional<FormRule> school = option.form().rule(FormRule.Kind.IN_SCHOOL_FROM_AGE);
        if (school.isPresent() && !isBelow(age, school.get())) {
            return FindingTexts.asks(
                    this,
                    Text.of("match.age.school"),
                    FindingTexts.law(school.get().law()));
        }
        return FindingTexts.meets(
                this, Text.of("match.age.meets", group.ageFrom(), group.ageTo()), FindingTexts.notified());
    }

    private static boolean isBelow(int age, FormRule rule) {
        return rule.number() != null && age < rule.number();
    }
}
