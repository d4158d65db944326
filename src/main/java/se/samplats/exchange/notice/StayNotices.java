package se.samplats.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samplats.exchange.webhook.EventKind;
import se.samplats.exchange.webhook.Posting;
import se.samplats.exchange.webhook.Webhooks;
import se.samplats.market.change.ExtensionEvent;
import se.samplats.market.change.MoveEvent;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.PlacementEvent;
import se.samplats.market.placement.PlacementFact;
import se.samplats.market.placement.Placements;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Right;

/** Notices of a stay that is to be longer, or to go on in another bed: written in the transaction of what happened. */
@ApplicationScoped
class StayNotices {

    private final Outbox outbox;
    private final Webhooks webhooks;
    private final Posting posting;
    private final Placements placements;
    private final CurrentActor actor;
    private final boolean mail;

    StayNotices(
            Outbox outbox,
            Webhooks webhooks,
            Posting posting,
            Placements placements,
            CurrentActor actor,
            @ConfigProperty(name = "samplats.mail.enabled") boolean mail) {
        this.outbox = outbox;
        this.webhooks = webhooks;
        this.posting = posting;
        this.placements = placements;
        this.actor = actor;
        this.mail = mail;
    }

    void extension(@Observes ExtensionEvent event) {
        UUID about = event.placementId();
        if (event instanceof ExtensionEvent.Asked) {
            add(NoticeKind.EXTENSION_ASKED, about);
            tellOfPlacement(EventKind.EXTENSION_ASKED, about, true);
        } else if (event instanceof ExtensionEvent.AgreedBeforehand) {
            add(NoticeKind.HOME_TOLD_OF_STAY, about);
            tellOfPlacement(EventKind.STAY_CHANGED, about, true);
        } else if (event instanceof ExtensionEvent.Withdrawn) {
            tellOfPlacement(EventKind.EXTENSION_ENDED, about, true);
        } else {
            add(NoticeKind.EXTENSION_ANSWERED, about);
            tellOfPlacement(EventKind.EXTENSION_ANSWERED, about, false);
        }
    }

    void move(@Observes MoveEvent event) {
        if (event instanceof MoveEvent.Asked) {
            add(NoticeKind.MOVE_ASKED, event.moveId());
            tellOfMove(EventKind.MOVE_ASKED, event.moveId());
        } else if (event instanceof MoveEvent.Agreed || event instanceof MoveEvent.Declined) {
            add(NoticeKind.MOVE_ANSWERED, event.moveId());
            tellOfMove(EventKind.MOVE_ANSWERED, event.moveId());
        } else if (event instanceof MoveEvent.Withdrawn) {
            tellOfMove(EventKind.MOVE_ENDED, event.moveId());
        }
    }

    /** The side that did not do it; the home that somebody leaves for another hears of it, whoever did. */
    void stay(@Observes PlacementEvent.Reported event) {
        if (!concernsTheOtherSide(event.kind())) {
            return;
        }
        Placement placement = placements.findById(event.placementId());
        changed(
                placement,
                event.kind() != PlacementFact.Kind.CONTINUED && actor.get().may(Right.ADMIT, placement.belonging()));
    }

    /** What one side recorded holds no more: the other side hears of it. */
    void corrected(@Observes PlacementEvent.Corrected event) {
        changed(placements.findById(event.placementId()), event.byHome());
    }

    private void changed(Placement placement, boolean byTheHome) {
        add(byTheHome ? NoticeKind.BUYER_TOLD_OF_STAY : NoticeKind.HOME_TOLD_OF_STAY, placement.id());
        tellOfPlacement(EventKind.STAY_CHANGED, placement.id(), !byTheHome);
    }

    /** Both sides are asked: only they know whether somebody has left. */
    void overdue(@Observes PlacementEvent.Overdue event) {
        add(NoticeKind.HOME_ASKED_OF_DEPARTURE, event.placementId());
        add(NoticeKind.BUYER_ASKED_OF_DEPARTURE, event.placementId());
        tellOfPlacement(EventKind.STAY_OVERDUE, event.placementId(), true);
        tellOfPlacement(EventKind.STAY_OVERDUE, event.placementId(), false);
    }

    /** What the other side acts on, or plans by; a booking, an extension and a decision to admit have notices of their own. */
    static boolean concernsTheOtherSide(PlacementFact.Kind kind) {
        return switch (kind) {
            case ARRIVED,
                    ABSENT,
                    RETURNED,
                    DEPARTED,
                    CANCELLED,
                    NO_SHOW,
                    NOTICE_GIVEN,
                    LEVEL_CHANGED,
                    MOVED,
                    CONTINUED,
                    RESCHEDULED -> true;
            case BOOKED -> false; // the offer was accepted: its own notice
            case EXTENDED -> false; // the answer to a question: its own notice
            case ADMITTED -> false; // comes with the arrival
            case ADD_ON_USED -> false; // stands in the month's settlement
        };
    }

    private void add(NoticeKind kind, UUID about) {
        if (mail) {
            outbox.add(kind, about);
        }
    }

    private void tellOfPlacement(EventKind kind, UUID placement, boolean home) {
        if (posting.isOn()) {
            webhooks.hearingOfPlacement(kind, placement, home)
                    .forEach(webhook -> outbox.tellOf(webhook, kind, NoticeKind.About.PLACEMENT, placement));
        }
    }

    private void tellOfMove(EventKind kind, UUID move) {
        if (posting.isOn()) {
            webhooks.hearingOfMove(kind, move)
                    .forEach(webhook -> outbox.tellOf(webhook, kind, NoticeKind.About.MOVE, move));
        }
    }
}
