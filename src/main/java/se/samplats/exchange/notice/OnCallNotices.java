package se.samplats.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samplats.exchange.oncall.OnCallTurn;
import se.samplats.exchange.oncall.OnCallTurns;
import se.samplats.exchange.push.Push;
import se.samplats.exchange.push.PushDevices;
import se.samplats.exchange.sms.SmsGateway;
import se.samplats.market.offer.Offer;
import se.samplats.market.offer.Offers;
import se.samplats.market.request.Requests;
import se.samplats.market.request.Urgency;
import se.samplats.platform.party.PrivilegedAccess;

/**
 * Notices beside mail, in the transaction of what happened. Of an acute inquiry a home's people on call are told in turn, by device or by text
 * message; of what can wait, those with devices are told at once and nobody's telephone rings. Handlers are told on their devices.
 */
@ApplicationScoped
class OnCallNotices {

    private final Outbox outbox;
    private final OnCallTurns turns;
    private final PushDevices devices;
    private final Offers offers;
    private final Requests requests;
    private final Push push;
    private final SmsGateway sms;
    private final PrivilegedAccess privilegedAccess;
    private final Duration step;

    OnCallNotices(
            Outbox outbox,
            OnCallTurns turns,
            PushDevices devices,
            Offers offers,
            Requests requests,
            Push push,
            SmsGateway sms,
            PrivilegedAccess privilegedAccess,
            @ConfigProperty(name = "samplats.on-call.step") Duration step) {
        this.outbox = outbox;
        this.turns = turns;
        this.devices = devices;
        this.offers = offers;
        this.requests = requests;
        this.push = push;
        this.sms = sms;
        this.privilegedAccess = privilegedAccess;
        this.step = step;
    }

    /** Whether anybody can be told but by mail. */
    boolean isOn() {
        return push.isOn() || sms.isOn();
    }

    void toHandler(NoticeKind kind, UUID offer) {
        if (push.isOn() && privilegedAccess.asService(() -> hasDevice(offer))) {
            outbox.push(kind, offer);
        }
    }

    /** Whoever watches something. */
    void toOwner(UUID watch) {
        if (push.isOn()) {
            outbox.push(NoticeKind.WATCH_HIT, watch);
        }
    }

    private boolean hasDevice(UUID offer) {
        UUID request = offers.findById(offer).requestId();
        return !devices.of(requests.get(request).handler()).isEmpty();
    }

    void toHome(NoticeKind kind, UUID offerId) {
        if (isOn()) {
            privilegedAccess.asService(() -> inTurn(kind, offerId));
        }
    }

    private void inTurn(NoticeKind kind, UUID offerId) {
        Offer offer = offers.findById(offerId);
        boolean acute =
                kind == NoticeKind.HOME_ASKED && requests.get(offer.requestId()).urgency() == Urgency.ACUTE;
        List<OnCallTurn> list = turns.of(offer.homeId());
        Duration wait = Duration.ZERO;
        for (OnCallTurn turn : list) {
            Notice.Channel channel = turn.phone() == null ? Notice.Channel.PUSH : Notice.Channel.SMS;
            boolean reaches = channel == Notice.Channel.PUSH ? push.isOn() : sms.isOn() && acute;
            if (reaches) {
                outbox.tell(kind, offerId, channel, turn.id(), wait);
                wait = acute ? wait.plus(step) : Duration.ZERO;
            }
        }
    }
}
