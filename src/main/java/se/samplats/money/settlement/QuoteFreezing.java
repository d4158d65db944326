package se.samplats.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.pricing.Quote;
import se.samplats.county.pricing.Quoting;
import se.samplats.market.placement.Placement;
import se.samplats.platform.kernel.Period;

/** Gives a quote to a stay that is older than the marketplace or than its home's first price. */
@ApplicationScoped
class QuoteFreezing {

    private final Quoting quoting;
    private final Homes homes;
    private final EntityManager database;

    QuoteFreezing(Quoting quoting, Homes homes, EntityManager database) {
        this.quoting = quoting;
        this.homes = homes;
        this.database = database;
    }

    /** Null while the home still has no price for it. */
    @Nullable
    Quote freeze(Stays.Known one) {
        if (one.isEmpty()) {
            return null;
        }
        Home home = homes.get(one.homeId());
        Optional<Quote> quote = quoting.afterwards(one.buyer(), home, new Period(one.start(), one.end()));
        quote.ifPresent(
                frozen -> database.find(Placement.class, one.placementId()).freeze(frozen));
        return quote.orElse(null);
    }
}
