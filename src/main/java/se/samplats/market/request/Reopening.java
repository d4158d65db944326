package se.samplats.market.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.PrivilegedAccess;

/**
 * A booking that ended before it began gives the need back: the request waits again, with the day of its decision and so its place in the
 * queue (SoL 34 kap., LSS 28 f §: the clock runs from the decision). Either side may have ended the booking.
 */
@ApplicationScoped
@Transactional
public class Reopening {

    private final Requests requests;
    private final OpenOffers openOffers;
    private final PrivilegedAccess privilegedAccess;
    private final Today today;
    private final Event<RequestEvent> events;

    Reopening(
            Requests requests,
            OpenOffers openOffers,
            PrivilegedAccess privilegedAccess,
            Today today,
            Event<RequestEvent> events) {
        this.requests = requests;
        this.openOffers = openOffers;
        this.privilegedAccess = privilegedAccess;
        this.today = today;
        this.events = events;
    }

    /** Nobody has a place any more: the request is open again. */
    public void giveBack(UUID id) {
        privilegedAccess.asService(() -> {
            PurchaseRequest request = requests.locked(id);
            request.reopen();
            requests.flush();
            events.fire(RequestEvent.of(RequestEvent.Reopened::new, request));
            return request;
        });
    }

    /** The booking did begin: the request is answered by it, and what it has asked for meanwhile ends. */
    public void placeAgain(UUID id) {
        privilegedAccess.asService(() -> {
            PurchaseRequest request = requests.locked(id);
            request.mustBeOpen();
            openOffers.release(id);
            request.place(today.now());
            requests.flush();
            return request;
        });
    }

    /** The buyer says that no place is needed any more: the request is closed with the reason, and nobody looks on. */
    public void giveUp(UUID id, @Nullable String reason) {
        privilegedAccess.asService(() -> {
            PurchaseRequest request = requests.locked(id);
            request.reopen();
            request.withdraw(reason, today.now());
            requests.flush();
            events.fire(RequestEvent.of(RequestEvent.Withdrawn::new, request));
            return request;
        });
    }
}
