package se.samplats.market.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a feature does with its own rows when protection of an identity begins, or ends, in the same transaction. Requests do not know
 * who does.
 */
public interface ProtectionChanges {

    /**
     * Whoever is not to know of the request any more finds nothing of it from now on.
     *
     * @param keptOffer an offer whose home goes on knowing; null where nobody said which
     */
    void begin(PurchaseRequest request, @Nullable UUID keptOffer);

    /** What was concealed may be seen again. */
    void end(PurchaseRequest request);
}
