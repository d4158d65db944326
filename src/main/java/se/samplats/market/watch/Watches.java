package se.samplats.market.watch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is watched. Everybody sees their own. */
@ApplicationScoped
public class Watches implements PanacheRepositoryBase<Watch, UUID> {

    /** Those of a member of staff, the latest first. */
    List<Watch> of(String owner) {
        return list("owner = ?1 order by madeAt desc, id", owner);
    }

    /** Those with something new. */
    List<Watch> hits(String owner) {
        return of(owner).stream().filter(watch -> watch.foundHomes() > 0).toList();
    }

    Optional<Watch> ofRequest(String owner, UUID request) {
        return find("owner = ?1 and requestId = ?2", owner, request).firstResultOptional();
    }

    /** Those that were not looked at for longest, before a moment. */
    List<UUID> toLookAt(Instant before, int most) {
        return getEntityManager()
                .createQuery(
                        "select w.id from Watch w where w.lookedAt < :before order by w.lookedAt, w.id", UUID.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    void removeOlderThan(Instant oldest) {
        delete("madeAt < ?1", oldest);
    }

    /** Nobody but its handler waits for the request any more. */
    void removeOthers(UUID request, String handler) {
        delete("requestId = ?1 and owner <> ?2", request, handler);
    }

    /** How often vacancies have changed, on all replicas. */
    long changes() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select last_value from vacancy_changes")
                        .getSingleResult())
                .longValue();
    }
}
