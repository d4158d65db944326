package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
            Today today) {
        this.careDays = careDays;
        this.homeUses = homeUses;
        this.waiting = waiting;
        this.refusals = refusals;
        this.boughtOutside = boughtOutside;
        this.savingSums = savingSums;
        this.confirmedHomes = confirmedHomes;
        this.exchange = exchange;
        this.today = today;
    }

    /** How much of the care is bought from private companies and associations, divided as asked, in order. */
    List<ShareItem> externalShare(Actor actor, Span span, Set<Dimension> by) {
        return shares(actor, span).by(by);
    }

    /** The same, for several tables over one range. */
    public ShareItems shares(Actor actor, Span span) {
        actor.must(Right.READ_STATISTICS);
        CareCube cube = new CareCube(careDays.within(span));
        return new ShareItems(cube, Suppression.hidden(cube.counts(), actor.municipality()));
    }

    /** The municipalities that have a home, buy outside or need a place: those that a reader may choose among. */
    public List<String> municipalities() {
        return homeUses.municipalities();
    }

    public OccupancyMeasure occupancy(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        return OccupancyMeasure.of(scope.span(), homeUses.within(scope));
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

    public SavingsMeasure savings(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        return SavingsMeasure.of(scope, savingSums.within(scope.span(), actor.municipality()));
    }

    public FreshnessMeasure freshness(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        return confirmedHomes.on(today.date(), scope);
    }

    public ExchangeMeasure giveAndGet(Actor actor, Scope scope) {
        actor.must(Right.READ_STATISTICS);
        return exchange.within(scope, actor.municipality());
    }
}
