package se.samplats.market.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samplats.county.home.Home;
import se.samplats.market.placement.ExtensionView;
import se.samplats.market.placement.MoveView;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.Placements;
import se.samplats.market.placement.QuestionStatus;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** The questions about stays that wait for the answer of a home. */
@ApplicationScoped
@Transactional
public class WaitingQuestionReading {

    private final Placements placements;
    private final Extensions extensions;
    private final Moves moves;
    private final Requests requests;

    WaitingQuestionReading(Placements placements, Extensions extensions, Moves moves, Requests requests) {
        this.placements = placements;
        this.extensions = extensions;
        this.moves = moves;
        this.requests = requests;
    }

    /** A longer stay, with what the home calls the one that it is of. */
    public record LongerStay(ExtensionView extension, String reference, UUID homeId, UUID placeId, String buyer) {}

    /** The longer stays that a home is asked for, for its managers. */
    public List<LongerStay> longerStays(Actor actor, Home home, Language language) {
        actor.must(Right.RUN_HOME, home.belonging(), "home");
        return longerStays(actor, extensions.waitingIn(home.id()), language);
    }

    /** Those that the actor is to answer, at most so many. */
    public List<LongerStay> longerStays(Actor actor, int most, Language language) {
        actor.must(Right.ANSWER);
        List<Extension> found =
                extensions.page(actor, QuestionStatus.ASKED, Paging.first(most).afterId(), most);
        return longerStays(actor, found, language);
    }

    /** The moves to a home that it is asked for, for its managers. */
    public List<MoveView> moves(Actor actor, Home home, Language language) {
        actor.must(Right.RUN_HOME, home.belonging(), "home");
        return moves(actor, moves.waitingFor(home.id()), language);
    }

    /** Those that the actor is to answer, at most so many. */
    public List<MoveView> moves(Actor actor, int most, Language language) {
        actor.must(Right.ANSWER);
        List<Move> found =
                moves.page(actor, QuestionStatus.ASKED, Paging.first(most).afterId(), most);
        return moves(
                actor,
                found.stream()
                        .filter(move -> actor.may(Right.ANSWER, move.belonging()))
                        .toList(),
                language);
    }

    /** How many questions wait for the answers of these homes, by home. */
    public Map<UUID, Integer> unanswered(Collection<UUID> homes) {
        Map<UUID, Integer> waiting = new HashMap<>(extensions.waiting(homes));
        moves.waiting(homes).forEach((home, more) -> waiting.merge(home, more, Integer::sum));
        return waiting;
    }

    private List<LongerStay> longerStays(Actor actor, List<Extension> found, Language language) {
        Map<UUID, Placement> of =
                placements
                        .list(
                                "id in ?1",
                                found.stream().map(Extension::placementId).toList())
                        .stream()
                        .collect(Collectors.toMap(Placement::id, one -> one));
        return found.stream()
                .map(one -> longerStay(one, Objects.requireNonNull(of.get(one.placementId())), language))
                .filter(one -> actor.may(
                        Right.ANSWER,
                        Objects.requireNonNull(of.get(one.extension().placementId()))
                                .belonging()))
                .toList();
    }

    private static LongerStay longerStay(Extension extension, Placement placement, Language language) {
        return new LongerStay(
                QuestionViews.of(extension, false, language),
                placement.reference(),
                placement.homeId(),
                placement.placeId(),
                placement.buyer());
    }

    private List<MoveView> moves(Actor actor, List<Move> some, Language language) {
        Map<UUID, PurchaseRequest> asked =
                requests
                        .byIds(some.stream()
                                .map(Move::requestId)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(PurchaseRequest::id, one -> one));
        return some.stream()
                .map(one -> QuestionViews.of(actor, one, asked.get(one.requestId()), language))
                .toList();
    }
}
