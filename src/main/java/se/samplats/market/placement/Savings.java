package se.samplats.market.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Quote;
import se.samplats.county.pricing.VatCompensation;
import se.samplats.market.request.PrivateQuote;
import se.samplats.platform.party.PrivilegedAccess;

/** The savings ledger. A placement for which no suitable private alternative is known has no row in it. */
@ApplicationScoped
public class Savings implements PanacheRepositoryBase<Saving, Long> {

    /** The facts that change the days of a stay. */
    private static final Set<PlacementFact.Kind> OTHER_DAYS = EnumSet.of(
            PlacementFact.Kind.EXTENDED,
            PlacementFact.Kind.CONTINUED,
            PlacementFact.Kind.RESCHEDULED,
            PlacementFact.Kind.DEPARTED,
            PlacementFact.Kind.CANCELLED,
            PlacementFact.Kind.NO_SHOW);

    private final VatCompensation compensation;
    private final PrivilegedAccess privilegedAccess;

    Savings(VatCompensation compensation, PrivilegedAccess privilegedAccess) {
        this.compensation = compensation;
        this.privilegedAccess = privilegedAccess;
    }

    /** A booking is compared with the quote for its need, or else with what the buyer has paid; a home of one's own is not. */
    public void begin(Placement placement, @Nullable PrivateQuote entered, LocalDate on, Instant at) {
        Quote quote = placement.quote();
        if (quote == null || placement.buyer().equals(placement.seller())) {
            return;
        }
        Optional<PrivateComparison> compared = entered == null
                ? PrivateComparison.with(quote.privateAlternative())
                : Optional.of(PrivateComparison.with(entered, compensation));
        compared.ifPresent(with -> persist(new Saving(placement, quote, with, on, at)));
    }

    /**
     * The stay became longer, ended, was corrected or never began: computed again against the same alternative. The home's side
     * triggers it without seeing the result.
     */
    public void follow(Placement placement, PlacementFact fact) {
        Quote quote = placement.quote();
        if (quote != null && OTHER_DAYS.contains(fact.kind())) {
            privilegedAccess.asService(() -> find("placementId = ?1 order by id desc", placement.id())
                    .firstResultOptional()
                    .ifPresent(last -> persist(
                            new Saving(placement, quote, last.compared(), fact.happenedOn(), fact.recordedAt()))));
        }
    }

    /** All rows of a placement, the latest last. */
    List<Saving> of(UUID placement) {
        return list("placementId = ?1 order by id", placement);
    }
}
