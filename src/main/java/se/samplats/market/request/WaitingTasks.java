package se.samplats.market.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samplats.county.form.Names;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Tasks for placers: requests near or past the three months of SoL 34:1. */
@ApplicationScoped
class WaitingTasks implements TaskSource {

    private final Requests requests;
    private final Names names;

    WaitingTasks(Requests requests, Names names) {
        this.requests = requests;
        this.names = names;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        return !actor.may(Right.CHANGE_REQUESTS)
                ? List.of()
                : requests.oldestOpen(actor, MOST).stream()
                        .filter(request -> request.clock().isPast(layout.today())
                                || request.clock().isClose(layout.today()))
                        .map(request -> longWait(layout, request))
                        .toList();
    }

    private Task longWait(Layout layout, PurchaseRequest request) {
        DeskTexts texts = layout.texts(DeskTexts.class);
        long waited = request.clock().daysWaited(layout.today());
        long left = request.clock().daysLeft(layout.today());
        return new Task(
                Task.Kind.LONG_WAIT,
                Task.atStartOf(request.clock().deadline()),
                request.clock().isPast(layout.today()) ? Task.Urgency.late : Task.Urgency.urgent,
                request.reference() + " · " + names.form(request.need().form(), layout.language()),
                texts.waited(waited),
                left >= 0 ? texts.daysLeft(left) : texts.daysOver(-left),
                "/requests/" + request.id());
    }
}
