package se.samplats.steering.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All care of a range by municipality, form and month: what every coarser table is summed from. */
final class CareCube {

    private final Map<Cell, Tally> tallies = new HashMap<>();

    CareCube(List<CareDays.Row> rows) {
        for (CareDays.Row row : rows) {
            tallies.computeIfAbsent(row.cell(), cell -> new Tally()).add(row);
        }
    }

    /** The table by some dimensions, in order; by none, it is one cell even when there is no care at all. */
    SortedMap<Cell, Tally> by(Set<Dimension> dimensions) {
        SortedMap<Cell, Tally> table = new TreeMap<>();
        if (dimensions.isEmpty()) {
            table.put(new Cell(null, null, null), new Tally());
        }
        tallies.forEach((cell, tally) ->
                table.computeIfAbsent(cell.by(dimensions), c -> new Tally()).add(tally));
        return table;
    }
}
