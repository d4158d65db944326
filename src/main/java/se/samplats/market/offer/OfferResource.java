package se.samplats.market.offer;

import static se.samplats.platform.party.Right.ANSWER;
import static se.samplats.platform.party.Right.ASK;
import static se.samplats.platform.party.Right.READ_OFFERS;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/offers")
@Authenticated
@Needs(READ_OFFERS)
class OfferResource {

    private final Offering offering;
    private final OfferReading reading;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    OfferResource(Offering offering, OfferReading reading, CurrentActor actor, CurrentLanguage language) {
        this.offering = offering;
        this.reading = reading;
        this.actor = actor;
        this.language = language;
    }

    /**
     * @param reason a code of {@code GET /decline-reasons}
     * @param text the home's own words; needed with OTHER
     */
    record Decline(
            @NotBlank @Size(max = 40) String reason,
            @Nullable @Size(max = 1000) String text) {}

    @GET
    @Operation(summary = "The offers that I asked for, or that my homes are asked for")
    public Page<OfferView> list(@QueryParam("status") @Nullable OfferStatus status, @BeanParam Paging paging) {
        return reading.page(actor.get(), status, paging, language.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One offer")
    public OfferView get(@PathParam("id") UUID id) {
        return reading.one(actor.get(), id, language.get());
    }

    @POST
    @Needs(ANSWER)
    @Path("/{id}/make")
    @Operation(summary = "The home says yes; the place is held for the buyer")
    public OfferView make(@PathParam("id") UUID id) {
        Actor me = actor.get();
        return reading.view(me, offering.make(me, id), language.get());
    }

    @POST
    @Needs(ANSWER)
    @Path("/{id}/decline")
    @Operation(summary = "The home says no, with a coded reason")
    public OfferView decline(@PathParam("id") UUID id, @NotNull @Valid Decline body) {
        Actor me = actor.get();
        return reading.view(me, offering.decline(me, id, body.reason(), body.text()), language.get());
    }

    @POST
    @Needs(ASK)
    @Path("/{id}/withdraw")
    @Operation(summary = "The buyer steps back")
    public OfferView withdraw(@PathParam("id") UUID id) {
        Actor me = actor.get();
        return reading.view(me, offering.withdraw(me, id), language.get());
    }
}
