package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Beds beds;
    private final PlacementViews views;
    private final Today today;

    PlacementReading(
            Placements placements,
            PlacementFacts facts,
            Absences absences,
            Savings savings,
            Beds beds,
            PlacementViews views,
            Today today) {
        this.placements = placements;
        this.facts = facts;
        this.absences = absences;
        this.savings = savings;
        this.beds = beds;
        this.views = views;
        this.today = today;
    }

    /**
     * @param absence the days away that are under way or announced; null when there are none
     * @param protectedIdentity whether a list should leave out whose it is
     */
    public record Present(PlacementView placement, @Nullable Period absence, boolean protectedIdentity) {

        public boolean isAway(LocalDate day) {
            return absence != null && absence.contains(day);
        }
    }

    /**
     * @param facts all that was recorded
     * @param standing what stands of it
     * @param correctable the ids of what the reader may correct
     * @param absences all of them, in the order of their days
     * @param overdue whether somebody stays past the planned end
     * @param bedNotLeft whether whoever lived in the bed before has not been recorded as departed
     */
    public record Life(
            PlacementView placement,
            List<PlacementFact> facts,
            List<StandingFact> standing,
            Set<Long> correctable,
            List<Period> absences,
            boolean overdue,
            boolean bedNotLeft) {}

    /** A page of the placements that the actor may see, the latest first. */
    public List<PlacementView> leaf(
            Actor actor, @Nullable PlacementStatus status, boolean oldest, int from, int most, Language language) {
        actor.must(Right.READ_PLACEMENTS);
        return placements.leaf(actor, status, oldest, from, most).stream()
                .map(placement -> PlacementView.of(actor, placement, language))
                .toList();
    }

    public Life life(Actor actor, UUID id, Language language) {
        Placement placement = placements.visible(actor, Right.READ_PLACEMENTS, id);
        List<PlacementFact> all = facts.of(id, 0, MOST_FACTS);
        List<StandingFact> standing = StandingFact.of(all);
        return new Life(
                views.view(actor, placement, language),
                all,
                standing,
                standing.stream()
                        .filter(fact -> Correcting.mayCorrect(actor, placement, fact))
                        .map(StandingFact::id)
                        .collect(Collectors.toSet()),
                absences.of(id).stream().map(Absence::period).toList(),
                placement.isOverdue(today.date()),
                beds.isStillLivedIn(placement));
    }

    /** The placement's rows of the savings ledger, the latest last; for the buyer alone. */
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
