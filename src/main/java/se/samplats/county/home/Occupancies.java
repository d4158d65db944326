package se.samplats.county.home;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;

/**
 * The ledger. Taking a period locks the place and the gap that holds it, then inserts; the exclusion constraint stays the
 * wall behind that lock, and the database's trigger cuts the gap. Whatever changes a row of the ledger goes through here:
 * the place is locked before the row is, always, so that no two wait for each other.
 */
@ApplicationScoped
public class Occupancies implements PanacheRepositoryBase<Occupancy, UUID> {

    public Occupancy get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("occupancy"));
    }

    /** Writes the row, or refuses with {@code place-taken} when any day of it is taken already. */
    public Occupancy take(Occupancy occupancy) {
        mustBeFree(occupancy.placeId(), occupancy.period());
        persistAndFlush(occupancy);
        return occupancy;
    }

    /** Locks the days by which the occupancy would become longer, then moves its end. */
    public void moveEnd(Occupancy occupancy, @Nullable LocalDate end) {
        lock(occupancy.placeId());
        LocalDate old = occupancy.period().end();
        if (old != null && (end == null || end.isAfter(old))) {
            mustBeFree(occupancy.placeId(), new Period(old, end));
        }
        occupancy.endBefore(end);
        flush();
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
                and (o.period.end is null or o.period.end > ?2) and o.period.start < ?3 and o.id > ?4
                order by o.id""", homeId, from, to, after).page(0, most).list();
    }

    /** The same for some of its places, in the order of their days. */
    List<Occupancy> ofPlaces(UUID homeId, Collection<UUID> some, LocalDate from, LocalDate to) {
        return list("""
                from Occupancy o where o.placeId in (select p.id from Place p where p.homeId = ?1 and p.id in ?2)
                and (o.period.end is null or o.period.end > ?3) and o.period.start < ?4
                order by o.placeId, o.period.start""", homeId, some, from, to);
    }

    private void lock(UUID placeId) {
        getEntityManager()
                .createNativeQuery("select 1 from place where id = :place for no key update")
                .setParameter("place", placeId)
                .getResultList();
    }

    private void mustBeFree(UUID placeId, Period period) {
        flush();
        boolean locked = (Boolean) getEntityManager()
                .createNativeQuery("select lock_vacancy(:place, :start, coalesce(cast(:end as date), 'infinity'))")
                .setParameter("place", placeId)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getSingleResult();
        if (!locked) {
            throw Refusal.conflict("place-taken", spoken(period));
        }
    }

    private static Object spoken(Period period) {
        return period.start() + (period.end() == null ? "–" : "–" + period.end());
    }
}
