package se.samplats.steering.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The external share of one range, with what its reader may see of it: every table is taken out of the same cube. */
public final class ShareItems {

    private final CareCube cube;
    private final Set<Cell> hidden;

    ShareItems(CareCube cube, Set<Cell> hidden) {
        this.cube = cube;
        this.hidden = hidden;
    }

    /** Divided as asked, in order. */
    List<ShareItem> by(Set<Dimension> dimensions) {
        List<ShareItem> items = new ArrayList<>();
        cube.by(dimensions).forEach((cell, tally) -> items.add(item(cell, tally)));
        return items;
    }

    /** Divided further, within what is chosen: the null parts of a cell are all of them. */
    public List<ShareItem> within(Cell chosen, Set<Dimension> dimensions) {
        return by(dimensions).stream()
                .filter(item ->
                        chosen.municipality() == null || Objects.equals(chosen.municipality(), item.municipality()))
                .filter(item -> chosen.form() == null || Objects.equals(chosen.form(), item.form()))
                .toList();
    }

    /** One cell, even when there is no care in it. */
    public ShareItem of(Cell cell) {
        SortedMap<Cell, Tally> table = cube.by(Dimension.of(cell));
        return item(cell, table.getOrDefault(cell, new Tally()));
    }

    /**
     * All forms of one family together, where none of them is hidden; else the family is: what is left of a total would tell the form.
     *
     * @param forms their codes
     */
    public ShareItem family(@Nullable String municipality, Collection<String> forms) {
        Tally all = new Tally();
        boolean hides = false;
        for (String form : forms) {
            Cell cell = new Cell(municipality, form, null);
            hides |= hidden.contains(cell);
            all.add(cube.by(Dimension.of(cell)).getOrDefault(cell, new Tally()));
        }
        Cell named = new Cell(municipality, null, null);
        return hides ? ShareItem.suppressed(named) : ShareItem.of(named, all);
    }

    private ShareItem item(Cell cell, Tally tally) {
        return hidden.contains(cell) ? ShareItem.suppressed(cell) : ShareItem.of(cell, tally);
    }
}
