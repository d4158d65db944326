package se.samplats.money.yearend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samplats.county.agreement.AgreementVersion;
import se.samplats.county.agreement.Agreements;
import se.samplats.county.agreement.Terms;
import se.samplats.county.form.Forms;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.LedgerDays;
import se.samplats.money.pricesetting.Budget;
import se.samplats.money.pricesetting.PriceProposals;
import se.samplats.platform.http.Paging;
import se.samplats.platform.http.Versions;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/**
 * Settles a home's year: budget against books, days out of the ledger, the band of the agreement in force. The home's economist
 * drafts, as often as need be, and agrees once.
 */
@ApplicationScoped
@Transactional
class YearEnding {

    private final YearEndSettlements settled;
    private final PriceProposals proposals;
    private final LedgerDays ledger;
    private final Agreements agreements;
    private final Homes homes;
    private final Forms forms;
    private final Today today;
    private final Event<YearEndEvent> events;

    YearEnding(
            YearEndSettlements settled,
            PriceProposals proposals,
            LedgerDays ledger,
            Agreements agreements,
            Homes homes,
            Forms forms,
            Today today,
            Event<YearEndEvent> events) {
        this.settled = settled;
        this.proposals = proposals;
        this.ledger = ledger;
        this.agreements = agreements;
        this.homes = homes;
        this.forms = forms;
        this.today = today;
        this.events = events;
    }

    YearEndSettlement draft(Actor actor, UUID homeId, NewYearEnd input) {
        Home home = own(actor, homeId);
        if (settled.has(homeId, input.year())) {
            throw Refusal.conflict("year-end-exists", Integer.toString(input.year()));
        }
        YearEndSettlement made =
                new YearEndSettlement(homeId, input.year(), figures(home, input), actor.name(), today.now());
        settled.persistAndFlush(made);
        events.fire(new YearEndEvent.Drafted(made.id(), homeId));
        return made;
    }

    /** Computes a draft anew, also with the days as the ledger has them by now. */
    YearEndSettlement change(Actor actor, UUID homeId, UUID id, NewYearEnd input, Versions.Read read) {
        Home home = own(actor, homeId);
        YearEndSettlement draft = settled.ofHome(homeId, id);
        read.mustBe(draft.version());
        if (input.year() != draft.view().year()) {
            throw Invalid.field("year", "year-end-other-year");
        }
        draft.compute(figures(home, input), actor.name(), today.now());
        settled.flush();
        events.fire(new YearEndEvent.Changed(id, homeId));
        return draft;
    }

    YearEndSettlement agree(Actor actor, UUID homeId, UUID id) {
        own(actor, homeId);
        YearEndSettlement draft = settled.ofHome(homeId, id);
        draft.agree(actor.name(), today.date());
        settled.flush();
        events.fire(new YearEndEvent.Agreed(id, homeId));
        return draft;
    }

    List<YearEndSettlement> page(Actor actor, UUID homeId, Paging paging) {
        return settled.page(readable(actor, homeId).id(), paging.afterId(), paging.size() + 1);
    }

    YearEndSettlement one(Actor actor, UUID homeId, UUID id) {
        return settled.ofHome(readable(actor, homeId).id(), id);
    }

    /** The settled years of the homes that the actor may read about, the latest first. */
    List<YearEndView> all(Actor actor, Collection<Home> among) {
        actor.must(Right.READ_YEAR_ENDS);
        List<UUID> ids = among.stream()
                .filter(home -> actor.may(Right.READ_YEAR_ENDS, home.belonging()))
                .map(Home::id)
                .toList();
        return settled.ofHomes(ids).stream().map(YearEndSettlement::view).toList();
    }

    /** The budget of a year, where its prices were decided by one. */
    Optional<Budget> budget(Home home, int year) {
        return proposals.budgetOf(home.id(), year);
    }

    private YearEndFigures figures(Home home, NewYearEnd input) {
        Optional<Budget> budget = budget(home, input.year());
        Long cost = input.budgetCostOre() == null
                ? budget.map(one -> one.cost().ore()).orElse(null)
                : input.budgetCostOre();
        Integer places = input.places() == null ? budget.map(Budget::places).orElse(null) : input.places();
        BigDecimal occupancy =
                input.occupancy() == null ? budget.map(Budget::occupancy).orElse(null) : input.occupancy();
        if (cost == null || places == null || occupancy == null) {
            String missing = cost == null ? "budgetCostOre" : places == null ? "places" : "occupancy";
            throw Invalid.field(missing, "year-end-needs-budget");
        }
        Optional<AgreementVersion> agreed = agreed(home, input.year());
        YearEndFigures figures = new YearEndFigures(
                new Money(cost),
                places,
                occupancy,
                agreed.map(AgreementVersion::terms).orElse(Terms.USUAL).yearEndBandPercent(),
                agreed.map(version -> version.agreement().id()).orElse(null),
                agreed.map(AgreementVersion::number).orElse(null),
                new Money(input.actualCostOre()),
                days(home, input.year()));
        mustBePossible(figures);
        return figures;
    }

    private static void mustBePossible(YearEndFigures figures) {
        if (figures.days().isEmpty()) {
            throw Refusal.of("year-without-days");
        }
        try {
            figures.computed();
        } catch (ArithmeticException beyondLong) {
            throw Invalid.field("budgetCostOre", "sum-too-large");
        }
    }

    /** What has been used of the year until today: a day to come is none yet. */
    private List<UsedDays> days(Home home, int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        LocalDate to = today.date().isBefore(end) ? today.date() : end;
        return !to.isAfter(from)
                ? List.of()
                : ledger.of(home.id(), from, to).stream()
                        .map(used -> new UsedDays(used.municipality(), used.days()))
                        .toList();
    }

    /** The version in force when the year began; where there was none, the one when it ended. */
    private Optional<AgreementVersion> agreed(Home home, int year) {
        String area = forms.named(home.form(), "form").area();
        return agreements
                .ofParty(home.municipality(), area, LocalDate.of(year, 1, 1))
                .or(() -> agreements.ofParty(home.municipality(), area, LocalDate.of(year, 12, 31)));
    }

    private Home own(Actor actor, UUID homeId) {
        return homes.visible(actor, Right.CHANGE_YEAR_ENDS, homeId);
    }

    private Home readable(Actor actor, UUID homeId) {
        return homes.visible(actor, Right.READ_YEAR_ENDS, homeId);
    }
}
