package se.samplats.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import se.samplats.market.request.RequestEvent;
import se.samplats.platform.party.PrivilegedAccess;

/** When protection begins, what waits to be sent about the request is sent to nobody but its handler and its one home. */
@ApplicationScoped
class NoticeProtecting {

    private final Outbox outbox;
    private final PrivilegedAccess privilegedAccess;

    NoticeProtecting(Outbox outbox, PrivilegedAccess privilegedAccess) {
        this.outbox = outbox;
        this.privilegedAccess = privilegedAccess;
    }

    void began(@Observes RequestEvent event) {
        if (event instanceof RequestEvent.ProtectionBegan began) {
            privilegedAccess.asService(() -> outbox.dropOf(began.requestId()));
        }
    }
}
