package se.samplats.money.pricesetting;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.pricing.PrivateAlternative;
import se.samplats.county.pricing.PrivatePrices;
import se.samplats.county.pricing.VatCompensation;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Today;

/** What a day costs by how many beds are used, compared with the private price. */
@ApplicationScoped
class OccupancyTables {

    private final PrivatePrices privatePrices;
    private final VatCompensation compensation;
    private final Today today;

    OccupancyTables(PrivatePrices privatePrices, VatCompensation compensation, Today today) {
        this.privatePrices = privatePrices;
        this.compensation = compensation;
        this.today = today;
    }

    /** @param privateOre what somebody says that a day costs privately; left out, what was paid for the form lately */
    public OccupancyTable of(Home home, Budget budget, @Nullable Long privateOre) {
        Money privately = privateOre == null
                ? privatePrices
                        .of(home.municipality(), home.form(), today.date())
                        .map(PrivateAlternative::dayPrice)
                        .filter(price -> price.ore() > 0)
                        .orElse(null)
                : new Money(privateOre);
        return OccupancyTable.of(budget.cost(), budget.places(), budget.meanDayPrice(), privately, compensation);
    }
}
