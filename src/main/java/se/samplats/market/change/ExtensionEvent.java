package se.samplats.market.change;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.placement.Placement;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to the question whether a stay may be longer. */
public sealed interface ExtensionEvent extends DomainEvent {

    UUID extensionId();

    UUID placementId();

    /** Makes an event of one kind. */
    interface Kind {
        ExtensionEvent of(
                UUID extensionId, UUID placementId, UUID homeId, LocalDate end, @Nullable String protectedFor);
    }

    static ExtensionEvent of(Kind kind, Extension extension, Placement placement) {
        return kind.of(extension.id(), placement.id(), placement.homeId(), extension.end(), placement.protectedFor());
    }

    /** The home was asked. */
    record Asked(
            UUID extensionId,
            UUID placementId,
            UUID homeId,
            LocalDate end,
            @Nullable String protectedFor) implements ExtensionEvent {}

    /** The home said yes. */
    record Agreed(
            UUID extensionId,
            UUID placementId,
            UUID homeId,
            LocalDate end,
            @Nullable String protectedFor) implements ExtensionEvent {}

    /** The agreement had said yes before anybody asked: the home is notified. */
    record AgreedBeforehand(
            UUID extensionId,
            UUID placementId,
            UUID homeId,
            LocalDate end,
            @Nullable String protectedFor) implements ExtensionEvent {}

    /** The home said no. */
    record Declined(
            UUID extensionId,
            UUID placementId,
            UUID homeId,
            LocalDate end,
            @Nullable String protectedFor) implements ExtensionEvent {}

    /** The buyer took the question back, or the stay ended first. */
    record Withdrawn(
            UUID extensionId,
            UUID placementId,
            UUID homeId,
            LocalDate end,
            @Nullable String protectedFor) implements ExtensionEvent {}
}
