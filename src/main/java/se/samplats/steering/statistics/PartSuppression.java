package se.samplats.steering.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a table whose rows have parts a reader may not see. A cell is hidden outside its municipality where one of its parts covers
 * one to four persons; further ones are, until what is left when the visible ones are taken from a total is two cells or more, each part
 * of which together covers nobody or five persons. All tables over a range are judged as one.
 */
final class PartSuppression {

    private final Map<Cell, DayParts> cells;
    private final List<Line> lines = new ArrayList<>();
    private final @Nullable String own;
    private final Set<Cell> hidden = new HashSet<>();

    /** A total and the parts along one dimension that it is the sum of. */
    private record Line(Cell total, List<Cell> parts) {}

    private PartSuppression(Map<Cell, DayParts> cells, @Nullable String own) {
        this.cells = cells;
        this.own = own;
        Map<Cell, Map<Dimension, List<Cell>>> byTotal = new TreeMap<>();
        for (Cell part : cells.keySet()) {
            for (Dimension dimension : Dimension.values()) {
                if (part.along(dimension) != null) {
                    byTotal.computeIfAbsent(part.total(dimension), t -> new TreeMap<>())
                            .computeIfAbsent(dimension, d -> new ArrayList<>())
                            .add(part);
                }
            }
        }
        byTotal.forEach((total, along) -> along.values().forEach(parts -> lines.add(new Line(total, parts))));
    }

    /**
     * @param cells the finest cells and all coarser ones
     * @param own the municipality that the reader acts for, which sees its own cells
     */
    static Set<Cell> hidden(Map<Cell, DayParts> cells, @Nullable String own) {
        PartSuppression everyones = new PartSuppression(cells, null);
        cells.forEach((cell, parts) -> {
            if (!parts.hidesEveryone()) {
                everyones.hidden.add(cell);
            }
        });
        everyones.hideUntilNothingFollows();
        if (own == null) {
            return everyones.hidden;
        }
        PartSuppression readers = new PartSuppression(cells, own);
        everyones.hidden.stream().filter(cell -> !readers.isKnown(cell)).forEach(readers.hidden::add);
        readers.hideUntilNothingFollows();
        return readers.hidden;
    }

    private void hideUntilNothingFollows() {
        boolean again = true;
        while (again) {
            again = false;
            for (Line line : lines) {
                while (givesAway(line)) {
                    hidden.add(next(line));
                    again = true;
                }
            }
        }
    }

    private boolean givesAway(Line line) {
        List<Cell> lost = line.parts().stream().filter(hidden::contains).toList();
        if (hidden.contains(line.total())) {
            return lost.isEmpty() && line.parts().stream().anyMatch(part -> !isKnown(part));
        }
        return !lost.isEmpty() && (lost.size() == 1 || !together(lost).hidesEveryone());
    }

    /** The visible part with the fewest persons; when all are hidden or the reader's own, the total. */
    private Cell next(Line line) {
        return line.parts().stream()
                .filter(part -> !hidden.contains(part) && !isKnown(part))
                .min(Comparator.comparingInt(part -> parts(part).persons()))
                .orElse(line.total());
    }

    private DayParts together(List<Cell> lost) {
        DayParts all = new DayParts();
        lost.forEach(cell -> all.add(parts(cell)));
        return all;
    }

    private boolean isKnown(Cell cell) {
        return own != null && own.equals(cell.municipality());
    }

    private DayParts parts(Cell cell) {
        return cells.getOrDefault(cell, new DayParts());
    }
}
