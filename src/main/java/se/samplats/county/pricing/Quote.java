package se.samplats.county.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.agreement.ChargedDays;
import se.samplats.county.agreement.Terms;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;

/**
 * What a stay would cost, line by line, with its sources. It is stored as JSON with an offer and a placement, and never computed
 * again for them: what was quoted is agreed.
 *
 * @param start the arrival day
 * @param end the departure day, or null while nobody knows it
 * @param quotedUntil the first day that the lines do not speak of: the departure day, or 12 months after the arrival
 * @param member whether the members' prices apply: in an agreement together, or a home of one's own
 * @param agreed what the two have agreed; null where they have not
 * @param noticeDays notice of the placement, in days; quotes from before it was kept have none
 * @param worstCase the total if the year-end settlement adds all that the agreement's band leaves room for
 * @param validUntil the last day on which the quote stands
 * @param hash a fingerprint of all that decides the price; the same on another day if nothing changed
 */
public record Quote(
        String buyer,
        String seller,
        UUID homeId,
        LocalDate start,
        @Nullable LocalDate end,
        LocalDate quotedUntil,
        Level level,
        boolean member,
        @Nullable Agreed agreed,
        int noticeDays,
        List<QuoteLine> lines,
        Money total,
        Money worstCase,
        @Nullable PrivateAlternative privateAlternative,
        LocalDate validUntil,
        String hash) {

    private static final int OPEN_MONTHS = 12;
    private static final int REACH_YEARS = 100;

    /**
     * @param agreed what buyer and seller have agreed for the form on the arrival day, if anything
     * @param rows the home's price list: all rows of the level and of its add-ons
     */
    public static Quote of(
            Inquiry asked,
            @Nullable Agreed agreed,
            List<PriceRow> rows,
            @Nullable PrivateAlternative alternative,
            LocalDate today) {
        boolean member = agreed != null || asked.isOwnHome();
        Terms terms = agreed == null ? Terms.USUAL : agreed.terms();
        LocalDate until = quotedUntil(asked.period(), today);
        List<QuoteLine> lines = lines(asked, rows, member, terms, until);
        Money total = lines.stream().map(QuoteLine::amount).reduce(Money.ZERO, Money::plus);
        return new Quote(
                asked.buyer(),
                asked.seller(),
                asked.homeId(),
                asked.period().start(),
                asked.period().end(),
                until,
                asked.level(),
                member,
                agreed,
                asked.noticeDays(),
                lines,
                total,
                agreed == null ? total : worst(total, terms),
                alternative,
                today.plusDays(terms.quoteValidDays()),
                Fingerprint.of(asked, member, agreed, lines));
    }

    /** The terms that hold for the stay: those agreed, or else the usual ones. */
    public Terms terms() {
        return agreed == null ? Terms.USUAL : agreed.terms();
    }

    /** The days of care before a day, with what they cost: of a stay that ends earlier than was quoted, those that it had. */
    public CareCost careBefore(LocalDate day) {
        long days = 0;
        Money cost = Money.ZERO;
        for (QuoteLine line : lines) {
            LocalDate to = line.to().isBefore(day) ? line.to() : day;
            if (line.isCare() && to.isAfter(line.from())) {
                long charged = ChronoUnit.DAYS.between(line.from(), to);
                days += charged;
                cost = cost.plus(line.unitPrice().times(charged));
            }
        }
        return new CareCost(days, cost);
    }

    private static LocalDate quotedUntil(Period period, LocalDate today) {
        LocalDate end = period.end();
        LocalDate until = end == null ? period.start().plusMonths(OPEN_MONTHS) : end;
        if (until.isAfter(today.plusYears(REACH_YEARS))) {
            throw Refusal.of("quote-too-far", REACH_YEARS);
        }
        return until;
    }

    private static List<QuoteLine> lines(
            Inquiry asked, List<PriceRow> rows, boolean member, Terms terms, LocalDate until) {
        PriceList days = new PriceList(
                rows.stream().filter(row -> row.level() == asked.level().row()).toList(), member);
        LocalDate start = asked.period().start();
        List<QuoteLine> lines = new ArrayList<>(days.lines(start, until));
        if (terms.chargedDays() == ChargedDays.ARRIVAL_AND_DEPARTURE
                && !asked.period().isOpen()) {
            lines.add(days.departure(until));
        }
        for (int i = 0; i < asked.addOns().size(); i++) {
            AddOn wanted = asked.addOns().get(i);
            String field = "addOns[" + i + "].code";
            lines.add(QuoteLine.addOn(start, until, wanted.quantity(), addOn(wanted, rows, start, field), member));
        }
        return List.copyOf(lines);
    }

    private static PriceRow addOn(AddOn wanted, List<PriceRow> rows, LocalDate day, String field) {
        List<PriceRow> known = rows.stream()
                .filter(row -> row.level() == PriceRow.Level.ADD_ON)
                .toList();
        String code = PriceRow.code(wanted.code());
        List<PriceRow> meant =
                known.stream().filter(row -> row.addOn().equals(code)).toList();
        return new PriceList(meant, true)
                .on(day)
                .orElseThrow(() -> Invalid.field(
                        field,
                        known.isEmpty() ? "no-add-ons" : "unknown-add-on",
                        known.stream().map(PriceRow::addOn).distinct().sorted().toList()));
    }

    /**
     * This quote, frozen as it is, with the days of an extension added at the price of today's list. A charged day of
     * departure moves to the new end.
     */
    public Quote continuedBy(Quote added) {
        List<QuoteLine> all = new ArrayList<>();
        lines.stream()
                .filter(line -> line.kind() != QuoteLine.Kind.DEPARTURE_DAY)
                .forEach(all::add);
        all.addAll(added.lines);
        Money sum = all.stream().map(QuoteLine::amount).reduce(Money.ZERO, Money::plus);
        return new Quote(
                buyer,
                seller,
                homeId,
                start,
                added.end,
                added.quotedUntil,
                level,
                member,
                agreed,
                noticeDays,
                List.copyOf(all),
                sum,
                agreed == null ? sum : worst(sum, agreed.terms()),
                privateAlternative,
                added.validUntil,
                Fingerprint.of(hash, added.hash));
    }

    private static Money worst(Money total, Terms terms) {
        return total.times(BigDecimal.valueOf(100L + terms.yearEndBandPercent(), 2));
    }
}
