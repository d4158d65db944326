package se.samplats.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.kernel.NotFound;
import se.samplats.party.Actor;
import se.samplats.party.Role;

/** Questions and answers. The buyer sees its own, and a home sees those to it. */
@ApplicationScoped
public class Offers implements PanacheRepositoryBase<Offer, UUID> {

    private static final Set<OfferStatus> LIVE = Set.of(OfferStatus.ASKED, OfferStatus.MADE);

    /** The offer with its row locked, or not found by whoever may not see it. */
    public Offer locked(UUID id) {
        Offer offer = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (offer == null) {
            throw new NotFound("offer");
        }
        return offer;
    }

    public static boolean isBuyer(Actor actor, Offer offer) {
        return actor.is(Role.PLACER)
                && actor.actsFor(offer.buyer())
                && (offer.protectedFor() == null || offer.protectedFor().equals(actor.name()));
    }

    static boolean isAskedHome(Actor actor, Offer offer) {
        return actor.manages(offer.homeId(), offer.seller());
    }

    List<Offer> page(Actor actor, @Nullable OfferStatus status, UUID after, int most) {
        String homes = actor.homes().isEmpty() ? "" : " and o.homeId in (:homes)";
        String seller = actor.is(Role.HOME_MANAGER) ? "(o.seller = :own" + homes + ")" : "1 = 0";
        String buyer = actor.is(Role.PLACER)
                ? "(o.buyer = :own and (o.protectedFor is null or o.protectedFor = :name))"
                : "1 = 0";
        var query = getEntityManager()
                .createQuery(
                        "from Offer o where o.id > :after and (" + buyer + " or " + seller + ")"
                                + (status == null ? "" : " and o.status = :status") + " order by o.id",
                        Offer.class)
                .setParameter("after", after)
                .setMaxResults(most);
        if (actor.is(Role.PLACER) || actor.is(Role.HOME_MANAGER)) {
            query.setParameter("own", actor.own());
        }
        if (actor.is(Role.PLACER)) {
            query.setParameter("name", actor.name());
        }
        if (actor.is(Role.HOME_MANAGER) && !actor.homes().isEmpty()) {
            query.setParameter("homes", actor.homes());
        }
        if (status != null) {
            query.setParameter("status", status);
        }
        return query.getResultList();
    }

    /** The questions that a home has not answered, and its answers that the buyer has not; what is past its time is over. */
    List<Offer> waitingAt(UUID homeId, Instant now) {
        return list("homeId = ?1 and status in ?2 and expiresAt > ?3 order by expiresAt, id", homeId, LIVE, now);
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

    /** The request's live offers, locked, in order of their ids. */
    public List<Offer> liveOf(UUID requestId) {
        return find("requestId = ?1 and status in ?2 order by id", requestId, LIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Live offers past their time, locked; those that another replica works on are passed over. */
    List<Offer> due(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery("""
                select * from offer where status in ('ASKED', 'MADE') and expires_at <= :now
                order by expires_at limit :most for update skip locked""", Offer.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(Offer.class::cast)
                .toList();
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
        return getEntityManager()
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
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    /** Those of them that hold the place. */
    List<Offer> dueAt(UUID placeId, Instant now) {
        return find("placeId = ?1 and status in ?2 and expiresAt <= ?3 order by id", placeId, LIVE, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
