package se.samplats.county.home;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The free intervals of a place, once as the database keeps them and once counted out from what takes the place. */
final class Gaps {

    static final LocalDate EVER_BEFORE = LocalDate.MIN;
    static final LocalDate EVER_AFTER = LocalDate.MAX;

    /** A free or a taken interval, half-open; {@code MIN} and {@code MAX} are the infinities. */
    record Span(LocalDate from, LocalDate until) {

        boolean overlaps(Span other) {
            return from.isBefore(other.until) && other.from.isBefore(until);
        }
    }

    private Gaps() {}

    /** What is left of all time when the taken spans, in order and apart, are struck out. */
    static List<Span> between(Stream<Span> taken) {
        List<Span> gaps = new ArrayList<>();
        LocalDate free = EVER_BEFORE;
        for (Span span :
                taken.sorted(java.util.Comparator.comparing(Span::from)).toList()) {
            if (free.isBefore(span.from)) {
                gaps.add(new Span(free, span.from));
            }
            free = span.until;
        }
        if (!free.equals(EVER_AFTER)) {
            gaps.add(new Span(free, EVER_AFTER));
        }
        return gaps;
    }

    /** As the vacancy table has them. */
    static List<Span> kept(Connection database, UUID place) throws SQLException {
        return read(database, place, """
                select nullif(free_from, '-infinity'), nullif(free_until, 'infinity')
                from vacancy where place_id = ? order by free_from""");
    }

    /** What takes the place, as the ledger has it. */
    static List<Span> taken(Connection database, UUID place) throws SQLException {
        return read(database, place, """
                select starts_on, ends_before from occupancy where place_id = ? order by starts_on""");
    }

    private static List<Span> read(Connection database, UUID place, String sql) throws SQLException {
        List<Span> spans = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setObject(1, place);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                spans.add(new Span(
                        or(rows.getObject(1, LocalDate.class), EVER_BEFORE),
                        or(rows.getObject(2, LocalDate.class), EVER_AFTER)));
            }
        }
        return spans;
    }

    static boolean anyOverlap(List<Span> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i - 1).overlaps(ordered.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate infinity) {
        return day == null ? infinity : day;
    }
}
