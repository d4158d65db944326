package se.samplats.county.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Text;

/**
 * One line of a quote: {@code amount} is {@code unitPrice} times {@code quantity}.
 *
 * @param to the first day after the line's last
 * @param days the days that the line charges; none for an add-on
 * @param quantity the days of a line of days; the units of an add-on
 * @param addOn the code of the add-on, or empty
 * @param priceRow the row of the price list that the unit price stands in
 */
public record QuoteLine(
        LocalDate from,
        LocalDate to,
        int days,
        PriceRow.Unit unit,
        BigDecimal quantity,
        Money unitPrice,
        Money amount,
        Kind kind,
        String addOn,
        UUID priceRow) {

    @Schema(description = "What a line of a quote charges")
    public enum Kind {
        DAY_PRICE,
        /** A day for which no price is decided yet, at the last one that was. */
        PRELIMINARY,
        /** The day of departure, where the agreement charges it. */
        DEPARTURE_DAY,
        ADD_ON
    }

    static QuoteLine days(Period period, Kind kind, PriceRow row, boolean member) {
        Money price = row.price(member);
        int days = Math.toIntExact(period.days());
        return new QuoteLine(
                period.start(),
                period.start().plusDays(days),
                days,
                PriceRow.Unit.DAY,
                BigDecimal.valueOf(days),
                price,
                price.times(days),
                kind,
                "",
                row.id());
    }

    static QuoteLine addOn(LocalDate from, LocalDate to, BigDecimal quantity, PriceRow row, boolean member) {
        Money price = row.price(member);
        return new QuoteLine(
                from, to, 0, row.unit(), quantity, price, price.times(quantity), Kind.ADD_ON, row.addOn(), row.id());
    }

    /** Whether it is of days of care: add-ons and a charged day of departure are money alone. */
    boolean isCare() {
        return kind == Kind.DAY_PRICE || kind == Kind.PRELIMINARY;
    }

    /** Why the line is there, in a sentence; made when it is read, in either language. */
    Text text(Level level, boolean member) {
        Text list = Text.of(member ? "pricing.members" : "pricing.others");
        return kind == Kind.ADD_ON
                ? Text.of("pricing.line.ADD_ON", addOn, quantity, Text.of("pricing.unit." + unit), list)
                : Text.of("pricing.line." + kind, Text.of("pricing.level." + level), list);
    }
}
