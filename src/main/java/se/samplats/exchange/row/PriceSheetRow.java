package se.samplats.exchange.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.PriceRow;
import se.samplats.exchange.sheet.Cells;
import se.samplats.exchange.sheet.Vocabulary;
import se.samplats.platform.kernel.AmountBounds;

/**
 * A row of <i>prislista</i>.
 *
 * @param until the first day on which the price no longer holds; the sheet tells the last one on which it does
 */
public record PriceSheetRow(
        String home,
        String level,
        String addOn,
        String unit,
        LocalDate from,
        @Nullable LocalDate until,
        long memberOre,
        long otherOre)
        implements SheetRow, DatedRow {

    public static PriceSheetRow of(Cells cells, Reference reference) {
        LocalDate from = cells.day("galler_fran");
        LocalDate last = cells.optionalEnd("galler_till");
        if (cells.areDays("galler_fran", "galler_till") && last != null && last.isBefore(from)) {
            cells.fault("galler_till", "last-before-first");
        }
        String level = cells.word("niva", Vocabulary.LEVELS);
        String addOn = cells.optional("avser", 60);
        boolean isAddOn = level.equals(PriceRow.Level.ADD_ON.name());
        if (isAddOn && addOn == null) {
            cells.fault("avser", "add-on-unnamed");
        } else if (!isAddOn && addOn != null) {
            cells.fault("avser", "add-on-elsewhere");
        }
        return new PriceSheetRow(
                cells.id("boende_id", 60),
                level,
                addOn == null ? "" : addOn,
                cells.word("enhet", Vocabulary.UNITS),
                from,
                last == null ? null : last.plusDays(1),
                cells.ore("pris_medlem", AmountBounds.LEAST_PRICE, AmountBounds.MOST_DAY_PRICE),
                cells.ore("pris_ovriga", AmountBounds.LEAST_PRICE, AmountBounds.MOST_DAY_PRICE));
    }

    @Override
    public Object line() {
        return List.of(home, level, addOn);
    }

    @Override
    public List<@Nullable Object> cells(Reference reference) {
        return Arrays.asList(
                home,
                from,
                until == null ? null : until.minusDays(1),
                Vocabulary.LEVELS.word(level),
                BigDecimal.valueOf(memberOre, 2),
                BigDecimal.valueOf(otherOre, 2),
                addOn,
                Vocabulary.UNITS.word(unit));
    }
}
