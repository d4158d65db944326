package se.samplats.exchange.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.intake.Difference.Change;
import se.samplats.exchange.row.FrameworkRow;
import se.samplats.exchange.row.HomeRow;
import se.samplats.exchange.row.LedgerRow;
import se.samplats.exchange.row.OccupancyRow;
import se.samplats.exchange.row.PlaceRow;
import se.samplats.exchange.row.PriceSheetRow;
import se.samplats.exchange.row.PurchaseRow;
import se.samplats.exchange.row.Reference;
import se.samplats.exchange.row.RequestRow;
import se.samplats.exchange.row.StoredData;
import se.samplats.exchange.row.StoredData.StoredRequest;
import se.samplats.exchange.row.StoredRow;
import se.samplats.exchange.sheet.ReadRow;
import se.samplats.exchange.sheet.SheetKind;

/** What a delivery would insert and change, kind by kind. Pure. */
record Comparison(
        Difference<HomeRow> homes,
        Difference<PlaceRow> places,
        Difference<PriceSheetRow> prices,
        Difference<OccupancyRow> occupancies,
        Difference<RequestRow> requests,
        Difference<PurchaseRow> purchases,
        Difference<FrameworkRow> frameworks) {

    private static final int MOST_ROWS_SHOWN = 200;

    static Comparison of(Delivery delivery, StoredData stored, Reference reference) {
        return new Comparison(
                Difference.of(
                        delivery.homes.stream()
                                .map(entry -> reached(entry, stored))
                                .toList(),
                        row -> stored.homes().get(row.externalId())),
                Difference.of(delivery.places, row -> stored.places().get(row.externalId())),
                Difference.of(delivery.prices, row -> stored.prices().get(row.key())),
                Difference.of(delivery.occupancies, row -> kept(stored.ledger().get(row.key()), row)),
                Difference.of(
                        delivery.requests.stream()
                                .map(entry -> handled(entry, stored, reference))
                                .toList(),
                        row -> kept(stored.requests().get(row.key()), row)),
                Difference.of(
                        delivery.purchases.stream()
                                .map(entry -> caused(entry, stored))
                                .toList(),
                        row -> stored.purchases().get(row.key())),
                Difference.of(delivery.frameworks, row -> stored.frameworks().get(row.key())));
    }

    private static ReadRow<HomeRow> reached(ReadRow<HomeRow> entry, StoredData stored) {
        StoredRow<HomeRow> kept = stored.homes().get(entry.value().externalId());
        return entry.with(entry.value().reachedAs(kept == null ? null : kept.row()));
    }

    private static ReadRow<PurchaseRow> caused(ReadRow<PurchaseRow> entry, StoredData stored) {
        StoredRow<PurchaseRow> kept = stored.purchases().get(entry.value().key());
        return entry.with(
                entry.value().causedAs(kept == null ? null : kept.row().cause()));
    }

    /** Of the kinds that have rows. */
    List<Change> changes() {
        return List.of(
                        homes.as(SheetKind.HOMES),
                        places.as(SheetKind.PLACES),
                        prices.as(SheetKind.PRICES),
                        occupancies.as(SheetKind.OCCUPANCIES),
                        requests.as(SheetKind.REQUESTS),
                        purchases.as(SheetKind.PURCHASES),
                        frameworks.as(SheetKind.FRAMEWORKS))
                .stream()
                .filter(change -> change.inserted() + change.changed() + change.unchanged() > 0)
                .toList();
    }

    /** The first rows that are changed, old beside new. */
    List<RowChange> rowChanges(Reference reference) {
        return Stream.of(
                        RowChange.of(SheetKind.HOMES, homes, reference),
                        RowChange.of(SheetKind.PLACES, places, reference),
                        RowChange.of(SheetKind.PRICES, prices, reference),
                        RowChange.of(SheetKind.OCCUPANCIES, occupancies, reference),
                        RowChange.of(SheetKind.REQUESTS, requests, reference),
                        RowChange.of(SheetKind.PURCHASES, purchases, reference),
                        RowChange.of(SheetKind.FRAMEWORKS, frameworks, reference))
                .flatMap(changes -> changes)
                .limit(MOST_ROWS_SHOWN)
                .toList();
    }

    /** What follows the marketplace was compared before and says the same. */
    private static @Nullable StoredRow<OccupancyRow> kept(@Nullable LedgerRow stored, OccupancyRow row) {
        return stored == null ? null : new StoredRow<>(stored.id(), stored.marketplaces() ? row : stored.row());
    }

    /** A request that no longer waits has gone its way in the marketplace: no sheet brings it back. */
    private static @Nullable StoredRow<RequestRow> kept(@Nullable StoredRequest stored, RequestRow row) {
        return stored == null
                ? null
                : new StoredRow<>(
                        stored.kept().id(),
                        stored.open() ? stored.kept().row() : row,
                        stored.kept().fromSheet());
    }

    private static ReadRow<RequestRow> handled(ReadRow<RequestRow> entry, StoredData stored, Reference reference) {
        RequestRow row = entry.value();
        StoredRequest was = stored.requests().get(row.key());
        String user = was == null
                ? reference.handlerIn(row.municipality())
                : was.kept().row().handler();
        return entry.with(row.handledBy(user));
    }
}
