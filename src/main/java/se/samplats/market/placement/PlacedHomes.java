package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samplats.market.match.LinkedHomes;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Query;

/** The homes in which requests have a live offer, or a stay that is to come or goes on. */
@ApplicationScoped
class PlacedHomes implements LinkedHomes {

    private final PrivilegedAccess privilegedAccess;

    PlacedHomes(PrivilegedAccess privilegedAccess) {
        this.privilegedAccess = privilegedAccess;
    }

    @Override
    public List<Linked> of(Collection<UUID> requests) {
        return privilegedAccess.ask(new Query<>(
                """
                select distinct o.home_id, o.seller from offer o where o.request_id = any(cast(? as uuid[]))
                and (o.status in ('ASKED', 'MADE') or (o.status = 'ACCEPTED' and exists (
                  select 1 from placement p where p.offer_id = o.id and p.status in ('BOOKED', 'ONGOING'))))""",
                List.of(requests.stream().map(UUID::toString).toList()),
                row -> new Linked(row.getObject(1, UUID.class), row.getString(2))));
    }
}
