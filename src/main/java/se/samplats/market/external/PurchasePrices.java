package se.samplats.market.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samplats.county.pricing.PrivateAlternative;
import se.samplats.county.pricing.PrivatePrices;
import se.samplats.county.pricing.VatCompensation;
import se.samplats.platform.kernel.FewPersons;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.PrivilegedAccess;

/**
 * What private care costs, by what was paid for it: the median and the quartiles of the buyer's own purchases from
 * companies and associations that began in the twelve months before the day; where there are none, those of the
 * county's, if these are five or more, so that none of them is disclosed. The county's are shown and never counted as saved.
 */
@ApplicationScoped
class PurchasePrices implements PrivatePrices {

    private static final int MONTHS = 12;

    private final EntityManager database;
    private final Municipalities municipalities;
    private final VatCompensation compensation;
    private final PrivilegedAccess privilegedAccess;

    PurchasePrices(
            EntityManager database,
            Municipalities municipalities,
            VatCompensation compensation,
            PrivilegedAccess privilegedAccess) {
        this.database = database;
        this.municipalities = municipalities;
        this.compensation = compensation;
        this.privilegedAccess = privilegedAccess;
    }

    private record Spread(Money lower, Money median, Money upper, int count) {}

    /** Asked by either side of a deal, and shown as a spread alone. */
    @Override
    public Optional<PrivateAlternative> of(String buyer, String form, LocalDate on) {
        return privilegedAccess.asService(() -> known(buyer, form, on));
    }

    private Optional<PrivateAlternative> known(String buyer, String form, LocalDate on) {
        return spread(List.of(buyer), form, on)
                .map(own -> alternative(own, true, on))
                .or(() -> spread(municipalities.sameCounty(buyer), form, on)
                        .filter(county -> county.count() >= FewPersons.FEWEST)
                        .map(county -> alternative(county, false, on)));
    }

    private PrivateAlternative alternative(Spread spread, boolean own, LocalDate on) {
        return new PrivateAlternative(
                spread.median(),
                compensation.net(spread.median()),
                Text.of(own ? "external.own" : "external.county", spread.count(), on.toString()),
                spread.count(),
                compensation.net(spread.lower()),
                compensation.net(spread.upper()),
                own,
                on);
    }

    private Optional<Spread> spread(Collection<String> buyers, String form, LocalDate on) {
        Object[] row = (Object[]) database.createNativeQuery("""
                select percentile[1], percentile[2], percentile[3], number from (
                  select percentile_cont(array[0.25, 0.5, 0.75]) within group (order by day_price_ore) as percentile,
                    count(*) as number
                  from external_purchase where protected_for is null and form = :form and municipality = any(:buyers)
                    and provider_kind in ('COMPANY', 'ASSOCIATION') and starts_on >= :from and starts_on < :on) bought""")
                .setParameter("form", form)
                .setParameter("buyers", buyers.toArray(String[]::new))
                .setParameter("from", on.minusMonths(MONTHS))
                .setParameter("on", on)
                .getSingleResult();
        int count = ((Number) row[3]).intValue();
        return count == 0 ? Optional.empty() : Optional.of(new Spread(ore(row[0]), ore(row[1]), ore(row[2]), count));
    }

    private static Money ore(Object price) {
        return Money.rounded(new BigDecimal(price.toString()));
    }
}
