package se.samplats.market.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.samplats.market.request.LinkAsking;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** A handler proposes that two requests are linked; whoever handles the other answers. */
@ApplicationScoped
@Transactional
public class Linking implements LinkAsking {

    private final LinkProposals proposals;
    private final Requests requests;
    private final Today today;
    private final Event<LinkEvent> events;

    Linking(LinkProposals proposals, Requests requests, Today today, Event<LinkEvent> events) {
        this.proposals = proposals;
        this.requests = requests;
        this.today = today;
        this.events = events;
    }

    LinkProposal propose(Actor actor, UUID id, PurchaseRequest.Link wanted) {
        return propose(actor, requests.visibleLocked(actor, Right.CHANGE_REQUESTS, id), wanted);
    }

    /** The same where the other request is named by what people call it: {@code F-2026-00412}. */
    public void propose(Actor actor, UUID id, String reference, boolean together) {
        UUID other = requests.called(actor, reference).orElseThrow(() -> Invalid.field("linkedTo", "unknown-request"));
        propose(actor, id, new PurchaseRequest.Link(other, together));
    }

    @Override
    public void ask(Actor actor, PurchaseRequest request, PurchaseRequest.Link wanted) {
        propose(actor, request, wanted);
    }

    private LinkProposal propose(Actor actor, PurchaseRequest request, PurchaseRequest.Link wanted) {
        mustHandle(actor, request);
        request.mustBeUnlinked();
        if (proposals.waiting(request.id()).stream()
                .anyMatch(one -> one.requestId().equals(request.id()))) {
            throw Refusal.conflict("link-waits");
        }
        PurchaseRequest other = other(actor, request, wanted.to());
        boolean handlesBoth = other.handler().equals(actor.name());
        if (request.protectedIdentity() && wanted.together() && !handlesBoth) {
            throw Refusal.of("handles-both");
        }
        LinkProposal proposal = new LinkProposal(request, other, wanted.together(), today.now());
        proposals.persistAndFlush(proposal);
        // to be asked would be to learn of a protected identity
        if (handlesBoth || request.protectedIdentity()) {
            return link(proposal, request, other);
        }
        events.fire(LinkEvent.of(LinkEvent.Proposed::new, proposal, null));
        return proposal;
    }

    /** The other request's handler says yes: from now on the two are linked. */
    LinkProposal accept(Actor actor, UUID id) {
        LinkProposal proposal = locked(actor, id);
        PurchaseRequest other = requests.visible(actor, Right.CHANGE_REQUESTS, proposal.otherId());
        mustHandle(actor, other);
        PurchaseRequest request = requests.visibleLocked(actor, Right.CHANGE_REQUESTS, proposal.requestId());
        request.mustBeUnlinked();
        return link(proposal, request, other);
    }

    LinkProposal decline(Actor actor, UUID id) {
        LinkProposal proposal = locked(actor, id);
        mustHandle(actor, requests.visible(actor, Right.CHANGE_REQUESTS, proposal.otherId()));
        return end(proposal, LinkStatus.DECLINED, LinkEvent.Declined::new);
    }

    LinkProposal withdraw(Actor actor, UUID id) {
        LinkProposal proposal = locked(actor, id);
        mustHandle(actor, requests.visible(actor, Right.CHANGE_REQUESTS, proposal.requestId()));
        return end(proposal, LinkStatus.WITHDRAWN, LinkEvent.Withdrawn::new);
    }

    private LinkProposal locked(Actor actor, UUID id) {
        actor.must(Right.CHANGE_REQUESTS);
        LinkProposal proposal = proposals.locked(id);
        // whoever may not see both is not told that they are to be linked
        seen(actor, proposal.requestId());
        seen(actor, proposal.otherId());
        return proposal;
    }

    private void seen(Actor actor, UUID request) {
        try {
            requests.visible(actor, Right.CHANGE_REQUESTS, request);
        } catch (NotFound hidden) {
            throw new NotFound("link");
        }
    }

    private LinkProposal end(LinkProposal proposal, LinkStatus how, LinkEvent.Kind event) {
        proposal.become(how, today.now());
        proposals.flush();
        events.fire(LinkEvent.of(event, proposal, null));
        return proposal;
    }

    /** Siblings of a sibling are siblings: a chain is stored as links to its first request, unless that one is concealed. */
    private LinkProposal link(LinkProposal proposal, PurchaseRequest request, PurchaseRequest other) {
        proposal.become(LinkStatus.ACCEPTED, today.now());
        UUID first = other.linkedTo();
        if (first == null || !proposal.together() || !other.together() || other.linkConcealed()) {
            first = other.id();
        }
        request.link(other, new PurchaseRequest.Link(first, proposal.together()));
        proposals.flush();
        events.fire(LinkEvent.of(
                LinkEvent.Accepted::new,
                proposal,
                request.protectedFor() == null ? other.protectedFor() : request.protectedFor()));
        return proposal;
    }

    private PurchaseRequest other(Actor actor, PurchaseRequest request, UUID to) {
        try {
            PurchaseRequest other = requests.visible(actor, Right.READ_REQUESTS, to);
            if (!other.id().equals(request.id())) {
                return other;
            }
        } catch (NotFound unknown) {
            throw Invalid.field("linkedTo", "unknown-request");
        }
        throw Invalid.field("linkedTo", "unknown-request");
    }

    private static void mustHandle(Actor actor, PurchaseRequest request) {
        if (!request.handler().equals(actor.name())) {
            throw Refusal.of("another-handles", request.reference(), request.handler());
        }
    }
}
