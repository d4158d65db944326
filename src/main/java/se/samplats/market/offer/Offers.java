package se.samplats.market.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Query;
import se.samplats.platform.party.Right;
import se.samplats.platform.party.VisibleRows;

/** The offers. A buyer sees its own, and a home those to it. */
@ApplicationScoped
public class Offers implements PanacheRepositoryBase<Offer, UUID> {

    private static final Set<OfferStatus> LIVE = Set.of(OfferStatus.ASKED, OfferStatus.MADE);
    private static final VisibleRows.Row WHOSE =
            new VisibleRows.Row("buyer", "(case when homeConcealed = false then seller end)", "homeId", "protectedFor");

    private final Event<OfferEvent> events;

    Offers(Event<OfferEvent> events) {
        this.events = events;
    }

    /** The offer, not found by whoever may not do this to it. */
    public Offer visible(Actor actor, Right right, UUID id) {
        actor.must(right);
        Offer offer = findByIdOptional(id).orElseThrow(() -> new NotFound("offer"));
        actor.must(right, offer.belonging(), "offer");
        return seen(offer);
    }

    /** The same with its row locked. */
    public Offer visibleLocked(Actor actor, Right right, UUID id) {
        Offer offer = visible(actor, right, id);
        getEntityManager().refresh(offer, LockModeType.PESSIMISTIC_WRITE);
        return offer;
    }

    List<Offer> page(Actor actor, @Nullable OfferStatus status, UUID after, int most) {
        VisibleRows seen = VisibleRows.by(actor, Right.READ_OFFERS, WHOSE);
        Map<String, Object> values = new HashMap<>(seen.values());
        values.put("after", after);
        if (status != null) {
            values.put("status", status);
        }
        return seen(find(
                        "id > :after and " + seen.condition() + (status == null ? "" : " and status = :status")
                                + " order by id",
                        values)
                .page(0, most)
                .list());
    }

    /** Those that still run, the first to run out first. */
    List<Offer> running(Actor actor, OfferStatus status, Instant now, int most) {
        VisibleRows seen = VisibleRows.by(actor, Right.READ_OFFERS, WHOSE);
        Map<String, Object> values = new HashMap<>(seen.values());
        values.put("status", status);
        values.put("now", now);
        return seen(find(seen.condition() + " and status = :status and expiresAt > :now order by expiresAt, id", values)
                .page(0, most)
                .list());
    }

    /** The questions that a home has not answered, and its answers that the buyer has not; what is past its time is over. */
    List<Offer> waitingAt(UUID homeId, Instant now) {
        return seen(list("homeId = ?1 and status in ?2 and expiresAt > ?3 order by expiresAt, id", homeId, LIVE, now));
    }

    Map<UUID, Integer> unanswered(Collection<UUID> homes, Instant now) {
        return getEntityManager()
                .createQuery(
                        "select o.homeId, count(o) from Offer o where o.homeId in :homes and o.status = :asked"
                                + " and o.expiresAt > :now group by o.homeId",
                        Object[].class)
                .setParameter("homes", homes)
                .setParameter("asked", OfferStatus.ASKED)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Every look at an offer to somebody with a protected identity is recorded. */
    private Offer seen(Offer offer) {
        if (offer.protectedFor() != null) {
            events.fire(OfferEvent.of(OfferEvent.Read::new, offer));
        }
        return offer;
    }

    private List<Offer> seen(List<Offer> some) {
        some.forEach(this::seen);
        return some;
    }

    /** The request's live offers, locked, in order of their ids. */
    public List<Offer> liveOf(UUID requestId) {
        return find("requestId = ?1 and status in ?2 order by id", requestId, LIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The live offers of some places, locked, in order of their ids. */
    List<Offer> liveAt(Collection<UUID> places) {
        return find("placeId in ?1 and status in ?2 order by id", places, LIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The live offers of some places. */
    List<Offer> liveIn(Collection<UUID> places) {
        return list("placeId in ?1 and status in ?2 order by id", places, LIVE);
    }

    /**
     * A live offer past its time.
     *
     * @param at when it was due
     */
    record Due(UUID id, Instant at) {

        static final Due FIRST = new Due(new UUID(0, 0), Instant.EPOCH);
    }

    /** Those that are due, the oldest first, after one that was looked at already. */
    List<Due> due(Instant now, Due after, int most) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                select id, expires_at from offer where status in ('ASKED', 'MADE') and expires_at <= :now
                  and (expires_at, id) > (:at, :id) order by expires_at, id limit :most""", Object[].class)
                .setParameter("now", now)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due((UUID) row[0], (Instant) row[1]))
                .toList();
    }

    /** One of them, locked; none where another replica works on it, or somebody has answered meanwhile. */
    Optional<Offer> dueLocked(UUID id, Instant now) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                select * from offer where id = :id and status in ('ASKED', 'MADE') and expires_at <= :now
                for update skip locked""", Offer.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultList();
        return found.stream().findFirst().map(Offer.class::cast);
    }

    /** When the one of them was due that has waited longest. */
    Optional<Instant> oldestDue(Instant now) {
        return Optional.ofNullable((Instant) getEntityManager()
                .createNativeQuery(
                        "select min(expires_at) from offer where status in ('ASKED', 'MADE') and expires_at <= :now",
                        Instant.class)
                .setParameter("now", now)
                .getSingleResult());
    }

    /** All that a request has asked, in the order in which it did. */
    public List<Offer> ofRequest(UUID requestId) {
        return list("requestId = ?1 order by askedAt, id", requestId);
    }

    /** The same for many requests at once. */
    public List<Offer> ofRequests(Collection<UUID> requests) {
        return list("requestId in ?1 order by askedAt, id", requests);
    }

    /**
     * Open acute requests, none with a protected identity, that ask nobody now and whose last question was never answered.
     *
     * @param since how far back that question may have lapsed
     */
    List<UUID> acuteWithoutAnswer(Instant since) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                select o.request_id from (
                  select distinct on (request_id) request_id, status, answered_at from offer
                  where request_id in (select request_id from offer where status = 'LAPSED' and closed_at >= :since)
                  order by request_id, asked_at desc, id desc) o
                join purchase_request r on r.id = o.request_id
                where o.status = 'LAPSED' and o.answered_at is null and r.status = 'OPEN' and r.urgency = 'ACUTE'
                  and not r.protected_identity and not exists (
                    select 1 from offer live where live.request_id = r.id and live.status in ('ASKED', 'MADE'))
                limit 100""", UUID.class)
                .setParameter("since", since)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** Those of a place. */
    static Query<UUID> dueAt(UUID placeId, Instant now) {
        return new Query<>(
                "select id from offer where place_id = ? and status in ('ASKED', 'MADE') and expires_at <= ?",
                List.of(placeId, now),
                row -> row.getObject(1, UUID.class));
    }

    /** The same, locked. */
    List<Offer> lockedDueAt(UUID placeId, Instant now) {
        return find("placeId = ?1 and status in ?2 and expiresAt <= ?3 order by id", placeId, LIVE, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
