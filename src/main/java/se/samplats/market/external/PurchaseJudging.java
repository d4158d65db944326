package se.samplats.market.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.DayPriceCalendar;
import se.samplats.market.match.SuitabilityReading;
import se.samplats.market.match.SuitabilityReading.Around;
import se.samplats.market.match.SuitabilityReading.CountyBeds;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.PrivilegedAccess;

/**
 * Judges whether purchases could have been avoided: by the criteria of matching, on the ledger of all homes of the buyer's county as it was
 * known at the decision. In as many statements for ten thousand purchases as for ten: a few for each county.
 */
@ApplicationScoped
@Transactional
public class PurchaseJudging {

    private final ExternalPurchases purchases;
    private final Judgements judgements;
    private final KnownLedger knownLedger;
    private final SuitabilityReading suitability;
    private final Requests requests;
    private final PrivilegedAccess privilegedAccess;
    private final Today today;

    PurchaseJudging(
            ExternalPurchases purchases,
            Judgements judgements,
            KnownLedger knownLedger,
            SuitabilityReading suitability,
            Requests requests,
            PrivilegedAccess privilegedAccess,
            Today today) {
        this.purchases = purchases;
        this.judgements = judgements;
        this.knownLedger = knownLedger;
        this.suitability = suitability;
        this.requests = requests;
        this.privilegedAccess = privilegedAccess;
        this.today = today;
    }

    /** Judges all that have not been judged, in the order of their decisions; says how many. */
    public int judgeWhatIsNot() {
        return privilegedAccess.asService(() -> {
            List<ExternalPurchase> all = purchases.unjudged();
            Map<UUID, PurchaseRequest> answered = answered(all);
            return judge(all, answered, (purchase, prices) -> {
                        String form = purchase.form();
                        return suitability.around(purchase.municipality(), form, prices);
                    })
                    .size();
        });
    }

    /** Judges one that was just recorded, with what is known around its request. */
    Judgement judge(ExternalPurchase purchase) {
        return privilegedAccess.asService(() -> {
            Map<UUID, PurchaseRequest> answered = answered(List.of(purchase));
            return judge(List.of(purchase), answered, (one, prices) -> {
                        PurchaseRequest request = request(one, answered);
                        return request == null
                                ? suitability.around(one.municipality(), one.form(), prices)
                                : suitability.around(request, prices);
                    })
                    .get(0);
        });
    }

    private List<Judgement> judge(
            List<ExternalPurchase> all,
            Map<UUID, PurchaseRequest> answered,
            BiFunction<ExternalPurchase, DayPriceCalendar, Around> around) {
        Map<Set<String>, List<ExternalPurchase>> counties = new HashMap<>();
        Map<String, Set<String>> reach = new TreeMap<>();
        for (ExternalPurchase purchase : all) {
            Set<String> county = reach.computeIfAbsent(purchase.municipality(), suitability::reach);
            counties.computeIfAbsent(county, first -> new ArrayList<>()).add(purchase);
        }
        List<Judgement> judged = new ArrayList<>();
        counties.forEach((county, bought) -> judged.addAll(ofCounty(county, bought, answered, around)));
        judgements.add(judged, today.now());
        return judged;
    }

    private List<Judgement> ofCounty(
            Set<String> county,
            List<ExternalPurchase> bought,
            Map<UUID, PurchaseRequest> answered,
            BiFunction<ExternalPurchase, DayPriceCalendar, Around> around) {
        CountyBeds beds = suitability.beds(
                county, bought.stream().map(ExternalPurchase::form).collect(Collectors.toSet()));
        LocalDate first = bought.stream()
                .map(one -> one.period().start())
                .min(LocalDate::compareTo)
                .orElseThrow();
        PurchaseJudge judge = new PurchaseJudge(knownLedger.of(beds.places(), first));
        judgements.counted(beds.places()).forEach(one -> {
            if (one.placeId() != null && one.counted() != null) {
                judge.count(one.placeId(), one.counted());
            }
        });
        Map<String, DayPriceCalendar> prices = prices(beds, bought, answered);
        return bought.stream()
                .map(one -> {
                    PurchaseCase purchase = purchaseCase(one, request(one, answered));
                    DayPriceCalendar priced =
                            prices.getOrDefault(one.municipality(), SuitabilityReading.unpriced(one.municipality()));
                    return judge.judge(purchase, beds.judge(purchase.need(), around.apply(one, priced)));
                })
                .toList();
    }

    /** For each buyer of whose requests one names a highest price, what the beds cost it. */
    private Map<String, DayPriceCalendar> prices(
            CountyBeds beds, List<ExternalPurchase> bought, Map<UUID, PurchaseRequest> answered) {
        Map<String, List<LocalDate>> days = new HashMap<>();
        for (ExternalPurchase one : bought) {
            PurchaseRequest request = request(one, answered);
            if (request != null && request.need().maxDayPrice() != null) {
                days.computeIfAbsent(one.municipality(), first -> new ArrayList<>())
                        .add(one.period().start());
            }
        }
        Map<String, DayPriceCalendar> prices = new HashMap<>();
        days.forEach((buyer, starts) -> {
            starts.sort(LocalDate::compareTo);
            prices.put(buyer, suitability.prices(buyer, beds, starts.get(0), starts.get(starts.size() - 1)));
        });
        return prices;
    }

    private Map<UUID, PurchaseRequest> answered(Collection<ExternalPurchase> all) {
        Set<UUID> ids = new HashSet<>();
        for (ExternalPurchase one : all) {
            if (one.requestId() != null) {
                ids.add(one.requestId());
            }
        }
        return ids.isEmpty()
                ? Map.of()
                : requests.byIds(ids).stream().collect(Collectors.toMap(PurchaseRequest::id, request -> request));
    }

    private static @Nullable PurchaseRequest request(ExternalPurchase purchase, Map<UUID, PurchaseRequest> answered) {
        UUID id = purchase.requestId();
        return id == null ? null : answered.get(id);
    }

    /** By the ledger at the end of the day of the decision; by that of now, where that is today. */
    private PurchaseCase purchaseCase(ExternalPurchase purchase, @Nullable PurchaseRequest request) {
        LocalDate decided = purchase.decidedOn();
        return new PurchaseCase(
                purchase.id(),
                purchase.municipality(),
                NeededFor.of(purchase, request),
                Stretch.of(purchase.period()),
                request != null || purchase.neededFor().isKnown(),
                decided,
                decided.isBefore(today.date()) ? KnownLedger.endOf(decided) : null);
    }
}
