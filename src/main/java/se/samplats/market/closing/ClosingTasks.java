package se.samplats.market.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samplats.county.home.Home;
import se.samplats.county.home.HomeClosure;
import se.samplats.county.home.HomeClosures;
import se.samplats.county.home.Homes;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** What closes is to be notified to IVO within a month (SoL 26:2): a task of the home's managers until they have said that it is. */
@ApplicationScoped
class ClosingTasks implements TaskSource {

    private final HomeClosures closures;
    private final Homes homes;

    ClosingTasks(HomeClosures closures, Homes homes) {
        this.closures = closures;
        this.homes = homes;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        String own = actor.municipality();
        if (own == null || !actor.may(Right.CLOSE_HOME)) {
            return List.of();
        }
        Map<UUID, Home> run = homes.of(List.of(own)).stream()
                .filter(home -> actor.may(Right.CLOSE_HOME, home.belonging()))
                .collect(Collectors.toMap(Home::id, Function.identity()));
        return run.isEmpty()
                ? List.of()
                : closures.toBeNotified(run.keySet()).stream()
                        .limit(MOST)
                        .map(closure -> task(layout, closure, Objects.requireNonNull(run.get(closure.homeId()))))
                        .toList();
    }

    private static Task task(Layout layout, HomeClosure closure, Home home) {
        Instant due = Task.atStartOf(closure.notifyIvoBy());
        boolean late = closure.notifyIvoBy().isBefore(layout.today());
        DeskTexts texts = layout.texts(DeskTexts.class);
        return new Task(
                Task.Kind.CLOSING_TO_NOTIFY,
                due,
                late ? Task.Urgency.late : Task.urgency(due, layout.today()),
                home.name(),
                texts.closesFrom(layout.write().day(closure.days().start())),
                late ? texts.overdue() : texts.notifyBy(layout.write().day(closure.notifyIvoBy())),
                "/homes/" + home.id() + "#closings");
    }
}
