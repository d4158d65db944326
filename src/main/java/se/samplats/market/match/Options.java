package se.samplats.market.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samplats.county.form.Forms;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Place;
import se.samplats.county.home.Places;
import se.samplats.county.home.Vacancies;
import se.samplats.county.home.Vacancy;
import se.samplats.county.pricing.DayPrices;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Position;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;

/** Gathers the places to be judged, in a fixed number of queries. */
@ApplicationScoped
class Options {

    private final Homes homes;
    private final Places places;
    private final Vacancies vacancies;
    private final Municipalities municipalities;
    private final Forms forms;
    private final DayPrices dayPrices;
    private final Today today;

    Options(
            Homes homes,
            Places places,
            Vacancies vacancies,
            Municipalities municipalities,
            Forms forms,
            DayPrices dayPrices,
            Today today) {
        this.homes = homes;
        this.places = places;
        this.vacancies = vacancies;
        this.municipalities = municipalities;
        this.forms = forms;
        this.dayPrices = dayPrices;
        this.today = today;
    }

    /** The places with a gap that holds the whole period. */
    List<Option> free(Need need, boolean lengthKnown, String buyer, Collection<String> reach) {
        List<Vacancy> gaps = vacancies.holding(need.period(), need.form(), reach);
        Map<UUID, Home> found =
                byId(homes.byIds(gaps.stream().map(Vacancy::homeId).collect(Collectors.toSet())), Home::id);
        Map<UUID, Place> beds =
                byId(places.byIds(gaps.stream().map(Vacancy::placeId).toList()), Place::id);
        TownsAndPrices around = surroundings(need, lengthKnown, buyer, found.values(), need.start());
        List<Option> options = new ArrayList<>();
        for (Vacancy gap : gaps) {
            Home home = found.get(gap.homeId());
            Place place = beds.get(gap.placeId());
            if (home != null && place != null) {
                options.add(around.option(home, place, new Opening(need.start(), gap, null)));
            }
        }
        return options;
    }

    /**
     * Every home in reach, by each of its places: from the wanted day, else from the first later one on which the place is free
     * for long enough, at the prices of that day. Homes of other forms, and homes without places, are one option each.
     */
    List<Option> all(Need need, boolean lengthKnown, String buyer, Collection<String> reach) {
        List<Home> found = homes.of(reach);
        Set<UUID> ofForm = found.stream()
                .filter(home -> home.form().equals(need.form()))
                .map(Home::id)
                .collect(Collectors.toSet());
        Map<UUID, List<Place>> beds = places.ofHomes(ofForm).stream().collect(Collectors.groupingBy(Place::homeId));
        Map<UUID, Opening> openings = new HashMap<>();
        vacancies.endingAfter(need.start(), need.form(), reach).stream()
                .collect(Collectors.groupingBy(Vacancy::placeId))
                .forEach((place, gaps) -> openings.put(place, Opening.of(gaps, need)));
        LocalDate last = openings.values().stream()
                .map(Opening::start)
                .max(LocalDate::compareTo)
                .orElse(need.start());
        TownsAndPrices around = surroundings(need, lengthKnown, buyer, found, last);
        Opening none = Opening.of(List.of(), need);
        List<Option> options = new ArrayList<>();
        for (Home home : found) {
            List<Place> own = beds.getOrDefault(home.id(), List.of());
            own.forEach(place -> options.add(around.option(home, place, openings.getOrDefault(place.id(), none))));
            if (own.isEmpty()) {
                options.add(around.option(home, null, none));
            }
        }
        return options;
    }

    /** One place for one period. */
    Option one(Need need, String buyer, Home home, Place place) {
        Opening opening = Opening.of(vacancies.ofPlace(place.id(), need.start()), need);
        return surroundings(need, true, buyer, List.of(home), opening.start()).option(home, place, opening);
    }

    /** @param last the last day on which a price is asked for */
    private TownsAndPrices surroundings(
            Need need, boolean lengthKnown, String buyer, Collection<Home> of, LocalDate last) {
        Map<String, Position> towns =
                municipalities.inOrder().stream().collect(Collectors.toMap(Municipality::code, Municipality::position));
        return new TownsAndPrices(
                buyer,
                towns,
                code -> forms.named(code, "form"),
                dayPrices.between(buyer, of, need.start(), last),
                lengthKnown,
                today.date());
    }

    private static <T> Map<UUID, T> byId(Collection<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, one -> one));
    }
}
