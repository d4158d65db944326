package se.samplats.money.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Money;

/**
 * Owed less settled: what was not settled as charges, what was settled and is not owed as charges with negative days. Days are
 * compared one by one, however they were grouped into lines.
 */
final class Outstanding {

    private static final Comparator<Charge> ORDER = Comparator.comparing(Charge::from)
            .thenComparing(Charge::days)
            .thenComparing(Charge::kind)
            .thenComparing(charge -> charge.unitPrice().ore())
            .thenComparing(Charge::addOn)
            .thenComparing(charge -> charge.factId() == null ? Long.valueOf(0) : charge.factId());

    private Outstanding() {}

    /** Two charges of one day are the same when these are. */
    private record OfDay(ChargeKind kind, Money unitPrice) {}

    /** How many times more it is owed than settled; shown like the latest of them. */
    private record Tally(Charge like, int times) {

        Tally plus(Tally other) {
            return new Tally(other.like, times + other.times);
        }
    }

    /** A quantity that was corrected is taken back whole and charged anew: each is rounded by itself, and their sum is what is owed. */
    private record OfUnits(@Nullable Long factId, Money unitPrice, BigDecimal quantity) {}

    /** Owed minus settled; empty when everything is settled, in whichever steps. */
    static List<Charge> of(List<Charge> owed, List<Charge> settled) {
        if (settled.isEmpty()) {
            return owed.stream().sorted(ORDER).toList();
        }
        List<Charge> lines = new ArrayList<>(ofDays(owed, settled));
        lines.addAll(ofUnits(owed, settled));
        lines.sort(ORDER);
        return lines;
    }

    private static List<Charge> ofDays(List<Charge> owed, List<Charge> settled) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        owed.stream().filter(Charge::isOfDays).forEach(charge -> cut(charge, cuts));
        settled.stream().filter(Charge::isOfDays).forEach(charge -> cut(charge, cuts));
        Map<OfDay, List<Charge>> lines = new LinkedHashMap<>();
        LocalDate from = null;
        for (LocalDate to : cuts) {
            if (from != null) {
                ofStretch(from, to, owed, settled, lines);
            }
            from = to;
        }
        return lines.values().stream().flatMap(List::stream).toList();
    }

    private static void cut(Charge charge, NavigableSet<LocalDate> cuts) {
        cuts.add(charge.from());
        cuts.add(charge.to());
    }

    private static void ofStretch(
            LocalDate from, LocalDate to, List<Charge> owed, List<Charge> settled, Map<OfDay, List<Charge>> lines) {
        Map<OfDay, Tally> tallies = new LinkedHashMap<>();
        count(from, settled, -1, tallies);
        count(from, owed, 1, tallies);
        tallies.forEach((key, tally) -> {
            if (tally.times() != 0) {
                put(tally.like().during(from, to, tally.times()), lines.computeIfAbsent(key, k -> new ArrayList<>()));
            }
        });
    }

    private static void count(LocalDate day, List<Charge> charges, int sign, Map<OfDay, Tally> tallies) {
        for (Charge charge : charges) {
            if (charge.isOfDays() && !day.isBefore(charge.from()) && day.isBefore(charge.to())) {
                Tally tally = new Tally(charge, sign * charge.timesADay());
                tallies.merge(new OfDay(charge.kind(), charge.unitPrice()), tally, Tally::plus);
            }
        }
    }

    private static void put(Charge charge, List<Charge> lines) {
        Charge before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (before != null && charge.follows(before)) {
            lines.set(lines.size() - 1, before.during(before.from(), charge.to(), charge.timesADay()));
        } else {
            lines.add(charge);
        }
    }

    private static List<Charge> ofUnits(List<Charge> owed, List<Charge> settled) {
        Map<OfUnits, Charge> sums = new LinkedHashMap<>();
        for (Charge charge : owed) {
            sum(charge, charge.quantity(), sums);
        }
        for (Charge charge : settled) {
            sum(charge, charge.quantity().negate(), sums);
        }
        return sums.values().stream()
                .filter(charge -> charge.quantity().signum() != 0)
                .toList();
    }

    private static void sum(Charge charge, BigDecimal quantity, Map<OfUnits, Charge> sums) {
        if (!charge.isOfDays()) {
            sums.merge(
                    new OfUnits(
                            charge.factId(), charge.unitPrice(), quantity.abs().stripTrailingZeros()),
                    charge.of(quantity),
                    (one, other) -> one.of(one.quantity().add(other.quantity())));
        }
    }
}
