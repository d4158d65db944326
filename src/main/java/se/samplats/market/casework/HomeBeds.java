package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Place;
import se.samplats.county.home.Places;
import se.samplats.county.home.Vacancies;
import se.samplats.platform.kernel.Period;

/** The beds of a home by what they are called, and those that are free. */
@ApplicationScoped
class HomeBeds {

    private final Homes homes;
    private final Places places;
    private final Vacancies vacancies;

    HomeBeds(Homes homes, Places places, Vacancies vacancies) {
        this.homes = homes;
        this.places = places;
        this.vacancies = vacancies;
    }

    Home home(UUID id) {
        return homes.get(id);
    }

    String label(UUID place) {
        return places.get(place).label();
    }

    @Nullable
    Place place(UUID id) {
        return places.findById(id);
    }

    /** The home's beds that are free all the days, without the one that somebody has already. */
    List<MovePage.Bed> free(Home home, Period days, UUID without) {
        Set<UUID> free = vacancies.freePlaces(home, days).stream()
                .filter(place -> !place.equals(without))
                .collect(Collectors.toSet());
        return places.ofHome(home.id()).stream()
                .filter(place -> free.contains(place.id()))
                .map(place -> new MovePage.Bed(place.id(), place.label()))
                .toList();
    }
}
