package se.samplats.county.pricing;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A home's whole price list by what each price is for: the two levels of a day, and each add-on. */
public final class HomePrices {

    private final Map<String, PriceList> lists;

    public HomePrices(List<PriceRow> rows) {
        this.lists = rows.stream()
                .collect(groupingBy(
                        row -> key(row.level(), row.addOn()),
                        collectingAndThen(toList(), some -> new PriceList(some, true))));
    }

    /** The row that covers a day, or the last one before it. */
    public Optional<PriceRow> on(Level level, LocalDate day) {
        return of(level.row(), "", day);
    }

    /** The same for an add-on, by its code. */
    public Optional<PriceRow> addOn(String code, LocalDate day) {
        return of(PriceRow.Level.ADD_ON, PriceRow.code(code), day);
    }

    /** The days on which the price of a day at any level changes. */
    public Set<LocalDate> changes() {
        Set<LocalDate> days = new HashSet<>();
        for (Level level : Level.values()) {
            PriceList list = lists.get(key(level.row(), ""));
            if (list != null) {
                days.addAll(list.changes());
            }
        }
        return days;
    }

    private Optional<PriceRow> of(PriceRow.Level level, String addOn, LocalDate day) {
        return Optional.ofNullable(lists.get(key(level, addOn))).flatMap(list -> list.on(day));
    }

    private static String key(PriceRow.Level level, String addOn) {
        return level + " " + addOn;
    }
}
