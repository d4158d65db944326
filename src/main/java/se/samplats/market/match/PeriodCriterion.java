package se.samplats.market.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.samplats.county.home.Vacancy;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** The place is free during the whole period. */
final class PeriodCriterion implements Criterion {

    static final String CODE = "PERIOD";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Finding> judge(Need need, Option option, Circumstances circumstances) {
        Vacancy gap = option.gap();
        if (gap == null) {
            String key = option.place() == null ? "match.period.no-places" : "match.period.never";
            return FindingTexts.lacks(this, Text.of(key), FindingTexts.ledger(), Cure.anotherHome());
        }
        if (gap.holds(need.period())) {
            LocalDate from = gap.freeFrom() == null ? option.today() : gap.freeFrom();
            return gap.freeUntil() == null
                    ? FindingTexts.meets(this, Text.of("match.period.open", from), FindingTexts.ledger())
                    : FindingTexts.meets(
                            this, Text.of("match.period.meets", from, gap.freeUntil()), FindingTexts.ledger());
        }
        LocalDate later = gap.freeFrom() == null ? need.start() : gap.freeFrom();
        long days = ChronoUnit.DAYS.between(need.start(), later);
        Cure cure = new Cure(Cure.Kind.LATER_START, days, Text.of("match.cure.later-start", later, days));
        return FindingTexts.lacks(this, Text.of("match.period.later", later), FindingTexts.ledger(), cure);
    }
}
