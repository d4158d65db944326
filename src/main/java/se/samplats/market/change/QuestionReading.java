package se.samplats.market.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.placement.ExtensionView;
import se.samplats.market.placement.MoveView;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.PlacementView;
import se.samplats.market.placement.PlacementViews;
import se.samplats.market.placement.Placements;
import se.samplats.market.placement.QuestionStatus;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Assembles placements with their questions: a longer stay, another bed, and where the case goes on. */
@ApplicationScoped
@Transactional
public class QuestionReading implements PlacementViews {

    private final Placements placements;
    private final Extensions extensions;
    private final Extending extending;
    private final Moves moves;
    private final Moving moving;
    private final Requests requests;

    QuestionReading(
            Placements placements,
            Extensions extensions,
            Extending extending,
            Moves moves,
            Moving moving,
            Requests requests) {
        this.placements = placements;
        this.extensions = extensions;
        this.extending = extending;
        this.moves = moves;
        this.moving = moving;
        this.requests = requests;
    }

    /**
     * What an extension would cost.
     *
     * @param addedOre by how much the stay's expected total grows
     */
    public record ExtensionQuote(LocalDate end, @Nullable QuoteView quote, long addedOre) {}

    @Override
    public Map<UUID, PlacementView> views(Actor reader, Collection<Placement> some, Language language) {
        List<UUID> ids = some.stream().map(Placement::id).toList();
        Map<UUID, Extension> asked = extensions.latest(ids);
        Map<UUID, Move> moved = moves.latest(ids);
        Map<UUID, UUID> continued = placements.continuations(ids);
        return some.stream().collect(Collectors.toMap(Placement::id, one -> {
            boolean buys = reader.may(Right.READ_SAVINGS, one.belonging());
            Extension extension = asked.get(one.id());
            Move move = moved.get(one.id());
            return PlacementView.of(reader, one, language)
                    .with(
                            extension == null ? null : QuestionViews.of(extension, buys, language),
                            move == null ? null : QuestionViews.of(reader, move, null, language),
                            continued.get(one.id()));
        }));
    }

    public ExtensionQuote quote(Actor actor, UUID placement, @Nullable LocalDate end, Language language) {
        Extension.Added added = extending.quote(actor, placement, end);
        return new ExtensionQuote(
                Objects.requireNonNull(end),
                QuestionViews.quote(added.quote(), true, language),
                added.money().ore());
    }

    /** What the days in another home would cost; null where it has no price. */
    public @Nullable QuoteView moveQuote(Actor actor, UUID placement, UUID place, LocalDate on, Language language) {
        return QuestionViews.quote(moving.quote(actor, placement, place, on), true, language);
    }

    /** The extensions of placements that the actor may see, by status where asked. */
    public Page<ExtensionView> extensions(
            Actor actor, @Nullable QuestionStatus status, Paging paging, Language language) {
        actor.must(Right.READ_PLACEMENTS);
        List<Extension> found = extensions.page(actor, status, paging.afterId(), paging.size() + 1);
        Map<UUID, Placement> of =
                placements
                        .list(
                                "id in ?1",
                                found.stream().map(Extension::placementId).toList())
                        .stream()
                        .collect(Collectors.toMap(Placement::id, one -> one));
        return Page.of(found, paging, Extension::id, one -> {
            Placement placement = Objects.requireNonNull(of.get(one.placementId()));
            return QuestionViews.of(one, actor.may(Right.READ_SAVINGS, placement.belonging()), language);
        });
    }

    /** The moves that the actor asked for, or that its homes are asked for. */
    public Page<MoveView> moves(Actor actor, @Nullable QuestionStatus status, Paging paging, Language language) {
        actor.must(Right.READ_MOVES);
        List<Move> found = moves.page(actor, status, paging.afterId(), paging.size() + 1);
        Map<UUID, PurchaseRequest> asked = requests
                .byIds(found.stream()
                        .map(Move::requestId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(PurchaseRequest::id, one -> one));
        return Page.of(
                found, paging, Move::id, one -> QuestionViews.of(actor, one, asked.get(one.requestId()), language));
    }

    MoveView move(Actor actor, UUID id, Language language) {
        return view(actor, moves.visible(actor, Right.READ_MOVES, id), language);
    }

    MoveView view(Actor actor, Move move, Language language) {
        PurchaseRequest request = move.requestId() == null ? null : requests.findById(move.requestId());
        return QuestionViews.of(actor, move, request, language);
    }
}
