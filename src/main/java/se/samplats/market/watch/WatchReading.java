package se.samplats.market.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Assembles what somebody waits for. */
@ApplicationScoped
@Transactional
class WatchReading {

    private final Watches watches;
    private final Requests requests;
    private final Names names;

    WatchReading(Watches watches, Requests requests, Names names) {
        this.watches = watches;
        this.requests = requests;
        this.names = names;
    }

    List<WatchesPage.Line> lines(Layout layout, Actor actor) {
        actor.must(Right.WATCH);
        List<Watch> own = watches.of(actor.name());
        Map<UUID, PurchaseRequest> asked =
                requests
                        .byIds(own.stream()
                                .map(Watch::requestId)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))
                        .stream()
                        .filter(request -> actor.may(Right.READ_REQUESTS, request.belonging()))
                        .collect(Collectors.toMap(PurchaseRequest::id, Function.identity()));
        return own.stream()
                .filter(watch -> watch.requestId() == null || asked.containsKey(watch.requestId()))
                .map(watch -> line(layout, watch, watch.requestId() == null ? null : asked.get(watch.requestId())))
                .toList();
    }

    private WatchesPage.Line line(Layout layout, Watch watch, @Nullable PurchaseRequest request) {
        WatchedSearch search = watch.search();
        String form = request != null ? request.need().form() : search == null ? "" : search.form();
        return new WatchesPage.Line(
                watch.id(),
                request == null ? null : request.reference(),
                names.form(form, layout.language()),
                watch.madeAt(),
                watch.foundHomes());
    }
}
