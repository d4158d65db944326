package se.samplats.money.pricesetting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplats.county.agreement.AgreementVersion;
import se.samplats.county.agreement.Agreements;
import se.samplats.county.agreement.Terms;
import se.samplats.county.form.Forms;
import se.samplats.county.home.Home;
import se.samplats.county.pricing.PriceRow;
import se.samplats.county.pricing.PriceRows;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Refusal;

/** Carries a home's prices into the next year by the index of the agreement that its municipality is party to. */
@ApplicationScoped
class Uplifting {

    private final PriceProposals proposals;
    private final PriceRows rows;
    private final IndexValues values;
    private final Agreements agreements;
    private final Forms forms;

    Uplifting(PriceProposals proposals, PriceRows rows, IndexValues values, Agreements agreements, Forms forms) {
        this.proposals = proposals;
        this.rows = rows;
        this.values = values;
        this.agreements = agreements;
        this.forms = forms;
    }

    PriceProposal proposal(Home home, int year, String by, Instant at) {
        LocalDate lastDay = LocalDate.of(year - 1, 12, 31);
        int wagePercent = terms(home, lastDay).index().wagePercent();
        IndexRate rate =
                values.rate(year, wagePercent).orElseThrow(() -> Refusal.of("index-missing", Integer.toString(year)));
        List<PriceRow> list = lastYears(home, lastDay);
        if (list.isEmpty()) {
            throw Refusal.of("price-missing", lastDay);
        }
        Optional<PriceProposal> before = proposals.upliftOf(home.id(), year - 1);
        Uplift.Correction correction = before.map(this::correction).orElse(null);
        List<ProposedPrice> prices = list.stream()
                .map(row -> price(row, rate, correction == null ? null : before.get(), correction))
                .toList();
        return PriceProposal.byIndex(home.id(), new Uplift(year, rate, correction), prices, by, at);
    }

    /** Last year's value, where it is known by now to have been another than the one that was used. */
    private Uplift.@Nullable Correction correction(PriceProposal before) {
        Uplift uplift = before.uplift();
        if (uplift == null) {
            return null;
        }
        IndexRate used = uplift.rate();
        return values.rate(uplift.year(), used.wagePercent())
                .filter(now -> now.percent().compareTo(used.percent()) != 0)
                .map(now -> new Uplift.Correction(uplift.year(), used.percent(), now.percent()))
                .orElse(null);
    }

    private static ProposedPrice price(
            PriceRow row, IndexRate rate, @Nullable PriceProposal before, Uplift.@Nullable Correction correction) {
        Money member = row.price(true);
        Money other = row.price(false);
        if (before != null && correction != null) {
            ProposedPrice made = before.prices().stream()
                    .filter(price -> price.isFor(row)
                            && price.memberOre() == row.price(true).ore()
                            && price.otherOre() == row.price(false).ore())
                    .findFirst()
                    .orElse(null);
            // a price that was changed by hand since then is not what the index made
            if (made != null && made.fromMemberOre() != null && made.fromOtherOre() != null) {
                member = IndexRate.upon(made.fromMemberOre(), correction.corrected());
                other = IndexRate.upon(made.fromOtherOre(), correction.corrected());
            }
        }
        return new ProposedPrice(
                row.level(),
                row.addOn(),
                row.unit(),
                rate.upon(member.ore()).ore(),
                rate.upon(other.ore()).ore(),
                member.ore(),
                other.ore());
    }

    /** Of each price the row that holds on the last day of the year. */
    private List<PriceRow> lastYears(Home home, LocalDate lastDay) {
        Map<List<Object>, PriceRow> last = new LinkedHashMap<>();
        for (PriceRow row : rows.ofHome(home.id())) {
            if (row.validity().contains(lastDay)) {
                last.put(List.of(row.level(), row.addOn()), row);
            }
        }
        return last.values().stream()
                .sorted(Comparator.comparing(PriceRow::level).thenComparing(PriceRow::addOn))
                .toList();
    }

    private Terms terms(Home home, LocalDate on) {
        String area = forms.named(home.form(), "form").area();
        return agreements
                .ofParty(home.municipality(), area, on)
                .map(AgreementVersion::terms)
                .orElse(Terms.USUAL);
    }
}
