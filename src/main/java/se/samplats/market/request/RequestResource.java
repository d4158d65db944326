package se.samplats.market.request;

import static se.samplats.platform.party.Right.CHANGE_REQUESTS;
import static se.samplats.platform.party.Right.READ_REQUESTS;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
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
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/requests")
@Authenticated
@Needs(CHANGE_REQUESTS)
class RequestResource {

    private final Requests requests;
    private final Requesting requesting;
    private final CurrentActor actor;
    private final IdempotentAnswers idempotentAnswers;
    private final Today today;

    RequestResource(
            Requests requests,
            Requesting requesting,
            CurrentActor actor,
            IdempotentAnswers idempotentAnswers,
            Today today) {
        this.requests = requests;
        this.requesting = requesting;
        this.actor = actor;
        this.idempotentAnswers = idempotentAnswers;
        this.today = today;
    }

    record Withdrawal(@Nullable @Size(max = 500) String reason) {}

    @GET
    @Needs(READ_REQUESTS)
    @Operation(summary = "My municipality's requests, in the order in which they were recorded")
    public Page<RequestView> list(@QueryParam("status") @Nullable RequestStatus status, @BeanParam Paging paging) {
        Actor me = actor.get();
        me.must(Right.READ_REQUESTS);
        List<PurchaseRequest> found = requests.page(me, status, paging.afterId(), paging.size() + 1);
        return Page.of(found, paging, PurchaseRequest::id, this::view);
    }

    @GET
    @Needs(READ_REQUESTS)
    @Path("/{id}")
    @Operation(summary = "One request of my municipality, with its entity tag")
    public RestResponse<RequestView> get(@PathParam("id") UUID id) {
        return tagged(requests.visible(actor.get(), Right.READ_REQUESTS, id));
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Submit a need, or keep it as a draft")
    public RestResponse<RequestView> submit(
            @NotNull @Valid NewRequest body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        boolean draft = Boolean.TRUE.equals(body.draft());
        RequestView made = idempotentAnswers.answer(
                me,
                key,
                List.of("/requests", body),
                RequestView.class,
                () -> view(requesting.submit(me, body.caseReference(), body.need(), body.facts(), draft)));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/api/v1/requests/" + made.id()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Operation(summary = "Word a waiting request anew")
    public RestResponse<RequestView> reword(
            @PathParam("id") UUID id,
            @NotNull @Valid RequestChange body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(requesting.reword(actor.get(), id, body, Versions.read(ifMatch)));
    }

    @POST
    @Path("/{id}/submit")
    @Operation(summary = "Submit a draft")
    public RequestView submitDraft(@PathParam("id") UUID id) {
        return view(requesting.submitDraft(actor.get(), id));
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(summary = "Withdraw a request; its open offers end with it")
    public RequestView withdraw(@PathParam("id") UUID id, @Nullable @Valid Withdrawal body) {
        return view(requesting.withdraw(actor.get(), id, body == null ? null : body.reason()));
    }

    private RestResponse<RequestView> tagged(PurchaseRequest request) {
        return Versions.tagged(view(request), request.version());
    }

    private RequestView view(PurchaseRequest request) {
        return RequestView.of(request, today.date());
    }
}
