package se.samplats.market.request;

import java.util.UUID;

/** The questions and answers that a request still has with homes; they end when the request does, or it would be wrong. */
public interface OpenOffers {

    void release(UUID requestId);
}
