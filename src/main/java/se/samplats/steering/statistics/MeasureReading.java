package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.FormFamily;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Privileged;
import se.samplats.platform.party.Right;

/** Takes the measures, and shows each reader what that reader may see. */
@ApplicationScoped
@Transactional
@Privileged
public class MeasureReading {

    private final CareDays careDays;
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

    /** How much of the care is bought from private companies and associations, divided as asked, in order. */
    List<ShareItem> externalShare(Actor actor, Span span, Set<Dimension> by) {
        return shares(actor, span).by(by);
    }

    /** The same, for several tables over one range. */
    public ShareItems shares(Actor actor, Span span) {
        actor.must(Right.READ_STATISTICS);
        CareCube cube =
                new CareCube(span.past(today.date()).map(careDays::within).orElse(List.of()));
        return new ShareItems(cube, Suppression.hidden(cube.counts(), actor.municipality()));
    }

    /** The municipalities that have a home, buy outside or need a place: those that a reader may choose among. */
    public List<String> municipalities() {
        return homeUses.municipalities();
    }

    public OccupancyMeasure occupancy(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        Scope over = scope.past(today.date()).orElse(scope);
        return OccupancyMeasure.of(
                over.span(), scope.past(today.date()).map(homeUses::within).orElse(List.of()));
    }

    public WaitingMeasure waiting(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        LocalDate on = today.date();
        Counts ages = new Counts(waiting.byAge(), actor.municipality());
        Counts waits = new Counts(waiting.byWait(on), actor.municipality());
        boolean own = scope.municipality() != null && actor.actsFor(scope.municipality());
        Long open = ages.number(scope.cell());
        boolean hidden = open == null || waits.number(scope.cell()) == null;
        return new WaitingMeasure(
                on,
                scope.span().from(),
                scope.span().to(),
                hidden ? null : open,
                hidden,
                ages.parts(scope, WaitingRequests.AGES),
                waits.parts(scope, WaitingRequests.WAITS),
                waiting.pastLimit(on, actor.municipality()),
                waiting.untilPlaced(scope).seenBy(own).days(),
                waiting.untilAnswered(scope).seenBy(own).days());
    }

    public DividedMeasure refusals(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        return DividedMeasure.of(scope, new Counts(refusals.within(scope.span()), actor.municipality()));
    }

    /** Why care was bought privately, as the buyers said. */
    public DividedMeasure privateReasons(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        return DividedMeasure.of(scope, new Counts(boughtOutside.reasons(scope.span()), actor.municipality()));
    }

    /** Which criterion no municipal place met when care was bought outside. */
    public DividedMeasure unmetNeeds(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        return DividedMeasure.of(scope, new Counts(boughtOutside.criteria(scope.span()), actor.municipality()));
    }

    /** Whether what was bought privately could have been avoided, by the ledger as it was known at each decision. */
    public AvoidableDays avoidableDays(Actor actor, Span span) {
        actor.must(Right.READ_STATISTICS);
        return new AvoidableDays(
                span.past(today.date()).map(purchaseMeasures.judged()::within).orElse(List.of()), actor.municipality());
    }

    /** Which beds the county lacks, by whom they would have been for. */
    public List<MissingBeds.MissingBed> missingBeds(Actor actor, Span span) {
        actor.must(Right.READ_STATISTICS);
        return span.past(today.date()).map(purchaseMeasures.missing()::within).orElse(List.of());
    }

    /** The homes' refusals by home and reason. */
    public List<HomeRefusals.RefusingHome> homeRefusals(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
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
        return scope.past(today.date())
                .map(over -> SavingsMeasure.of(over, savingSums.within(over.span(), actor.municipality())))
                .orElseGet(() -> SavingsMeasure.of(scope, SavingSums.Ledger.empty()));
    }

    public FreshnessMeasure freshness(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        return confirmedHomes.on(today.date(), scope);
    }

    public ExchangeMeasure giveAndGet(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        return scope.past(today.date())
                .map(over -> exchange.within(over, actor.municipality()))
                .orElseGet(() -> new ExchangeMeasure(
                        scope.span().from(), scope.span().to(), List.of()));
    }
}
