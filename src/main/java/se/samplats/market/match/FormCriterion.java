package se.samplats.market.match;

import java.util.Optional;
import se.samplats.county.form.FormRule;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** The home is of the form that the decision names; a family home is never matched (SoL 22:20). */
final class FormCriterion implements Criterion {

    static final String CODE = "FORM";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        Optional<FormRule> consultation = circumstances.form().rule(FormRule.Kind.CONSULTATION_ONLY);
        if (consultation.isPresent()) {
            Text text = Text.of("match.form.never-matched", circumstances.form().name());
            return FindingTexts.lacks(
                    this, text, FindingTexts.law(consultation.get().law()), Cure.anotherHome());
        }
        if (!option.home().form().equals(need.form())) {
            Text text = Text.of(
                    "match.form.lacks",
                    option.form().name(),
                    circumstances.form().name());
            return FindingTexts.lacks(this, text, FindingTexts.law(option.form().law()), Cure.anotherHome());
        }
        return FindingTexts.meets(
                this,
                Text.of("match.form.meets", option.form().name()),
                FindingTexts.law(option.form().law()));
    }
}
