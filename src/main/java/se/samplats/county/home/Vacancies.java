package se.samplats.county.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.party.Query;
import se.samplats.platform.party.RoundTrip;

/** Search over the gaps that the database keeps beside the ledger, without those that wait for somebody to have departed. */
@ApplicationScoped
public class Vacancies {

    /** The most gaps that a search reads. */
    static final int MOST = 2_000;

    private static final String COLUMNS = """
            place_id, home_id, municipality, nullif(free_from, '-infinity'::date), nullif(free_until, 'infinity'::date)""";

    static final String HOLDING = "select " + COLUMNS + """
             from offered_vacancy where form = ? and municipality = any(?)
            and free_until >= coalesce(cast(? as date), 'infinity') and free_from <= ?
            limit\s""" + MOST;

    static final String ENDING_AFTER = "select " + COLUMNS + """
             from offered_vacancy where form = ? and municipality = any(?) and free_until > ?
            order by free_from limit\s""" + MOST;

    private final EntityManager database;
    private final RoundTrip roundTrip;

    Vacancies(EntityManager database, RoundTrip roundTrip) {
        this.database = database;
        this.roundTrip = roundTrip;
    }

    /** The gaps that hold the whole period, of a form, in these municipalities. */
    public static Query<Vacancy> holding(Period period, String form, Collection<String> municipalities) {
        return new Query<>(
                HOLDING,
                Arrays.asList(form, municipalities.toArray(String[]::new), period.end(), period.start()),
                Vacancies::read);
    }

    /** The gaps that some day from the given one on lies in, of a form, in these municipalities, the earliest first. */
    public static Query<Vacancy> endingAfter(LocalDate day, String form, Collection<String> municipalities) {
        return new Query<>(ENDING_AFTER, List.of(form, municipalities.toArray(String[]::new), day), Vacancies::read);
    }

    /** The places of a home that are free in a whole period. */
    public Set<UUID> freePlaces(Home home, Period period) {
        return roundTrip.ask(holding(period, home.form(), List.of(home.municipality()))).stream()
                .filter(gap -> gap.homeId().equals(home.id()))
                .map(Vacancy::placeId)
                .collect(Collectors.toSet());
    }

    /** The gaps of one place that some day from the given one on lies in, in order. */
    public List<Vacancy> ofPlace(UUID place, LocalDate day) {
        return roundTrip.ask(new Query<>(
                "select " + COLUMNS
                        + " from offered_vacancy where place_id = ? and free_until > ? order by free_from limit "
                        + MOST,
                List.of(place, day),
                Vacancies::read));
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

    private static Vacancy read(ResultSet row) throws SQLException {
        return new Vacancy(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class));
    }

    @SuppressWarnings("NullAway")
    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
