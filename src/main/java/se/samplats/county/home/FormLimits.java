package se.samplats.county.home;

import se.samplats.county.form.FormRule;
import se.samplats.county.form.HousingForm;
import se.samplats.platform.kernel.Refusal;

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
