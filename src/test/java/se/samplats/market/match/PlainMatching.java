package se.samplats.market.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.FormRule;
import se.samplats.county.form.HousingForm;
import se.samplats.county.home.Home;
import se.samplats.county.home.Place;
import se.samplats.county.home.Vacancy;
import se.samplats.county.pricing.DayPriceCalendar;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.PriceRows;
import se.samplats.county.supply.OfferedHome;
import se.samplats.county.supply.OfferedPlace;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Position;

/** The product's matching without its database: the same criteria, judged in the same order, on beds that the caller keeps. */
public final class PlainMatching {

    /** The forms that have rules of their own; {@code CountyImportTest} compares them with the register's. */
    private static final Map<String, List<FormRule>> RULES = Map.of(
            "STODBOENDE", List.of(new FormRule(FormRule.Kind.SPECIAL_REASONS_UNDER_AGE, 18, "SoL 9:1")),
            "LSS_9_8", List.of(new FormRule(FormRule.Kind.SPECIAL_REASONS_ELSEWHERE, null, "LSS 16 c §")),
            "LSS_9_9_GRUPP", List.of(new FormRule(FormRule.Kind.SPECIAL_REASONS_ELSEWHERE, null, "LSS 16 c §")),
            "LSS_9_9_SERVICE", List.of(new FormRule(FormRule.Kind.SPECIAL_REASONS_ELSEWHERE, null, "LSS 16 c §")));

    /** @param gaps of its ledger, the earliest first */
    public record Bed(Home home, Place place, List<Vacancy> gaps) {}

    /** @param price what a day costs the buyer; null where the home has no price */
    public record Suited(UUID placeId, @Nullable Money price) {}

    /**
     * @param candidates the best first
     * @param failed where there is none, the criterion that failed in the home that came furthest
     */
    public record Answer(List<Suited> candidates, String failed) {}

    private final Function<String, Optional<Position>> towns;
    private final Map<Level, Map<UUID, NavigableMap<LocalDate, PriceRows.Prices>>> prices = new EnumMap<>(Level.class);
    private final Map<UUID, List<Period>> agreed;
    private final Map<String, HousingForm> forms = new HashMap<>();

    /**
     * @param base each home's day prices, from each day on which they change
     * @param agreed by home, when its agreement with the other municipalities of the county holds
     */
    public PlainMatching(
            Function<String, Optional<Position>> towns,
            Map<UUID, NavigableMap<LocalDate, PriceRows.Prices>> base,
            Map<UUID, List<Period>> agreed) {
        this.towns = towns;
        this.agreed = agreed;
        prices.put(Level.BASE, base);
    }

    /** The rules that matching knows of a form: the age and place that ask for special reasons. */
    public static List<FormRule> rules(String form) {
        return RULES.getOrDefault(form, List.of());
    }

    public Answer match(Need need, String buyer, List<Bed> beds, LocalDate today) {
        DayPriceCalendar calendar = new DayPriceCalendar(buyer, prices, agreed);
        Map<UUID, Home> homes = new HashMap<>();
        beds.forEach(bed -> homes.put(bed.home().id(), bed.home()));
        TownsAndPrices around = new TownsAndPrices(
                buyer,
                towns,
                this::form,
                (home, level, day) -> calendar.on(Objects.requireNonNull(homes.get(home.id())), level, day),
                true,
                today);
        Circumstances alone = Circumstances.alone(buyer, form(need.form()));
        List<Match> judged = new ArrayList<>();
        for (Bed bed : beds) {
            Option option = around.option(need, OfferedHome.of(bed.home()), OfferedPlace.of(bed.place()), bed.gaps());
            judged.add(new Match(option, Criteria.judge(need, option, alone)));
        }
        Matches matches = Matches.of(judged);
        return new Answer(
                matches.candidates().stream()
                        .map(match -> new Suited(
                                Objects.requireNonNull(match.option().place()).id(),
                                match.option().price()))
                        .toList(),
                matches.excluded().stream()
                        .flatMap(match -> match.firstLack().stream())
                        .map(Finding::criterion)
                        .findFirst()
                        .orElse("FORM"));
    }

    private HousingForm form(String code) {
        return forms.computeIfAbsent(code, one -> new PlainForm(one, rules(one).toArray(FormRule[]::new)));
    }
}
