package se.samplats.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import se.samplats.market.request.RequestEvent;

/** When protection begins, what waits to be sent about the request is sent to nobody but its handler and its one home. */
@ApplicationScoped
class NoticeProtecting {

    private final Outbox outbox;

    NoticeProtecting(Outbox outbox) {
        this.outbox = outbox;
    }

    void began(@Observes RequestEvent event) {
        if (event instanceof RequestEvent.ProtectionBegan began) {
            outbox.dropOf(began.requestId());
        }
    }
}
