package se.samplats.market.framework;

import static se.samplats.platform.party.Right.READ_REQUESTS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/requests/{id}/framework-offers")
@Authenticated
@Needs(READ_REQUESTS)
class FrameworkResource {

    private final FrameworkReading frameworkReading;
    private final CurrentActor actor;

    FrameworkResource(FrameworkReading frameworkReading, CurrentActor actor) {
        this.frameworkReading = frameworkReading;
        this.actor = actor;
    }

    /**
     * @param netDayPriceOre what is left of it after VAT compensation
     * @param needsNamed how many of the request's needs the target group names
     * @param validUntil the first day on which it no longer holds
     */
    record FrameworkOfferView(
            String supplier,
            String targetGroup,
            long dayPriceOre,
            long netDayPriceOre,
            int needsNamed,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {

        static FrameworkOfferView of(FrameworkReading.SuitedOffer suited) {
            FrameworkOffer offer = suited.offer();
            return new FrameworkOfferView(
                    offer.supplier(),
                    offer.targetGroup(),
                    offer.dayPrice().ore(),
                    offer.net().ore(),
                    suited.needsNamed(),
                    offer.from(),
                    offer.until());
        }
    }

    record FrameworkOfferList(List<FrameworkOfferView> items) {}

    @GET
    @Operation(
            summary = "What the need would cost by the framework agreements: by the needs, then by the lowest price",
            description = "At most five, on the wanted start or on today where that has passed")
    public FrameworkOfferList offers(@PathParam("id") UUID id) {
        return new FrameworkOfferList(frameworkReading.ofRequest(actor.get(), id).stream()
                .map(FrameworkOfferView::of)
                .toList());
    }
}
