package se.samplats.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.kernel.Money;
import se.samplats.kernel.NotFound;
import se.samplats.party.Actor;
import se.samplats.party.Role;

/** The register of placements. Either side sees its own; with a protected identity, the handler and the home alone. */
@ApplicationScoped
public class Placements implements PanacheRepositoryBase<Placement, UUID> {

    Placement visible(Actor actor, UUID id) {
        return findByIdOptional(id)
                .filter(placement -> isBuyer(actor, placement) || isSeller(actor, placement))
                .orElseThrow(() -> new NotFound("placement"));
    }

    /** The same, locked: facts of one placement are recorded one after the other. */
    Placement visibleLocked(Actor actor, UUID id) {
        Placement placement = visible(actor, id);
        getEntityManager().refresh(placement, LockModeType.PESSIMISTIC_WRITE);
        return placement;
    }

    private static boolean isBuyer(Actor actor, Placement placement) {
        return actor.actsFor(placement.buyer())
                && ((actor.is(Role.PLACER)
                                && (placement.protectedFor() == null
                                        || placement.protectedFor().equals(actor.name())))
                        || (actor.is(Role.ECONOMIST) && placement.protectedFor() == null));
    }

    private static boolean isSeller(Actor actor, Placement placement) {
        return actor.manages(placement.homeId(), placement.seller())
                || (actor.is(Role.ECONOMIST) && actor.actsFor(placement.seller()) && placement.protectedFor() == null);
    }

    List<Placement> page(Actor actor, @Nullable PlacementStatus status, UUID after, int most) {
        Map<String, Object> values = new HashMap<>();
        String seen = seen(actor, status, values);
        values.put("after", after);
        return find("id > :after and " + seen + " order by id", values)
                .page(0, most)
                .list();
    }

    /** Booked ones whose first day is at the latest the given one, the earliest first. */
    public List<Placement> arrivalsDue(Actor actor, LocalDate until, int most) {
        Map<String, Object> values = new HashMap<>();
        String seen = seen(actor, PlacementStatus.BOOKED, values);
        values.put("until", until);
        return find("startsOn <= :until and " + seen + " order by startsOn, id", values)
                .page(0, most)
                .list();
    }

    /** Ongoing ones whose departure day is at the latest the given one, the earliest first. */
    public List<Placement> departuresDue(Actor actor, LocalDate until, int most) {
        Map<String, Object> values = new HashMap<>();
        String seen = seen(actor, PlacementStatus.ONGOING, values);
        values.put("until", until);
        return find("endsBefore <= :until and " + seen + " order by endsBefore, id", values)
                .page(0, most)
                .list();
    }

    /** The same as people leaf through it: the latest first. */
    List<Placement> leaf(Actor actor, @Nullable PlacementStatus status, int from, int most) {
        Map<String, Object> values = new HashMap<>();
        return find(seen(actor, status, values) + " order by startsOn desc, id", values)
                .range(from, from + most - 1)
                .list();
    }

    /** Those in a home that somebody is expected to, or lives by. */
    List<Placement> presentIn(UUID homeId) {
        return list(
                "homeId = ?1 and status in ?2 order by startsOn, id",
                homeId,
                Set.of(PlacementStatus.BOOKED, PlacementStatus.ONGOING));
    }

    /** Which placements the actor sees, as a condition whose values are put beside those of the query. */
    private static String seen(Actor actor, @Nullable PlacementStatus status, Map<String, Object> values) {
        List<String> sides = new ArrayList<>();
        values.put("own", actor.own());
        if (actor.is(Role.PLACER)) {
            sides.add("(buyer = :own and (protectedFor is null or protectedFor = :name))");
            values.put("name", actor.name());
        }
        if (actor.is(Role.ECONOMIST)) {
            sides.add("((buyer = :own or seller = :own) and protectedFor is null)");
        }
        if (actor.is(Role.HOME_MANAGER) && actor.homes().isEmpty()) {
            sides.add("seller = :own");
        } else if (actor.is(Role.HOME_MANAGER)) {
            sides.add("(seller = :own and homeId in :homes)");
            values.put("homes", actor.homes());
        }
        if (status != null) {
            values.put("status", status);
        }
        return "(" + String.join(" or ", sides) + ")" + (status == null ? "" : " and status = :status");
    }

    /** What a request has led to, for its buyer. */
    public Optional<Placement> ofRequest(Actor actor, UUID requestId) {
        return find("requestId", requestId).firstResultOptional().filter(placement -> isBuyer(actor, placement));
    }

    /** What a buyer has booked for under an agreement, by the totals of the quotes of those who arrive in a year. */
    Money bookedFor(String buyer, UUID agreement, int year) {
        Number sum = (Number) getEntityManager()
                .createNativeQuery("""
                select coalesce(sum(cast(quote ->> 'total' as bigint)), 0) from placement
                where buyer = :buyer and starts_on >= :first and starts_on < :next
                  and quote -> 'agreed' ->> 'agreementId' = :agreement and status in ('BOOKED', 'ONGOING', 'ENDED')""")
                .setParameter("buyer", buyer)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("next", LocalDate.of(year + 1, 1, 1))
                .setParameter("agreement", agreement.toString())
                .getSingleResult();
        return new Money(sum.longValue());
    }

    /** Waits until no other transaction has queued for the same, and keeps others waiting until this one ends. */
    void queueFor(String what) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .setParameter("what", what)
                .getSingleResult();
    }

    String nextReference(LocalDate today) {
        Number number = (Number) getEntityManager()
                .createNativeQuery("select nextval('placement_number')")
                .getSingleResult();
        return String.format(Locale.ROOT, "P-%d-%05d", today.getYear(), number.longValue());
    }
}
