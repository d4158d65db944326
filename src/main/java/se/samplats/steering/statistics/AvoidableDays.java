package se.samplats.steering.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The avoidable private days of one range, with what its reader may see of them: every table is taken out of the same cells. */
public final class AvoidableDays {

    private final Map<Cell, DayParts> cells = new TreeMap<>();
    private final Set<Cell> hidden;

    /**
     * Private days by what the ledger said at the decision.
     *
     * @param avoidable a suitable bed was free for the whole stay, and no other purchase counts it
     * @param partly a suitable bed was free on these days of the stay
     * @param full suitable beds exist, and all were taken, or counted by another purchase
     * @param noHome no home suits
     * @param unknown only the form of the need is known
     */
    public record JudgedDays(long avoidable, long partly, long full, long noHome, long unknown, long total) {}

    /**
     * A row of the table.
     *
     * @param unknownAtMost of the unknown days, those on which some bed of the form was free: an upper bound
     * @param avoidablePer100 avoidable days, wholly or partly, of 100 private days; null without any
     * @param avoidableCostOre what the avoidable days cost privately
     */
    public record AvoidableItem(
            @Nullable String municipality,
            @Nullable String form,
            @Nullable String month,
            @Nullable JudgedDays days,
            @Nullable Long unknownAtMost,
            @Nullable BigDecimal avoidablePer100,
            @Nullable Long avoidableCostOre,
            boolean suppressed) {}

    AvoidableDays(List<JudgedPurchases.JudgedMonth> months, @Nullable String own) {
        for (JudgedPurchases.JudgedMonth month : months) {
            for (int chosen = 0; chosen < 1 << Dimension.values().length; chosen++) {
                cells.computeIfAbsent(month.cell().by(dimensions(chosen)), first -> new DayParts())
                        .add(month);
            }
        }
        this.hidden = PartSuppression.hidden(cells, own);
    }

    private static Set<Dimension> dimensions(int chosen) {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if ((chosen & 1 << dimension.ordinal()) != 0) {
                dimensions.add(dimension);
            }
        }
        return dimensions;
    }

    /** Divided as asked, in order; by nothing, it is one row even without any private day. */
    List<AvoidableItem> by(Set<Dimension> dimensions) {
        if (dimensions.isEmpty()) {
            return List.of(of(new Cell(null, null, null)));
        }
        List<AvoidableItem> items = new ArrayList<>();
        cells.keySet().stream()
                .filter(cell -> Dimension.of(cell).equals(dimensions))
                .map(this::of)
                .forEach(items::add);
        return items;
    }

    /** One cell, divided further. */
    public List<AvoidableItem> within(Scope scope, Dimension by) {
        Cell chosen = scope.cell();
        Set<Dimension> dimensions = EnumSet.of(by);
        dimensions.addAll(Dimension.of(chosen));
        return by(dimensions).stream()
                .filter(item ->
                        chosen.municipality() == null || chosen.municipality().equals(item.municipality()))
                .filter(item -> chosen.form() == null || chosen.form().equals(item.form()))
                .toList();
    }

    /** One cell, even without any private day. */
    public AvoidableItem of(Cell cell) {
        DayParts parts = cells.getOrDefault(cell, new DayParts());
        if (hidden.contains(cell)) {
            return new AvoidableItem(cell.municipality(), cell.form(), cell.month(), null, null, null, null, true);
        }
        JudgedDays days = new JudgedDays(
                parts.of(DayParts.Part.AVOIDABLE),
                parts.of(DayParts.Part.PARTLY),
                parts.of(DayParts.Part.FULL),
                parts.of(DayParts.Part.NO_HOME),
                parts.of(DayParts.Part.UNKNOWN),
                parts.total());
        return new AvoidableItem(
                cell.municipality(),
                cell.form(),
                cell.month(),
                days,
                parts.unknownAtMost(),
                per100(days),
                parts.avoidableOre(),
                false);
    }

    private static @Nullable BigDecimal per100(JudgedDays days) {
        return days.total() == 0
                ? null
                : BigDecimal.valueOf(100 * (days.avoidable() + days.partly()))
                        .divide(BigDecimal.valueOf(days.total()), 1, RoundingMode.HALF_UP);
    }
}
