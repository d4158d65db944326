package se.samplats.steering.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Stays with their private prices, to be summed tier by tier. */
final class ComparedStays {

    private final List<ComparedStay> all = new ArrayList<>();

    /** A stay beside its private price; without days that have a price it is of no tier. */
    record ComparedStay(PricedStay stay, KnownPrices.PrivatePrice price) {

        Tier tier() {
            return stay.slices().isEmpty() ? Tier.NONE : price.tier();
        }

        /** Marginal: the private net price times the days, since the home's bed was empty anyway. */
        long marginalOre() {
            return tier() == Tier.NONE || price.netOreADay() == null
                    ? 0
                    : Math.multiplyExact(stay.days(), price.netOreADay());
        }

        /** At full cost: the same less what the days cost; below nought where the neighbour is dearer. */
        long fullOre() {
            return tier() == Tier.NONE ? 0 : marginalOre() - stay.costOre();
        }
    }

    /** What some stays of one tier come to. */
    record TierSum(long stays, long days, long fullOre, long marginalOre) {}

    ComparedStays(List<PricedStay> stays, KnownPrices prices) {
        stays.forEach(stay -> all.add(new ComparedStay(stay, prices.of(stay))));
    }

    List<ComparedStay> all() {
        return List.copyOf(all);
    }

    TierSum sum(Tier tier, Predicate<PricedStay> of) {
        long stays = 0;
        long days = 0;
        long full = 0;
        long marginal = 0;
        for (ComparedStay one : all) {
            if (one.tier() == tier && of.test(one.stay())) {
                stays++;
                days += one.stay().days();
                full = Math.addExact(full, one.fullOre());
                marginal = Math.addExact(marginal, one.marginalOre());
            }
        }
        return new TierSum(stays, days, full, marginal);
    }

    /** What the priced days of some stays cost. */
    long costOre(Predicate<PricedStay> of) {
        return all.stream()
                .map(ComparedStay::stay)
                .filter(of)
                .mapToLong(PricedStay::costOre)
                .reduce(0, Math::addExact);
    }
}
