package se.samplats.market.external;

import jakarta.enterprise.context.ApplicationScoped;
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
import se.samplats.platform.party.Query;
import se.samplats.platform.party.RoundTrip;

/**
 * What private care costs, by what was paid for it: the median and the quartiles of the buyer's own purchases from
 * companies and associations that began in the twelve months before the day; where there are none, those of the
 * county's, if these are five or more, so that none of them is disclosed. The county's are shown and never counted as saved.
 */
@ApplicationScoped
class PurchasePrices implements PrivatePrices {

    private static final int MONTHS = 12;

    private final Municipalities municipalities;
    private final VatCompensation compensation;
    private final PrivilegedAccess privilegedAccess;

    PurchasePrices(Municipalities municipalities, VatCompensation compensation, PrivilegedAccess privilegedAccess) {
        this.municipalities = municipalities;
        this.compensation = compensation;
        this.privilegedAccess = privilegedAccess;
    }

    private record Spread(Money lower, Money median, Money upper, int count) {}

    /** Asked by either side of a deal, and shown as a spread alone. */
    @Override
    public Optional<PrivateAlternative> of(String buyer, String form, LocalDate on) {
        Query<Spread> ofBuyer = spread(List.of(buyer), form, on);
        Query<Spread> ofCounty = spread(municipalities.sameCounty(buyer), form, on);
        RoundTrip.Answers answers = privilegedAccess.ask(ofBuyer, ofCounty);
        return answers.of(ofBuyer).stream()
                .filter(own -> own.count() > 0)
                .map(own -> alternative(own, true, on))
                .findFirst()
                .or(() -> answers.of(ofCounty).stream()
                        .filter(county -> county.count() >= FewPersons.FEWEST)
                        .map(county -> alternative(county, false, on))
                        .findFirst());
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

    /** One row, of zeros where nothing was bought. */
    private static Query<Spread> spread(Collection<String> buyers, String form, LocalDate on) {
        return new Query<>(
                """
                select coalesce(percentile[1], 0), coalesce(percentile[2], 0), coalesce(percentile[3], 0), number from (
                  select percentile_cont(array[0.25, 0.5, 0.75]) within group (order by day_price_ore) as percentile,
                    count(*) as number
                  from external_purchase where protected_for is null and form = ? and municipality = any(?)
                    and provider_kind in ('COMPANY', 'ASSOCIATION') and starts_on >= ? and starts_on < ?) bought""",
                List.of(form, buyers, on.minusMonths(MONTHS), on),
                row -> new Spread(
                        Money.rounded(row.getBigDecimal(1)),
                        Money.rounded(row.getBigDecimal(2)),
                        Money.rounded(row.getBigDecimal(3)),
                        row.getInt(4)));
    }
}
