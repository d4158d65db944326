package se.samplats.county.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Period;

/** Search over the gaps that the database keeps beside the ledger, without those that wait for somebody to have departed. */
@ApplicationScoped
public class Vacancies {

    /** The most gaps that a search reads. */
    static final int MOST = 2_000;

    private static final String COLUMNS = """
            place_id, home_id, nullif(free_from, '-infinity'::date), nullif(free_until, 'infinity'::date)""";

    static final String HOLDING = "select " + COLUMNS + """
             from offered_vacancy where form = :form and municipality = any(:municipalities)
            and free_until >= coalesce(cast(:end as date), 'infinity') and free_from <= :start
            limit\s""" + MOST;

    static final String ENDING_AFTER = "select " + COLUMNS + """
             from offered_vacancy where form = :form and municipality = any(:municipalities) and free_until > :day
            order by free_from limit\s""" + MOST;

    private final EntityManager database;

    Vacancies(EntityManager database) {
        this.database = database;
    }

    /** The gaps that hold the whole period, of a form, in these municipalities. */
    public List<Vacancy> holding(Period period, String form, Collection<String> municipalities) {
        return read(database.createNativeQuery(HOLDING)
                .setParameter("form", form)
                .setParameter("municipalities", municipalities.toArray(String[]::new))
                .setParameter("start", period.start())
                .setParameter("end", period.end()));
    }

    /** The gaps that some day from the given one on lies in, of a form, in these municipalities. */
    public List<Vacancy> endingAfter(LocalDate day, String form, Collection<String> municipalities) {
        return read(database.createNativeQuery(ENDING_AFTER)
                .setParameter("form", form)
                .setParameter("municipalities", municipalities.toArray(String[]::new))
                .setParameter("day", day));
    }

    /** The gaps of one place that some day from the given one on lies in, in order. */
    public List<Vacancy> ofPlace(UUID place, LocalDate day) {
        return read(database.createNativeQuery("select " + COLUMNS
                        + " from offered_vacancy where place_id = :place and free_until > :day order by free_from limit "
                        + MOST)
                .setParameter("place", place)
                .setParameter("day", day));
    }

    /** For each place of a home the first day, today or later, on which it is free. */
    public Map<UUID, LocalDate> nextFreeDays(UUID homeId, LocalDate today) {
        Map<UUID, LocalDate> days = new HashMap<>();
        List<?> rows = database.createNativeQuery("""
                select place_id, greatest(min(free_from), cast(:today as date)) from offered_vacancy
                where home_id = :home and free_until > :today group by place_id""")
                .setParameter("home", homeId)
                .setParameter("today", today)
                .getResultList();
        rows.forEach(row -> days.put((UUID) ((Object[]) row)[0], day(((Object[]) row)[1])));
        return days;
    }

    /**
     * How many places a home has, and how many of them are free.
     *
     * @param next the first day, today or later, on which one is; null when all are taken for good
     */
    public record Room(int places, int free, @Nullable LocalDate next) {

        public static final Room NONE = new Room(0, 0, null);
    }

    /** The room in many homes; one without places is left out. */
    public Map<UUID, Room> room(Collection<UUID> homes, LocalDate today) {
        Map<UUID, Room> rooms = new HashMap<>();
        List<?> rows = database.createNativeQuery("""
                select p.home_id, count(distinct p.id),
                  count(distinct v.place_id) filter (where v.free_from <= :today),
                  case when min(v.free_from) is not null then greatest(min(v.free_from), cast(:today as date)) end
                from place p left join offered_vacancy v on v.place_id = p.id and v.free_until > :today
                where p.home_id = any(cast(:homes as uuid[])) group by p.home_id""")
                .setParameter("homes", homes.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("today", today)
                .getResultList();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            int free = ((Number) column[2]).intValue();
            rooms.put((UUID) column[0], new Room(((Number) column[1]).intValue(), free, day(column[3])));
        }
        return rooms;
    }

    private static List<Vacancy> read(jakarta.persistence.Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Vacancy((UUID) row[0], (UUID) row[1], day(row[2]), day(row[3])))
                .toList();
    }

    @SuppressWarnings("NullAway")
    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
