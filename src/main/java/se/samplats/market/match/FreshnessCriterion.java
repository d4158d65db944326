package se.samplats.market.match;

import java.util.Optional;
import se.samplats.county.home.Freshness;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.kernel.Today;

/** The home has confirmed its vacancies lately; if not, somebody should ask before relying on them. Excludes nothing. */
final class FreshnessCriterion implements Criterion {

    static final String CODE = "FRESHNESS";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        if (option.home().confirmedAt() == null) {
            return FindingTexts.asks(this, Text.of("match.freshness.never"), FindingTexts.home());
        }
        Object day = option.home().confirmedAt().atZone(Today.ZONE).toLocalDate();
        return option.home().freshness(option.form(), option.today()) == Freshness.FRESH
                ? FindingTexts.meets(this, Text.of("match.freshness.meets", day), FindingTexts.home())
                : FindingTexts.asks(this, Text.of("match.freshness.stale", day), FindingTexts.home());
    }
}
