package se.samplats.market.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** What was proposed of a request or to it, as whoever may see both of the two sees it. */
@ApplicationScoped
@Transactional
public class LinkReading {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int MOST = 50;

    private final LinkProposals proposals;
    private final Requests requests;

    LinkReading(LinkProposals proposals, Requests requests) {
        this.proposals = proposals;
        this.requests = requests;
    }

    Page<LinkView> page(Actor actor, UUID request, Paging paging) {
        requests.visible(actor, Right.READ_REQUESTS, request);
        List<LinkProposal> found = proposals.of(request, paging.afterId(), paging.size() + 1);
        Map<UUID, LinkView> views =
                views(actor, found).stream().collect(Collectors.toMap(LinkView::id, Function.identity()));
        List<LinkProposal> seen =
                found.stream().filter(one -> views.containsKey(one.id())).toList();
        return Page.of(seen, paging, LinkProposal::id, one -> Objects.requireNonNull(views.get(one.id())));
    }

    /** Those that nobody has answered, of a request that the reader may see. */
    public List<LinkView> waiting(Actor actor, UUID request) {
        return views(actor, proposals.of(request, FIRST, MOST)).stream()
                .filter(LinkView::isWaiting)
                .toList();
    }

    List<LinkView> waitingFor(Actor actor, int most) {
        return views(actor, proposals.waitingFor(actor.name(), most));
    }

    LinkView view(Actor actor, LinkProposal proposal) {
        return views(actor, List.of(proposal)).get(0);
    }

    private List<LinkView> views(Actor actor, Collection<LinkProposal> found) {
        Map<UUID, PurchaseRequest> known = requests
                .byIds(found.stream()
                        .flatMap(one -> Stream.of(one.requestId(), one.otherId()))
                        .collect(Collectors.toSet()))
                .stream()
                .filter(request -> actor.may(Right.READ_REQUESTS, request.belonging()))
                .collect(Collectors.toMap(PurchaseRequest::id, Function.identity()));
        return found.stream()
                .map(one -> view(one, known.get(one.requestId()), known.get(one.otherId())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable LinkView view(
            LinkProposal one, @Nullable PurchaseRequest request, @Nullable PurchaseRequest other) {
        return request == null || other == null
                ? null
                : new LinkView(
                        one.id(),
                        request.id(),
                        request.reference(),
                        other.id(),
                        other.reference(),
                        one.together(),
                        one.status(),
                        one.proposedBy(),
                        one.askedOf(),
                        one.proposedAt(),
                        one.answeredAt());
    }
}
