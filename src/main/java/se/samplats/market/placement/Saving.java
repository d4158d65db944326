package se.samplats.market.placement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.CareCost;
import se.samplats.county.pricing.Quote;

/**
 * What a placement saves against the private alternative, computed at the booking, at each change of the stay, and with its
 * actual days at its end. Rows are added, never changed; the last one counts.
 */
@Entity
@Immutable
public class Saving {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID placementId;

    @Embedded
    private PrivateComparison privateComparison;

    private LocalDate startsOn;
    private LocalDate endsBefore;
    private long days;
    private long costOre;
    private long fullCostOre;
    private long marginalOre;
    private LocalDate happenedOn;
    private Instant recordedAt;

    protected Saving() {}

    /**
     * @param quote what the placement costs
     * @param happenedOn the day of the event that it was computed for
     */
    Saving(
            Placement placement,
            Quote quote,
            PrivateComparison privateComparison,
            LocalDate happenedOn,
            Instant recordedAt) {
        LocalDate until = until(placement, quote);
        CareCost care = quote.careBefore(until);
        this.placementId = placement.id();
        this.privateComparison = privateComparison;
        this.startsOn = placement.start();
        this.endsBefore = until;
        this.days = care.days();
        this.costOre = care.cost().ore();
        this.marginalOre = Math.multiplyExact(privateComparison.netDayPriceOre(), days);
        this.fullCostOre = marginalOre - costOre;
        this.happenedOn = happenedOn;
        this.recordedAt = recordedAt;
    }

    /** The departure day, as far as it is known or quoted; a placement that never began has no days of care. */
    private static LocalDate until(Placement placement, Quote quote) {
        if (placement.status() == PlacementStatus.CANCELLED || placement.status() == PlacementStatus.NO_SHOW) {
            return placement.start();
        }
        LocalDate end = placement.end();
        return end == null ? quote.quotedUntil() : end;
    }

    public UUID placementId() {
        return placementId;
    }

    public PrivateComparison compared() {
        return privateComparison;
    }

    public LocalDate start() {
        return startsOn;
    }

    /** The first day that is not counted. */
    public LocalDate end() {
        return endsBefore;
    }

    /** Days of care. */
    public long days() {
        return days;
    }

    /** What these days cost by the placement's quote. */
    public long costOre() {
        return costOre;
    }

    /** At full cost: the private net price less the day price, times days. Negative where the neighbour's home is dearer. */
    public long fullCostOre() {
        return fullCostOre;
    }

    /** Marginal: the private net price times days, since the selling home's bed was empty anyway. */
    public long marginalOre() {
        return marginalOre;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
