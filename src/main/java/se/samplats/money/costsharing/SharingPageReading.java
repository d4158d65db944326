package se.samplats.money.costsharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.LedgerDays;
import se.samplats.county.home.PublishedUse;
import se.samplats.county.pricing.PrivateAlternative;
import se.samplats.county.pricing.PrivatePrices;
import se.samplats.money.pricesetting.Budget;
import se.samplats.money.pricesetting.PriceProposals;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.FewPersons;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Name;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.page.BarChart;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;
import se.samplats.platform.party.Privileged;
import se.samplats.platform.party.Right;

/**
 * Puts the sharing of a home's cost together: the days of its ledger, the inhabitants of the register, the budget that made the
 * year's prices, or what is typed instead.
 */
@ApplicationScoped
@Transactional
@Privileged
class SharingPageReading {

    private static final long MOST_KRONOR = 1_000_000_000;
    static final List<String> KINDS = List.of("state", "county", "other", "association", "own");

    private final Homes homes;
    private final LedgerDays ledger;
    private final PublishedUse publishedUse;
    private final PriceProposals proposals;
    private final PrivatePrices privatePrices;
    private final Municipalities municipalities;
    private final Names names;
    private final Today today;

    SharingPageReading(
            Homes homes,
            LedgerDays ledger,
            PublishedUse publishedUse,
            PriceProposals proposals,
            PrivatePrices privatePrices,
            Municipalities municipalities,
            Names names,
            Today today) {
        this.homes = homes;
        this.ledger = ledger;
        this.publishedUse = publishedUse;
        this.proposals = proposals;
        this.privatePrices = privatePrices;
        this.municipalities = municipalities;
        this.names = names;
        this.today = today;
    }

    SharingPage page(Layout layout, Actor actor, Typed typed) {
        actor.must(Right.READ_PROPOSALS);
        List<Home> choices = choices(actor);
        Home home = chosen(typed, choices);
        Integer year = typed.number("year", 2000, 2200);
        if (home == null) {
            typed.mustBeRight();
            return empty(layout, choices, null, FilledForm.of(typed));
        }
        int of = year == null ? today.date().getYear() : year;
        List<LedgerDays.Used> used = used(home, of);
        Optional<Budget> budget = proposals.budgetOf(home.id(), of);
        JointHome joint = read(typed, budget);
        SharingPage page = empty(layout, choices, home, FilledForm.of(typed))
                .with(of, budget.map(one -> said(layout, one)).orElse(null));
        if (used.isEmpty()) {
            return page.saying(layout.texts(SharingTexts.class).sharingNone());
        }
        if (!tellable(actor, home, of, used)) {
            return page.saying(layout.texts(SharingTexts.class).sharingFew());
        }
        List<SharingPage.User> users = users(used, typed, privateOre(actor, home));
        typed.mustBeRight();
        page = page.usedBy(users);
        return joint == null
                ? page.saying(layout.texts(SharingTexts.class).sharingNeeds())
                : page.shared(shared(layout, joint, users));
    }

    /** The form with what is wrong in it. */
    SharingPage again(Layout layout, Actor actor, FilledForm form) {
        List<Home> choices = choices(actor);
        Home home = chosen(form.typed(), choices);
        SharingPage page = empty(layout, choices, home, form);
        Integer year = form.typed().number("year", 2000, 2200);
        if (home == null || year == null) {
            return page;
        }
        List<LedgerDays.Used> used = used(home, year);
        return tellable(actor, home, year, used)
                ? page.usedBy(users(used, form.typed(), privateOre(actor, home)))
                : page;
    }

    private List<LedgerDays.Used> used(Home home, int year) {
        return ledger.of(home.id(), LocalDate.of(year, 1, 1), end(year));
    }

    /** Who used the home is shown outside its municipality only where it is published: of a year that is over, not of few persons. */
    private boolean tellable(Actor actor, Home home, int year, List<LedgerDays.Used> used) {
        return actor.actsFor(home.municipality())
                || (year < today.date().getYear()
                        && publishedUse.isPublished(
                                home.id(),
                                used.stream().map(LedgerDays.Used::municipality).toList(),
                                year));
    }

    private SharingPage empty(Layout layout, List<Home> choices, @Nullable Home home, FilledForm form) {
        List<SharingPage.Choice> offered = choices.stream()
                .map(one ->
                        new SharingPage.Choice(one.id(), one.name() + ", " + names.municipality(one.municipality())))
                .toList();
        return new SharingPage(layout, offered, home, today.date().getYear(), form, null, List.of(), null, null);
    }

