package se.samplats.market.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.market.placement.Beds;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.Placements;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Tasks for either side: arrivals that are due, and departures in the coming week or overdue. */
@ApplicationScoped
class StayTasks implements TaskSource {

    private static final int DEPARTURE_DAYS = 7;

    private final Placements placements;
    private final Beds beds;
    private final Homes homes;

    StayTasks(Placements placements, Beds beds, Homes homes) {
        this.placements = placements;
        this.beds = beds;
        this.homes = homes;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        if (!actor.may(Right.REPORT_PLACEMENT)) {
            return List.of();
        }
        List<Placement> arrivals = placements.arrivalsDue(actor, layout.today(), MOST);
        List<Placement> departures =
                placements.departuresDue(actor, layout.today().plusDays(DEPARTURE_DAYS), MOST);
        Set<UUID> waiting = beds.stillLivedIn(arrivals);
        Map<UUID, Home> known = homes
                .byIds(Stream.concat(arrivals.stream(), departures.stream())
                        .map(Placement::homeId)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Home::id, Function.identity()));
        return Stream.concat(
                        arrivals.stream()
                                .map(one -> arrival(layout, one, known.get(one.homeId()), waiting.contains(one.id()))
                                        .ofCase(caseOf(actor, one))),
                        departures.stream().map(one -> departure(layout, one, known.get(one.homeId()))
                                .ofCase(caseOf(actor, one))))
                .toList();
    }

    /** The case belongs to the buyer: the home knows the placement by its own reference. */
    private static @Nullable String caseOf(Actor actor, Placement placement) {
        return actor.actsFor(placement.buyer()) ? placement.caseReference() : null;
    }

    private static Task arrival(Layout layout, Placement placement, @Nullable Home home, boolean waits) {
        DeskTexts texts = layout.texts(DeskTexts.class);
        String day = layout.write().day(placement.start());
        return task(
                layout,
                Task.Kind.ARRIVAL,
                placement,
                home,
                placement.start(),
                waits ? texts.bedNotLeft(day) : texts.arrives(day));
    }

    private static Task departure(Layout layout, Placement placement, @Nullable Home home) {
        LocalDate day = placement.end() == null ? layout.today() : placement.end();
        DeskTexts texts = layout.texts(DeskTexts.class);
        String written = layout.write().day(day);
        return task(
                layout,
                Task.Kind.DEPARTURE,
                placement,
                home,
                day,
                day.isBefore(layout.today()) ? texts.stillThere(written) : texts.departs(written));
    }

    private static Task task(
            Layout layout, Task.Kind kind, Placement placement, @Nullable Home home, LocalDate day, String detail) {
        boolean late = day.isBefore(layout.today());
        return new Task(
                        kind,
                        Task.atStartOf(day),
                        late ? Task.Urgency.late : Task.Urgency.good,
                        placement.reference() + " · " + (home == null ? "" : home.name()),
                        detail,
                        late ? layout.texts(DeskTexts.class).overdue() : null,
                        "/placements/" + placement.id())
                .calling(home == null ? Telephones.NONE : home.telephones());
    }
}
