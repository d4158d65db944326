package se.samplats.exchange.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.sheet.Cells;
import se.samplats.platform.kernel.AmountBounds;

/**
 * A row of <i>ramavtal</i>: what a day costs by a framework agreement.
 *
 * @param targetGroup whom it is for, in the agreement's words; empty for all of the form
 * @param until the first day on which the price no longer holds; the sheet tells the last one on which it does
 */
public record FrameworkRow(
        String supplier,
        String form,
        String targetGroup,
        long dayPriceOre,
        LocalDate from,
        @Nullable LocalDate until) implements SheetRow, DatedRow {

    private static final int LONGEST_SUPPLIER = 120;
    private static final int LONGEST_TARGET_GROUP = 200;

    public static FrameworkRow of(Cells cells, Reference reference) {
        LocalDate from = cells.day("galler_fran");
        LocalDate last = cells.optionalEnd("galler_till");
        if (cells.areDays("galler_fran", "galler_till") && last != null && last.isBefore(from)) {
            cells.fault("galler_till", "last-before-first");
        }
        String form = cells.reference("boendeform", reference::formCode, "unknown-form");
        return new FrameworkRow(
                cells.text("leverantor", LONGEST_SUPPLIER),
                form == null ? "" : form,
                Objects.requireNonNullElse(cells.optional("malgrupp", LONGEST_TARGET_GROUP), ""),
                cells.ore("dygnspris", AmountBounds.LEAST_DAY_PRICE, AmountBounds.MOST_DAY_PRICE),
                from,
                last == null ? null : last.plusDays(1));
    }

    @Override
    public Object line() {
        return List.of(supplier, form, targetGroup);
    }

    @Override
    public List<@Nullable Object> cells(Reference reference) {
        return Arrays.asList(
                supplier,
                form,
                targetGroup,
                BigDecimal.valueOf(dayPriceOre, 2),
                from,
                until == null ? null : until.minusDays(1));
    }
}
