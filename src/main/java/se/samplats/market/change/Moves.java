package se.samplats.market.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.market.placement.AskedAmounts;
import se.samplats.market.placement.BedChanges;
import se.samplats.market.placement.QuestionStatus;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;
import se.samplats.platform.party.VisibleRows;

/** The moves that were made or asked for. The buyer sees its own, and a home those to it. */
@ApplicationScoped
public class Moves implements PanacheRepositoryBase<Move, UUID>, BedChanges, AskedAmounts {

    private static final VisibleRows.Row WHOSE =
            new VisibleRows.Row("buyer", "(case when homeConcealed = false then seller end)", "homeId", "protectedFor");

    private final Event<MoveEvent> events;

    Moves(Event<MoveEvent> events) {
        this.events = events;
    }

    /** The move, not found by whoever may not do this to it. */
    Move visible(Actor actor, Right right, UUID id) {
        actor.must(right);
        Move move = findByIdOptional(id).orElseThrow(() -> new NotFound("move"));
        actor.must(right, move.belonging(), "move");
        return seen(move);
    }

    /** The same, locked. */
    Move visibleLocked(Actor actor, Right right, UUID id) {
        return locked(visible(actor, right, id));
    }

    Move locked(Move move) {
        getEntityManager().refresh(move, LockModeType.PESSIMISTIC_WRITE);
        return move;
    }

    /** The one that waits for its answer, locked. */
    Optional<Move> asked(UUID placement) {
        return find("placementId = ?1 and status = ?2", placement, QuestionStatus.ASKED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public Optional<Before> undoLast(UUID placement, LocalDate on) {
        Optional<Move> change = lastWithin(placement).filter(move -> move.on().equals(on));
        change.ifPresent(Move::undo);
        return change.map(move -> new Before(move.fromPlaceId(), move.fromOccupancyId()));
    }

    private Optional<Move> lastWithin(UUID placement) {
        return find(
                        "placementId = ?1 and status = ?2 and homeId = fromHomeId order by id desc",
                        placement,
                        QuestionStatus.AGREED)
                .firstResultOptional();
    }

    /** Of each placement the last one. */
    Map<UUID, Move> latest(Collection<UUID> placements) {
        Map<UUID, Move> latest = new HashMap<>();
        if (!placements.isEmpty()) {
            list("placementId in ?1 order by id", placements).forEach(one -> latest.put(one.placementId(), one));
        }
        return latest;
    }

    List<Move> page(Actor actor, @Nullable QuestionStatus status, UUID after, int most) {
        VisibleRows seen = VisibleRows.by(actor, Right.READ_MOVES, WHOSE);
        Map<String, Object> values = new HashMap<>(seen.values());
        values.put("after", after);
        if (status != null) {
            values.put("status", status);
        }
        List<Move> found = find(
                        "id > :after and " + seen.condition() + (status == null ? "" : " and status = :status")
                                + " order by id",
                        values)
                .page(0, most)
                .list();
        found.forEach(this::seen);
        return found;
    }

    /** Those to a home that wait for its answer, in the order in which they were asked. */
    List<Move> waitingFor(UUID home) {
        List<Move> found = list("homeId = ?1 and status = ?2 order by id", home, QuestionStatus.ASKED);
        found.forEach(this::seen);
        return found;
    }

    /** How many moves wait for these homes' answers, by home. */
    Map<UUID, Integer> waiting(Collection<UUID> homes) {
        return getEntityManager()
                .createQuery(
                        "select m.homeId, count(m) from Move m where m.status = :asked and m.homeId in :homes group by m.homeId",
                        Object[].class)
                .setParameter("asked", QuestionStatus.ASKED)
                .setParameter("homes", homes)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** What waits for a home's answer under an agreement, of moves in a year: it may be owed any day. */
    @Override
    public Money askedFor(String buyer, UUID agreement, int year) {
        Number sum = (Number) getEntityManager()
                .createNativeQuery("""
                select coalesce(sum(cast(quote ->> 'total' as bigint)), 0) from placement_move
                where status = 'ASKED' and buyer = :buyer and moves_on >= :first and moves_on < :next
                  and quote -> 'agreed' ->> 'agreementId' = :agreement""")
                .setParameter("buyer", buyer)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("next", LocalDate.of(year + 1, 1, 1))
                .setParameter("agreement", agreement.toString())
                .getSingleResult();
        return new Money(sum.longValue());
    }

    List<Move> ofRequest(UUID request) {
        return list("requestId = ?1 order by id", request);
    }

    /** Every look at a move of somebody with a protected identity is recorded. */
    private Move seen(Move move) {
        if (move.protectedFor() != null) {
            events.fire(MoveEvent.of(MoveEvent.Read::new, move));
        }
        return move;
    }
}
