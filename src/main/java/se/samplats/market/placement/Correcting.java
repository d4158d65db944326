package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/**
 * Whoever recorded a day can correct it, with a reason, also after the departure and after the month was issued. The first record stays in
 * the log beside the correction; the bed, the absences and the money follow from what stands.
 */
@ApplicationScoped
@Transactional
public class Correcting {

    /** What each kind takes to be corrected: the same as to be recorded. Other kinds are agreements of the two, changed by agreeing anew. */
    private static final Map<PlacementFact.Kind, Right> RIGHTS = new EnumMap<>(Map.of(
            PlacementFact.Kind.ADMITTED, Right.ADMIT,
            PlacementFact.Kind.ARRIVED, Right.ADMIT,
            PlacementFact.Kind.ADD_ON_USED, Right.ADMIT,
            PlacementFact.Kind.ABSENT, Right.REPORT_PLACEMENT,
            PlacementFact.Kind.RETURNED, Right.REPORT_PLACEMENT,
            PlacementFact.Kind.DEPARTED, Right.REPORT_PLACEMENT,
            PlacementFact.Kind.NO_SHOW, Right.REPORT_PLACEMENT,
            PlacementFact.Kind.NOTICE_GIVEN, Right.REPORT_PLACEMENT,
            PlacementFact.Kind.LEVEL_CHANGED, Right.EXTEND));

    private final Placements placements;
    private final PlacementFacts facts;
    private final StayRebuilding rebuilding;
    private final Savings savings;
    private final Today today;
    private final Event<PlacementEvent> events;

    Correcting(
            Placements placements,
            PlacementFacts facts,
            StayRebuilding rebuilding,
            Savings savings,
            Today today,
            Event<PlacementEvent> events) {
        this.placements = placements;
        this.facts = facts;
        this.rebuilding = rebuilding;
        this.savings = savings;
        this.today = today;
        this.events = events;
    }

    /** Corrects one of the facts that stand. */
    public Placement correct(Actor actor, UUID id, long factId, Correction correction) {
        Placement placement = placements.visibleLocked(actor, Right.REPORT_PLACEMENT, id);
        StandingFact wrong = facts.standing(id).stream()
                .filter(one -> one.id() == factId)
                .findFirst()
                .orElseThrow(() -> new NotFound("fact"));
        mustBeAllowed(actor, placement, wrong);
        PlacementFact right = correction.of(wrong, today.now());
        today.mustHaveCome(right.happenedOn());
        facts.persistAndFlush(right);
        List<PlacementFact> all = facts.all(id);
        rebuilding.follow(placement, right, all);
        savings.follow(placement, right);
        placements.flush();
        events.fire(PlacementEvent.Corrected.of(placement, right, actor.may(Right.ADMIT, placement.belonging())));
        return placement;
    }

    /** Whether the actor may correct the fact. */
    static boolean mayCorrect(Actor actor, Placement placement, StandingFact fact) {
        Right right = RIGHTS.get(fact.kind());
        return right != null && actor.may(right, placement.belonging()) && isOwn(actor, fact);
    }

    private static void mustBeAllowed(Actor actor, Placement placement, StandingFact wrong) {
        Right right = RIGHTS.get(wrong.kind());
        if (right == null) {
            throw Refusal.of("fact-is-agreed", wrong.on());
        }
        actor.must(right);
        if (!actor.may(right, placement.belonging()) || !isOwn(actor, wrong)) {
            throw Refusal.of("recorded-by-the-other", wrong.on());
        }
    }

    /** What nobody kept the author of is corrected by whoever may record it. */
    private static boolean isOwn(Actor actor, StandingFact fact) {
        String by = fact.first().recordedFor();
        return by == null || actor.actsFor(by);
    }
}
