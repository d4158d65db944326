package se.samplats.money.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.samplats.county.agreement.ChargedDays;
import se.samplats.county.agreement.Rounding;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.PriceRow;
import se.samplats.county.pricing.QuoteLine;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/** The price of a stay by a slow way of its own: each day by itself, asked again from the start. */
final class DayByDay {

    private DayByDay() {}

    static Money price(GivenStay given, LocalDate until) {
        long ore = 0;
        for (LocalDate day = given.start; day.isBefore(until); day = day.plusDays(1)) {
            ore += ofDay(given, day);
        }
        for (Stay.UsedAddOn used : given.addOns) {
            if (used.on().isBefore(until)) {
                ore += used.quantity()
                        .multiply(BigDecimal.valueOf(253))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
            }
        }
        return new Money(ore);
    }

    private static long ofDay(GivenStay given, LocalDate day) {
        boolean lived = given.status == PlacementStatus.ONGOING || given.status == PlacementStatus.ENDED;
        LocalDate end = given.end;
        if (!lived || day.isBefore(arrival(given))) {
            boolean kept = end == null || day.isBefore(end) || (lived && day.isBefore(arrival(given)));
            boolean costs = ChronoUnit.DAYS.between(given.start, day) + 1 >= given.reservation.fromDay();
            return kept && costs && isCharged(given, day)
                    ? part(given, price(given, Level.BASE, day), given.reservation.percent())
                    : 0;
        }
        long whole = price(given, level(given, day), day);
        if (end == null || day.isBefore(end)) {
            return awayFor(given, day) >= given.absence.fullDays()
                    ? part(given, whole, given.absence.thenPercent())
                    : whole;
        }
        boolean left = given.status == PlacementStatus.ENDED;
        if (left && isCharged(given, day)) {
            return whole;
        }
        boolean departure = left && day.equals(end) && given.chargedDays == ChargedDays.ARRIVAL_AND_DEPARTURE;
        return departure ? whole : 0;
    }

    /** Whether the day lies before the end of what is charged: the end, or after a departure the end of the notice. */
    private static boolean isCharged(GivenStay given, LocalDate day) {
        LocalDate end = given.end;
        if (end == null || day.isBefore(end)) {
            return true;
        }
        LocalDate notice = given.noticeGivenOn == null || given.noticeGivenOn.isAfter(end) ? end : given.noticeGivenOn;
        return given.status == PlacementStatus.ENDED
                && day.isBefore(notice.plusDays(given.noticeDays))
                && (given.agreedEnd == null || day.isBefore(given.agreedEnd))
                && (given.filledAgainOn == null || day.isBefore(given.filledAgainOn));
    }

    private static LocalDate arrival(GivenStay given) {
        return given.arrivedOn == null ? given.start : given.arrivedOn;
    }

    /** How many days of the absence lie before the day; -1 on a day at home. */
    private static long awayFor(GivenStay given, LocalDate day) {
        for (Period absence : given.absences) {
            if (absence.contains(day)) {
                return ChronoUnit.DAYS.between(absence.start(), day);
            }
        }
        return -1;
    }

    private static Level level(GivenStay given, LocalDate day) {
        Level level = given.level;
        LocalDate latest = LocalDate.MIN;
        for (var change : given.levels.entrySet()) {
            if (!change.getKey().isAfter(day) && change.getKey().isAfter(latest)) {
                latest = change.getKey();
                level = change.getValue();
            }
        }
        return level;
    }

    private static long price(GivenStay given, Level level, LocalDate day) {
        LocalDate quoted = given.quote().end();
        LocalDate asked = quoted != null && !day.isBefore(quoted) ? quoted.minusDays(1) : day;
        if (level == given.level) {
            for (QuoteLine line : given.quote().lines()) {
                if (line.kind() != QuoteLine.Kind.PRELIMINARY
                        && !asked.isBefore(line.from())
                        && asked.isBefore(line.to())) {
                    return line.unitPrice().ore();
                }
            }
        }
        PriceRow latest = null;
        for (PriceRow row : given.rows) {
            if (row.level().name().equals(level.name())
                    && !row.validity().start().isAfter(day)
                    && isLater(row, latest)) {
                latest = row;
            }
        }
        if (latest == null) {
            throw new AssertionError("no price on " + day);
        }
        return latest.price(true).ore();
    }

    private static boolean isLater(PriceRow row, @Nullable PriceRow than) {
        return than == null || row.validity().start().isAfter(than.validity().start());
    }

    private static long part(GivenStay given, long ore, int percent) {
        if (percent == 100) {
            return ore;
        }
        BigDecimal part =
                BigDecimal.valueOf(ore).multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100));
        BigDecimal step = BigDecimal.valueOf(given.rounding == Rounding.KRONA ? 100 : 1);
        return part.divide(step)
                .setScale(0, RoundingMode.HALF_UP)
                .multiply(step)
                .longValueExact();
    }
}
