package se.samplats.county.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Who may read a home's ledger: its managers, and its municipality's placing social workers. */
@ApplicationScoped
@Transactional
class LedgerReading {

    private final Homes homes;
    private final Places places;
    private final Occupancies occupancies;
    private final Today today;

    LedgerReading(Homes homes, Places places, Occupancies occupancies, Today today) {
        this.homes = homes;
        this.places = places;
        this.occupancies = occupancies;
        this.today = today;
    }

    List<OccupancyView> ofHome(Actor actor, UUID homeId, LocalDate from, LocalDate to, Paging paging) {
        boolean manages = manages(actor, homes.visible(actor, Right.READ_OCCUPANCIES, homeId));
        return occupancies.ofHome(homeId, from, to, paging.afterId(), paging.size() + 1).stream()
                .map(row -> OccupancyView.of(row, today, manages))
                .toList();
    }

    /** The rows of some of the home's places between two days, in the order of their days. */
    public List<OccupancyView> ofPlaces(
            Actor actor, UUID homeId, Collection<UUID> ofHome, LocalDate from, LocalDate to) {
        boolean manages = manages(actor, homes.visible(actor, Right.READ_OCCUPANCIES, homeId));
        return occupancies.ofPlaces(homeId, ofHome, from, to).stream()
                .map(row -> OccupancyView.of(row, today, manages))
                .toList();
    }

    OccupancyView one(Actor actor, UUID id) {
        Occupancy row = occupancies.get(id);
        Home home = homes.visible(
                actor, Right.READ_OCCUPANCIES, places.get(row.placeId()).homeId());
        return OccupancyView.of(row, today, manages(actor, home));
    }

    private static boolean manages(Actor actor, Home home) {
        return actor.may(Right.CHANGE_OCCUPANCIES, home.belonging());
    }
}
