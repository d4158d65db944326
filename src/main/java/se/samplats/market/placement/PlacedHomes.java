package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samplats.market.match.LinkedHomes;
import se.samplats.platform.party.PrivilegedAccess;

/** The homes in which requests have a live offer, or a stay that is to come or goes on. */
@ApplicationScoped
class PlacedHomes implements LinkedHomes {

    private final EntityManager database;
    private final PrivilegedAccess privilegedAccess;

    PlacedHomes(EntityManager database, PrivilegedAccess privilegedAccess) {
        this.database = database;
        this.privilegedAccess = privilegedAccess;
    }

    @Override
    public List<Linked> of(Collection<UUID> requests) {
        List<?> rows = privilegedAccess.asService(() -> database.createNativeQuery("""
                select distinct o.home_id, o.seller from offer o where o.request_id = any(:requests)
                and (o.status in ('ASKED', 'MADE') or (o.status = 'ACCEPTED' and exists (
                  select 1 from placement p where p.offer_id = o.id and p.status in ('BOOKED', 'ONGOING'))))""")
                .setParameter("requests", requests.toArray(UUID[]::new))
                .getResultList());
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Linked((UUID) row[0], (String) row[1]))
                .toList();
    }
}
