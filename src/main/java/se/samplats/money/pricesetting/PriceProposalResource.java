package se.samplats.money.pricesetting;

import static se.samplats.platform.party.Right.PROPOSE_PRICES;
import static se.samplats.platform.party.Right.READ_PROPOSALS;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/homes/{home}/price-proposals")
@Authenticated
@Needs(PROPOSE_PRICES)
class PriceProposalResource {

    private final PriceProposing proposing;
    private final CurrentActor actor;
    private final IdempotentAnswers idempotentAnswers;

    PriceProposalResource(PriceProposing proposing, CurrentActor actor, IdempotentAnswers idempotentAnswers) {
        this.proposing = proposing;
        this.actor = actor;
        this.idempotentAnswers = idempotentAnswers;
    }

    /**
     * Either a budget and the day from which its prices hold, or the year into which the index carries the prices.
     *
     * @param validFrom the first day; the prices hold to the end of its year
     * @param indexYear from its 1 January
     */
    record NewProposal(
            @Nullable LocalDate validFrom,
            @Nullable @Valid Budget budget,
            @Nullable @Min(2000) @Max(2200) Integer indexYear) {}

    @GET
    @Needs(READ_PROPOSALS)
    @Operation(summary = "The price lists that were proposed for a home, with the budget or the index that made them")
    public Page<PriceProposalView> list(@PathParam("home") UUID home, @BeanParam Paging paging) {
        return Page.of(proposing.page(actor.get(), home, paging), paging, PriceProposal::id, PriceProposalView::of);
    }

    @GET
    @Needs(READ_PROPOSALS)
    @Path("/{id}")
    @Operation(summary = "One proposed price list")
    public PriceProposalView get(@PathParam("home") UUID home, @PathParam("id") UUID id) {
        return PriceProposalView.of(proposing.one(actor.get(), home, id));
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Propose a price list, by a budget or by the index")
    public PriceProposalView propose(
            @PathParam("home") UUID home,
            @NotNull @Valid NewProposal body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        me.must(Right.PROPOSE_PRICES);
        return idempotentAnswers.answer(
                me,
                key,
                List.of("/price-proposals", home, body),
                PriceProposalView.class,
                () -> PriceProposalView.of(proposed(me, home, body)));
    }

    @POST
    @Path("/{id}/decide")
    @ResponseStatus(200)
    @Operation(summary = "Decide a proposal: its prices become rows of the home's price list")
    public PriceProposalView decide(
            @PathParam("home") UUID home, @PathParam("id") UUID id, @Nullable @Valid PriceDecision body) {
        return PriceProposalView.of(proposing.decide(actor.get(), home, id, body));
    }

    @POST
    @Path("/{id}/withdraw")
    @ResponseStatus(200)
    @Operation(summary = "Take a proposal back before it is decided")
    public PriceProposalView withdraw(@PathParam("home") UUID home, @PathParam("id") UUID id) {
        return PriceProposalView.of(proposing.withdraw(actor.get(), home, id));
    }

    private PriceProposal proposed(Actor me, UUID home, NewProposal body) {
        Budget budget = body.budget();
        Integer indexYear = body.indexYear();
        if ((budget == null) == (indexYear == null)) {
            throw Invalid.field("budget", "budget-or-index");
        }
        if (indexYear != null) {
            return proposing.uplift(me, home, indexYear);
        }
        LocalDate from = body.validFrom();
        if (from == null || budget == null) {
            throw Invalid.field("validFrom", "answer-missing");
        }
        return proposing.propose(me, home, from, budget);
    }
}
