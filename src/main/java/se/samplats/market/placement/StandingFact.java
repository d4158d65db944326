package se.samplats.market.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Level;

/**
 * A fact as it stands: as it was recorded first, and as it was corrected last.
 *
 * @param last the first itself where nothing was corrected
 */
public record StandingFact(PlacementFact first, PlacementFact last) {

    /** What stands of a placement's facts, in the order in which they were recorded first. */
    public static List<StandingFact> of(List<PlacementFact> all) {
        Map<Long, StandingFact> standing = new LinkedHashMap<>();
        for (PlacementFact fact : all) {
            Long corrected = fact.corrects();
            if (corrected == null) {
                standing.put(fact.id(), new StandingFact(fact, fact));
            } else {
                standing.computeIfPresent(corrected, (id, one) -> new StandingFact(one.first(), fact));
            }
        }
        return standing.values().stream()
                .filter(one -> !one.last().isTakenBack())
                .toList();
    }

    /** The last of a kind that stands. */
    public static Optional<StandingFact> last(List<StandingFact> some, PlacementFact.Kind kind) {
        return some.stream().filter(one -> one.kind() == kind).reduce((first, second) -> second);
    }

    /** The level that the last change by a day made it; of two changes on one day the one that was recorded last. */
    static Optional<Level> levelOn(List<StandingFact> some, LocalDate day) {
        return some.stream()
                .filter(one -> one.kind() == PlacementFact.Kind.LEVEL_CHANGED
                        && !one.on().isAfter(day))
                .max(Comparator.comparing(StandingFact::on).thenComparing(StandingFact::said))
                .map(one -> one.last().level());
    }

    /** How much of an add-on is reported for a day. */
    static BigDecimal used(List<StandingFact> some, String addOn, LocalDate on) {
        BigDecimal used = BigDecimal.ZERO;
        for (StandingFact one : some) {
            BigDecimal quantity = one.last().quantity();
            if (quantity != null
                    && addOn.equals(one.first().addOn())
                    && one.on().equals(on)) {
                used = used.add(quantity);
            }
        }
        return used;
    }

    /** Those of one kind. */
    static List<StandingFact> ofKind(List<StandingFact> some, PlacementFact.Kind kind) {
        return new ArrayList<>(some.stream().filter(one -> one.kind() == kind).toList());
    }

    public PlacementFact.Kind kind() {
        return first.kind();
    }

    public long id() {
        return first.id();
    }

    private long said() {
        return last.id();
    }

    public LocalDate on() {
        return last.happenedOn();
    }

    public @Nullable LocalDate until() {
        return last.until();
    }
}
