package se.samplats.money.settlement;

import java.util.Set;

/** How far a settlement has come. */
enum SettlementStatus {
    /** Made anew as often as anybody likes (<i>utkast</i>). */
    DRAFT,
    /** Sent, and never changed again (<i>utfärdad</i>). */
    ISSUED;

    public Set<SettlementStatus> next() {
        return this == DRAFT ? Set.of(ISSUED) : Set.of();
    }
}
