package se.samplats.market.external;

import static se.samplats.platform.party.Right.READ_PURCHASES;
import static se.samplats.platform.party.Right.RECORD_PURCHASE;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.market.match.MatchReading;
import se.samplats.market.match.MatchView;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.http.Versions;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/external-purchases")
@Authenticated
@Needs(RECORD_PURCHASE)
class ExternalPurchaseResource {

    private final Purchasing purchasing;
    private final PurchaseReasons reasons;
    private final Judgements judgements;
    private final MatchReading matches;
    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final IdempotentAnswers idempotentAnswers;

    ExternalPurchaseResource(
            Purchasing purchasing,
            PurchaseReasons reasons,
            Judgements judgements,
            MatchReading matches,
            CurrentActor actor,
            CurrentLanguage language,
            IdempotentAnswers idempotentAnswers) {
        this.purchasing = purchasing;
        this.reasons = reasons;
        this.judgements = judgements;
        this.matches = matches;
        this.language = language;
        this.actor = actor;
        this.idempotentAnswers = idempotentAnswers;
    }

    /**
     * The municipal alternatives.
     *
     * @param nearMisses the municipal places that would fit if the buyer gave way, the smallest change first
     */
    record Alternatives(List<Alternative> alternatives, List<MatchView.Near> nearMisses) {}

    @POST
    @Operation(summary = "Record a purchase; with dryRun only see the municipal places that are free and suitable")
    @APIResponse(
            responseCode = "200",
            description = "With dryRun: the municipal places that are free and suitable; nothing was saved",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Alternatives.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PurchaseView.class)))
    public RestResponse<?> record(
            @NotNull @Valid NewPurchase body,
            @QueryParam("dryRun") @Nullable Boolean dryRun,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        if (Boolean.TRUE.equals(dryRun)) {
            List<Alternative> free = purchasing.look(me, body);
            Period during = body.bought().period();
            return RestResponse.ok(
                    new Alternatives(free, matches.near(me, body.requestId(), body.form(), during, language.get())));
        }
        PurchaseView made = idempotentAnswers.answer(
                me,
                key,
                List.of("/external-purchases", body),
                PurchaseView.class,
                () -> view(purchasing.record(me, body)));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/api/v1/external-purchases/" + made.id()))
                .header("ETag", Versions.tag(0))
                .build();
    }

    @GET
    @Needs(READ_PURCHASES)
    @Operation(summary = "One's own municipality's purchases, by form and days where asked")
    public Page<PurchaseView> list(
            @QueryParam("form") @Nullable String form,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @BeanParam Paging paging) {
        List<ExternalPurchase> found = purchasing.own(actor.get(), form, from, to, paging);
        return Page.of(found, paging, ExternalPurchase::id, worded(found));
    }

    @GET
    @Needs(READ_PURCHASES)
    @Path("/{id}")
    @Operation(summary = "One purchase of one's own municipality, with its entity tag")
    public RestResponse<PurchaseView> get(@PathParam("id") UUID id) {
        return tagged(purchasing.one(actor.get(), id));
    }

    @PATCH
    @Path("/{id}")
    @Operation(summary = "Correct the end, the day price, the supplier, or why a suitable bed was passed by")
    public RestResponse<PurchaseView> correct(
            @PathParam("id") UUID id,
            @NotNull @Valid PurchaseChange body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(purchasing.correct(actor.get(), id, Versions.read(ifMatch), body));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take back a purchase that should never have been recorded")
    @APIResponse(responseCode = "204", description = "Taken back")
    public RestResponse<Void> withdraw(@PathParam("id") UUID id) {
        purchasing.withdraw(actor.get(), id);
        return RestResponse.noContent();
    }

    private RestResponse<PurchaseView> tagged(ExternalPurchase purchase) {
        return Versions.tagged(view(purchase), purchase.version());
    }

    private PurchaseView view(ExternalPurchase purchase) {
        return worded(List.of(purchase)).apply(purchase);
    }

    /** Many purchases in the reader's language. */
    private Function<ExternalPurchase, PurchaseView> worded(List<ExternalPurchase> purchases) {
        Language spoken = language.get();
        Map<String, String> names = reasons.names(spoken);
        Map<UUID, Judgement> judged =
                judgements.of(purchases.stream().map(ExternalPurchase::id).toList());
        return purchase -> PurchaseView.of(purchase, judged.get(purchase.id()), names, spoken);
    }
}
