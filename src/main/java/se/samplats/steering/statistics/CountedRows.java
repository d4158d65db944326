package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;

/** Reads what measures count: rows of municipality, form, word, number and persons. */
@ApplicationScoped
class CountedRows {

    private final EntityManager database;

    CountedRows(EntityManager database) {
        this.database = database;
    }

    List<Counts.Row> read(String statement, Map<String, ?> parameters) {
        return raw(statement, parameters).stream()
                .map(row -> new Counts.Row(
                        (String) row[0], (String) row[1], (String) row[2], number(row[3]), (int) number(row[4])))
                .toList();
    }

    List<Counts.Row> within(String statement, Span span) {
        return read(statement, of(span));
    }

    List<Object[]> raw(String statement, Map<String, ?> parameters) {
        Query query = database.createNativeQuery(statement);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** One number. */
    long single(String statement, Map<String, ?> parameters) {
        Query query = database.createNativeQuery(statement);
        parameters.forEach(query::setParameter);
        return number(query.getSingleResult());
    }

    static Map<String, ?> of(Span span) {
        return Map.of("from", span.from(), "to", span.to());
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }
}
