package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.FormFamily;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Privileged;
import se.samplats.platform.party.Right;
import se.samplats.steering.disclosure.Part;
import se.samplats.steering.disclosure.Published;

/** Takes the measures, and shows each reader what that reader may see. */
@ApplicationScoped
@Transactional
@Privileged
public class MeasureReading {

    private final CareDays careDays;
    private final CareParts careParts;
    private final HomeUses homeUses;
    private final WaitingRequests waiting;
    private final Refusals refusals;
    private final BoughtOutside boughtOutside;
    private final SavingSums savingSums;
    private final ConfirmedHomes confirmedHomes;
    private final Exchange exchange;
    private final PurchaseMeasures purchaseMeasures;
    private final Today today;

    MeasureReading(
            CareDays careDays,
            CareParts careParts,
            HomeUses homeUses,
            WaitingRequests waiting,
            Refusals refusals,
            BoughtOutside boughtOutside,
            SavingSums savingSums,
            ConfirmedHomes confirmedHomes,
            Exchange exchange,
            PurchaseMeasures purchaseMeasures,
            Today today) {
        this.careDays = careDays;
        this.careParts = careParts;
        this.homeUses = homeUses;
        this.waiting = waiting;
        this.refusals = refusals;
        this.boughtOutside = boughtOutside;
        this.savingSums = savingSums;
        this.confirmedHomes = confirmedHomes;
        this.exchange = exchange;
        this.purchaseMeasures = purchaseMeasures;
        this.today = today;
    }

    /**
     * How much of the care is bought from private companies and associations, divided as asked, in order.
     *
     * @param scope whom it is about; one's own municipality may ask for any days, others for published periods, or for whole months that
     *     are over where they are told month by month
     */
    List<ShareItem> externalShare(Actor actor, Scope scope, Set<Dimension> by) {
        boolean monthly = by.contains(Dimension.MONTH)
                && scope.span().isMonths()
                && !scope.span().to().isAfter(today.date());
        return shares(actor, scope, monthly).within(scope.cell(), by);
    }

    /** The same, for several tables over one range. */
    public ShareItems shares(Actor actor, Scope scope) {
        return shares(actor, scope, false);
    }

    private ShareItems shares(Actor actor, Scope scope, boolean monthly) {
        actor.must(Right.READ_STATISTICS);
        boolean everybody = monthly || isForEverybody(actor, scope);
        Span care = scope.span().past(today.date()).orElse(scope.span());
        List<CareDays.Row> rows =
                scope.span().past(today.date()).map(careDays::within).orElse(List.of());
        String own = actor.municipality();
        return everybody
                ? new ShareItems(new CareCube(rows), care, careParts.within(care), own)
                : new ShareItems(
                        new CareCube(rows.stream()
                                .filter(row -> Objects.equals(own, row.cell().municipality()))
                                .toList()),
                        care,
                        null,
                        own);
    }

    /** The municipalities that have a home, buy outside or need a place: those that a reader may choose among. */
    public List<String> municipalities() {
        return homeUses.municipalities();
    }

    public OccupancyMeasure occupancy(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        Published published = isForEverybody(actor, scope) ? careParts.within(scope.span()) : null;
        Scope over = scope.past(today.date()).orElse(scope);
        List<HomeUse> uses = scope.past(today.date()).map(homeUses::within).orElse(List.of());
        return OccupancyMeasure.of(over.span(), uses, new OccupancyMeasure.Seen() {
            @Override
            public boolean home(HomeUse home) {
                return sees(home.municipality(), CareParts.inHome(home.homeId().toString(), null));
            }

            @Override
            public boolean homesOf(String municipality) {
                return sees(municipality, CareParts.inHomesOf(municipality, scope.form()));
            }

            @Override
            public boolean all() {
                return scope.municipality() == null
                        ? sees("", CareParts.ofKind(null, scope.form(), CareKind.OWN))
                                && sees("", CareParts.ofKind(null, scope.form(), CareKind.COUNTY))
                        : homesOf(scope.municipality());
            }

            private boolean sees(String municipality, Part part) {
                return actor.actsFor(municipality)
                        || (published != null && CountedTables.shows(published, part, scope.span()));
            }
        });
    }

