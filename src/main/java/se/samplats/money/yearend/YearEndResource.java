package se.samplats.money.yearend;

import static se.samplats.platform.party.Right.CHANGE_YEAR_ENDS;
import static se.samplats.platform.party.Right.READ_YEAR_ENDS;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.http.Versions;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/homes/{home}/year-ends")
@Authenticated
@Needs(CHANGE_YEAR_ENDS)
class YearEndResource {

    private final YearEnding ending;
    private final CurrentActor actor;
    private final IdempotentAnswers idempotentAnswers;

    YearEndResource(YearEnding ending, CurrentActor actor, IdempotentAnswers idempotentAnswers) {
        this.ending = ending;
        this.actor = actor;
        this.idempotentAnswers = idempotentAnswers;
    }

    @GET
    @Needs(READ_YEAR_ENDS)
    @Operation(summary = "A home's settled years")
    public Page<YearEndView> list(@PathParam("home") UUID home, @BeanParam Paging paging) {
        return Page.of(ending.page(actor.get(), home, paging), paging, YearEndSettlement::id, YearEndSettlement::view);
    }

    @GET
    @Needs(READ_YEAR_ENDS)
    @Path("/{id}")
    @Operation(summary = "One settled year, with its entity tag")
    public RestResponse<YearEndView> get(@PathParam("home") UUID home, @PathParam("id") UUID id) {
        return tagged(ending.one(actor.get(), home, id));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary =
                    "Draft the settlement of a home's year: the days come from the ledger, the band from the agreement")
    public RestResponse<YearEndView> draft(
            @PathParam("home") UUID home,
            @NotNull @Valid NewYearEnd body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        me.must(Right.CHANGE_YEAR_ENDS);
        YearEndView made = idempotentAnswers.answer(
                me, key, List.of("/year-ends", home, body), YearEndView.class, () -> ending.draft(me, home, body)
                        .view());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .header("ETag", Versions.tag(0))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Compute a draft anew, with the days as the ledger has them now")
    public RestResponse<YearEndView> change(
            @PathParam("home") UUID home,
            @PathParam("id") UUID id,
            @NotNull @Valid NewYearEnd body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(ending.change(actor.get(), home, id, body, Versions.read(ifMatch)));
    }

    @POST
    @Path("/{id}/agree")
    @ResponseStatus(200)
    @Operation(summary = "Agree a year that is over: it never changes again, and its shares are settled")
    public RestResponse<YearEndView> agree(@PathParam("home") UUID home, @PathParam("id") UUID id) {
        return tagged(ending.agree(actor.get(), home, id));
    }

    private static RestResponse<YearEndView> tagged(YearEndSettlement settled) {
        return Versions.tagged(settled.view(), settled.version());
    }
}
