package se.samplats.money.settlement;

import static se.samplats.platform.party.Right.DRAFT_SETTLEMENTS;
import static se.samplats.platform.party.Right.ISSUE_SETTLEMENTS;
import static se.samplats.platform.party.Right.READ_SETTLEMENTS;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/settlements")
@Authenticated
@Needs(READ_SETTLEMENTS)
class SettlementResource {

    private final Settling settling;
    private final MonthDrafting monthDrafting;
    private final MonthEndJob monthEndJob;
    private final SettlementReading reading;
    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final IdempotentAnswers idempotentAnswers;

    SettlementResource(
            Settling settling,
            MonthDrafting monthDrafting,
            MonthEndJob monthEndJob,
            SettlementReading reading,
            CurrentActor actor,
            CurrentLanguage language,
            IdempotentAnswers idempotentAnswers) {
        this.settling = settling;
        this.monthDrafting = monthDrafting;
        this.monthEndJob = monthEndJob;
        this.reading = reading;
        this.actor = actor;
        this.language = language;
        this.idempotentAnswers = idempotentAnswers;
    }

    /** @param month {@code 2026-11} */
    record NewSettlement(
            @NotBlank String seller,
            @NotBlank String buyer,
            @NotNull String month) {}

    @GET
    @Operation(
            summary =
                    "The settlements in which my municipality sells or buys; for the coordinator, the county's in sums")
    public Page<SettlementView> list(@QueryParam("month") @Nullable String month, @BeanParam Paging paging) {
        YearMonth chosen = month == null ? null : Months.read(month);
        Actor me = actor.get();
        List<SettlementView> found = reading.views(me, reading.page(me, chosen, paging), language.get());
        return Page.of(found, paging, SettlementView::id, view -> view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One settlement with its lines; for the coordinator, its sum")
    public SettlementView get(@PathParam("id") UUID id) {
        return reading.one(actor.get(), id, language.get());
    }

    @POST
    @Needs(DRAFT_SETTLEMENTS)
    @ResponseStatus(201)
    @Operation(summary = "Draft what one municipality owes another for a month, or make the draft anew")
    public RestResponse<SettlementView> draft(
            @NotNull @Valid NewSettlement body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        me.must(Right.DRAFT_SETTLEMENTS);
        SettlementView made =
                idempotentAnswers.answer(me, key, List.of("/settlements", body), SettlementView.class, () -> {
                    Settlement one = settling.draft(me, body.seller(), body.buyer(), Months.read(body.month()));
                    return reading.one(me, one.id(), language.get());
                });
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/api/v1/settlements/" + made.id()))
                .build();
    }

    /** @param month {@code 2026-11} */
    record MonthToDraft(@NotNull String month) {}

    @POST
    @Needs(DRAFT_SETTLEMENTS)
    @Path("/drafts")
    @ResponseStatus(202)
    @Operation(summary = "Have a month drafted in the background: my municipality's; for the coordinator, all sellers'")
    public MonthProgress draftMonth(@NotNull @Valid MonthToDraft body) {
        MonthProgress asked = monthDrafting.ask(actor.get(), Months.read(body.month()));
        monthEndJob.wake();
        return asked;
    }

    @GET
    @Needs(DRAFT_SETTLEMENTS)
    @Path("/drafts")
    @Operation(summary = "How far the drafting of a month has come, seller by seller")
    public MonthProgress progress(@QueryParam("month") @NotNull String month) {
        return monthDrafting.progress(Months.read(month));
    }

    @POST
    @Needs(ISSUE_SETTLEMENTS)
    @Path("/{id}/issue")
    @Operation(summary = "Issue a draft: it never changes again")
    public SettlementView issue(@PathParam("id") UUID id) {
        Actor me = actor.get();
        settling.issue(me, id);
        return reading.one(me, id, language.get());
    }
}
