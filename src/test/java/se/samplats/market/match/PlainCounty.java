package se.samplats.market.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import se.samplats.county.contact.Telephones;
import se.samplats.county.form.FormRule;
import se.samplats.county.form.HousingForm;
import se.samplats.county.home.Home;
import se.samplats.county.home.HomeFacts;
import se.samplats.county.home.Place;
import se.samplats.county.home.Sex;
import se.samplats.county.home.TargetGroup;
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

/** A random county of plain objects: homes with places, their gaps, prices that change, and a need. */
final class PlainCounty {

    static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    static final String BUYER = "2081";

    private static final List<String> TOWNS = List.of("2081", "2080", "2085");
    private static final List<String> WORDS = List.of("missbruk", "trauma");
    private static final List<String> DANGERS = List.of("rymning", "våld");
    private static final int LEDGER_DAYS = 500;

    private static final Map<String, HousingForm> FORMS = Map.of(
            "HVB", new PlainForm("HVB"),
            "LSS", new PlainForm("LSS", new FormRule(FormRule.Kind.SPECIAL_REASONS_ELSEWHERE, null, "LSS 16 c §")),
            "SKYDDAT", new PlainForm("SKYDDAT", new FormRule(FormRule.Kind.CHILD_WITH_GUARDIAN, 18, "SoL 9:6")));

    final List<Home> homes = new ArrayList<>();
    private final Map<UUID, List<Place>> places = new HashMap<>();
    private final Map<UUID, List<Vacancy>> gaps = new HashMap<>();
    final Need need;
    final Circumstances circumstances;
    private final Map<Level, Map<UUID, NavigableMap<LocalDate, PriceRows.Prices>>> prices = new EnumMap<>(Level.class);
    private final Map<UUID, List<Period>> agreed = new HashMap<>();
    private final Random random;

    PlainCounty(long seed) {
        random = new Random(seed);
        String form = one(List.of("HVB", "HVB", "LSS", "SKYDDAT"));
        int many = 1 + random.nextInt(5);
        for (int i = 0; i < many; i++) {
            home(random.nextInt(8) == 0 ? "HVB" : form, "Boende " + i);
        }
        need = need(form);
        Circumstances alone = Circumstances.alone(BUYER, form(form));
        circumstances = form.equals("SKYDDAT") ? withGuardian(alone, random.nextBoolean()) : alone;
    }

    static Circumstances withGuardian(Circumstances circumstances, boolean linked) {
        return new Circumstances(
                circumstances.buyer(),
                circumstances.form(),
                circumstances.level(),
                Set.of(),
                Set.of(),
                false,
                Set.of(),
                new Circumstances.Guardian(linked, Set.of()));
    }

    Matches matches(Need wanted, Circumstances around) {
        DayPriceCalendar calendar = new DayPriceCalendar(BUYER, prices, agreed);
        TownsAndPrices townsAndPrices = new TownsAndPrices(
                BUYER,
                code -> Optional.of(position(List.of("2081", "2080", "2085").indexOf(code))),
                PlainCounty::form,
                (home, level, day) -> calendar.on(known(home), level, day),
                true,
                TODAY);
        List<Match> judged = new ArrayList<>();
        for (Home home : homes) {
            for (Place place : places(home)) {
                Option option =
                        townsAndPrices.option(wanted, OfferedHome.of(home), OfferedPlace.of(place), gaps(place));
                judged.add(new Match(option, Criteria.judge(wanted, option, around)));
            }
        }
        return Matches.of(judged);
    }

    private Home known(OfferedHome offered) {
        return homes.stream()
                .filter(home -> home.id().equals(offered.id()))
                .findFirst()
                .orElseThrow();
    }

    List<Place> places(Home home) {
        return places.getOrDefault(home.id(), List.of());
    }

    List<Vacancy> gaps(Place place) {
        return gaps.getOrDefault(place.id(), List.of());
    }

    private static HousingForm form(String code) {
        return Objects.requireNonNull(FORMS.get(code));
    }

