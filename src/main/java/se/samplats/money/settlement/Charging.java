package se.samplats.money.settlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import se.samplats.county.agreement.ChargedDays;
import se.samplats.county.agreement.Terms;
import se.samplats.county.pricing.HomePrices;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.PriceRow;
import se.samplats.county.pricing.Quote;
import se.samplats.county.pricing.QuoteLine;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;

/**
 * What is owed for a stay: what happened in it, by the terms that its quote froze and the home's price list. A pure function: the
 * same facts give the same charges, whatever was settled meanwhile.
 */
final class Charging {

    private final Stay stay;
    private final HomePrices prices;
    private final Quote quote;
    private final Terms terms;

    private Charging(Stay stay, HomePrices prices) {
        this.stay = stay;
        this.prices = prices;
        this.quote = stay.quote();
        this.terms = quote.terms();
    }

    /**
     * All charges of a stay for the days before one.
     *
     * @param until the first day that is not counted
     * @throws Refusal {@code price-missing} where the home has never had a price for what was used
     */
    static List<Charge> owed(Stay stay, HomePrices prices, LocalDate until) {
        Charging charging = new Charging(stay, prices);
        List<Charge> owed = charging.days(until);
        charging.departure(until, owed);
        charging.addOns(until, owed);
        return owed;
    }

    /** @param percent the part of a day's price that is charged; of the base level's for a kept place */
    private record Part(ChargeKind kind, int percent) {}

    private List<Charge> days(LocalDate until) {
        List<Charge> owed = new ArrayList<>();
        LocalDate end = stay.chargedUntil(until);
        LocalDate last = end.isBefore(until) ? end : until;
        LocalDate from = stay.start();
        for (LocalDate to : cuts(last)) {
            Part part = part(from);
            if (part.percent() > 0) {
                DayRate rate = rate(part.kind() == ChargeKind.RESERVATION ? baseLevel(from) : stay.levelOn(from), from);
                Money price = terms.rounding().part(rate.price(), part.percent());
                add(Charge.ofDays(part.kind(), from, to, rate, part.percent(), price), owed);
            }
            from = to;
        }
        return owed;
    }

    private static void add(Charge charge, List<Charge> owed) {
        Charge before = owed.isEmpty() ? null : owed.get(owed.size() - 1);
        if (before != null && charge.follows(before)) {
            owed.set(owed.size() - 1, before.during(before.from(), charge.to(), 1));
        } else {
            owed.add(charge);
        }
    }

    /** The days on which what a day costs may change, up to the last one. */
    private SortedSet<LocalDate> cuts(LocalDate last) {
        TreeSet<LocalDate> cuts = new TreeSet<>(prices.changes());
        cuts.add(stay.start().plusDays(terms.reservation().fromDay() - 1L));
        cuts.addAll(stay.levels().keySet());
        if (stay.livedFrom() != null) {
            cuts.add(stay.livedFrom());
        }
        if (stay.end() != null) {
            cuts.add(stay.end());
        }
        for (Period absence : stay.absences()) {
            cuts.add(absence.start());
            cuts.add(absence.start().plusDays(terms.absence().fullDays()));
            if (absence.end() != null) {
                cuts.add(absence.end());
            }
        }
        for (QuoteLine line : quote.lines()) {
            cuts.add(line.from());
            cuts.add(line.to());
        }
        for (int year = stay.start().getYear() + 1; year <= last.getYear(); year++) {
            cuts.add(LocalDate.of(year, 1, 1));
        }
        cuts.add(last);
        return last.isAfter(stay.start())
                ? new TreeSet<>(cuts.subSet(stay.start(), false, last, true))
                : new TreeSet<>();
    }

    private Part part(LocalDate day) {
        LocalDate lived = stay.livedFrom();
        if (lived == null || day.isBefore(lived)) {
            long kept = ChronoUnit.DAYS.between(stay.start(), day) + 1;
            boolean costs = kept >= terms.reservation().fromDay();
            return new Part(ChargeKind.RESERVATION, costs ? terms.reservation().percent() : 0);
        }
        if (hasLeftBy(day)) {
            return new Part(ChargeKind.NOTICE, 100);
        }
        for (Period absence : stay.absences()) {
            LocalDate reduced = absence.start().plusDays(terms.absence().fullDays());
            if (absence.contains(day) && !day.isBefore(reduced)) {
                return new Part(ChargeKind.ABSENCE, terms.absence().thenPercent());
            }
        }
        return new Part(ChargeKind.DAY_PRICE, 100);
    }

    private boolean hasLeftBy(LocalDate day) {
        return stay.status() == PlacementStatus.ENDED && stay.end() != null && !day.isBefore(stay.end());
    }

    /** A fee is a part of the base price; without a base price, of the booked price. */
    private Level baseLevel(LocalDate day) {
        return prices.on(Level.BASE, day).isPresent() ? Level.BASE : quote.level();
    }

    /**
     * What the quote froze for the day, and for the days of whoever stays past the end that was quoted what it froze last; else what the
     * price list says of it; else the last price before, until one is decided.
     */
    private DayRate rate(Level level, LocalDate day) {
        if (level == quote.level()) {
            LocalDate end = quote.end();
            LocalDate priced = end == null || day.isBefore(end) ? day : end.minusDays(1);
            for (QuoteLine line : quote.lines()) {
                if (freezes(line) && !priced.isBefore(line.from()) && priced.isBefore(line.to())) {
                    return new DayRate(level, line.unitPrice(), line.priceRow(), false);
                }
            }
        }
        PriceRow row = prices.on(level, day).orElseThrow(() -> Refusal.of("price-missing", day));
        return new DayRate(
                level, row.price(quote.member()), row.id(), !row.validity().contains(day));
    }

    private static boolean freezes(QuoteLine line) {
        return line.kind() == QuoteLine.Kind.DAY_PRICE || line.kind() == QuoteLine.Kind.DEPARTURE_DAY;
    }

    /** A day of notice is charged already. */
    private void departure(LocalDate until, List<Charge> owed) {
        LocalDate day = stay.end();
        if (day != null
                && terms.chargedDays() == ChargedDays.ARRIVAL_AND_DEPARTURE
                && hasLeftBy(day)
                && !stay.goesOnElsewhere(day)
                && day.isBefore(until)
                && stay.chargedUntil(until).equals(day)) {
            DayRate rate = rate(stay.levelOn(day), day);
            owed.add(Charge.ofDays(ChargeKind.DEPARTURE_DAY, day, day.plusDays(1), rate, 100, rate.price()));
        }
    }

    private void addOns(LocalDate until, List<Charge> owed) {
        for (Stay.UsedAddOn used : stay.addOns()) {
            if (used.on().isBefore(until)) {
                PriceRow row =
                        prices.addOn(used.code(), used.on()).orElseThrow(() -> Refusal.of("price-missing", used.on()));
                owed.add(Charge.ofAddOn(used, row, row.price(quote.member())));
            }
        }
    }
}
