package se.samplats.market.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samplats.county.form.Forms;
import se.samplats.county.home.Home;
import se.samplats.county.home.Place;
import se.samplats.county.home.Vacancies;
import se.samplats.county.home.Vacancy;
import se.samplats.county.pricing.DayPriceCalendar;
import se.samplats.county.pricing.DayPrices;
import se.samplats.county.supply.OfferedHome;
import se.samplats.county.supply.OfferedPlace;
import se.samplats.county.supply.Supply;
import se.samplats.county.supply.SupplyRegister;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;
import se.samplats.platform.party.Query;
import se.samplats.platform.party.RoundTrip;

/** Gathers the places to be judged: the gaps from the ledger, and what is around them from memory. */
@ApplicationScoped
class Options {

    private final RoundTrip roundTrip;
    private final SupplyRegister supplyRegister;
    private final Vacancies vacancies;
    private final Municipalities municipalities;
    private final Forms forms;
    private final DayPrices dayPrices;
    private final Today today;

    Options(
            RoundTrip roundTrip,
            SupplyRegister supplyRegister,
            Vacancies vacancies,
            Municipalities municipalities,
            Forms forms,
            DayPrices dayPrices,
            Today today) {
        this.roundTrip = roundTrip;
        this.supplyRegister = supplyRegister;
        this.vacancies = vacancies;
        this.municipalities = municipalities;
        this.forms = forms;
        this.dayPrices = dayPrices;
        this.today = today;
    }

    /** The places with a gap that holds the whole period: the gaps in one round trip, the rest remembered. */
    List<Option> free(Need need, boolean lengthKnown, String buyer, Collection<String> reach) {
        Query<Vacancy> gaps = Vacancies.holding(need.period(), need.form(), reach);
        RoundTrip.Answers answers = roundTrip.ask(SupplyRegister.version(), gaps);
        Supply supply = supplyRegister.of(
                buyer, reach, answers.of(SupplyRegister.version()).get(0));
        TownsAndPrices around = surroundings(lengthKnown, buyer, supply::dayPrice);
        List<Option> options = new ArrayList<>();
        for (Vacancy gap : answers.of(gaps)) {
            OfferedHome home = supply.home(gap.municipality(), gap.homeId());
            OfferedPlace place = supply.place(gap.municipality(), gap.placeId());
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
        Query<Vacancy> gaps = Vacancies.endingAfter(need.start(), need.form(), reach);
        RoundTrip.Answers answers = roundTrip.ask(SupplyRegister.version(), gaps);
        Supply supply = supplyRegister.of(
                buyer, reach, answers.of(SupplyRegister.version()).get(0));
        Map<UUID, Opening> openings = new HashMap<>();
        answers.of(gaps).stream()
                .collect(Collectors.groupingBy(Vacancy::placeId))
                .forEach((place, own) -> openings.put(place, Opening.of(own, need)));
        TownsAndPrices around = surroundings(lengthKnown, buyer, supply::dayPrice);
        Opening none = Opening.of(List.of(), need);
        List<Option> options = new ArrayList<>();
        for (OfferedHome home : supply.homes()) {
            List<OfferedPlace> own = home.form().equals(need.form()) ? home.places() : List.of();
            own.forEach(place -> options.add(around.option(home, place, openings.getOrDefault(place.id(), none))));
            if (own.isEmpty()) {
                options.add(around.option(home, null, none));
            }
        }
        return options;
    }

    /** One place for one period, as the transaction sees it. */
    Option one(Need need, String buyer, Home home, Place place) {
        Opening opening = Opening.of(vacancies.ofPlace(place.id(), need.start()), need);
        DayPriceCalendar prices = dayPrices.between(buyer, List.of(home), need.start(), opening.start());
        return surroundings(true, buyer, (same, level, day) -> prices.on(home, level, day))
                .option(OfferedHome.of(home), OfferedPlace.of(place), opening);
    }

    private TownsAndPrices surroundings(boolean lengthKnown, String buyer, TownsAndPrices.DayPrice prices) {
        return new TownsAndPrices(
                buyer,
                code -> municipalities.byCode(code).map(Municipality::position),
                code -> forms.named(code, "form"),
                prices,
                lengthKnown,
                today.date());
    }
}
