package se.samplats.county.home;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Query;
import se.samplats.platform.party.RoundTrip;

/**
 * The ledger. Taking a period locks the place and the gap that holds it, then inserts; behind the lock stands the exclusion
 * constraint, and a trigger cuts the gap. Every change of the ledger goes through here: the place is always locked before the
 * row, so that no two deadlock.
 */
@ApplicationScoped
public class Occupancies implements PanacheRepositoryBase<Occupancy, UUID> {

    /** What {@link #take} does, for a row that nobody has to be told about before it is there. */
    private static final String TAKE_OWN = """
            with own as materialized (
              select p.id, p.home_id from place p join home h on h.id = p.home_id where p.id = ? and h.municipality = ?),
            taken as (
              insert into occupancy (id, place_id, starts_on, ends_before, kind, municipality, reason, confidential, recorded_at, version)
              select cast(? as uuid), own.id, cast(? as date), cast(? as date), cast(? as text), cast(? as text), cast(? as text), false,
                cast(? as timestamptz), 0
              from own where lock_offered_vacancy(own.id, cast(? as date), coalesce(cast(? as date), 'infinity'))
              returning place_id)
            select own.home_id from own join taken on taken.place_id = own.id""";

    private final RoundTrip roundTrip;

    Occupancies(RoundTrip roundTrip) {
        this.roundTrip = roundTrip;
    }

