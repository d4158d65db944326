package se.samplats.market.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.market.match.Cure;
import se.samplats.market.match.MatchView;
import se.samplats.market.request.RequestView;

/**
 * A home that nearly fits, as a page shows it.
 *
 * @param later whether the place is free only after the wanted start
 * @param askable whether the home can be asked as the request is now
 */
public record NearMiss(MatchView.Near home, String municipality, boolean later, boolean askable) {

    private static final long ORE = 100;

    private static final Set<Cure.Kind> GIVEN_BY_ASKING =
            Set.of(Cure.Kind.LATER_START, Cure.Kind.LONGER_DISTANCE, Cure.Kind.HIGHER_PRICE, Cure.Kind.RAISED_LEVEL);

    public static NearMiss of(MatchView.Near near, String municipality, boolean asked) {
        boolean later = near.gives().stream().anyMatch(give -> give.cureKind() == Cure.Kind.LATER_START);
        boolean askable = near.gives().stream()
                .allMatch(give -> give.cureKind() != null && GIVEN_BY_ASKING.contains(give.cureKind()));
        return new NearMiss(near, municipality, later, askable && !asked);
    }

    /** The limit that gives way, as the page of the request's limits has it in its address; null where none does. */
    public @Nullable String relaxed(MatchView.Failed give, RequestView request) {
        if (give.cureKind() == null) {
            return null;
        }
        return switch (give.cureKind()) {
            case LATER_START -> "start=" + give.cureStart();
            case LONGER_DISTANCE ->
                request.maxDistanceKm() == null ? null : "maxKm=" + (request.maxDistanceKm() + give.cureAmount());
            case HIGHER_PRICE ->
                request.maxDayPriceOre() == null
                        ? null
                        : "maxPrice=" + kronor(request.maxDayPriceOre() + give.cureAmount());
            case STATE_REASONS -> "reasons=#reasons";
            case RAISED_LEVEL, LINK_GUARDIAN, ANOTHER_HOME -> null;
        };
    }

    /** Whole kronor that are enough for an amount in öre. */
    static long kronor(long ore) {
        return (ore + ORE - 1) / ORE;
    }
}