    /** The budget's figures, with what is typed instead; null where something is not known. */
    private static @Nullable JointHome read(Typed typed, Optional<Budget> budget) {
        Long cost = typed.ore("cost", MOST_KRONOR);
        Long fixed = typed.ore("fixed", MOST_KRONOR);
        Integer places = typed.number("places", 1, 1_000);
        BigDecimal occupancy = typed.decimal("occupancy", BigDecimal.valueOf(5), BigDecimal.valueOf(100), 2);
        typed.mustBeRight();
        Money all = cost == null ? budget.map(Budget::cost).orElse(null) : new Money(cost);
        Money part = fixed != null
                ? new Money(fixed)
                : budget.isPresent() && cost == null ? budget.get().fixedCost() : Money.ZERO;
        Integer many = places == null ? budget.map(Budget::places).orElse(null) : places;
        BigDecimal share = occupancy == null ? budget.map(Budget::occupancy).orElse(null) : occupancy.movePointLeft(2);
        if (all == null || many == null || share == null) {
            return null;
        }
        if (part.compareTo(all) > 0) {
            throw Invalid.field("fixed", "fixed-above-cost");
        }
        return new JointHome(all, part, many, share);
    }

    private List<SharingPage.User> users(List<LedgerDays.Used> used, Typed typed, @Nullable Long privateOre) {
        return used.stream()
                .map(one -> {
                    String field = "subscribed-" + one.municipality();
                    String name = names.municipality(one.municipality());
                    typed.belongs(field, new Name(name, name));
                    Integer subscribed = typed.number(field, 0, 1_000);
                    int population = municipalities
                            .byCode(one.municipality())
                            .map(Municipality::population)
                            .orElse(0);
                    CostMember member =
                            new CostMember(one.municipality(), population, one.days(), subscribed, privateOre);
                    return new SharingPage.User(name, member, field);
                })
                .sorted(Comparator.comparing(SharingPage.User::name))
                .toList();
    }

    /** What the home's municipality would pay privately, net: what others paid is theirs, and few purchases are nobody else's. */
    private @Nullable Long privateOre(Actor actor, Home home) {
        return privatePrices
                .of(home.municipality(), home.form(), today.date())
                .filter(price -> actor.actsFor(home.municipality()) || price.count() >= FewPersons.FEWEST)
                .map(PrivateAlternative::netDayPrice)
                .map(Money::ore)
                .orElse(null);
    }

    private SharingPage.Shared shared(Layout layout, JointHome joint, List<SharingPage.User> users) {
        List<CostMember> members = users.stream().map(SharingPage.User::member).toList();
        if (members.stream().allMatch(one -> one.population() == 0)) {
            throw Invalid.field("home", "nothing-to-share-by-population");
        }
        CostSharing sharing = CostSharing.of(joint, members);
        List<CostSharing.Key> keys = Arrays.stream(CostSharing.Key.values())
                .filter(key -> sharing.by(key) != null)
                .toList();
        List<BarChart.Bars> bars = new ArrayList<>();
        for (int i = 0; i < users.size(); i++) {
            List<BarChart.Amount> amounts = new ArrayList<>();
            for (CostSharing.Key key : keys) {
                long ore = SharingPage.amount(sharing, key, i);
                amounts.add(new BarChart.Amount(
                        KINDS.get(key.ordinal()), ore, layout.write().kronor(ore)));
            }
            bars.add(new BarChart.Bars(users.get(i).name(), amounts));
        }
        return new SharingPage.Shared(
                joint,
                sharing,
                members.stream().mapToInt(CostMember::days).sum(),
                keys,
                BarChart.wide(bars, List.of()),
                BarChart.narrow(bars, List.of()));
    }

    /** What the budget says, for who does not type anything instead. */
    private static String said(Layout layout, Budget budget) {
        return layout.texts(SharingTexts.class)
                .byBudget(
                        layout.write().kronor(budget.cost().ore()),
                        budget.places(),
                        layout.write().percent(budget.occupancy()));
    }

    /** Of a year that goes on, what has been used of it. */
    private LocalDate end(int year) {
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        return today.date().isBefore(end) ? today.date() : end;
    }

    private List<Home> choices(Actor actor) {
        String own = actor.municipality();
        return homes.of(own == null ? homes.municipalities() : List.of(own));
    }

    private static @Nullable Home chosen(Typed typed, List<Home> choices) {
        String wanted = typed.atMost("home", 40);
        return choices.stream()
                .filter(home -> home.id().toString().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
