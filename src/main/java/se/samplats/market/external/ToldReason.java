package se.samplats.market.external;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a buyer gave as the reason, held against what the ledger says. */
final class ToldReason {

    /** What the ledger says where the reason holds; of other reasons it says nothing. */
    private static final Map<String, Set<Avoidability>> HOLDS_WHERE = Map.of(
            "NO_VACANCY", Set.of(Avoidability.FULL, Avoidability.NO_HOME),
            "COMPETENCE", Set.of(Avoidability.NO_HOME),
            "UNKNOWN_VACANCY", Set.of(Avoidability.AVOIDABLE, Avoidability.PARTLY));

    private ToldReason() {}

    /** Whether the two go together; null where the ledger says nothing of the reason, or nothing at all. */
    static @Nullable Boolean agrees(String reason, Avoidability verdict) {
        Set<Avoidability> holds = HOLDS_WHERE.get(reason);
        if (holds == null || verdict == Avoidability.UNKNOWN) {
            return null;
        }
        return holds.contains(verdict);
    }
}
