package se.samplats.market.request;

import se.samplats.platform.party.Actor;

/** Proposes that a new request is linked with another. Requests do not know how; {@code link} does. */
public interface LinkAsking {

    void ask(Actor actor, PurchaseRequest request, PurchaseRequest.Link wanted);
}
