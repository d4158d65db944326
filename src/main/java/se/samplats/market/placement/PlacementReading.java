package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Belonging;
import se.samplats.platform.party.Right;

/** Placements as either side may read them. */
@ApplicationScoped
@Transactional
public class PlacementReading {

    private static final int MOST_FACTS = 1_000;

    private final Placements placements;
    private final PlacementFacts facts;
    private final Absences absences;
    private final Savings savings;
    private final PlacementViews views;
    private final Today today;

    PlacementReading(
            Placements placements,
            PlacementFacts facts,
            Absences absences,
            Savings savings,
            PlacementViews views,
            Today today) {
        this.placements = placements;
        this.facts = facts;
        this.absences = absences;
        this.savings = savings;
        this.views = views;
        this.today = today;
    }

    /**
     * @param absence the days away that are under way or announced; null when there are none
     * @param protectedIdentity whether a list should rather not say whose it is
     */
    public record Present(PlacementView placement, @Nullable Period absence, boolean protectedIdentity) {

        public boolean isAway(LocalDate day) {
            return absence != null && absence.contains(day);
        }
    }

    /** @param absences all of them, in the order of their days */
    public record Life(PlacementView placement, List<PlacementFact> facts, List<Period> absences) {}

    /** A leaf of the placements that the actor may see, the latest first. */
    public List<PlacementView> leaf(
            Actor actor, @Nullable PlacementStatus status, int from, int most, Language language) {
        actor.must(Right.READ_PLACEMENTS);
        return placements.leaf(actor, status, from, most).stream()
                .map(placement -> PlacementView.of(actor, placement, language))
                .toList();
    }

    public Life life(Actor actor, UUID id, Language language) {
        Placement placement = placements.visible(actor, Right.READ_PLACEMENTS, id);
        return new Life(
                views.view(actor, placement, language),
                facts.of(id, 0, MOST_FACTS),
                absences.of(id).stream().map(Absence::period).toList());
    }

    /** What the placement saves as it was reckoned, the latest last: for the buyer, whose purchases it is compared with. */
    public List<Saving> savings(Actor actor, UUID id) {
        Placement placement = placements.visible(actor, Right.READ_PLACEMENTS, id);
        return actor.may(Right.READ_SAVINGS, placement.belonging()) ? savings.of(id) : List.of();
    }

    /** Who is expected to a home, and who lives there by a placement, for its managers. */
    public List<Present> presentIn(Actor actor, UUID homeId, String municipality, Language language) {
        actor.must(Right.RUN_HOME, Belonging.home(homeId, municipality), "home");
        List<Placement> found = placements.presentIn(homeId);
        Map<UUID, Period> away = new HashMap<>();
        absences.notOver(found.stream().map(Placement::id).toList(), today.date())
                .forEach(absence -> away.putIfAbsent(absence.placementId(), absence.period()));
        return found.stream()
                .map(one -> new Present(
                        PlacementView.of(actor, one, language), away.get(one.id()), one.protectedFor() != null))
                .toList();
    }
}
