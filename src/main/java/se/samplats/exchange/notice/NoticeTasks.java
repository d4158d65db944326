package se.samplats.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Task for the coordinator: word that no try could deliver. */
@ApplicationScoped
class NoticeTasks implements TaskSource {

    private final Noticing noticing;

    NoticeTasks(Noticing noticing) {
        this.noticing = noticing;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        if (!actor.may(Right.TEND_NOTICES)) {
            return List.of();
        }
        long dead = noticing.undelivered(actor);
        DeskTexts texts = layout.texts(DeskTexts.class);
        return dead == 0
                ? List.of()
                : List.of(new Task(
                        Task.Kind.UNDELIVERED,
                        Task.atStartOf(layout.today()),
                        Task.Urgency.urgent,
                        texts.undelivered(dead),
                        texts.somebodyWaits(),
                        null,
                        "/notices"));
    }
}
