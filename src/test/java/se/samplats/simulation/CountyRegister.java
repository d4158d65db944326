package se.samplats.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samplats.county.contact.Telephones;
import se.samplats.county.form.FormRule;
import se.samplats.county.form.HousingForm;
import se.samplats.county.home.Home;
import se.samplats.county.home.HomeFacts;
import se.samplats.county.home.Place;
import se.samplats.county.home.Sex;
import se.samplats.county.home.TargetGroup;
import se.samplats.county.pricing.PriceRows;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Position;

/** The county's municipalities, homes, beds and price lists, as its spreadsheets have them. */
final class CountyRegister {

    static final Path FOLDER = Path.of("src/main/resources/demo/dalarna");

    private static final Path MUNICIPALITIES =
            Path.of("src/main/resources/db/migration/V002__municipality_register.sql");
    /** Code, name, county, inhabitants, latitude and longitude of each municipality of the county. */
    private static final Pattern MUNICIPALITY =
            Pattern.compile("\\('(20\\d\\d)', '[^']+', '20', (\\d+), ([0-9.]+), ([0-9.]+)\\)");

    private static final int FIRST_PRICED_YEAR = 2021;
    private static final int FIRST_LISTED_YEAR = 2024;
    /** By how much prices were lower each year before the first list, in percent. */
    private static final BigDecimal YEARLY = new BigDecimal("1.035");

    private static final BigDecimal STEP = BigDecimal.valueOf(5);

    final List<SimulatedBed> beds = new ArrayList<>();
    final Map<String, Position> towns = new LinkedHashMap<>();
    final List<List<String>> priceLines = new ArrayList<>();
    final Map<UUID, NavigableMap<LocalDate, PriceRows.Prices>> basePrices = new HashMap<>();
    private final Map<String, Integer> inhabitants = new LinkedHashMap<>();
    private final Map<String, Home> homes = new LinkedHashMap<>();

    CountyRegister() {
        Matcher municipality = MUNICIPALITY.matcher(text(MUNICIPALITIES));
        while (municipality.find()) {
            inhabitants.put(municipality.group(1), Integer.parseInt(municipality.group(2)));
            towns.put(
                    municipality.group(1),
                    new Position(Double.parseDouble(municipality.group(3)), Double.parseDouble(municipality.group(4))));
        }
        rows(FOLDER.resolve("boenden.csv")).forEach(row -> homes.put(cell(row, "boende_id"), home(row)));
        for (Map<String, String> row : rows(FOLDER.resolve("platser.csv"))) {
            Home home = Objects.requireNonNull(homes.get(cell(row, "boende_id")));
            Place place = new Place(
                    cell(row, "plats_id"),
                    home.id(),
                    cell(row, "beteckning"),
                    cell(row, "rullstolsanpassad").equals("ja"),
                    null);
            beds.add(new SimulatedBed(home, place));
        }
        prices();
    }

    /** How the county's needs of a form are shared by its municipalities; the shares sum to one. */
    Map<String, Double> shares(FormDemand demand) {
        Set<String> having = homes.values().stream()
                .filter(home -> home.form().equals(demand.form()))
                .map(Home::municipality)
                .collect(Collectors.toSet());
        Map<String, Double> weights = new LinkedHashMap<>();
        inhabitants.forEach(
                (code, people) -> weights.put(code, people * (having.contains(code) ? 1 : demand.elsewhere())));
        double all = weights.values().stream().mapToDouble(weight -> weight).sum();
        weights.replaceAll((code, weight) -> weight / all);
        return weights;
    }

    Optional<Position> town(String municipality) {
        return Optional.ofNullable(towns.get(municipality));
    }

