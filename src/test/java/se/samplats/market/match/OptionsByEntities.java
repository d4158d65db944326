package se.samplats.market.match;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Place;
import se.samplats.county.home.Places;
import se.samplats.county.home.Vacancy;
import se.samplats.county.pricing.DayPriceCalendar;
import se.samplats.county.pricing.DayPrices;
import se.samplats.county.supply.OfferedHome;
import se.samplats.county.supply.OfferedPlace;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Municipalities;

/** The places to be judged as they were gathered before anything was remembered: each home, place, price and partner is read each time. */
record OptionsByEntities(
        EntityManager database,
        Homes homes,
        Places places,
        DayPrices dayPrices,
        Municipalities municipalities,
        Forms forms,
        Today today) {

    private static final String COLUMNS = """
            select place_id, home_id, municipality, nullif(free_from, '-infinity'::date), nullif(free_until, 'infinity'::date)
            from offered_vacancy where form = :form and municipality = any(:municipalities) and\s""";

    List<Option> free(Need need, boolean lengthKnown, String buyer, Collection<String> reach) {
        List<Vacancy> gaps = read(database.createNativeQuery(COLUMNS
                        + "free_until >= coalesce(cast(:end as date), 'infinity') and free_from <= :start limit 2000")
                .setParameter("form", need.form())
                .setParameter("municipalities", reach.toArray(String[]::new))
                .setParameter("start", need.period().start())
                .setParameter("end", need.period().end()));
        Map<UUID, Home> found = homes.byIds(gaps.stream().map(Vacancy::homeId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Home::id, home -> home));
        Map<UUID, Place> beds = places.byIds(gaps.stream().map(Vacancy::placeId).toList()).stream()
                .collect(Collectors.toMap(Place::id, place -> place));
        TownsAndPrices around = surroundings(lengthKnown, buyer, found.values(), need.start(), need.start());
        return gaps.stream()
                .map(gap -> around.option(
                        OfferedHome.of(Objects.requireNonNull(found.get(gap.homeId()))),
                        OfferedPlace.of(Objects.requireNonNull(beds.get(gap.placeId()))),
                        new Opening(need.start(), gap, null)))
                .toList();
    }

    List<Option> all(Need need, boolean lengthKnown, String buyer, Collection<String> reach) {
        List<Home> found = homes.of(reach);
        Set<UUID> ofForm = found.stream()
                .filter(home -> home.form().equals(need.form()))
                .map(Home::id)
                .collect(Collectors.toSet());
        Map<UUID, List<Place>> beds = places.ofHomes(ofForm).stream().collect(Collectors.groupingBy(Place::homeId));
        Map<UUID, Opening> openings = new HashMap<>();
        read(database.createNativeQuery(COLUMNS + "free_until > :day order by free_from limit 2000")
                        .setParameter("form", need.form())
                        .setParameter("municipalities", reach.toArray(String[]::new))
                        .setParameter("day", need.start()))
                .stream()
                .collect(Collectors.groupingBy(Vacancy::placeId))
                .forEach((place, gaps) -> openings.put(place, Opening.of(gaps, need)));
        LocalDate last = openings.values().stream()
                .map(Opening::start)
                .max(LocalDate::compareTo)
                .orElse(need.start());
        TownsAndPrices around = surroundings(lengthKnown, buyer, found, need.start(), last);
        Opening none = Opening.of(List.of(), need);
        List<Option> options = new ArrayList<>();
        for (Home home : found) {
            List<Place> own = beds.getOrDefault(home.id(), List.of());
            own.forEach(place -> options.add(around.option(
                    OfferedHome.of(home), OfferedPlace.of(place), openings.getOrDefault(place.id(), none))));
            if (own.isEmpty()) {
                options.add(around.option(OfferedHome.of(home), null, none));
            }
        }
        return options;
    }

    private TownsAndPrices surroundings(
            boolean lengthKnown, String buyer, Collection<Home> of, LocalDate first, LocalDate last) {
        DayPriceCalendar prices = dayPrices.between(buyer, of, first, last);
        Map<UUID, Home> byId = of.stream().collect(Collectors.toMap(Home::id, home -> home));
        return new TownsAndPrices(
                buyer,
                code -> Optional.of(municipalities.named(code, "municipality").position()),
                code -> forms.named(code, "form"),
                (home, level, day) -> prices.on(Objects.requireNonNull(byId.get(home.id())), level, day),
                lengthKnown,
                today.date());
    }

    private static List<Vacancy> read(jakarta.persistence.Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Vacancy((UUID) row[0], (UUID) row[1], (String) row[2], day(row[3]), day(row[4])))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
