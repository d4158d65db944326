package se.samplats.market.placement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.DomainEvent;

/** What happened in a placement. */
public sealed interface PlacementEvent extends DomainEvent {

    UUID placementId();

    /** A fact was recorded: {@code placement.booked}, {@code placement.no-show}. */
    record Reported(
            UUID placementId,
            PlacementFact.Kind kind,
            LocalDate happenedOn,
            UUID homeId,
            @Nullable UUID requestId,
            @Nullable String protectedFor)
            implements PlacementEvent {

        public static Reported of(Placement placement, PlacementFact fact) {
            return new Reported(
                    placement.id(),
                    fact.kind(),
                    fact.happenedOn(),
                    placement.homeId(),
                    placement.requestId(),
                    placement.protectedFor());
        }

        @Override
        public String code() {
            return code(kind);
        }

        /** What a fact of this kind is called in the journal. */
        public static String code(PlacementFact.Kind kind) {
            return "placement." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A recorded day was corrected, or taken back, by the home or else by the buyer. */
    record Corrected(
            UUID placementId,
            PlacementFact.Kind kind,
            LocalDate happenedOn,
            boolean takenBack,
            boolean byHome,
            UUID homeId,
            @Nullable UUID requestId,
            @Nullable String protectedFor)
            implements PlacementEvent {

        public static Corrected of(Placement placement, PlacementFact right, boolean byHome) {
            return new Corrected(
                    placement.id(),
                    right.kind(),
                    right.happenedOn(),
                    right.isTakenBack(),
                    byHome,
                    placement.homeId(),
                    placement.requestId(),
                    placement.protectedFor());
        }
    }

    /** Somebody stays past the planned end, or cannot arrive since the bed has not been left: both sides are asked. */
    record Overdue(UUID placementId, UUID homeId, @Nullable String protectedFor) implements PlacementEvent {

        public static Overdue of(Placement placement) {
            return new Overdue(placement.id(), placement.homeId(), placement.protectedFor());
        }
    }

    /** Somebody saw it; fired for protected identities alone. */
    record Read(UUID placementId, UUID homeId, @Nullable String protectedFor) implements PlacementEvent {

        static Read of(Placement placement) {
            return new Read(placement.id(), placement.homeId(), placement.protectedFor());
        }
    }
}
