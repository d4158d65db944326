package se.samplats.money.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.PriceRow;
import se.samplats.platform.kernel.Money;

/**
 * Something that is owed: {@code amount} is {@code unitPrice} times {@code quantity}. What takes back an earlier charge
 * has negative days, quantity and amount, and the same unit price.
 *
 * @param from the first day that it is for
 * @param to the first day that it is not for
 * @param days how many days it charges; 0 for an add-on
 * @param quantity the days; for an add-on its units
 * @param unitPrice of a day or a unit, after the part that is charged
 * @param percent the part of the price that is charged
 * @param level how much care a day held; null for what is not a day
 * @param addOn the code of an add-on, or empty
 * @param preliminary whether no price is decided for these days yet, and the last one that was is charged meanwhile
 * @param priceRow the row of the home's price list, if it stands in one
 * @param factId the report of an add-on that is charged, or null
 */
public record Charge(
        ChargeKind kind,
        LocalDate from,
        LocalDate to,
        int days,
        PriceRow.Unit unit,
        BigDecimal quantity,
        Money unitPrice,
        int percent,
        Money amount,
        @Nullable Level level,
        String addOn,
        boolean preliminary,
        @Nullable UUID priceRow,
        @Nullable Long factId) {

    /** A quantity has no zeros at its end: two that are the same are then equal. */
    public Charge {
        BigDecimal plain = quantity.stripTrailingZeros();
        quantity = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static Charge ofDays(ChargeKind kind, LocalDate from, LocalDate to, DayRate rate, int percent, Money unitPrice) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(from, to));
        return new Charge(
                kind,
                from,
                to,
                days,
                PriceRow.Unit.DAY,
                BigDecimal.valueOf(days),
                unitPrice,
                percent,
                unitPrice.times(days),
                rate.level(),
                "",
                rate.preliminary(),
                rate.priceRow(),
                null);
    }

    static Charge ofAddOn(Stay.UsedAddOn used, PriceRow row, Money unitPrice) {
        return new Charge(
                ChargeKind.ADD_ON,
                used.on(),
                used.on().plusDays(1),
                0,
                row.unit(),
                used.quantity(),
                unitPrice,
                100,
                unitPrice.times(used.quantity()),
                null,
                row.addOn(),
                false,
                row.id(),
                used.factId());
    }

    /** A part of a home's result of a year: owed, or where it is below zero given back. */
    public static Charge ofYearEnd(int year, Money amount) {
        LocalDate from = LocalDate.of(year, 1, 1);
        return ofSum(ChargeKind.YEAR_END, from, from.plusYears(1), amount);
    }

    /** A sum without units. A price is never negative: what is given back is minus one times it. */
    static Charge ofSum(ChargeKind kind, LocalDate from, LocalDate to, Money amount) {
        return new Charge(
                kind,
                from,
                to,
                0,
                PriceRow.Unit.TIME,
                BigDecimal.valueOf(amount.ore() < 0 ? -1 : 1),
                new Money(Math.abs(amount.ore())),
                100,
                amount,
                null,
                "",
                false,
                null,
                null);
    }

    /** The same for other days, charged the given number of times; -1 takes them back. */
    Charge during(LocalDate newFrom, LocalDate newTo, int times) {
        int newDays = Math.toIntExact(ChronoUnit.DAYS.between(newFrom, newTo)) * times;
        return new Charge(
                kind,
                newFrom,
                newTo,
                newDays,
                unit,
                BigDecimal.valueOf(newDays),
                unitPrice,
                percent,
                unitPrice.times(newDays),
                level,
                addOn,
                preliminary,
                priceRow,
                factId);
    }

    /** The same for another number of units. */
    Charge of(BigDecimal units) {
        return new Charge(
                kind,
                from,
                to,
                days,
                unit,
                units,
                unitPrice,
                percent,
                unitPrice.times(units),
                level,
                addOn,
                preliminary,
                priceRow,
                factId);
    }

    /** How many times each of its days is charged: once, or taken back -1 time; 0 for what is not of days. */
    int timesADay() {
        return days / Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    boolean isOfDays() {
        return factId == null && kind != ChargeKind.YEAR_END && kind != ChargeKind.PROMISE_FEE;
    }

    /** Whether this one continues the other at the same price and in the same year, so that one line has both. */
    boolean follows(Charge before) {
        return kind == before.kind
                && from.equals(before.to)
                && unitPrice.equals(before.unitPrice)
                && percent == before.percent
                && level == before.level
                && preliminary == before.preliminary
                && Objects.equals(priceRow, before.priceRow)
                && timesADay() == before.timesADay()
                && from.getYear() == before.from.getYear();
    }
}
