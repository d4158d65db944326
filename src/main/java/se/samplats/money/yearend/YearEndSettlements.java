package se.samplats.money.yearend;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samplats.platform.kernel.NotFound;

/** The settled years of all homes. */
@ApplicationScoped
class YearEndSettlements implements PanacheRepositoryBase<YearEndSettlement, UUID> {

    YearEndSettlement ofHome(UUID homeId, UUID id) {
        return find("homeId = ?1 and id = ?2", homeId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("year end"));
    }

    boolean has(UUID homeId, int year) {
        return count("homeId = ?1 and year = ?2", homeId, year) > 0;
    }

    List<YearEndSettlement> page(UUID homeId, UUID after, int most) {
        return find("homeId = ?1 and id > ?2 order by id", homeId, after)
                .page(0, most)
                .list();
    }

    /** Those of many homes, the latest year first. */
    List<YearEndSettlement> ofHomes(Collection<UUID> homeIds) {
        return list("homeId in ?1 order by year desc, id", homeIds);
    }
}
