package se.samplats.market.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;

/** Protection of an identity that begins, or ends, while the request waits or somebody lives in the place. */
@ApplicationScoped
@Transactional
public class Protecting {

    private final Requests requests;
    private final Instance<ProtectionChanges> changes;
    private final IdempotentAnswers answers;
    private final PrivilegedAccess privilegedAccess;
    private final Event<RequestEvent> events;

    Protecting(
            Requests requests,
            @Any Instance<ProtectionChanges> changes,
            IdempotentAnswers answers,
            PrivilegedAccess privilegedAccess,
            Event<RequestEvent> events) {
        this.requests = requests;
        this.changes = changes;
        this.answers = answers;
        this.privilegedAccess = privilegedAccess;
        this.events = events;
    }

    /**
     * From now on its handler and one home know of it. The home is that of the offer that is kept, or of the only one that is open; the
     * other open offers end, and their homes do not see them any more.
     */
    public PurchaseRequest begin(Actor actor, UUID id, @Nullable UUID keptOffer) {
        PurchaseRequest request = handled(actor, id);
        request.protect();
        requests.flush();
        each(one -> one.begin(request, keptOffer));
        privilegedAccess.asService(() -> answers.forgetAbout(request.id(), request.handler()));
        return changed(request, RequestEvent.ProtectionBegan::new);
    }

    /** The municipality, and the homes that it asked, see it again. */
    public PurchaseRequest end(Actor actor, UUID id) {
        PurchaseRequest request = handled(actor, id);
        request.endProtection();
        requests.flush();
        each(one -> one.end(request));
        return changed(request, RequestEvent.ProtectionEnded::new);
    }

    private PurchaseRequest handled(Actor actor, UUID id) {
        PurchaseRequest request = requests.visibleLocked(actor, Right.CHANGE_REQUESTS, id);
        if (!request.handler().equals(actor.name())) {
            throw Refusal.of("another-handles", request.reference(), request.handler());
        }
        return request;
    }

    private void each(Consumer<ProtectionChanges> change) {
        changes.forEach(change);
    }

    /** That it was protected is as secret as that it is. */
    private PurchaseRequest changed(PurchaseRequest request, RequestEvent.Kind kind) {
        requests.concealLinks(request);
        events.fire(kind.of(request.id(), request.handler()));
        return request;
    }
}