    boolean hasRaisedLevel(Home home) {
        return prices.getOrDefault(Level.RAISED, Map.of()).containsKey(home.id());
    }

    private void home(String form, String name) {
        int from = 10 + random.nextInt(10);
        TargetGroup group = new TargetGroup(
                from,
                from + 3 + random.nextInt(10),
                random.nextInt(4) == 0 ? Set.of(Sex.FEMALE) : Set.of(Sex.values()),
                some(WORDS, 2),
                some(DANGERS, 3));
        HomeFacts facts = new HomeFacts(
                name, group, true, 9, null, null, position(random.nextDouble() * 2), null, Telephones.NONE, 14);
        Home home = new Home(name, one(TOWNS), form(form), facts);
        homes.add(home);
        for (Level level : Level.values()) {
            Map<UUID, NavigableMap<LocalDate, PriceRows.Prices>> ofLevel =
                    prices.computeIfAbsent(level, one -> new HashMap<>());
            if (random.nextInt(3) > 0) {
                ofLevel.put(home.id(), changes(level));
            }
        }
        if (random.nextBoolean()) {
            agreed.put(home.id(), List.of(new Period(TODAY.plusDays(random.nextInt(200) - 100), null)));
        }
        List<Place> own = new ArrayList<>();
        int beds = 1 + random.nextInt(4);
        for (int i = 0; i < beds; i++) {
            Place place = new Place(name + i, home.id(), Integer.toString(i), random.nextBoolean(), null);
            own.add(place);
            gaps.put(place.id(), ledger(place));
        }
        places.put(home.id(), own);
    }

    private NavigableMap<LocalDate, PriceRows.Prices> changes(Level level) {
        NavigableMap<LocalDate, PriceRows.Prices> changes = new TreeMap<>();
        LocalDate day = TODAY.minusDays(400);
        for (int i = 0; i < 4; i++) {
            long ore = (level == Level.RAISED ? 500_000 : 400_000) + 1_000L * random.nextInt(50);
            changes.put(day, new PriceRows.Prices(new Money(ore), new Money(ore + 50_000)));
            day = day.plusDays(150 + random.nextInt(100));
        }
        return changes;
    }

    private List<Vacancy> ledger(Place place) {
        List<Vacancy> found = new ArrayList<>();
        LocalDate free = random.nextBoolean() ? null : TODAY.minusDays(random.nextInt(50));
        LocalDate last = TODAY.plusDays(LEDGER_DAYS);
        LocalDate day = free == null ? TODAY.minusDays(20) : free;
        while (day.isBefore(last)) {
            LocalDate taken = day.plusDays(1 + random.nextInt(120));
            found.add(new Vacancy(place.id(), place.homeId(), BUYER, free, taken));
            free = taken.plusDays(1 + random.nextInt(150));
            day = free;
            if (random.nextInt(6) == 0) {
                return found;
            }
        }
        found.add(new Vacancy(place.id(), place.homeId(), BUYER, free, null));
        return found;
    }

    private Need need(String form) {
        return new Need(
                        form,
                        12 + random.nextInt(14),
                        random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                        some(WORDS, 4),
                        some(DANGERS, 3),
                        random.nextInt(4) == 0,
                        TODAY.plusDays(random.nextInt(90) - 30),
                        random.nextInt(5) == 0 ? null : (Integer) (1 + random.nextInt(150)),
                        random.nextBoolean() ? null : (Integer) (10 + random.nextInt(100)),
                        random.nextBoolean() ? null : new Money(400_000 + random.nextInt(100_000)),
                        new HashSet<>(random.nextInt(6) == 0 ? List.of("2085") : List.of()),
                        random.nextBoolean())
                .notBefore(TODAY);
    }

    private static Position position(double degrees) {
        return new Position(60 + degrees / 2, 15 + degrees);
    }

    private List<String> some(List<String> of, int seldom) {
        return of.stream().filter(word -> random.nextInt(seldom) == 0).toList();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
