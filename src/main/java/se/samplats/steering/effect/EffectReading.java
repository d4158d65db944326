package se.samplats.steering.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Privileged;
import se.samplats.platform.party.Right;

/** Measures the effect out of what is known of the county. Everybody is told the same. */
@ApplicationScoped
@Transactional
@Privileged
public class EffectReading {

    /** A start is compared with the year before it, and that with the year before. */
    private static final int YEARS_BEFORE = 2;

    private static final int MOST_YEARS = 10;
    private static final int QUARTER = 3;

    private final CareHistory careHistory;
    private final Today today;

    EffectReading(CareHistory careHistory, Today today) {
        this.careHistory = careHistory;
        this.today = today;
    }

    /** @param form the code of a housing form; null for all */
    EffectMeasure effect(Actor actor, @Nullable String form) {
        actor.must(Right.READ_STATISTICS);
        YearMonth last = lastOfQuarter(today.date());
        LocalDate to = last.plusMonths(1).atDay(1);
        Map<CareUnit, LocalDate> starts = careHistory.starts();
        LocalDate first = starts.values().stream()
                .min(LocalDate::compareTo)
                .filter(start -> start.isBefore(to))
                .orElse(to)
                .minusYears(YEARS_BEFORE);
        LocalDate earliest = to.minusYears(MOST_YEARS);
        return new EffectEstimate(careHistory.stays(first.isBefore(earliest) ? earliest : first, to), starts, last)
                .of(form);
    }

    /** The last month of the last quarter that is over: one publication a quarter, so that two of them differ by a quarter's care. */
    static YearMonth lastOfQuarter(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        return month.minusMonths((month.getMonthValue() - 1L) % QUARTER + 1);
    }
}
