package se.samplats.market.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Place;
import se.samplats.county.home.Places;
import se.samplats.county.pricing.DayPriceCalendar;
import se.samplats.county.pricing.DayPrices;
import se.samplats.county.supply.OfferedHome;
import se.samplats.county.supply.OfferedPlace;
import se.samplats.market.request.Need;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Position;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;

/** Which beds of a county suit a need, free or not: judged by the criteria of matching, all but the days. */
@ApplicationScoped
@Transactional
public class SuitabilityReading {

    private final Homes homes;
    private final Places places;
    private final Municipalities municipalities;
    private final Forms forms;
    private final DayPrices dayPrices;
    private final CircumstancesReading circumstances;

    SuitabilityReading(
            Homes homes,
            Places places,
            Municipalities municipalities,
            Forms forms,
            DayPrices dayPrices,
            CircumstancesReading circumstances) {
        this.homes = homes;
        this.places = places;
        this.municipalities = municipalities;
        this.forms = forms;
        this.dayPrices = dayPrices;
        this.circumstances = circumstances;
    }

    /**
     * A bed, and whether it suits.
     *
     * @param distanceKm from the buyer's main town, as the crow flies
     * @param failed the code of the first criterion that it lacks; null where it suits
     */
    public record SuitedBed(
            UUID homeId,
            String homeName,
            UUID placeId,
            String label,
            double distanceKm,
            @Nullable String failed) {

        public boolean suits() {
            return failed == null;
        }

        /** How far it came among the criteria: the later the first failure, the further. */
        public int furthest() {
            return failed == null ? Integer.MAX_VALUE : Criteria.order(failed);
        }
    }

    /** The municipalities whose homes a buyer is shown: its county's. */
    public Set<String> reach(String buyer) {
        return Set.copyOf(municipalities.sameCounty(buyer));
    }

    /** The beds of some forms in some municipalities, read once for many needs: in two queries, however many there are. */
    public CountyBeds beds(Collection<String> among, Collection<String> formCodes) {
        List<Home> found = homes.of(among).stream()
                .filter(home -> formCodes.contains(home.form()))
                .toList();
        Map<UUID, Home> byId = found.stream().collect(Collectors.toMap(Home::id, home -> home));
        Map<String, List<Bed>> beds = places.ofHomes(byId.keySet()).stream()
                .filter(place -> byId.containsKey(place.homeId()))
                .map(place -> new Bed(Objects.requireNonNull(byId.get(place.homeId())), place))
                .collect(Collectors.groupingBy(bed -> bed.home().form()));
        Map<String, Position> towns =
                municipalities.inOrder().stream().collect(Collectors.toMap(Municipality::code, Municipality::position));
        return new CountyBeds(beds, towns, code -> forms.named(code, "form"));
    }

    /** What is known around a request: who asks, and the linked persons. */
    public Around around(PurchaseRequest request, DayPriceCalendar prices) {
        return new Around(circumstances.of(request, forms.named(request.need().form(), "form")), prices);
    }

    /** The same for a need whose request is not known, or one of very many: nobody is linked. */
    public Around around(String buyer, String form, DayPriceCalendar prices) {
        return new Around(Circumstances.alone(buyer, forms.named(form, "form")), prices);
    }

    /** What the beds cost a buyer on these days: for a need that names a highest price. */
    public DayPriceCalendar prices(String buyer, CountyBeds beds, LocalDate first, LocalDate last) {
        return dayPrices.between(buyer, beds.homes(), first, last);
    }

    /** Where no need names a highest price. */
    public static DayPriceCalendar unpriced(String buyer) {
        return new DayPriceCalendar(buyer, Map.of(), Map.of());
    }

    /** Who asks, at what prices. */
    public record Around(Circumstances circumstances, DayPriceCalendar prices) {}

    record Bed(Home home, Place place) {}

    /** The beds of a county, to be judged for one need after the other without any reading. */
    public static final class CountyBeds {

        private final Map<String, List<Bed>> beds;
        private final Map<String, Position> towns;
        private final Function<String, HousingForm> forms;

        CountyBeds(Map<String, List<Bed>> beds, Map<String, Position> towns, Function<String, HousingForm> forms) {
            this.beds = beds;
            this.towns = towns;
            this.forms = forms;
        }

        List<Home> homes() {
            return beds.values().stream()
                    .flatMap(List::stream)
                    .map(Bed::home)
                    .distinct()
                    .toList();
        }

        public List<UUID> places() {
            return beds.values().stream()
                    .flatMap(List::stream)
                    .map(bed -> bed.place().id())
                    .toList();
        }

        /** Every bed of the need's form, each with the first rule that it lacks; none where the form is never matched. */
        public List<SuitedBed> judge(Need need, Around around) {
            Circumstances known = around.circumstances();
            if (!known.form().matching()) {
                return List.of();
            }
            LocalDate day = need.start();
            Opening never = Opening.of(List.of(), need);
            List<SuitedBed> judged = new ArrayList<>();
            for (Bed bed : beds.getOrDefault(need.form(), List.of())) {
                Option option = surroundings(known.buyer(), around.prices(), bed.home(), day)
                        .option(OfferedHome.of(bed.home()), OfferedPlace.of(bed.place()), never);
                String failed = Criteria.judge(need, option, known).stream()
                        .filter(Finding::lacks)
                        .map(Finding::criterion)
                        .filter(criterion -> !criterion.equals(PeriodCriterion.CODE))
                        .findFirst()
                        .orElse(null);
                judged.add(new SuitedBed(
                        bed.home().id(),
                        bed.home().name(),
                        bed.place().id(),
                        bed.place().label(),
                        option.distanceKm(),
                        failed));
            }
            return judged;
        }

        private TownsAndPrices surroundings(String buyer, DayPriceCalendar prices, Home home, LocalDate day) {
            return new TownsAndPrices(
                    buyer,
                    code -> Optional.ofNullable(towns.get(code)),
                    forms,
                    (same, level, on) -> prices.on(home, level, on),
                    true,
                    day);
        }
    }
}
