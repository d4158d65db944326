package se.samplats.exchange.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import se.samplats.exchange.row.FrameworkRow;
import se.samplats.exchange.row.FrameworkRows;
import se.samplats.exchange.row.HomeRow;
import se.samplats.exchange.row.HomeRows;
import se.samplats.exchange.row.OccupancyRow;
import se.samplats.exchange.row.OccupancyRows;
import se.samplats.exchange.row.PlaceRow;
import se.samplats.exchange.row.PlaceRows;
import se.samplats.exchange.row.PriceSheetRow;
import se.samplats.exchange.row.PriceSheetRows;
import se.samplats.exchange.row.PurchaseRow;
import se.samplats.exchange.row.PurchaseRows;
import se.samplats.exchange.row.RequestRow;
import se.samplats.exchange.row.RequestRows;
import se.samplats.exchange.row.StoredData;
import se.samplats.exchange.row.StoredRow;
import se.samplats.exchange.sheet.ReadRow;
import se.samplats.market.external.PurchaseJudging;

/** Fetches what a delivery is about, and writes what differs: what others refer to first. */
@ApplicationScoped
class Storage {

    private static final int STEP = 500;

    private final HomeRows homes;
    private final PlaceRows places;
    private final PriceSheetRows prices;
    private final OccupancyRows occupancies;
    private final RequestRows requests;
    private final PurchaseRows purchases;
    private final FrameworkRows frameworks;
    private final PurchaseJudging judging;

    Storage(
            HomeRows homes,
            PlaceRows places,
            PriceSheetRows prices,
            OccupancyRows occupancies,
            RequestRows requests,
            PurchaseRows purchases,
            FrameworkRows frameworks,
            PurchaseJudging judging) {
        this.homes = homes;
        this.places = places;
        this.prices = prices;
        this.occupancies = occupancies;
        this.requests = requests;
        this.purchases = purchases;
        this.frameworks = frameworks;
        this.judging = judging;
    }

    /** The codes of the municipalities that a delivery is about: those it names, and those whose homes and places it names. */
    Set<String> concerned(Delivery delivery) {
        Set<String> codes = all(delivery.homes, HomeRow::municipality);
        codes.addAll(all(delivery.requests, RequestRow::municipality));
        codes.addAll(all(delivery.purchases, PurchaseRow::municipality));
        codes.addAll(all(delivery.occupancies, OccupancyRow::municipality));
        Set<String> named = all(delivery.homes, HomeRow::externalId);
        named.addAll(all(delivery.places, PlaceRow::home));
        named.addAll(all(delivery.prices, PriceSheetRow::home));
        codes.addAll(homes.municipalities(named));
        Set<String> beds = all(delivery.places, PlaceRow::externalId);
        beds.addAll(all(delivery.occupancies, OccupancyRow::place));
        codes.addAll(places.municipalities(beds));
        codes.remove("");
        return codes;
    }

    StoredData about(Delivery delivery) {
        Set<String> homesNamed = all(delivery.homes, HomeRow::externalId);
        homesNamed.addAll(all(delivery.places, PlaceRow::home));
        Set<String> homesPriced = all(delivery.prices, PriceSheetRow::home);
        Set<String> placesTaken = all(delivery.occupancies, OccupancyRow::place);
        Set<String> placesNamed = all(delivery.places, PlaceRow::externalId);
        placesNamed.addAll(placesTaken);
        Set<String> everyHome = new HashSet<>(homesNamed);
        everyHome.addAll(homesPriced);
        return new StoredData(
                homes.byIds(everyHome),
                places.byIds(placesNamed, homesNamed),
                prices.ofHomes(homesPriced),
                occupancies.ofPlaces(placesTaken),
                requests.byKeys(all(delivery.requests, RequestRow::key)),
                purchases.byKeys(all(delivery.purchases, PurchaseRow::key)),
                frameworks.ofSuppliers(all(delivery.frameworks, FrameworkRow::supplier)),
                purchases.knownRequests(delivery.purchases.stream()
                        .flatMap(entry -> entry.value().answers().stream())
                        .collect(Collectors.toSet())),
                occupancies.ofCases(delivery.occupancies.stream()
                        .map(ReadRow::value)
                        .filter(OccupancyRow::isStay)
                        .toList()));
    }

    /** @param progress hears how many more rows are as the delivery has them */
    void write(Comparison comparison, IntConsumer progress) {
        write(comparison.homes(), homes::update, homes::insert, progress);
        write(comparison.places(), places::update, places::insert, progress);
        write(comparison.prices(), prices::update, prices::insert, progress);
        write(comparison.occupancies(), occupancies::update, occupancies::insert, progress);
        write(comparison.requests(), requests::update, requests::insert, progress);
        write(comparison.purchases(), purchases::update, purchases::insert, progress);
        write(comparison.frameworks(), frameworks::update, frameworks::insert, progress);
        if (!comparison.purchases().inserted().isEmpty()
                || !comparison.purchases().changed().isEmpty()) {
            judging.judgeWhatIsNot();
        }
    }

    /** Changes before insertions: a period that was shortened makes room for the one that follows it. */
    private static <R> void write(
            Difference<R> difference,
            Consumer<List<StoredRow<R>>> update,
            Consumer<List<R>> insert,
            IntConsumer progress) {
        progress.accept(difference.unchanged());
        inSteps(difference.changed(), update, progress);
        inSteps(difference.inserted(), insert, progress);
    }

    private static <E> void inSteps(List<E> rows, Consumer<List<E>> write, IntConsumer progress) {
        for (int from = 0; from < rows.size(); from += STEP) {
            List<E> step = rows.subList(from, Math.min(rows.size(), from + STEP));
            write.accept(step);
            progress.accept(step.size());
        }
    }

    private static <R, K> Set<K> all(Collection<ReadRow<R>> entries, Function<R, K> part) {
        return entries.stream().map(ReadRow::value).map(part).collect(Collectors.toCollection(HashSet::new));
    }
}
