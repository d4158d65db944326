package se.samplats.money.yearend;

import java.util.Set;

/** How far the settlement of a year has come. */
public enum YearEndStatus {
    /** Computed (<i>utkast</i>), and may be computed anew. */
    DRAFT,
    /** Agreed (<i>fastställd</i>): it never changes, and its shares are settled. */
    AGREED;

    public Set<YearEndStatus> next() {
        return this == DRAFT ? Set.of(AGREED) : Set.of();
    }
}
