package se.samplats.market.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.Placements;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/**
 * Somebody has arrived and the home has not recorded its decision to admit (<i>beslut om inskrivning</i>, Förordning 2025:468 9:1): in the
 * acute flow the arrival may come first. The decision waits until it is made, also after a departure.
 */
@ApplicationScoped
class AdmissionTasks implements TaskSource {

    private final Placements placements;
    private final Homes homes;

    AdmissionTasks(Placements placements, Homes homes) {
        this.placements = placements;
        this.homes = homes;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        if (!actor.may(Right.ADMIT)) {
            return List.of();
        }
        List<Placement> waiting = placements.admissionsDue(actor, MOST);
        Map<UUID, Home> known =
                homes.byIds(waiting.stream().map(Placement::homeId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Home::id, Function.identity()));
        return waiting.stream()
                .map(one -> task(layout, one, known.get(one.homeId())))
                .toList();
    }

    private static Task task(Layout layout, Placement placement, @Nullable Home home) {
        return new Task(
                Task.Kind.ADMISSION,
                Task.atStartOf(placement.start()),
                Task.Urgency.late,
                placement.reference() + " · " + (home == null ? "" : home.name()),
                layout.texts(DeskTexts.class).notAdmitted(layout.write().day(placement.start())),
                null,
                "/placements/" + placement.id() + "#admit");
    }
}
