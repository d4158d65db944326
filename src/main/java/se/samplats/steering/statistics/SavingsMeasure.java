package se.samplats.steering.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was saved, in öre, against the private alternative net of VAT compensation that each booking froze.
 *
 * @param placements those with a known private alternative: only they are compared
 * @param uncompared those without one, by which nothing is said to be saved
 * @param days care days of the compared ones within the range
 * @param fullCostOre private net price less the municipal day price, times days; may be negative
 * @param marginalOre private net price times days: the selling home's bed was empty anyway
 */
public record SavingsMeasure(
        LocalDate from,
        LocalDate to,
        @Nullable Long placements,
        @Nullable Long uncompared,
        @Nullable Long days,
        @Nullable Long fullCostOre,
        @Nullable Long marginalOre,
        boolean suppressed) {

    static SavingsMeasure of(Scope scope, SavingSums.Ledger ledger) {
        Cell cell = scope.cell();
        Long placements = ledger.compared().number(cell);
        return new SavingsMeasure(
                scope.span().from(),
                scope.span().to(),
                placements,
                ledger.uncompared().number(cell),
                ledger.days().number(cell),
                ledger.full().number(cell),
                ledger.marginal().number(cell),
                placements == null);
    }
}