    public Occupancy get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("occupancy"));
    }

    /** Shows or hides whose resident it is, where there is such a row: for a protected identity that begins or ends. */
    public void confidentially(@Nullable UUID id, boolean hidden) {
        if (id != null) {
            findByIdOptional(id).ifPresent(row -> row.confidentially(hidden));
        }
    }

    /** The row as it is stored once nobody else can change the ledger of its place. */
    Occupancy locked(Occupancy occupancy) {
        lock(occupancy.placeId());
        getEntityManager().refresh(occupancy);
        return occupancy;
    }

    /** Writes the row, or refuses with {@code place-taken} when any day of it is taken already. */
    public Occupancy take(Occupancy occupancy) {
        mustBeFree(occupancy.placeId(), occupancy.period());
        persistAndFlush(occupancy);
        return occupancy;
    }

    /**
     * Writes a row of the municipality whose home the place is in, with one statement.
     *
     * @return the home; nothing where the place is in no home of the municipality, or any of the days is taken
     */
    Optional<UUID> takeOwn(Occupancy row) {
        Period days = row.period();
        List<@Nullable Object> values =
                new ArrayList<>(List.of(row.placeId(), row.municipality(), row.id(), days.start()));
        values.addAll(Arrays.asList(days.end(), row.kind().name(), row.municipality(), row.reason(), row.recordedAt()));
        values.addAll(Arrays.asList(days.start(), days.end()));
        return roundTrip.ask(new Query<>(TAKE_OWN, values, home -> home.getObject(1, UUID.class))).stream()
                .findFirst();
    }

    /** Refuses with {@code place-taken} where the occupancy could not become so long; nothing is taken. */
    public void mustBeFreeUntil(Occupancy occupancy, LocalDate end) {
        LocalDate old = occupancy.period().end();
        if (old != null && end.isAfter(old)) {
            mustBeFree(occupancy.placeId(), new Period(old, end), "lock_vacancy");
        }
    }

    /** Refuses with {@code place-taken} where some day of the period is taken, or waits for somebody's departure; nothing is taken. */
    public void mustBeFree(UUID placeId, Period period) {
        mustBeFree(placeId, period, "lock_offered_vacancy");
    }

    private void mustBeFree(UUID placeId, Period period, String lock) {
        flush();
        boolean locked = (Boolean) getEntityManager()
                .createNativeQuery("select " + lock + "(:place, :start, coalesce(cast(:end as date), 'infinity'))")
                .setParameter("place", placeId)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getSingleResult();
        if (!locked) {
            throw taken(period);
        }
    }

    static Refusal taken(Period period) {
        return Refusal.conflict("place-taken", spoken(period));
    }

    /**
     * Lets the row's person live in another place from a day on: the row ends there, and another begins. Both places are locked in the
     * order of their ids, so that two who change beds do not wait for each other.
     */
    public Occupancy moveOn(Occupancy occupancy, Occupancy next) {
        Stream.of(occupancy.placeId(), next.placeId()).sorted().forEach(this::lock);
        if (next.period().start().isAfter(occupancy.period().start())) {
            occupancy.endBefore(next.period().start());
        } else {
            delete(occupancy);
        }
        return take(next);
    }

    /** Locks the days by which the occupancy begins earlier, then moves its start. */
    public void moveStart(Occupancy occupancy, LocalDate start) {
        lock(occupancy.placeId());
        LocalDate old = occupancy.period().start();
        if (start.isBefore(old)) {
            mustBeFree(occupancy.placeId(), new Period(start, old));
        }
        occupancy.startOn(start);
        flush();
    }

    /** Locks the days by which the occupancy would become longer, then moves its end. */
    public void moveEnd(Occupancy occupancy, @Nullable LocalDate end) {
        lock(occupancy.placeId());
        LocalDate old = occupancy.period().end();
        if (old != null && (end == null || end.isAfter(old))) {
            mustBeFree(occupancy.placeId(), new Period(old, end), "lock_vacancy");
        }
        occupancy.endBefore(end);
        flush();
    }

    /** Until which day the row could become longer: the day on which the next one begins; null where none does. */
    public @Nullable LocalDate longestEnd(Occupancy occupancy) {
        LocalDate end = occupancy.period().end();
        if (end == null) {
            return null;
        }
        flush();
        List<?> until = getEntityManager()
                .createNativeQuery(
                        "select nullif(free_until, 'infinity'::date) from vacancy where place_id = :place and free_from = :end",
                        LocalDate.class)
                .setParameter("place", occupancy.placeId())
                .setParameter("end", end)
                .getResultList();
        return until.isEmpty() ? end : (LocalDate) until.get(0);
    }

    /** What takes the place next after the row. */
    public Optional<Occupancy> following(Occupancy occupancy) {
        return find(
                        "placeId = ?1 and period.start > ?2 order by period.start",
                        occupancy.placeId(),
                        occupancy.period().start())
                .firstResultOptional();
    }

    /** Those of some rows before which somebody came to the same place, and still lives there. */
    public Set<UUID> livedInBefore(Collection<UUID> rows) {
        List<?> found = rows.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createNativeQuery("""
                        select o.id from occupancy o where o.id = any(cast(:rows as uuid[])) and exists (
                          select 1 from occupancy b where b.place_id = o.place_id and b.lived_in and b.starts_on < o.starts_on)""")
                        .setParameter("rows", rows.stream().map(UUID::toString).toArray(String[]::new))
                        .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** Gives the days back. */
    public void giveBack(Occupancy occupancy) {
        lock(occupancy.placeId());
        delete(occupancy);
        flush();
    }

    /** The rows of a home's places that have a day in common with {@code [from, to)}, in order of their ids. */
    List<Occupancy> ofHome(UUID homeId, LocalDate from, LocalDate to, UUID after, int most) {
        return find("""
                from Occupancy o where o.placeId in (select p.id from Place p where p.homeId = ?1)
                and (o.period.end is null or o.period.end > ?2 or o.livedIn) and o.period.start < ?3 and o.id > ?4
                order by o.id""", homeId, from, to, after).page(0, most).list();
    }

    /** The same for some of its places, in the order of their days. */
    List<Occupancy> ofPlaces(UUID homeId, Collection<UUID> some, LocalDate from, LocalDate to) {
        return list("""
                from Occupancy o where o.placeId in (select p.id from Place p where p.homeId = ?1 and p.id in ?2)
                and (o.period.end is null or o.period.end > ?3 or o.livedIn) and o.period.start < ?4
                order by o.placeId, o.period.start""", homeId, some, from, to);
    }

    void lock(UUID placeId) {
        getEntityManager()
                .createNativeQuery("select 1 from place where id = :place for no key update")
                .setParameter("place", placeId)
                .getResultList();
    }

    private static Object spoken(Period period) {
        return period.start() + (period.end() == null ? "–" : "–" + period.end());
    }
}
