package se.samplats.steering.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.FewPersons;

/**
 * Which cells a reader may not see (small numbers). A cell that covers fewer than five persons is hidden outside its
 * municipality. So are further ones, until no hidden cell is what is left when the visible ones are taken from a total,
 * and what is left covers five persons or more. All tables that can be asked for over a range hang together, the coarse
 * ones being totals of the fine, and are judged as one: so two questions tell no more than one.
 *
 * <p>Each total is held against its parts one dimension at a time. What several totals together would give away by
 * solving equations, or two ranges of days by subtraction, is not looked for.
 */
final class Suppression {

    private final Map<Cell, Headcount> counts;
    private final List<Sum> sums = new ArrayList<>();
    private final @Nullable String own;
    private final Set<Cell> hidden = new HashSet<>();

    /** A total and the parts along one dimension that it is the sum of. */
    private record Sum(Cell total, Dimension along, List<Cell> parts) {}

    private Suppression(Map<Cell, Headcount> counts, @Nullable String own) {
        this.counts = counts;
        this.own = own;
        Map<Cell, Map<Dimension, List<Cell>>> byTotal = new TreeMap<>();
        for (Cell part : counts.keySet()) {
            for (Dimension dimension : Dimension.values()) {
                if (part.along(dimension) != null) {
                    byTotal.computeIfAbsent(part.total(dimension), t -> new TreeMap<>())
                            .computeIfAbsent(dimension, d -> new ArrayList<>())
                            .add(part);
                }
            }
        }
        byTotal.forEach((total, lines) -> lines.forEach((along, parts) -> sums.add(new Sum(total, along, parts))));
    }

    /**
     * The cells that are hidden, of the finest table and of all that are coarser.
     *
     * @param finest the cells by municipality, form and month, none without a person
     * @param own the municipality that the reader acts for, which sees its own cells; null for the county's own people
     */
    static Set<Cell> hidden(Map<Cell, Headcount> finest, @Nullable String own) {
        Map<Cell, Headcount> all = withTotals(finest);
        Suppression everyones = new Suppression(all, null);
        everyones.hideFew();
        everyones.hideUntilNothingFollows();
        if (own == null) {
            return everyones.hidden;
        }
        // A reader who knows some cells could subtract them too. Nothing that others may not see becomes visible.
        Suppression readers = new Suppression(all, own);
        everyones.hidden.stream().filter(cell -> !readers.isKnown(cell)).forEach(readers.hidden::add);
        readers.hideUntilNothingFollows();
        return readers.hidden;
    }

    private static Map<Cell, Headcount> withTotals(Map<Cell, Headcount> finest) {
        Map<Cell, Headcount> all = new HashMap<>();
        for (int chosen = 0; chosen < 1 << Dimension.values().length; chosen++) {
            Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
            for (Dimension dimension : Dimension.values()) {
                if ((chosen & 1 << dimension.ordinal()) != 0) {
                    dimensions.add(dimension);
                }
            }
            finest.forEach((cell, count) -> all.merge(cell.by(dimensions), count, Headcount::plus));
        }
        return new TreeMap<>(all);
    }

    private void hideFew() {
        counts.keySet().stream()
                .filter(cell -> persons(cell) < FewPersons.FEWEST)
                .forEach(hidden::add);
    }

    private void hideUntilNothingFollows() {
        boolean again = true;
        while (again) {
            again = false;
            for (Sum sum : sums) {
                while (givesAway(sum)) {
                    hidden.add(next(sum));
                    again = true;
                }
            }
        }
    }

    private boolean givesAway(Sum sum) {
        List<Cell> lost = sum.parts().stream().filter(hidden::contains).toList();
        if (hidden.contains(sum.total())) {
            return lost.isEmpty() && sum.parts().stream().anyMatch(part -> !isKnown(part));
        }
        return !lost.isEmpty() && (lost.size() == 1 || covered(lost, sum.along()) < FewPersons.FEWEST);
    }

    /** The visible part with the fewest persons; when all are hidden or the reader's own, the total. */
    private Cell next(Sum sum) {
        return sum.parts().stream()
                .filter(part -> !hidden.contains(part) && !isKnown(part))
                .min((one, other) -> Integer.compare(persons(one), persons(other)))
                .orElse(sum.total());
    }

    /** At least so many persons are in these cells: over months, one may be in several of them. */
    private int covered(Collection<Cell> cells, Dimension along) {
        int first = cells.stream().mapToInt(cell -> count(cell).first()).sum();
        return along == Dimension.MONTH
                ? Math.max(first, cells.stream().mapToInt(this::persons).max().orElse(0))
                : cells.stream().mapToInt(this::persons).sum();
    }

    private boolean isKnown(Cell cell) {
        return own != null && own.equals(cell.municipality());
    }

    private int persons(Cell cell) {
        return count(cell).persons(cell);
    }

    private Headcount count(Cell cell) {
        return counts.getOrDefault(cell, Headcount.NONE);
    }
}
