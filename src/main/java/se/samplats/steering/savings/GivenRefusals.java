package se.samplats.steering.savings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samplats.platform.kernel.FewPersons;
import se.samplats.steering.statistics.Span;

/** How often each municipality's homes said no. Protected identities are left out. */
@ApplicationScoped
class GivenRefusals {

    private static final String STATEMENT = """
            select h.municipality, h.id, count(*), count(distinct o.request_id)
            from offer o join home h on h.id = o.home_id
            where o.status = 'DECLINED' and o.protected_for is null
              and cast(o.answered_at at time zone 'Europe/Stockholm' as date) >= :from
              and cast(o.answered_at at time zone 'Europe/Stockholm' as date) < :to
            group by 1, 2""";

    private final EntityManager database;

    GivenRefusals(EntityManager database) {
        this.database = database;
    }

    /**
     * @param published whether others may see the number: each of the homes has refused nobody, or five persons or more, for their figures by
     *     home are shown too
     */
    record Refused(long number, boolean published) {

        static final Refused NONE = new Refused(0, true);

        Refused plus(Refused other) {
            return new Refused(number + other.number, published && other.published);
        }
    }

    Map<String, Refused> within(Span span) {
        Map<String, Refused> refused = new HashMap<>();
        List<?> rows = database.createNativeQuery(STATEMENT)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> refused.merge(
                        (String) row[0],
                        new Refused(((Number) row[2]).longValue(), ((Number) row[3]).longValue() >= FewPersons.FEWEST),
                        Refused::plus));
        return refused;
    }
}
