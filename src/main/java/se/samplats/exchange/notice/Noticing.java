package se.samplats.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samplats.county.home.HomeEvent;
import se.samplats.exchange.webhook.EventKind;
import se.samplats.exchange.webhook.Posting;
import se.samplats.exchange.webhook.Webhooks;
import se.samplats.market.link.LinkEvent;
import se.samplats.market.message.MessageEvent;
import se.samplats.market.message.OfferMessage;
import se.samplats.market.offer.OfferEvent;
import se.samplats.market.watch.WatchEvent;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;

/** Writes what is to be sent, in the transaction of what happened: both are kept, or neither. And tends what could not be sent. */
@ApplicationScoped
@Transactional
class Noticing {

    private static final Logger LOG = Logger.getLogger(Noticing.class);

    private final Outbox outbox;
    private final DeadNotices dead;
    private final Webhooks webhooks;
    private final Posting posting;
    private final OnCallNotices onCall;
    private final boolean mail;
    private final PrivilegedAccess privilegedAccess;
    private final Event<NoticeEvent> events;

    Noticing(
            Outbox outbox,
            DeadNotices dead,
            Webhooks webhooks,
            Posting posting,
            OnCallNotices onCall,
            @ConfigProperty(name = "samplats.mail.enabled") boolean mail,
            PrivilegedAccess privilegedAccess,
            Event<NoticeEvent> events) {
        this.outbox = outbox;
        this.dead = dead;
        this.webhooks = webhooks;
        this.posting = posting;
        this.onCall = onCall;
        this.mail = mail;
        this.privilegedAccess = privilegedAccess;
        this.events = events;
    }

    void offer(@Observes OfferEvent event) {
        if (event instanceof OfferEvent.Asked) {
            add(NoticeKind.HOME_ASKED, event.offerId());
            onCall.toHome(NoticeKind.HOME_ASKED, event.offerId());
        } else if (event instanceof OfferEvent.Made || event instanceof OfferEvent.Declined) {
            add(NoticeKind.OFFER_ANSWERED, event.offerId());
            onCall.toHandler(NoticeKind.OFFER_ANSWERED, event.offerId());
        }
        if (posting.isOn() && !(event instanceof OfferEvent.Read)) {
            EventKind kind = kind(event);
            webhooks.hearingOfOffer(kind, event.offerId())
                    .forEach(webhook -> outbox.tell(webhook, kind, event.offerId(), null));
        }
    }

    /** Whoever did not write it hears of it; what it says is read on the page. */
    void message(@Observes MessageEvent event) {
        if (event instanceof MessageEvent.Sent sent) {
            if (sent.side() == OfferMessage.Side.BUYER) {
                add(NoticeKind.HOME_WRITTEN_TO, sent.offerId());
                onCall.toHome(NoticeKind.HOME_WRITTEN_TO, sent.offerId());
            } else {
                add(NoticeKind.BUYER_WRITTEN_TO, sent.offerId());
                onCall.toHandler(NoticeKind.BUYER_WRITTEN_TO, sent.offerId());
            }
        }
    }

    /** Whoever waits hears of it, and nobody else. */
    void watch(@Observes WatchEvent event) {
        if (event instanceof WatchEvent.Hit) {
            add(NoticeKind.WATCH_HIT, event.watchId());
            onCall.toOwner(event.watchId());
        }
    }

    void link(@Observes LinkEvent event) {
        if (event instanceof LinkEvent.Proposed proposed) {
            add(NoticeKind.LINK_PROPOSED, proposed.otherId());
        }
    }

    void home(@Observes HomeEvent.AskedToConfirm event) {
        add(NoticeKind.CONFIRMATION_ASKED, event.homeId());
        if (posting.isOn()) {
            EventKind kind = EventKind.CONFIRMATION_ASKED;
            webhooks.hearingOfHome(kind, event.homeId())
                    .forEach(webhook -> outbox.tell(webhook, kind, null, event.homeId()));
        }
    }

    private static EventKind kind(OfferEvent event) {
        if (event instanceof OfferEvent.Asked) {
            return EventKind.OFFER_ASKED;
        } else if (event instanceof OfferEvent.Made) {
            return EventKind.OFFER_MADE;
        } else if (event instanceof OfferEvent.TakenBack) {
            return EventKind.OFFER_TAKEN_BACK;
        } else if (event instanceof OfferEvent.Declined) {
            return EventKind.OFFER_DECLINED;
        }
        return event instanceof OfferEvent.Accepted ? EventKind.OFFER_ACCEPTED : EventKind.OFFER_ENDED;
    }

    private void add(NoticeKind kind, UUID about) {
        if (mail) {
            outbox.add(kind, about);
        }
    }

    /** Also where the transaction of the event is over, but still at hand. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Outbox.State state() {
        return privilegedAccess.asService(outbox::state);
    }

    /** @param dead the latest first, one more than was asked for when there are more */
    record Look(List<DeadNotices.Dead> dead, long waiting) {}

    /** What a notice was about is of all municipalities; of a protected identity the page says nothing. */
    Look look(Actor actor, int from, int most) {
        actor.must(Right.TEND_NOTICES);
        return privilegedAccess.asService(
                () -> new Look(dead.latest(from, most), outbox.state().waiting()));
    }

    /** How many could not be sent. */
    long undelivered(Actor actor) {
        actor.must(Right.TEND_NOTICES);
        return privilegedAccess.asService(() -> outbox.state().dead());
    }

    /** Tried again from the beginning. */
    void retry(Actor actor, UUID id) {
        actor.must(Right.TEND_NOTICES);
        if (!outbox.revive(id)) {
            throw new NotFound("notice");
        }
        events.fire(new NoticeEvent.Revived(id));
    }

    /** All of them: the mail server is back. */
    void retryAll(Actor actor) {
        actor.must(Right.TEND_NOTICES);
        outbox.reviveAll();
    }

    /** Never sent. */
    void drop(Actor actor, UUID id) {
        actor.must(Right.TEND_NOTICES);
        if (!outbox.dropDead(id)) {
            throw new NotFound("notice");
        }
        LOG.infof("notice %s was dropped unsent", id);
        events.fire(new NoticeEvent.Dropped(id));
    }
}