    private static Home home(Map<String, String> row) {
        TargetGroup group = new TargetGroup(
                Integer.parseInt(cell(row, "alder_fran")),
                Integer.parseInt(cell(row, "alder_till")),
                switch (cell(row, "kon")) {
                    case "man" -> EnumSet.of(Sex.MALE);
                    case "kvinna" -> EnumSet.of(Sex.FEMALE);
                    default -> EnumSet.allOf(Sex.class);
                },
                List.of(cell(row, "inriktning").split(",")),
                List.of(cell(row, "tar_inte_emot").split(",")));
        String lat = cell(row, "lat").replace(',', '.');
        Position position = lat.isEmpty()
                ? null
                : new Position(
                        Double.parseDouble(lat),
                        Double.parseDouble(cell(row, "lon").replace(',', '.')));
        HomeFacts facts = new HomeFacts(
                cell(row, "namn"),
                group,
                cell(row, "rullstolsanpassat").equals("ja"),
                Integer.parseInt(cell(row, "ivo_anmalda_platser")),
                null,
                null,
                position,
                null,
                Telephones.NONE,
                Integer.parseInt(cell(row, "uppsagning_dagar")));
        return new Home(cell(row, "boende_id"), cell(row, "kommunkod"), new BareForm(cell(row, "boendeform")), facts);
    }

    /** A form that allows what its homes have notified. */
    private static final class BareForm extends HousingForm {

        private final String code;

        BareForm(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Optional<FormRule> rule(FormRule.Kind kind) {
            return Optional.empty();
        }
    }

    /** The lists as they are, and before the first one as many years more, each lower than the next. */
    private void prices() {
        for (Map<String, String> row : rows(FOLDER.resolve("prislista.csv"))) {
            int year = Integer.parseInt(cell(row, "galler_fran").substring(0, 4));
            if (year == FIRST_LISTED_YEAR) {
                for (int earlier = FIRST_PRICED_YEAR; earlier < FIRST_LISTED_YEAR; earlier++) {
                    price(row, earlier);
                }
            }
            price(row, year);
        }
    }

    private void price(Map<String, String> row, int year) {
        int back = Math.max(0, FIRST_LISTED_YEAR - year);
        String member = earlier(cell(row, "pris_medlem"), back);
        String other = earlier(cell(row, "pris_ovriga"), back);
        priceLines.add(List.of(
                cell(row, "boende_id"),
                year + "-01-01",
                year + "-12-31",
                cell(row, "niva"),
                member,
                other,
                cell(row, "avser"),
                cell(row, "enhet")));
        if (cell(row, "niva").equals("grund")) {
            UUID home =
                    Objects.requireNonNull(homes.get(cell(row, "boende_id"))).id();
            basePrices
                    .computeIfAbsent(home, first -> new TreeMap<>())
                    .put(LocalDate.of(year, 1, 1), new PriceRows.Prices(money(member), money(other)));
        }
    }

    private static String earlier(String kronor, int years) {
        if (years == 0) {
            return kronor;
        }
        BigDecimal now = new BigDecimal(kronor.replace(',', '.'));
        BigDecimal then = now.divide(YEARLY.pow(years), 6, RoundingMode.HALF_UP);
        return then.divide(STEP, 0, RoundingMode.HALF_UP)
                        .multiply(STEP)
                        .setScale(0)
                        .toPlainString()
                + ",00";
    }

    private static Money money(String kronor) {
        return new Money(
                new BigDecimal(kronor.replace(',', '.')).movePointRight(2).longValueExact());
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<Map<String, String>> rows(Path file) {
        List<String[]> lines = text(file)
                .replace("\uFEFF", "")
                .lines()
                .map(line -> line.split(";", -1))
                .toList();
        return lines.stream().skip(1).map(cells -> row(lines.get(0), cells)).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> row(String[] headings, String[] cells) {
        Map<String, String> row = new HashMap<>();
        Arrays.asList(headings).forEach(heading -> row.put(heading, cells[row.size()]));
        return row;
    }

    /** From a municipality's main town to a home; where the home's address is hidden, to its municipality's. */
    double distanceKm(String from, Home to) {
        Position there = to.position() == null ? towns.get(to.municipality()) : to.position();
        return Objects.requireNonNull(towns.get(from)).distanceKm(Objects.requireNonNull(there));
    }
}
