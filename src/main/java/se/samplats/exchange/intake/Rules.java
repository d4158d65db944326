package se.samplats.exchange.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.samplats.exchange.row.FrameworkRow;
import se.samplats.exchange.row.LedgerRow;
import se.samplats.exchange.row.OccupancyRow;
import se.samplats.exchange.row.PriceSheetRow;
import se.samplats.exchange.row.PurchaseRow;
import se.samplats.exchange.row.Reference;
import se.samplats.exchange.row.RequestRow;
import se.samplats.exchange.row.StoredData;
import se.samplats.exchange.row.StoredRow;
import se.samplats.exchange.sheet.Faults;
import se.samplats.exchange.sheet.ReadRow;

/** What must hold between the rows of a delivery, and between them and what is stored. Pure. */
final class Rules {

    private final Delivery delivery;
    private final StoredData stored;
    private final Faults faults;

    private Rules(Delivery delivery, StoredData stored, Faults faults) {
        this.delivery = delivery;
        this.stored = stored;
        this.faults = faults;
    }

    static void check(Delivery delivery, StoredData stored, Reference reference, Faults faults) {
        Rules rules = new Rules(delivery, stored, faults);
        rules.wordsAreKnown(reference.words());
        delivery.places.forEach(place -> rules.homeIsKnown(place, place.value().home()));
        delivery.prices.forEach(price -> rules.homeIsKnown(price, price.value().home()));
        delivery.occupancies.forEach(rules::placeIsKnown);
        delivery.occupancies.forEach(rules::leavesTheMarketplaceAlone);
        delivery.purchases.forEach(rules::requestIsKnown);
        new PlaceRules(delivery, stored, faults).check();
        List<PriceSheetRow> prices =
                stored.prices().values().stream().map(StoredRow::row).toList();
        List<OccupancyRow> ledger =
                stored.ledger().values().stream().map(LedgerRow::row).toList();
        Overlaps.check(delivery.prices, prices, "galler_fran", faults);
        List<FrameworkRow> frameworks =
                stored.frameworks().values().stream().map(StoredRow::row).toList();
        Overlaps.check(delivery.frameworks, frameworks, "galler_fran", faults);
        Overlaps.check(delivery.occupancies, ledger, "fran", faults);
    }

    /** Needs and risks come from the words of the forms and of the homes: no free text on a person. */
    private void wordsAreKnown(Set<String> words) {
        Set<String> known = new HashSet<>(words);
        delivery.homes.forEach(home -> {
            known.addAll(home.value().specialisms());
            known.addAll(home.value().refuses());
        });
        for (ReadRow<RequestRow> request : delivery.requests) {
            if (!known.containsAll(request.value().needs())) {
                faults.add(request, "behov", "free-text");
            }
            if (!known.containsAll(request.value().risks())) {
                faults.add(request, "risker", "free-text");
            }
        }
        for (ReadRow<PurchaseRow> purchase : delivery.purchases) {
            if (!known.containsAll(purchase.value().causeOr(null).needs())) {
                faults.add(purchase, "behov", "free-text");
            }
            if (!known.containsAll(purchase.value().causeOr(null).risks())) {
                faults.add(purchase, "risker", "free-text");
            }
        }
    }

    private void homeIsKnown(ReadRow<?> entry, String home) {
        if (!stored.homes().containsKey(home) && !delivery.mentionsHome(home)) {
            faults.add(entry, "boende_id", "unknown-home");
        }
    }

    private void requestIsKnown(ReadRow<PurchaseRow> entry) {
        if (entry.value()
                .answers()
                .filter(request -> !stored.answered().contains(request))
                .isPresent()) {
            faults.add(entry, "forfragan", "unknown-request");
        }
    }

    private void placeIsKnown(ReadRow<OccupancyRow> entry) {
        String place = entry.value().place();
        if (!stored.places().containsKey(place) && !delivery.mentionsPlace(place)) {
            faults.add(entry, "plats_id", "unknown-place");
        }
    }

    /** Holds and the stays that came of an offer end as their placement says; a placement never turns into another kind. */
    private void leavesTheMarketplaceAlone(ReadRow<OccupancyRow> entry) {
        LedgerRow was = stored.ledger().get(entry.value().key());
        if (was == null) {
            return;
        }
        OccupancyRow row = entry.value();
        if (was.marketplaces()) {
            if (row.kind() != was.row().kind()
                    || !Objects.equals(row.until(), was.row().until())) {
                faults.add(entry, "till", "follows-placement");
            }
        } else if (was.row().isStay() && !row.isStay()) {
            faults.add(entry, "slag", "was-placement");
        }
    }
}
