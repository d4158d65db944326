package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.market.offer.Offer;
import se.samplats.market.offer.Offers;
import se.samplats.market.request.Drafting;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.RequestDraftPageReading;
import se.samplats.market.request.RequestStatus;
import se.samplats.market.request.RequestView;
import se.samplats.market.request.Requests;
import se.samplats.platform.http.Paging;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Assembles the queue: each request with its clock and what it waits for. */
@ApplicationScoped
@Transactional
class RequestsPageReading {

    private static final int A_PAGE = 25;

    private final Requests requests;
    private final Offers offers;
    private final Homes homes;
    private final Drafting drafting;
    private final RequestDraftPageReading requestDraftPageReading;
    private final Names names;

    RequestsPageReading(
            Requests requests,
            Offers offers,
            Homes homes,
            Drafting drafting,
            RequestDraftPageReading requestDraftPageReading,
            Names names) {
        this.requests = requests;
        this.offers = offers;
        this.homes = homes;
        this.drafting = drafting;
        this.requestDraftPageReading = requestDraftPageReading;
        this.names = names;
    }

    RequestsPage page(
            Layout layout, Actor actor, @Nullable RequestStatus status, boolean newest, @Nullable String cursor) {
        actor.must(Right.READ_REQUESTS);
        int before = Paging.offset(cursor);
        List<PurchaseRequest> found = requests.queue(actor, status, newest, before, A_PAGE + 1);
        List<PurchaseRequest> shown = found.subList(0, Math.min(found.size(), A_PAGE));
        return new RequestsPage(
                layout,
                drafts(layout, actor),
                status,
                newest,
                List.of(RequestStatus.values()),
                rows(layout, shown),
                found.size() > A_PAGE ? Paging.cursorAt(before + A_PAGE) : null);
    }

    private List<RequestsPage.Draft> drafts(Layout layout, Actor actor) {
        return drafting.unfinished(actor).stream()
                .map(draft -> new RequestsPage.Draft(
                        RequestDraftPageReading.address(draft),
                        requestDraftPageReading.summary(layout, draft),
                        layout.write().time(draft.updatedAt())))
                .toList();
    }

    private List<RequestsPage.Row> rows(Layout layout, List<PurchaseRequest> shown) {
        Map<UUID, List<Offer>> asked = shown.isEmpty()
                ? Map.of()
                : offers.ofRequests(shown.stream().map(PurchaseRequest::id).toList()).stream()
                        .collect(Collectors.groupingBy(Offer::requestId));
        Map<UUID, NextStep> standings = shown.stream()
                .collect(Collectors.toMap(
                        PurchaseRequest::id,
                        request -> NextStep.of(request, asked.getOrDefault(request.id(), List.of()))));
        Map<UUID, String> called = called(
                standings.values().stream().flatMap(one -> one.homes().stream()).collect(Collectors.toSet()));
        return shown.stream()
                .map(request -> row(layout, request, standings, called))
                .toList();
    }

    private RequestsPage.Row row(
            Layout layout, PurchaseRequest request, Map<UUID, NextStep> standings, Map<UUID, String> called) {
        NextStep nextStep = standings.getOrDefault(request.id(), NextStep.of(request, List.of()));
        return new RequestsPage.Row(
                RequestView.of(request, layout.today()),
                names.form(request.need().form(), layout.language()),
                ClockLine.of(request.clock(), layout.today()),
                nextStep,
                joined(nextStep.homes(), called));
    }

    /** Homes by their names. */
    Map<UUID, String> called(Set<UUID> ids) {
        return ids.isEmpty() ? Map.of() : homes.byIds(ids).stream().collect(Collectors.toMap(Home::id, Home::name));
    }

    static String joined(Collection<UUID> homes, Map<UUID, String> called) {
        return homes.stream()
                .map(home -> called.getOrDefault(home, ""))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
