package se.samplats.market.link;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import se.samplats.market.request.PurchaseRequest;

/**
 * A link that is proposed.
 *
 * @param linkedTo the other request, of the same municipality
 * @param together whether the two belong in the same home or municipality; otherwise never in the same home
 */
record NewLink(@NotNull UUID linkedTo, @NotNull Boolean together) {

    PurchaseRequest.Link link() {
        return new PurchaseRequest.Link(linkedTo, together);
    }
}
