package se.samplats.market.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.samplats.county.home.Vacancy;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Text;

/** The place is free during the whole period; without an end, a short vacancy is marked as such. */
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
            return FindingTexts.lacks(this, never(need, option), FindingTexts.ledger(), Cure.anotherHome());
        }
        if (!option.start().equals(need.start())) {
            long days = ChronoUnit.DAYS.between(need.start(), option.start());
            Cure cure = Cure.laterStart(option.start(), days, option.today());
            return FindingTexts.lacks(this, Text.of("match.period.later", option.start()), FindingTexts.ledger(), cure);
        }
        LocalDate from = gap.freeFrom() == null ? option.today() : gap.freeFrom();
        if (gap.freeUntil() == null) {
            return FindingTexts.meets(this, Text.of("match.period.open", from), FindingTexts.ledger());
        }
        return option.onlyDays() == null
                ? FindingTexts.meets(this, Text.of("match.period.meets", from, gap.freeUntil()), FindingTexts.ledger())
                : FindingTexts.asks(
                        this,
                        Text.of("match.period.only", from, gap.freeUntil(), option.onlyDays()),
                        FindingTexts.ledger());
    }

    private static Text never(Need need, Option option) {
        Vacancy tooShort = option.opening().tooShort();
        if (option.place() == null) {
            return Text.of("match.period.no-places");
        }
        if (tooShort == null) {
            return Text.of("match.period.never");
        }
        LocalDate from = Opening.from(tooShort, need.start());
        return Text.of("match.period.too-short", from, Opening.daysFrom(tooShort, from));
    }
}
