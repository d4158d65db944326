package se.samplats.market.match;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import se.samplats.platform.kernel.Text;

/** The three kinds of finding, in words of {@code texts/match_*}. */
final class FindingTexts {

    private static final int MONTHS_WITHOUT_YEAR = 10;

    private FindingTexts() {}

    static Optional<Finding> meets(Criterion criterion, Text text, Text source) {
        return Optional.of(new Finding(criterion.code(), Verdict.MEETS, text, source, null));
    }

    static Optional<Finding> asks(Criterion criterion, Text text, Text source) {
        return Optional.of(new Finding(criterion.code(), Verdict.ASK, text, source, null));
    }

    static Optional<Finding> lacks(Criterion criterion, Text text, Text source, Cure cure) {
        return Optional.of(new Finding(criterion.code(), Verdict.LACKS, text, source, cure));
    }

    /** A paragraph, cited as it is. */
    static Text law(String paragraph) {
        return Text.of("match.source.law", paragraph);
    }

    static Text notified() {
        return Text.of("match.source.notified");
    }

    static Text home() {
        return Text.of("match.source.home");
    }

    static Text buyer() {
        return Text.of("match.source.buyer");
    }

    /** A day that comes soon, without its year; a later one with it. */
    static Object day(LocalDate day, LocalDate today) {
        return day.isBefore(today.plusMonths(MONTHS_WITHOUT_YEAR)) ? MonthDay.from(day) : day;
    }

    static Text unsaid() {
        return Text.of("match.source.unsaid");
    }

    static Text ledger() {
        return Text.of("match.source.ledger");
    }
}
