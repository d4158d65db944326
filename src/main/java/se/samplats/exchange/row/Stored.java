package se.samplats.exchange.row;

import java.util.List;
import java.util.Map;

/**
 * What is stored already of that which a delivery is about.
 *
 * @param homes by external id
 * @param places by external id: those that the delivery names, and all others of the homes that get places
 * @param prices of the homes that the delivery has prices for
 * @param ledger of the places that the delivery has occupancies for
 */
public record Stored(
        Map<String, Kept<HomeRow>> homes,
        Map<String, Kept<PlaceRow>> places,
        Map<Spanned.Key, Kept<PriceRow>> prices,
        Map<Spanned.Key, LedgerRow> ledger,
        Map<RequestRow.Key, StoredRequest> requests,
        Map<PurchaseRow.Key, Kept<PurchaseRow>> purchases) {

    /** @param open whether it still waits; one that does not is never changed by a sheet */
    public record StoredRequest(Kept<RequestRow> kept, boolean open) {}

    List<Kept<PlaceRow>> placesOf(String home) {
        return places.values().stream()
                .filter(place -> place.row().home().equals(home))
                .toList();
    }
}
