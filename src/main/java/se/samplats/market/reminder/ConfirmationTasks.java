package se.samplats.market.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import se.samplats.county.form.Forms;
import se.samplats.county.home.Freshness;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Tasks for managers: homes whose vacancies were confirmed too long ago. */
@ApplicationScoped
class ConfirmationTasks implements TaskSource {

    private final Homes homes;
    private final Forms forms;

    ConfirmationTasks(Homes homes, Forms forms) {
        this.homes = homes;
        this.forms = forms;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        return !actor.may(Right.CONFIRM_VACANCIES)
                ? List.of()
                : homes.of(List.of(actor.own())).stream()
                        .filter(home -> actor.may(Right.CONFIRM_VACANCIES, home.belonging()))
                        .filter(home -> isStale(home, layout))
                        .map(home -> unconfirmed(layout, home))
                        .toList();
    }

    private boolean isStale(Home home, Layout layout) {
        return home.freshness(forms.named(home.form(), "form"), layout.today()) == Freshness.STALE;
    }

    private static Task unconfirmed(Layout layout, Home home) {
        Instant since = home.confirmedAt() == null ? Instant.EPOCH : home.confirmedAt();
        return new Task(
                        Task.Kind.UNCONFIRMED,
                        since,
                        Task.Urgency.urgent,
                        home.name(),
                        layout.texts(DeskTexts.class).confirmedAgo(layout.ago(home.confirmedAt())),
                        null,
                        "/homes/" + home.id())
                .doneBy("/homes/" + home.id() + "/confirm");
    }
}
