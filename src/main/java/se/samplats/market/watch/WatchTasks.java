package se.samplats.market.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Tasks: something came to fit that its owner waits for. */
@ApplicationScoped
class WatchTasks implements TaskSource {

    private final Watches watches;
    private final Requests requests;
    private final Names names;

    WatchTasks(Watches watches, Requests requests, Names names) {
        this.watches = watches;
        this.requests = requests;
        this.names = names;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        if (!actor.may(Right.WATCH)) {
            return List.of();
        }
        List<Watch> hits = watches.hits(actor.name());
        if (hits.isEmpty()) {
            return List.of();
        }
        Map<UUID, PurchaseRequest> asked = requests
                .byIds(hits.stream()
                        .map(Watch::requestId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .filter(request -> actor.may(Right.READ_REQUESTS, request.belonging()))
                .collect(Collectors.toMap(PurchaseRequest::id, Function.identity()));
        return hits.stream()
                .filter(watch -> watch.requestId() == null || asked.containsKey(watch.requestId()))
                .map(watch -> task(layout, watch, watch.requestId() == null ? null : asked.get(watch.requestId())))
                .toList();
    }

    private Task task(Layout layout, Watch watch, @Nullable PurchaseRequest request) {
        DeskTexts texts = layout.texts(DeskTexts.class);
        WatchedSearch search = watch.search();
        String form = request != null ? request.need().form() : search == null ? "" : search.form();
        String name = names.form(form, layout.language());
        return new Task(
                        Task.Kind.WATCH_HIT,
                        Task.atStartOf(layout.today()),
                        Task.Urgency.urgent,
                        request == null ? name : request.reference() + " · " + name,
                        texts.fitsNow(watch.foundHomes()),
                        null,
                        "/watches/" + watch.id())
                .ofCase(request == null ? null : request.caseReference());
    }
}
