package se.samplats.steering.savings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.market.framework.FrameworkOffer;
import se.samplats.platform.kernel.FewPersons;
import se.samplats.platform.kernel.Money;

/** The private price of a stay and the tier that it is of: the first of the tiers that knows one. */
final class KnownPrices {

    private static final int MONTHS = 12;
    private static final int FEWEST_MUNICIPALITIES = 3;

    private final Map<String, List<PrivatePurchase>> purchases;
    private final Map<String, List<FrameworkOffer>> offers;
    private final UnaryOperator<Money> net;

    /** @param netOreADay null where nothing is known */
    record PrivatePrice(Tier tier, @Nullable Long netOreADay) {}

    /** @param net what is left of a private price after VAT compensation */
    KnownPrices(Collection<PrivatePurchase> purchases, Collection<FrameworkOffer> offers, UnaryOperator<Money> net) {
        this.purchases = purchases.stream().collect(Collectors.groupingBy(PrivatePurchase::form));
        this.offers = offers.stream().collect(Collectors.groupingBy(FrameworkOffer::form));
        this.net = net;
    }

    PrivatePrice of(PricedStay stay) {
        if (stay.frozenNet() != null) {
            return new PrivatePrice(Tier.OWN, stay.frozenNet());
        }
        List<PrivatePurchase> before = before(stay.form(), stay.began());
        List<PrivatePurchase> own = before.stream()
                .filter(one -> one.municipality().equals(stay.buyer()))
                .toList();
        if (!own.isEmpty()) {
            return new PrivatePrice(Tier.OWN, median(own));
        }
        @Nullable Long framework = lowest(stay.form(), stay.began());
        if (framework != null) {
            return new PrivatePrice(Tier.FRAMEWORK, framework);
        }
        return before.size() >= FewPersons.FEWEST
                        && before.stream()
                                        .map(PrivatePurchase::municipality)
                                        .distinct()
                                        .count()
                                >= FEWEST_MUNICIPALITIES
                ? new PrivatePrice(Tier.COUNTY, median(before))
                : new PrivatePrice(Tier.NONE, null);
    }

    private List<PrivatePurchase> before(String form, LocalDate on) {
        LocalDate from = on.minusMonths(MONTHS);
        return purchases.getOrDefault(form, List.of()).stream()
                .filter(one -> !one.began().isBefore(from) && one.began().isBefore(on))
                .toList();
    }

    private @Nullable Long lowest(String form, LocalDate on) {
        return offers.getOrDefault(form, List.of()).stream()
                .filter(offer -> offer.isOf(form, on))
                .map(offer -> offer.net().ore())
                .min(Long::compare)
                .orElse(null);
    }

    /** Of an even number of prices, the mean of the two in the middle. */
    private long median(List<PrivatePurchase> some) {
        long[] prices =
                some.stream().mapToLong(PrivatePurchase::dayPriceOre).sorted().toArray();
        long twice = prices[(prices.length - 1) / 2] + prices[prices.length / 2];
        return net.apply(new Money((twice + 1) / 2)).ore();
    }
}
