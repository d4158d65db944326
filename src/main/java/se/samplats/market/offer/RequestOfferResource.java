package se.samplats.market.offer;

import static se.samplats.platform.party.Right.ASK;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Level;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/requests/{id}/offers")
@Authenticated
@Needs(ASK)
class RequestOfferResource {

    private final Offering offering;
    private final OfferReading reading;
    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final IdempotentAnswers idempotentAnswers;

    RequestOfferResource(
            Offering offering,
            OfferReading reading,
            CurrentActor actor,
            CurrentLanguage language,
            IdempotentAnswers idempotentAnswers) {
        this.offering = offering;
        this.reading = reading;
        this.actor = actor;
        this.language = language;
        this.idempotentAnswers = idempotentAnswers;
    }

    /**
     * @param level the level of care; BASE by default
     * @param afterwards where the start has passed, why the stay is recorded afterwards
     */
    record NewOffer(
            @NotNull UUID placeId,
            @NotNull LocalDate start,
            @Nullable LocalDate end,
            @Nullable Boolean hold,
            @Nullable Level level,
            @Nullable @Size(max = 500) String afterwards) {

        Question question() {
            return new Question(
                    placeId,
                    new Period(start, end),
                    Boolean.TRUE.equals(hold),
                    level == null ? Level.BASE : level,
                    afterwards);
        }
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Ask a home for a place, with or without holding it meanwhile")
    public RestResponse<OfferView> ask(
            @PathParam("id") UUID request,
            @NotNull @Valid NewOffer body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        Language spoken = language.get();
        Question question = body.question();
        OfferView made = idempotentAnswers.answer(
                me,
                key,
                List.of("/offers", request, body),
                OfferView.class,
                () -> reading.view(me, offering.ask(me, request, question), spoken));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/api/v1/offers/" + made.id()))
                .build();
    }
}