    /** Who waits: one's own today, others on the first day of the month. */
    public WaitingMeasure waiting(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        isForEverybody(actor, scope);
        String own = actor.municipality();
        boolean isOwn = scope.municipality() != null && actor.actsFor(scope.municipality());
        LocalDate on = isOwn ? today.date() : today.date().withDayOfMonth(1);
        Published published = waiting.published(on);
        Counts ages = waiting.byAge(on, published, own);
        Counts waits = waiting.byWait(on, published, own);
        Long open = ages.number(scope.cell());
        return new WaitingMeasure(
                on,
                scope.span().from(),
                scope.span().to(),
                open,
                open == null,
                ages.parts(scope, WaitingRequests.AGES),
                waits.parts(scope, WaitingRequests.WAITS),
                waiting.pastLimit(today.date(), own),
                waiting.untilPlaced(scope).seenBy(isOwn).days(),
                waiting.untilAnswered(scope).seenBy(isOwn).days());
    }

    public DividedMeasure refusals(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        isForEverybody(actor, scope);
        return DividedMeasure.of(scope, refusals.within(scope.span(), actor.municipality()));
    }

    /** Why care was bought privately, as the buyers said. */
    public DividedMeasure privateReasons(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        isForEverybody(actor, scope);
        return DividedMeasure.of(scope, boughtOutside.reasons(scope.span(), actor.municipality()));
    }

    /** Which criterion no municipal place met when care was bought outside. */
    public DividedMeasure unmetNeeds(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        isForEverybody(actor, scope);
        return DividedMeasure.of(scope, boughtOutside.criteria(scope.span(), actor.municipality()));
    }

    /** Whether what was bought privately could have been avoided, by the ledger as it was known at each decision. */
    public AvoidableDays avoidableDays(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        boolean everybody = isForEverybody(actor, scope);
        String own = actor.municipality();
        return new AvoidableDays(
                scope.span().past(today.date()).map(purchaseMeasures.judged()::within).orElse(List.of()).stream()
                        .filter(month ->
                                everybody || Objects.equals(own, month.cell().municipality()))
                        .toList(),
                own);
    }

    /** Which beds the county lacks, by whom they would have been for. */
    public List<MissingBeds.MissingBed> missingBeds(Actor actor, Span span) {
        actor.must(Right.READ_STATISTICS);
        mustBePublished(span);
        return span.past(today.date()).map(purchaseMeasures.missing()::within).orElse(List.of());
    }

    /** The homes' refusals by home and reason. */
    public List<HomeRefusals.RefusingHome> homeRefusals(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        isForEverybody(actor, scope);
        return purchaseMeasures.refusals().within(scope, actor.municipality());
    }

    /** The external share of each family of forms, in the families' order: what differs too much to be one number. */
    public Map<FormFamily, ShareItem> families(ShareItems shares, @Nullable String municipality) {
        Map<FormFamily, ShareItem> families = new EnumMap<>(FormFamily.class);
        for (FormFamily family : FormFamily.values()) {
            families.put(family, shares.family(municipality, purchaseMeasures.formsOf(family)));
        }
        return families;
    }

    public SavingsMeasure savings(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        isForEverybody(actor, scope);
        return scope.past(today.date())
                .map(over -> SavingsMeasure.of(over, savingSums.within(over.span(), actor.municipality())))
                .orElseGet(() -> SavingsMeasure.of(scope, SavingSums.Ledger.empty()));
    }

    public FreshnessMeasure freshness(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        return confirmedHomes.on(today.date(), scope);
    }

    /** What was given and got; of days that are not published, one's own alone. */
    public ExchangeMeasure giveAndGet(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        boolean everybody = isForEverybody(actor, scope);
        return scope.past(today.date())
                .map(over ->
                        exchange.within(over, everybody ? careParts.within(over.span()) : null, actor.municipality()))
                .orElseGet(() ->
                        new ExchangeMeasure(scope.span().from(), scope.span().to(), List.of()));
    }

    /** Whether the period is published; of other days whoever asks about its own municipality sees that alone. */
    private boolean isForEverybody(Actor actor, Scope scope) {
        return scope.isForEverybody(actor, today.date());
    }

    private void mustBePublished(Span span) {
        if (!span.isPublished(today.date())) {
            throw Scope.notPublished(today.date());
        }
    }
}
