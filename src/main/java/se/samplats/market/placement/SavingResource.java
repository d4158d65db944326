package se.samplats.market.placement;

import static se.samplats.platform.party.Right.READ_PLACEMENTS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.PrivateQuote;
import se.samplats.platform.http.Page;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/placements/{id}/savings")
@Authenticated
@Needs(READ_PLACEMENTS)
class SavingResource {

    private final PlacementReading reading;
    private final CurrentActor actor;

    SavingResource(PlacementReading reading, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    /**
     * @param purchases how many own purchases the price is the median of; null for a quote
     * @param knownOn the day of the quote, or that from which the purchases were looked back upon
     * @param end the first day that is not counted
     * @param costOre what the days cost by the placement's quote
     * @param fullCostOre the private net price less the day price, times days
     * @param marginalOre the private net price times days: the selling home's bed was empty anyway
     * @param on the day of the event it was computed for: the booking, the extension, the departure
     */
    record SavingView(
            PrivateComparison.Source source,
            long dayPriceOre,
            long netDayPriceOre,
            @Nullable Long netLowerQuartileOre,
            @Nullable Long netUpperQuartileOre,
            @Nullable Integer purchases,
            PrivateQuote.@Nullable Provider provider,
            LocalDate knownOn,
            LocalDate start,
            LocalDate end,
            long days,
            long costOre,
            long fullCostOre,
            long marginalOre,
            LocalDate on,
            Instant recordedAt) {

        static SavingView of(Saving saving) {
            PrivateComparison with = saving.compared();
            return new SavingView(
                    with.source(),
                    with.dayPriceOre(),
                    with.netDayPriceOre(),
                    with.netLowerOre(),
                    with.netUpperOre(),
                    with.purchases(),
                    with.provider(),
                    with.knownOn(),
                    saving.start(),
                    saving.end(),
                    saving.days(),
                    saving.costOre(),
                    saving.fullCostOre(),
                    saving.marginalOre(),
                    saving.happenedOn(),
                    saving.recordedAt());
        }
    }

    @GET
    @Operation(
            summary =
                    "What the placement saves its buyer, as it was reckoned; the last row counts, without rows nothing")
    public Page<SavingView> list(@PathParam("id") UUID id) {
        List<SavingView> all =
                reading.savings(actor.get(), id).stream().map(SavingView::of).toList();
        return Page.whole(all);
    }
}
