package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Place;
import se.samplats.market.change.QuestionReading;
import se.samplats.market.match.Matching;
import se.samplats.market.match.Suitable;
import se.samplats.market.placement.PlacementReading;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.market.placement.PlacementView;
import se.samplats.market.request.Requests;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Belonging;
import se.samplats.platform.party.Right;

/** Puts the page together on which somebody gets another bed. */
@ApplicationScoped
@Transactional
class MovePageReading {

    private static final int MOST_HOMES = 10;

    private final PlacementReading placements;
    private final QuestionReading questions;
    private final Requests requests;
    private final Matching matching;
    private final HomeBeds beds;
    private final Names names;

    MovePageReading(
            PlacementReading placements,
            QuestionReading questions,
            Requests requests,
            Matching matching,
            HomeBeds beds,
            Names names) {
        this.placements = placements;
        this.questions = questions;
        this.requests = requests;
        this.matching = matching;
        this.beds = beds;
        this.names = names;
    }

    /** @param chosen the bed of another home; null while none is chosen */
    MovePage page(
            Layout layout,
            Actor actor,
            UUID id,
            FilledForm form,
            @Nullable LocalDate wanted,
            MovePage.@Nullable Chosen chosen) {
        PlacementView placement = placements.life(actor, id, layout.language()).placement();
        Home home = beds.home(placement.homeId());
        LocalDate on = day(layout, placement, wanted);
        boolean asks = mayGoElsewhere(actor, placement);
        return new MovePage(
                layout,
                placement,
                "/placements/" + id + "/move",
                home.name(),
                beds.label(placement.placeId()),
                on,
                beds.free(home, new Period(on, placement.end()), placement.placeId()),
                asks,
                asks ? elsewhere(actor, placement, on) : List.of(),
                chosen,
                form);
    }

    /** The day that was chosen, where the stay can be moved on it; or the first that can be meant. */
    private static LocalDate day(Layout layout, PlacementView placement, @Nullable LocalDate wanted) {
        LocalDate first = placement.start().isAfter(layout.today()) ? placement.start() : layout.today();
        LocalDate end = placement.end();
        LocalDate on = wanted == null || wanted.isBefore(placement.start()) ? first : wanted;
        return end != null && !on.isBefore(end) ? end.minusDays(1) : on;
    }

    private static boolean mayGoElsewhere(Actor actor, PlacementView placement) {
        return placement.status() == PlacementStatus.ONGOING
                && placement.continuedBy() == null
                && actor.may(Right.EXTEND, Belonging.deal(placement.buyer(), placement.seller(), placement.homeId()));
    }

    private List<MovePage.Elsewhere> elsewhere(Actor actor, PlacementView placement, LocalDate on) {
        Period during = new Period(on, placement.end());
        List<Suitable> suitable = placement.requestId() == null
                ? matching.suitable(
                        placement.buyer(), beds.home(placement.homeId()).form(), during)
                : matching.suitable(requests.visible(actor, Right.READ_REQUESTS, placement.requestId()), during);
        Set<UUID> seen = new HashSet<>(Set.of(placement.homeId()));
        return suitable.stream()
                .filter(one -> seen.add(one.home().id()))
                .limit(MOST_HOMES)
                .map(one -> new MovePage.Elsewhere(
                        one.place().id(),
                        one.place().label(),
                        one.home().id(),
                        one.home().name(),
                        names.municipality(one.home().municipality()),
                        one.distanceKm(),
                        one.dayPriceOre()))
                .toList();
    }

    /** A bed of another home with its price, or the rule that says no to it; null where none is chosen. */
    MovePage.@Nullable Chosen chosen(Layout layout, Actor actor, UUID id, MovePages.Wanted wanted) {
        PlacementView placement = placements.life(actor, id, layout.language()).placement();
        Place place = wanted.place() == null ? null : beds.place(wanted.place());
        if (place == null || place.homeId().equals(placement.homeId())) {
            return null;
        }
        Home home = beds.home(place.homeId());
        LocalDate on = day(layout, placement, wanted.on());
        LocalDate end = placement.end();
        return new MovePage.Chosen(
                place.id(),
                place.label(),
                home.name(),
                names.municipality(home.municipality()),
                end == null ? null : (Long) ChronoUnit.DAYS.between(on, end),
                questions.moveQuote(actor, placement.id(), place.id(), on, layout.language()));
    }
}
