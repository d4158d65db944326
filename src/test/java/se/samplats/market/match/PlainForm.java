package se.samplats.market.match;

import java.util.Optional;
import java.util.Set;
import se.samplats.county.form.FormRule;
import se.samplats.county.form.HousingForm;
import se.samplats.platform.kernel.Name;

/** A housing form without a register. */
final class PlainForm extends HousingForm {

    static final int USUAL_DAYS = 90;

    private final String code;
    private final Set<FormRule> rules;

    PlainForm(String code, FormRule... rules) {
        this.code = code;
        this.rules = Set.of(rules);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Name name() {
        return new Name(code, code);
    }

    @Override
    public String law() {
        return "SoL 9:4";
    }

    @Override
    public boolean matching() {
        return true;
    }

    @Override
    public int freshnessDays() {
        return 7;
    }

    @Override
    public int usualDays() {
        return USUAL_DAYS;
    }

    @Override
    public Optional<FormRule> rule(FormRule.Kind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).findFirst();
    }
}
