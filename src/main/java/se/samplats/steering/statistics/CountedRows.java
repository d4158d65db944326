package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.samplats.steering.disclosure.Presence;

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

    /** Who is counted where: the person, the leaf by its attributes, and the first and the last day. */
    List<Presence> presences(String statement, Map<String, ?> parameters) {
        return raw(statement, parameters).stream().map(CountedRows::presence).toList();
    }

    static Presence presence(Object[] row) {
        return new Presence(
                (String) row[0],
                Arrays.stream(row, 1, row.length - 2).map(String.class::cast).toList(),
                month(row[row.length - 2]),
                month(row[row.length - 1]));
    }

    private static YearMonth month(Object day) {
        return YearMonth.from(day instanceof Date date ? date.toLocalDate() : (LocalDate) day);
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
