package se.samplats.record.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Text;

/**
 * A rule in words, and how many rows it would erase.
 *
 * @param unit what the time is counted in
 * @param law why so long and no longer
 */
@Schema(description = "A rule of erasure in words, and how many rows it would erase today")
record RetentionRuleView(
        String rule, String what, int kept, RetentionRule.Unit unit, String keptFor, String law, long due) {

    static RetentionRuleView of(RetentionRule rule, long due, Language language) {
        String code = rule.erasure().name();
        return new RetentionRuleView(
                code,
                Text.of("retention." + code).in(language),
                rule.kept(),
                rule.unit(),
                Text.of("retention." + rule.unit().name(), rule.kept()).in(language),
                rule.law(),
                due);
    }
}
