package se.samplats.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samplats.home.HomeEvent;
import se.samplats.kernel.NotFound;
import se.samplats.offer.OfferEvent;
import se.samplats.party.Actor;
import se.samplats.party.Operation;

/** Writes what is to be told, in the transaction of what happened: both are kept, or neither. And tends what could not be sent. */
@ApplicationScoped
@Transactional
class Noticing {

    private static final Logger LOG = Logger.getLogger(Noticing.class);

    private final Outbox outbox;
    private final DeadNotices dead;
    private final boolean enabled;
    private final Event<NoticeEvent> events;

    Noticing(
            Outbox outbox,
            DeadNotices dead,
            @ConfigProperty(name = "samplats.mail.enabled") boolean enabled,
            Event<NoticeEvent> events) {
        this.outbox = outbox;
        this.dead = dead;
        this.enabled = enabled;
        this.events = events;
    }

    void asked(@Observes OfferEvent.Asked event) {
        add(NoticeKind.HOME_ASKED, event.offerId());
    }

    void made(@Observes OfferEvent.Made event) {
        add(NoticeKind.OFFER_ANSWERED, event.offerId());
    }

    void declined(@Observes OfferEvent.Declined event) {
        add(NoticeKind.OFFER_ANSWERED, event.offerId());
    }

    void home(@Observes HomeEvent.AskedToConfirm event) {
        add(NoticeKind.CONFIRMATION_ASKED, event.homeId());
    }

    private void add(NoticeKind kind, UUID about) {
        if (enabled) {
            outbox.add(kind, about);
        }
    }

    /** Also where the transaction of what was told is over, but still at hand. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Outbox.State state() {
        return outbox.state();
    }

    /** @param dead the latest first, one more than was asked for when there are more */
    record Look(List<DeadNotices.Dead> dead, long waiting) {}

    Look look(Actor actor, int from, int most) {
        actor.must(Operation.TEND_NOTICES);
        return new Look(dead.latest(from, most), outbox.state().waiting());
    }

    /** Tried again from the beginning. */
    void retry(Actor actor, UUID id) {
        actor.must(Operation.TEND_NOTICES);
        if (!outbox.revive(id)) {
            throw new NotFound("notice");
        }
        events.fire(new NoticeEvent.Revived(id));
    }

    /** All of them: the mail server is back. */
    void retryAll(Actor actor) {
        actor.must(Operation.TEND_NOTICES);
        outbox.reviveAll();
    }

    /** Never sent. */
    void drop(Actor actor, UUID id) {
        actor.must(Operation.TEND_NOTICES);
        if (!outbox.dropDead(id)) {
            throw new NotFound("notice");
        }
        LOG.infof("notice %s was dropped unsent", id);
        events.fire(new NoticeEvent.Dropped(id));
    }
}
