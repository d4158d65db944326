package se.samplats.market.search;

import java.util.Set;
import se.samplats.market.match.Cure;
import se.samplats.market.match.MatchView;

/**
 * A home that nearly fits, as a page shows it.
 *
 * @param later whether the place is free only after the wanted start
 * @param askable whether the home can be asked as the request is now
 */
public record NearMiss(MatchView.Near home, String municipality, boolean later, boolean askable) {

    private static final Set<Cure.Kind> GIVEN_BY_ASKING =
            Set.of(Cure.Kind.LATER_START, Cure.Kind.LONGER_DISTANCE, Cure.Kind.HIGHER_PRICE, Cure.Kind.RAISED_LEVEL);

    public static NearMiss of(MatchView.Near near, String municipality, boolean asked) {
        boolean later = near.gives().stream().anyMatch(give -> give.cureKind() == Cure.Kind.LATER_START);
        boolean askable = near.gives().stream()
                .allMatch(give -> give.cureKind() != null && GIVEN_BY_ASKING.contains(give.cureKind()));
        return new NearMiss(near, municipality, later, askable && !asked);
    }
}
