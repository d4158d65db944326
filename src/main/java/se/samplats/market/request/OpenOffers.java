package se.samplats.market.request;

import java.util.UUID;

/** The live offers of a request, which must end when the request closes. */
public interface OpenOffers {

    void release(UUID requestId);
}
