package se.samplats.market.external;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.match.SuitabilityReading.SuitedBed;

/**
 * Judges purchases one after the other, by the beds that suit and the ledger as it was known. The days of a bed are counted once: what one
 * purchase could have had, the next could not.
 */
final class PurchaseJudge {

    /** What no bed at all fails by: there is none of the form. */
    private static final String NO_BED_OF_THE_FORM = "FORM";

    private final KnownLedger.Ledger ledger;
    private final Map<UUID, List<Stretch>> counted = new HashMap<>();

    PurchaseJudge(KnownLedger.Ledger ledger) {
        this.ledger = ledger;
    }

    /** Notes what a purchase that was judged before has counted. */
    void count(UUID place, Stretch days) {
        counted.computeIfAbsent(place, first -> new ArrayList<>()).add(days);
    }

    /** A bed that was free, and how much of its days nobody has counted. */
    private record Chance(
            SuitedBed bed, Stretch free, @Nullable Stretch uncounted, boolean whole) {

        static final Comparator<Chance> BEST_FIRST = Comparator.comparing((Chance chance) -> !chance.whole)
                .thenComparing(chance -> chance.uncounted == null ? 0 : -chance.uncounted.days())
                .thenComparing(chance -> -chance.free.days())
                .thenComparing(chance -> chance.bed.distanceKm())
                .thenComparing(chance -> chance.bed.homeName())
                .thenComparing(chance -> chance.bed.placeId());
    }

    Judgement judge(PurchaseCase purchase, List<SuitedBed> beds) {
        List<SuitedBed> there = beds.stream()
                .filter(bed -> ledger.hasBegun(bed.placeId(), purchase.at(), purchase.decidedOn()))
                .toList();
        List<SuitedBed> suitable = there.stream().filter(SuitedBed::suits).toList();
        if (suitable.isEmpty()) {
            return noHome(purchase, there);
        }
        Optional<Chance> best =
                suitable.stream().flatMap(bed -> chance(purchase, bed).stream()).min(Chance.BEST_FIRST);
        if (!purchase.isNeedKnown()) {
            return unknown(purchase, best.orElse(null));
        }
        return best.map(chance -> passedBy(purchase, chance)).orElseGet(() -> full(purchase, suitable));
    }

    private Optional<Chance> chance(PurchaseCase purchase, SuitedBed bed) {
        List<Stretch> free = ledger.free(bed.placeId(), purchase.stay(), purchase.at(), purchase.decidedOn());
        Collection<Stretch> before = counted.getOrDefault(bed.placeId(), List.of());
        return free.stream()
                .map(days -> new Chance(
                        bed, days, Stretch.longest(days.without(before)).orElse(null), days.equals(purchase.stay())))
                .min(Chance.BEST_FIRST);
    }

    private Judgement passedBy(PurchaseCase purchase, Chance chance) {
        UUID place = chance.bed.placeId();
        if (chance.uncounted != null) {
            count(place, chance.uncounted);
        }
        return of(
                purchase,
                chance.whole ? Avoidability.AVOIDABLE : Avoidability.PARTLY,
                chance.bed.homeId(),
                chance,
                chance.uncounted,
                null);
    }

    /** Of what only the form is known nothing is counted: the free bed may not have suited. */
    private static Judgement unknown(PurchaseCase purchase, @Nullable Chance chance) {
        return of(purchase, Avoidability.UNKNOWN, chance == null ? null : chance.bed.homeId(), chance, null, null);
    }

    private static Judgement full(PurchaseCase purchase, List<SuitedBed> suitable) {
        SuitedBed nearest = suitable.stream()
                .min(Comparator.comparing(SuitedBed::distanceKm)
                        .thenComparing(SuitedBed::homeName)
                        .thenComparing(SuitedBed::placeId))
                .orElseThrow();
        return of(purchase, Avoidability.FULL, nearest.homeId(), null, null, null);
    }

    private static Judgement noHome(PurchaseCase purchase, List<SuitedBed> beds) {
        String failed = beds.stream()
                .max(Comparator.comparing(SuitedBed::furthest))
                .map(SuitedBed::failed)
                .orElse(NO_BED_OF_THE_FORM);
        return of(purchase, Avoidability.NO_HOME, null, null, null, failed);
    }

    private static Judgement of(
            PurchaseCase purchase,
            Avoidability verdict,
            @Nullable UUID home,
            @Nullable Chance chance,
            @Nullable Stretch counted,
            @Nullable String failed) {
        return new Judgement(
                purchase.purchaseId(),
                purchase.buyer(),
                purchase.need().form(),
                verdict,
                home,
                chance == null ? null : chance.bed.placeId(),
                chance == null ? null : chance.free,
                counted,
                failed,
                purchase.decidedOn());
    }
}
