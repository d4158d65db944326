package se.samplats.market.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What each home asks newcomers to bring. */
@ApplicationScoped
class ArrivalAdvice {

    private final EntityManager database;

    ArrivalAdvice(EntityManager database) {
        this.database = database;
    }

    Optional<String> of(UUID home) {
        List<?> found = database.createNativeQuery(
                        "select bring from arrival_advice where home_id = :home", String.class)
                .setParameter("home", home)
                .getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }

    /** @param bring empty where the home says nothing any more */
    void set(UUID home, String bring) {
        if (bring.isEmpty()) {
            database.createNativeQuery("delete from arrival_advice where home_id = :home")
                    .setParameter("home", home)
                    .executeUpdate();
            return;
        }
        database.createNativeQuery("""
                insert into arrival_advice (home_id, bring) values (:home, :bring)
                on conflict (home_id) do update set bring = excluded.bring""")
                .setParameter("home", home)
                .setParameter("bring", bring)
                .executeUpdate();
    }
}
