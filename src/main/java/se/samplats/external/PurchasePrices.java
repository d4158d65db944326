package se.samplats.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samplats.kernel.Money;
import se.samplats.kernel.Text;
import se.samplats.party.Municipalities;
import se.samplats.pricing.PrivateAlternative;
import se.samplats.pricing.PrivatePrices;
import se.samplats.pricing.VatCompensation;

/**
 * What private care costs, by what was paid for it: the median of the buyer's own purchases from companies and
 * associations that began in the twelve months before the day; where there are none, that of the county's, if those are
 * five or more, so that none of them is told.
 */
@ApplicationScoped
class PurchasePrices implements PrivatePrices {

    private static final int MONTHS = 12;
    private static final int FEWEST_OF_OTHERS = 5;

    private final EntityManager database;
    private final Municipalities municipalities;
    private final VatCompensation compensation;

    PurchasePrices(EntityManager database, Municipalities municipalities, VatCompensation compensation) {
        this.database = database;
        this.municipalities = municipalities;
        this.compensation = compensation;
    }

    private record Median(Money price, int count) {}

    @Override
    public Optional<PrivateAlternative> of(String buyer, String form, LocalDate on) {
        return median(List.of(buyer), form, on)
                .map(own -> alternative(own, "external.own", on))
                .or(() -> median(municipalities.sameCounty(buyer), form, on)
                        .filter(county -> county.count() >= FEWEST_OF_OTHERS)
                        .map(county -> alternative(county, "external.county", on)));
    }

    private PrivateAlternative alternative(Median median, String basis, LocalDate on) {
        return new PrivateAlternative(
                median.price(),
                compensation.net(median.price()),
                Text.of(basis, median.count(), on.toString()),
                median.count());
    }

    private Optional<Median> median(Collection<String> buyers, String form, LocalDate on) {
        Object[] row = (Object[]) database.createNativeQuery("""
                select cast(round(cast(percentile_cont(0.5) within group (order by day_price_ore) as numeric)) as bigint),
                  count(*)
                from external_purchase where form = :form and municipality = any(:buyers)
                  and provider_kind in ('COMPANY', 'ASSOCIATION') and starts_on >= :from and starts_on < :on""")
                .setParameter("form", form)
                .setParameter("buyers", buyers.toArray(String[]::new))
                .setParameter("from", on.minusMonths(MONTHS))
                .setParameter("on", on)
                .getSingleResult();
        int count = ((Number) row[1]).intValue();
        return count == 0 ? Optional.empty() : Optional.of(new Median(new Money(((Number) row[0]).longValue()), count));
    }
}
