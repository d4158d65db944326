package se.samplats.money.pricesetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.pricing.PriceRow;
import se.samplats.county.pricing.PriceRows;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/**
 * A home's prices are proposed, and hold once its municipality has decided them: then they are rows of the price list. A row that
 * has begun is never changed; it ends where the new one begins.
 */
@ApplicationScoped
@Transactional
class PriceProposing {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private final PriceProposals proposals;
    private final PriceSetting setting;
    private final PriceRows rows;
    private final Uplifting uplifting;
    private final Homes homes;
    private final Today today;
    private final Set<String> byTwo;
    private final Event<PriceProposalEvent> events;

    /** @param byTwo the municipalities in which whoever proposed prices does not decide on them (SCB codes) */
    PriceProposing(
            PriceProposals proposals,
            PriceSetting setting,
            PriceRows rows,
            Uplifting uplifting,
            Homes homes,
            Today today,
            @ConfigProperty(name = "samplats.prices.decided-by-two") Optional<Set<String>> byTwo,
            Event<PriceProposalEvent> events) {
        this.proposals = proposals;
        this.setting = setting;
        this.rows = rows;
        this.uplifting = uplifting;
        this.homes = homes;
        this.today = today;
        this.byTwo = byTwo.orElse(Set.of());
        this.events = events;
    }

    /** What a day would cost by a budget; nothing is stored. */
    public List<ProposedPrice> prices(Actor actor, Budget budget) {
        actor.must(Right.CALCULATE);
        return budget.prices();
    }

    public PriceProposal propose(Actor actor, UUID homeId, LocalDate validFrom, Budget budget) {
        Home home = own(actor, homeId);
        if (validFrom.getYear() < FIRST_YEAR || validFrom.getYear() > LAST_YEAR) {
            throw Invalid.field("validFrom", "unknown-date");
        }
        mustBeAlone(home, validFrom);
        return stored(PriceProposal.byBudget(homeId, validFrom, budget, actor.name(), today.now()));
    }

    /** Last year's prices raised by the index, from 1 January of the year. */
    public PriceProposal uplift(Actor actor, UUID homeId, int year) {
        Home home = own(actor, homeId);
        mustBeAlone(home, LocalDate.of(year, 1, 1));
        return stored(uplifting.proposal(home, year, actor.name(), today.now()));
    }

    /**
     * The same for all homes of the economist's municipality: those that have prices this year, and for the next neither a
     * price nor a proposal.
     *
     * @return how many were proposed
     */
    public int upliftAll(Actor actor, int year) {
        actor.must(Right.PROPOSE_PRICES);
        LocalDate from = LocalDate.of(year, 1, 1);
        int proposed = 0;
        for (Home home : homes.of(List.of(actor.own()))) {
            List<PriceRow> list = rows.ofHome(home.id());
            boolean priced = list.stream().anyMatch(row -> row.validity().contains(from.minusDays(1)));
            boolean done = list.stream().anyMatch(row -> row.validity().start().equals(from));
            if (priced && !done && !proposals.isOpen(home.id(), from)) {
                stored(uplifting.proposal(home, year, actor.name(), today.now()));
                proposed++;
            }
        }
        return proposed;
    }

    /** From now on the prices stand in the home's list. */
    public PriceProposal decide(Actor actor, UUID homeId, UUID id, @Nullable PriceDecision decision) {
        Home home = own(actor, homeId);
        PriceProposal proposal = proposals.locked(homeId, id);
        if (byTwo.contains(home.municipality()) && proposal.proposedBy().equals(actor.name())) {
            throw Refusal.of("decided-by-proposer");
        }
        proposal.decide(decision, actor.name(), today.now());
        List<PriceRow> list = rows.ofHome(homeId);
        for (ProposedPrice price : proposal.prices()) {
            enter(actor, proposal, price, list);
        }
        proposals.flush();
        events.fire(new PriceProposalEvent.Decided(id, homeId));
        return proposal;
    }

    public PriceProposal withdraw(Actor actor, UUID homeId, UUID id) {
        own(actor, homeId);
        PriceProposal proposal = proposals.locked(homeId, id);
        proposal.withdraw(actor.name(), today.now());
        proposals.flush();
        events.fire(new PriceProposalEvent.Withdrawn(id, homeId));
        return proposal;
    }

    List<PriceProposal> page(Actor actor, UUID homeId, Paging paging) {
        return proposals.page(readable(actor, homeId).id(), paging.afterId(), paging.size() + 1);
    }

    PriceProposal one(Actor actor, UUID homeId, UUID id) {
        return proposals.ofHome(readable(actor, homeId).id(), id);
    }

    /** A row that begins on the same day and has not begun is changed; an earlier one gives way; then a new one is added. */
    private void enter(Actor actor, PriceProposal proposal, ProposedPrice price, List<PriceRow> list) {
        Period validity = proposal.validity();
        Money member = new Money(price.memberOre());
        Money other = new Money(price.otherOre());
        for (PriceRow row : list) {
            if (price.isFor(row) && row.validity().overlaps(validity)) {
                LocalDate begins = row.validity().start();
                if (begins.equals(validity.start())) {
                    setting.change(actor, row, validity, member, other);
                    return;
                }
                if (begins.isBefore(validity.start())) {
                    Period shorter = new Period(begins, validity.start());
                    setting.change(actor, row, shorter, row.price(true), row.price(false));
                }
            }
        }
        setting.add(
                actor,
                new PriceRow(proposal.homeId(), price.level(), price.addOn(), price.unit(), validity, member, other));
    }

    private PriceProposal stored(PriceProposal proposal) {
        proposals.persistAndFlush(proposal);
        events.fire(new PriceProposalEvent.Proposed(proposal.id(), proposal.homeId()));
        return proposal;
    }

    private void mustBeAlone(Home home, LocalDate validFrom) {
        if (proposals.isOpen(home.id(), validFrom)) {
            throw Refusal.conflict("proposal-waits", validFrom);
        }
    }

    private Home own(Actor actor, UUID homeId) {
        return homes.visible(actor, Right.PROPOSE_PRICES, homeId);
    }

    private Home readable(Actor actor, UUID homeId) {
        return homes.visible(actor, Right.READ_PROPOSALS, homeId);
    }
}
