package se.samplats.steering.statistics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;

/** What a measure can be divided by. */
public enum Dimension {
    MUNICIPALITY,
    FORM,
    MONTH;

    /** What a cell's table is divided by. */
    public static Set<Dimension> of(Cell cell) {
        Set<Dimension> chosen = EnumSet.noneOf(Dimension.class);
        Arrays.stream(values()).filter(d -> cell.along(d) != null).forEach(chosen::add);
        return chosen;
    }

    /** Reads {@code by=municipality,month}: any of them in any order; none means the county as a whole. */
    static Set<Dimension> among(@Nullable String by) {
        Set<Dimension> chosen = EnumSet.noneOf(Dimension.class);
        if (by == null || by.isBlank()) {
            return chosen;
        }
        for (String word : by.split(",", -1)) {
            chosen.add(Arrays.stream(values())
                    .filter(d -> d.name().toLowerCase(Locale.ROOT).equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> Invalid.field("by", "unknown-dimension")));
        }
        return chosen;
    }
}
