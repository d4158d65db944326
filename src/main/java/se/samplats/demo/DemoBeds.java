package se.samplats.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Place;
import se.samplats.county.home.Places;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Role;

/** The beds of the demo county by their own ids, who answers for them, and what day it is there. */
@ApplicationScoped
class DemoBeds {

    private final Places places;
    private final Homes homes;
    private final Today today;

    DemoBeds(Places places, Homes homes, Today today) {
        this.places = places;
        this.homes = homes;
        this.today = today;
    }

    Place place(String externalId) {
        return places.byExternalId(externalId).orElseThrow();
    }

    Actor manager(UUID home) {
        String seller = homes.get(home).municipality();
        return new Actor("manager-" + seller, Set.of(Role.HOME_MANAGER), seller, Set.of());
    }

    boolean hasCome(LocalDate day) {
        return !day.isAfter(today.date());
    }

    boolean hasPassed(LocalDate day) {
        return day.isBefore(today.date());
    }
}
