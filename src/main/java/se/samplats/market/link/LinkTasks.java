package se.samplats.market.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Tasks: a link that another handler proposes, for whoever handles the other request. */
@ApplicationScoped
class LinkTasks implements TaskSource {

    private static final Duration ANSWER_WITHIN = Duration.ofDays(3);

    private final LinkReading reading;

    LinkTasks(LinkReading reading) {
        this.reading = reading;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        return !actor.may(Right.CHANGE_REQUESTS)
                ? List.of()
                : reading.waitingFor(actor, MOST).stream()
                        .map(link -> task(layout, link))
                        .toList();
    }

    private static Task task(Layout layout, LinkView link) {
        DeskTexts texts = layout.texts(DeskTexts.class);
        var due = link.proposedAt().plus(ANSWER_WITHIN);
        return new Task(
                Task.Kind.LINK,
                due,
                Task.urgency(due, layout.today()),
                link.linkedToReference() + " · " + link.requestReference(),
                link.together() ? texts.linkTogether(link.proposedBy()) : texts.linkApart(link.proposedBy()),
                null,
                "/requests/" + link.linkedTo() + "#links");
    }
}
