package se.samplats.market.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Place;
import se.samplats.county.home.Places;
import se.samplats.county.home.Vacancies;
import se.samplats.county.home.Vacancy;
import se.samplats.county.pricing.DayPrices;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Position;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;

/** Gathers what is judged, in a number of queries that does not grow with the homes. */
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
    List<Option> free(Need need, String buyer, Collection<String> reach) {
        List<Vacancy> gaps = vacancies.holding(need.period(), need.form(), reach);
        Map<UUID, Home> found =
                byId(homes.byIds(gaps.stream().map(Vacancy::homeId).collect(Collectors.toSet())), Home::id);
        Map<UUID, Place> beds =
                byId(places.byIds(gaps.stream().map(Vacancy::placeId).toList()), Place::id);
        TownsAndPrices around = surroundings(need, buyer, found.values());
        List<Option> options = new ArrayList<>();
        for (Vacancy gap : gaps) {
            Home home = found.get(gap.homeId());
            Place place = beds.get(gap.placeId());
            if (home != null && place != null) {
                options.add(around.option(home, place, gap));
            }
        }
        return options;
    }

    /**
     * Every home in reach, by each of its places: with the gap that holds the period, else the first later gap that is long
     * enough. Homes of other forms, and homes without places, stand for themselves.
     */
    List<Option> all(Need need, String buyer, Collection<String> reach) {
        List<Home> found = homes.of(reach);
        Set<UUID> ofForm = found.stream()
                .filter(home -> home.form().equals(need.form()))
                .map(Home::id)
                .collect(Collectors.toSet());
        Map<UUID, List<Place>> beds = places.ofHomes(ofForm).stream().collect(Collectors.groupingBy(Place::homeId));
        Map<UUID, List<Vacancy>> gaps = vacancies.endingAfter(need.start(), need.form(), reach).stream()
                .collect(Collectors.groupingBy(Vacancy::placeId));
        TownsAndPrices around = surroundings(need, buyer, found);
        List<Option> options = new ArrayList<>();
        for (Home home : found) {
            List<Place> own = beds.getOrDefault(home.id(), List.of());
            own.forEach(place ->
                    options.add(around.option(home, place, fitting(gaps.getOrDefault(place.id(), List.of()), need))));
            if (own.isEmpty()) {
                options.add(around.option(home, null, null));
            }
        }
        return options;
    }

    /** One place for one period, as it stands. */
    Option one(Need need, String buyer, Home home, Place place) {
        List<Vacancy> gaps = vacancies.ofPlace(place.id(), need.start());
        return surroundings(need, buyer, List.of(home)).option(home, place, fitting(gaps, need));
    }

    private static @Nullable Vacancy fitting(List<Vacancy> inOrder, Need need) {
        for (Vacancy gap : inOrder) {
            LocalDate from =
                    gap.freeFrom() == null || gap.freeFrom().isBefore(need.start()) ? need.start() : gap.freeFrom();
            if (gap.holds(Period.of(from, need.days()))) {
                return gap;
            }
        }
        return null;
    }

    private TownsAndPrices surroundings(Need need, String buyer, Collection<Home> of) {
        Map<String, Position> towns =
                municipalities.inOrder().stream().collect(Collectors.toMap(Municipality::code, Municipality::position));
        return new TownsAndPrices(buyer, towns, forms, dayPrices.of(buyer, of, need.start()), today.date());
    }

    private static <T> Map<UUID, T> byId(Collection<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, one -> one));
    }
}
