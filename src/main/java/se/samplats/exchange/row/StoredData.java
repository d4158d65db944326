package se.samplats.exchange.row;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is stored already of that which a delivery is about.
 *
 * @param homes by external id
 * @param places by external id: those that the delivery names, and all others of the homes that get places
 * @param prices of the homes that the delivery has prices for
 * @param ledger of the places that the delivery has occupancies for
 * @param frameworks of the suppliers that the delivery has framework prices of
 * @param answered those of the requests that purchases name which there are
 * @param stays the placements of the cases that the delivery places
 */
public record StoredData(
        Map<String, StoredRow<HomeRow>> homes,
        Map<String, StoredRow<PlaceRow>> places,
        Map<DatedRow.Key, StoredRow<PriceSheetRow>> prices,
        Map<DatedRow.Key, LedgerRow> ledger,
        Map<RequestRow.Key, StoredRequest> requests,
        Map<PurchaseRow.Key, StoredRow<PurchaseRow>> purchases,
        Map<DatedRow.Key, StoredRow<FrameworkRow>> frameworks,
        Set<PurchaseRows.RequestName> answered,
        List<OccupancyRow> stays) {

    /** @param open whether it still waits; one that does not is never changed by a sheet */
    public record StoredRequest(StoredRow<RequestRow> kept, boolean open) {}

    List<StoredRow<PlaceRow>> placesOf(String home) {
        return places.values().stream()
                .filter(place -> place.row().home().equals(home))
                .toList();
    }
}
