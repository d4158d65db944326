package se.samplats;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.samplats.platform.kernel.Ids;

/** The outbox as its table is, and what time would do to it. */
public final class GivenNotices {

    /** One that tells of an offer, and that no try could send. */
    public String dead(String offer) {
        UUID id = Ids.next();
        row("""
                insert into notice (id, kind, offer_id, tries, last_fault, died_at)
                values (:id, 'HOME_ASKED', cast(:about as uuid), 6, 'ConnectException', now()) returning 1""", query -> query.setParameter("id", id).setParameter("about", offer));
        return id.toString();
    }

    /** How many tell of this offer or home. */
    public int about(String offerOrHome) {
        return ((Number) row(
                        "select count(*) from notice where cast(:about as uuid) in (offer_id, home_id)",
                        query -> query.setParameter("about", offerOrHome)))
                .intValue();
    }

    /** Of the one that tells of this offer or home. */
    public Kept of(String offerOrHome) {
        Object[] row = (Object[]) row("""
                select id, tries, last_fault, died_at is not null, cast(extract(epoch from due_at - now()) as integer)
                from notice where cast(:about as uuid) in (offer_id, home_id)""", query -> query.setParameter("about", offerOrHome));
        return new Kept(
                row[0].toString(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                (Boolean) row[3],
                ((Number) row[4]).longValue());
    }

    /** @param waitSeconds from now until the next try */
    public record Kept(String id, int tries, String lastFault, boolean dead, long waitSeconds) {}

    /** The time of the next try comes. */
    public void due(String offerOrHome) {
        row("""
                with due as (update notice set due_at = now() where cast(:about as uuid) in (offer_id, home_id) returning 1)
                select count(*) from due""", query -> query.setParameter("about", offerOrHome));
    }

    private static Object row(String sql, Function<Query, Query> parameters) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            List<?> rows = parameters
                    .apply(Panache.getEntityManager().createNativeQuery(sql))
                    .getResultList();
            return rows.get(0);
        });
    }
}
