package se.samplats.steering.savings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import se.samplats.county.form.Names;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.steering.statistics.Scope;

/** Puts the page of the savings together. */
@ApplicationScoped
@Transactional
class SavingsPageReading {

    private final SavingsReading savingsReading;
    private final Names names;

    SavingsPageReading(SavingsReading savingsReading, Names names) {
        this.savingsReading = savingsReading;
        this.names = names;
    }

    SavingsPage page(Layout layout, Actor actor, Scope scope, String query) {
        TiersMeasure tiers = savingsReading.tiers(actor, scope);
        InterestMeasure interests = savingsReading.interests(actor, scope);
        List<SavingsPage.InterestRow> rows = interests.items().stream()
                .map(one -> new SavingsPage.InterestRow(
                        names.municipality(one.municipality()), actor.actsFor(one.municipality()), one))
                .toList();
        return new SavingsPage(
                layout,
                new SavingsPage.Words(layout),
                "/dashboard" + query,
                scope.municipality() == null ? null : names.municipality(scope.municipality()),
                tiers.from(),
                tiers.to().minusDays(1),
                tiers.items(),
                rows);
    }
}
