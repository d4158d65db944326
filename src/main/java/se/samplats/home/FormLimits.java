package se.samplats.home;

import se.samplats.form.FormRule;
import se.samplats.form.HousingForm;
import se.samplats.kernel.Refusal;

/** A home's ages lie within those of its form. */
final class FormLimits {

    private FormLimits() {}

    static void mustHold(HousingForm form, TargetGroup group) {
        form.rule(FormRule.Kind.LOWEST_AGE).ifPresent(rule -> {
            if (rule.number() != null && group.ageFrom() < rule.number()) {
                throw Refusal.of("younger-than-form", form.code(), rule.number(), rule.law());
            }
        });
        form.rule(FormRule.Kind.HIGHEST_AGE).ifPresent(rule -> {
            if (rule.number() != null && group.ageTo() > rule.number()) {
                throw Refusal.of("older-than-form", form.code(), rule.number(), rule.law());
            }
        });
    }
}
