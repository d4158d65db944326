package se.samplats.market.external;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a buyer gave as the reason, held against what the ledger says. */
final class StatedReason {

    /** What the ledger says where the reason holds; of other reasons it says nothing. */
    private static final Map<String, Set<Avoidability>> HOLDS_WHERE = Map.of(
            "NO_VACANCY", Set.of(Avoidability.FULL, Avoidability.NO_HOME),
            "COMPETENCE", Set.of(Avoidability.NO_HOME),
            "UNKNOWN_VACANCY", Set.of(Avoidability.AVOIDABLE, Avoidability.PARTLY));

    private StatedReason() {}

    /** Whether the two go together; empty where the ledger says nothing of the reason, or nothing at all. */
    static Optional<Boolean> agrees(String reason, Avoidability verdict) {
        return verdict == Avoidability.UNKNOWN
                ? Optional.empty()
                : Optional.ofNullable(HOLDS_WHERE.get(reason)).map(where -> where.contains(verdict));
    }
}
