package se.samplats.steering.savings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each municipality gave, got, saved, refused and paid, and what it gains against acting alone (<i>egenintresse</i>).
 *
 * @param to the first day after: today at the latest
 */
record InterestMeasure(LocalDate from, LocalDate to, List<InterestItem> items) {

    /**
     * What of it covers too few persons for the reader is null.
     *
     * @param gaveDays days in its homes for others
     * @param gotDays its persons' days in others' homes
     * @param incomeOre what the given days cost those who bought them: alone, the beds would have been empty and cost the same
     * @param paidOre what the got days cost it
     * @param savedOwnOre what those saved against its own private prices, at full cost
     * @param savedFrameworkOre against framework prices
     * @param savedCountyOre against the county's prices
     * @param refused how often its homes said no
     * @param netOre against acting alone: income and what was saved against its own prices; days of the other tiers add nothing
     */
    record InterestItem(
            String municipality,
            @Nullable Long gaveDays,
            @Nullable Long gotDays,
            @Nullable Long incomeOre,
            @Nullable Long paidOre,
            @Nullable Long savedOwnOre,
            @Nullable Long savedFrameworkOre,
            @Nullable Long savedCountyOre,
            @Nullable Long refused,
            @Nullable Long netOre,
            boolean suppressed) {}
}
