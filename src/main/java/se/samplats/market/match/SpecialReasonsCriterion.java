package se.samplats.market.match;

import java.util.Optional;
import se.samplats.county.form.FormRule;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** Special reasons (<i>särskilda skäl</i>) are stated where the form asks for them: for the age, or elsewhere (LSS 16 c §). */
final class SpecialReasonsCriterion implements Criterion {

    @Override
    public String code() {
        return "SPECIAL_REASONS";
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        Optional<FormRule> young = option.form()
                .rule(FormRule.Kind.SPECIAL_REASONS_UNDER_AGE)
                .filter(rule -> need.age() != null && rule.number() != null && need.age() < rule.number());
        Optional<FormRule> elsewhere = option.form()
                .rule(FormRule.Kind.SPECIAL_REASONS_ELSEWHERE)
                .filter(rule -> option.isElsewhere(circumstances.buyer()));
        Optional<FormRule> asked = young.or(() -> elsewhere);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Text source = FindingTexts.law(asked.get().law());
        if (need.specialReasons()) {
            return FindingTexts.meets(this, Text.of("match.reasons.meets"), source);
        }
        String key = young.isPresent() ? "match.reasons.age" : "match.reasons.elsewhere";
        return FindingTexts.lacks(this, Text.of(key), source, Cure.stateReasons());
    }
}
