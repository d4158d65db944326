package se.samplats.county.home;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Period;

/**
 * What closes from a day. The days are closed in the ledger by the database: those that are free now, and those that become free when
 * whoever lives there leaves.
 */
@ApplicationScoped
public class HomeClosures implements PanacheRepositoryBase<HomeClosure, UUID> {

    private final Occupancies occupancies;

    HomeClosures(Occupancies occupancies) {
        this.occupancies = occupancies;
    }

    /** One of a home's. */
    public HomeClosure ofHome(UUID homeId, UUID id) {
        return find("homeId = ?1 and id = ?2", homeId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("closure"));
    }

    /** All of a home, in the order in which they were decided. */
    public List<HomeClosure> ofHome(UUID homeId) {
        return list("homeId = ?1 order by id", homeId);
    }

    /** Those that IVO is still to be notified of, in the homes of a municipality, the first due first. */
    public List<HomeClosure> toBeNotified(Collection<UUID> homes) {
        return list("homeId in ?1 and undoneAt is null and ivoNotifiedOn is null order by notifyIvoBy, id", homes);
    }

    /** Earlier closures of the same places, or of the whole home, on some of the days. */
    public Optional<HomeClosure> standing(UUID homeId, @Nullable UUID placeId, Period days) {
        return ofHome(homeId).stream()
                .filter(one -> !one.isUndone() && one.days().overlaps(days))
                .filter(one -> one.placeId() == null || one.placeId().equals(placeId))
                .findFirst();
    }

    /** Closes what is free of the places, the places locked in the order of their ids. */
    public void closeGaps(Collection<UUID> places) {
        flush();
        places.stream().sorted().forEach(place -> {
            occupancies.lock(place);
            getEntityManager()
                    .createNativeQuery("select 1 from close_gaps(:place)")
                    .setParameter("place", place)
                    .getResultList();
        });
    }

    /** Opens again what was closed by it and by nothing else. */
    public void reopen(HomeClosure closure, Collection<UUID> places) {
        flush();
        occupancies.list("closureId = ?1 order by placeId, id", closure.id()).forEach(occupancies::giveBack);
        closeGaps(places);
    }

    /** How many residents of the home's own municipality live in the places on some day from the given one on. */
    public long residents(Collection<UUID> places, LocalDate from) {
        return occupancies.count(
                "placeId in ?1 and kind = ?2 and (period.end is null or period.end > ?3)",
                places,
                Occupancy.Kind.RESIDENT,
                from);
    }
}
