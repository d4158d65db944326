package se.samplats.steering.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.samplats.steering.disclosure.Part;
import se.samplats.steering.disclosure.Published;

/** The external share of one range, with what its reader may see of it: every table is taken out of the same cube. */
public final class ShareItems {

    private final CareCube cube;
    private final Span span;
    private final @Nullable Published published;
    private final @Nullable String own;

    /**
     * @param published what others may see; null where the cube holds one's own alone
     * @param own the municipality that the reader acts for, which sees its own rows as they are
     */
    ShareItems(CareCube cube, Span span, @Nullable Published published, @Nullable String own) {
        this.cube = cube;
        this.span = span;
        this.published = published;
        this.own = own;
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
     * All forms of one family together, where all of each of them is shown; else the family is hidden: what is left of a total would tell
     * the form.
     *
     * @param forms their codes
     */
    public ShareItem family(@Nullable String municipality, Collection<String> forms) {
        Tally all = new Tally();
        boolean hides = false;
        for (String form : forms) {
            Cell cell = new Cell(municipality, form, null);
            Tally tally = cube.by(Dimension.of(cell)).getOrDefault(cell, new Tally());
            hides |= !tally.isEmpty() && !isWhole(cell);
            all.add(tally);
        }
        Cell named = new Cell(municipality, null, null);
        return ShareItem.of(named, all, Tally.Seen.all(!hides));
    }

    private boolean isWhole(Cell cell) {
        return Arrays.stream(CareKind.values())
                .allMatch(kind -> sees(cell, span, CareParts.ofKind(cell.municipality(), cell.form(), kind)));
    }

    private ShareItem item(Cell cell, Tally tally) {
        Span shown = cell.month() == null ? span : Span.of(YearMonth.parse(cell.month()));
        return ShareItem.of(cell, tally, new Tally.Seen() {
            @Override
            public boolean kind(CareKind kind) {
                return sees(cell, shown, CareParts.ofKind(cell.municipality(), cell.form(), kind));
            }

            @Override
            public boolean total() {
                return sees(cell, shown, CareParts.ofBuyer(cell.municipality(), cell.form()));
            }

            @Override
            public boolean privately() {
                return sees(cell, shown, CareParts.ofSide(cell.municipality(), cell.form(), true));
            }
        });
    }

    private boolean sees(Cell cell, Span shown, Part part) {
        return (own != null && own.equals(cell.municipality()))
                || (published != null && CountedTables.shows(published, part, shown));
    }
}
