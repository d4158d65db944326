package se.samplats.county.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;

/**
 * The rows of one price over time, and the lines that a period makes of them. Where no row covers a day, the last one
 * before goes on as a preliminary price: a stay may be longer than any price list.
 */
final class PriceList {

    private final TreeMap<LocalDate, PriceRow> rows = new TreeMap<>();
    private final boolean member;

    public PriceList(List<PriceRow> rows, boolean member) {
        rows.forEach(row -> this.rows.put(row.validity().start(), row));
        this.member = member;
    }

    /** The row for a day, or the last one before it. */
    public Optional<PriceRow> on(LocalDate day) {
        return Optional.ofNullable(rows.floorEntry(day)).map(entry -> entry.getValue());
    }

    /** A line for each stretch of days with one price, cut at each change of it and at each new year. */
    List<QuoteLine> lines(LocalDate start, LocalDate end) {
        List<QuoteLine> lines = new ArrayList<>();
        LocalDate from = start;
        for (LocalDate to : cuts(start, end)) {
            PriceRow row = mustBeOn(from);
            lines.add(QuoteLine.days(new Period(from, to), kind(row, from), row, member));
            from = to;
        }
        return lines;
    }

    QuoteLine departure(LocalDate day) {
        return QuoteLine.days(new Period(day, day.plusDays(1)), QuoteLine.Kind.DEPARTURE_DAY, mustBeOn(day), member);
    }

    /** The days on which the price changes, or begins or ends to be decided. */
    public Set<LocalDate> changes() {
        Set<LocalDate> days = new HashSet<>();
        rows.values().forEach(row -> {
            days.add(row.validity().start());
            if (row.validity().end() != null) {
                days.add(row.validity().end());
            }
        });
        return days;
    }

    private SortedSet<LocalDate> cuts(LocalDate start, LocalDate end) {
        TreeSet<LocalDate> cuts = new TreeSet<>(changes());
        for (int year = start.getYear() + 1; year <= end.getYear(); year++) {
            cuts.add(LocalDate.of(year, 1, 1));
        }
        cuts.add(end);
        return new TreeSet<>(cuts.subSet(start, false, end, true));
    }

    private PriceRow mustBeOn(LocalDate day) {
        return on(day).orElseThrow(() -> Refusal.of("price-missing", day));
    }

    private static QuoteLine.Kind kind(PriceRow row, LocalDate day) {
        return row.validity().contains(day) ? QuoteLine.Kind.DAY_PRICE : QuoteLine.Kind.PRELIMINARY;
    }
}
