package se.samplats.market.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
import se.samplats.market.placement.QuestionStatus;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;
import se.samplats.platform.party.VisibleRows;

/** The extensions that were asked for. The database allows one open question for each placement. */
@ApplicationScoped
public class Extensions implements PanacheRepositoryBase<Extension, UUID>, AskedAmounts {

    private static final VisibleRows.Row WHOSE =
            new VisibleRows.Row("p.buyer", "p.seller", "p.homeId", "p.protectedFor");

    /** The one that waits for its answer, locked. */
    Optional<Extension> asked(UUID placement) {
        return find("placementId = ?1 and status = ?2", placement, QuestionStatus.ASKED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Of each placement the last one. */
    public Map<UUID, Extension> latest(Collection<UUID> placements) {
        Map<UUID, Extension> latest = new HashMap<>();
        if (!placements.isEmpty()) {
            list("placementId in ?1 order by id", placements).forEach(one -> latest.put(one.placementId(), one));
        }
        return latest;
    }

    /** Those of a home that wait for its answer, in the order in which they were asked. */
    List<Extension> waitingIn(UUID home) {
        return list(
                "from Extension e where e.status = ?1 and e.placementId in (select p.id from Placement p where p.homeId = ?2)"
                        + " order by e.id",
                QuestionStatus.ASKED,
                home);
    }

    /** How many of these homes' stays wait for an answer, by home. */
    Map<UUID, Integer> waiting(Collection<UUID> homes) {
        return getEntityManager()
                .createQuery(
                        "select p.homeId, count(e) from Extension e join Placement p on p.id = e.placementId"
                                + " where e.status = :asked and p.homeId in :homes group by p.homeId",
                        Object[].class)
                .setParameter("asked", QuestionStatus.ASKED)
                .setParameter("homes", homes)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** How many days of a stay were added since the agreement allowed it, without a question. */
    long daysAgreedBeforehand(UUID placement) {
        return list("placementId = ?1 and agreedBeforehand = true", placement).stream()
                .mapToLong(Extension::days)
                .sum();
    }

    List<Extension> page(Actor actor, @Nullable QuestionStatus status, UUID after, int most) {
        VisibleRows seen = VisibleRows.by(actor, Right.READ_PLACEMENTS, WHOSE);
        Map<String, Object> values = new HashMap<>(seen.values());
        values.put("after", after);
        if (status != null) {
            values.put("status", status);
        }
        return find(
                        "from Extension e where e.id > :after and e.placementId in (select p.id from Placement p where "
                                + seen.condition() + ")" + (status == null ? "" : " and e.status = :status")
                                + " order by e.id",
                        values)
                .page(0, most)
                .list();
    }

    /** The amounts that wait for a home's answer under an agreement, of stays that began in a year. */
    @Override
    public Money askedFor(String buyer, UUID agreement, int year) {
        Number sum = (Number) getEntityManager()
                .createNativeQuery("""
                select coalesce(sum(e.added_ore), 0) from placement_extension e join placement p on p.id = e.placement_id
                where e.status = 'ASKED' and p.buyer = :buyer and p.starts_on >= :first and p.starts_on < :next
                  and p.quote -> 'agreed' ->> 'agreementId' = :agreement""")
                .setParameter("buyer", buyer)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("next", LocalDate.of(year + 1, 1, 1))
                .setParameter("agreement", agreement.toString())
                .getSingleResult();
        return new Money(sum.longValue());
    }
}
