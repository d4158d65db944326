package se.samplats.steering.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.OwnDatabase;
import se.samplats.SignedIn;
import se.samplats.demo.DemoCounty;

/**
 * The demo county's effect and savings, worked out again from its spreadsheets by a few lines of arithmetic. HVB and stödboende begin in
 * July 2025, all the rest in January 2026.
 */
@FeatureTest
@TestProfile(OwnDatabase.class)
@SuppressWarnings({"NullAway", "unchecked"}) // maps out of JSON and spreadsheets have the keys that are asked for
class EffectAndSavingsTest {

    private static final List<String> FIRST_FORMS = List.of("HVB", "STODBOENDE");
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Inject
    DemoCounty county;

    /** Care of one person, as the sheets have it. */
    private record Row(
            String person,
            String buyer,
            String seller,
            String form,
            String home,
            boolean privately,
            boolean stay,
            LocalDate from,
            LocalDate to,
            long ore) {

        long days(LocalDate first, LocalDate next) {
            LocalDate a = from.isAfter(first) ? from : first;
            LocalDate b = to.isBefore(next) ? to : next;
            return Math.max(0, ChronoUnit.DAYS.between(a, b));
        }
    }

    @BeforeEach
    void theCountyWithItsStarts() {
        county.load();
        List<Map<String, ?>> agreements = Api.as("coordinator")
                .get("/agreements")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        for (Map<String, ?> agreement : agreements) {
            List<String> forms = new ArrayList<>();
            List<Map<String, ?>> all =
                    Api.as("coordinator").get("/forms").then().extract().path("items");
            for (Map<String, ?> form : all) {
                forms.add(form.get("code").toString());
            }
            boolean lss = agreement.get("area").equals("LSS");
            forms.removeIf(form -> (form.startsWith("LSS") || form.equals("KORTTID_LSS")) != lss);
            forms.removeIf(form -> form.contains("FAMILJEHEM") || form.equals("JOURHEM"));
            begin(agreement, forms, NEW_YEAR);
            if (!lss) {
                begin(agreement, FIRST_FORMS, JULY);
            }
        }
    }

    private static void begin(Map<String, ?> agreement, List<String> forms, LocalDate on) {
        Api.as("coordinator")
                .body(Map.of("municipalities", agreement.get("parties"), "forms", forms, "startsOn", on.toString()))
                .post("/agreements/" + agreement.get("id") + "/starts")
                .then()
                .statusCode(200)
                .body("items", notNullValue());
    }

    private static List<Row> rows() throws IOException {
        Map<String, Map<String, String>> homes = new HashMap<>();
        CountyFiles.rows("boenden.csv").forEach(home -> homes.put(home.get("boende_id"), home));
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Map<String, String> row : CountyFiles.rows("belaggning.csv")) {
            number++;
            if (!row.get("slag").equals("stängd")) {
                Map<String, String> home = homes.get(row.get("plats_id").substring(0, 7));
                boolean stay = row.get("slag").equals("placering");
                rows.add(new Row(
                        stay ? row.get("kommunkod") + " " + row.get("arendereferens") : "row " + number,
                        stay ? row.get("kommunkod") : home.get("kommunkod"),
                        home.get("kommunkod"),
                        home.get("boendeform"),
                        home.get("boende_id"),
                        false,
                        stay,
                        CountyFiles.day(row.get("fran")),
                        end(row),
                        0));
            }
        }
        for (Map<String, String> row : CountyFiles.rows("externa_kop.csv")) {
            rows.add(new Row(
                    row.get("kommunkod") + " " + row.get("arendereferens"),
                    row.get("kommunkod"),
                    "",
                    row.get("boendeform"),
                    "",
                    Set.of("privat bolag", "ideell förening").contains(row.get("utforare")),
                    false,
                    CountyFiles.day(row.get("fran")),
                    end(row),
                    CountyFiles.ore(row.get("dygnspris"))));
        }
        return rows;
    }

    private static LocalDate end(Map<String, String> row) {
        LocalDate to = CountyFiles.dayOrNull(row.get("till"));
        return to == null ? LocalDate.of(2999, 1, 1) : to;
    }

    private static double share(List<Row> rows, List<String> forms, LocalDate first, LocalDate next) {
        long all = 0;
        long privately = 0;
        for (Row row : rows) {
            if (forms.contains(row.form())) {
                all += row.days(first, next);
                privately += row.privately() ? row.days(first, next) : 0;
            }
        }
        return 100.0 * privately / all;
    }

    private static BigDecimal tenths(double points) {
        return BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal points(Map<String, ?> effect, String field) {
        return new BigDecimal(effect.get(field).toString()).setScale(1, RoundingMode.HALF_UP);
    }

    private static Map<String, ?> effect(String user, String form) {
        return Api.as(user)
                .get("/statistics/effect" + (form.isEmpty() ? "" : "?form=" + form))
                .then()
                .statusCode(200)
                .extract()
                .path("$");
    }

    @Test
    void theEffectIsWhatTheSheetsSay() throws IOException {
        List<Row> rows = rows();
        Map<String, ?> effect = effect("analyst", "");
        assertEquals("2026-09-30", effect.get("asOf"));
        List<Map<String, ?>> waves = (List<Map<String, ?>>) effect.get("waves");
        assertEquals(1, waves.size());
        assertEquals("2025-07-01", waves.get(0).get("begins"));
        assertEquals("2024-07-01", waves.get(0).get("beforeFrom"));
        assertEquals("2025-12-31", waves.get(0).get("afterTo"), "the others begin at the turn of the year");
        List<String> begun = (List<String>) waves.get(0).get("forms");
        List<String> compared = (List<String>) waves.get(0).get("comparedForms");
        assertEquals(FIRST_FORMS, begun);
        assertTrue(compared.size() > 5, compared.toString());
        double before = share(rows, begun, JULY.minusYears(1), JULY);
        double after = share(rows, begun, JULY, NEW_YEAR);
        double anyway = share(rows, compared, JULY, NEW_YEAR) - share(rows, compared, JULY.minusYears(1), JULY);
        assertEquals(tenths(before), points(effect, "before"));
        assertEquals(tenths(after), points(effect, "after"));
        assertEquals(tenths(anyway), points(effect, "comparedWith"));
        assertEquals(tenths(after - before - anyway), points(effect, "change"));
        assertNotNull(effect.get("low"));
        assertTrue(points(effect, "low").compareTo(points(effect, "change")) <= 0);
        assertTrue(points(effect, "high").compareTo(points(effect, "change")) >= 0);
        boolean bothSigns =
                points(effect, "low").signum() <= 0 && points(effect, "high").signum() >= 0;
        assertEquals(bothSigns, "CHANCE".equals(effect.get("why")));
    }

    @Test
    void everybodyIsToldTheSameEffectAndNoFormOfFewPersons() throws IOException {
        List<Row> rows = rows();
        Set<String> told = new TreeSet<>();
        for (String form : List.of("", "HVB", "STODBOENDE", "LSS_9_8", "SABO", "SKYDDAT_BOENDE")) {
            Map<String, ?> effect = effect("analyst", form);
            assertEquals(effect, effect("placer-2081", form));
            assertEquals(effect, effect("manager-2034", form));
            for (Map<String, ?> wave : (List<Map<String, ?>>) effect.get("waves")) {
                LocalDate begins = LocalDate.parse(wave.get("begins").toString());
                for (String one : (List<String>) wave.get("forms")) {
                    told.add(one);
                    enough(rows, List.of(one), begins.minusYears(1), begins);
                    enough(rows, List.of(one), begins, begins.plusMonths(3));
                    enough(rows, List.of(one), begins.plusMonths(3), begins.plusMonths(6));
                }
                enough(rows, (List<String>) wave.get("comparedForms"), begins, begins.plusMonths(3));
            }
        }
        assertEquals(Set.copyOf(FIRST_FORMS), told);
        assertEquals("NOTHING_TO_COMPARE", effect("analyst", "SABO").get("why"));
    }

    /** Nobody, or five whom the municipality with the most of them does not know; so of all, and of those with private providers. */
    private static void enough(List<Row> rows, List<String> forms, LocalDate first, LocalDate next) {
        for (Predicate<Row> which : List.<Predicate<Row>>of(row -> true, Row::privately)) {
            Map<String, Set<String>> persons = new HashMap<>();
            rows.stream()
                    .filter(row -> forms.contains(row.form()) && row.days(first, next) > 0)
                    .filter(which)
                    .forEach(row -> persons.computeIfAbsent(row.buyer(), buyer -> new HashSet<>())
                            .add(row.person()));
            int all = persons.values().stream().mapToInt(Set::size).sum();
            int most = persons.values().stream().mapToInt(Set::size).max().orElse(0);
            assertTrue(all == 0 || all - most >= 5, forms + " " + first + ": " + all + " of which " + most);
        }
    }

    @Test
    void theTiersAreWhatTheSheetsSay() throws IOException {
        List<Row> rows = rows();
        LocalDate first = LocalDate.of(2025, 1, 1);
        LocalDate next = LocalDate.of(2026, 1, 1);
        Map<String, long[]> sums = tiers(rows, first, next, row -> true);
        List<Map<String, ?>> items = Api.as("analyst")
                .get("/statistics/saving-tiers?from=" + first + "&to=" + next)
                .then()
                .statusCode(200)
                .body("items.tier", equalTo(List.of("OWN", "FRAMEWORK", "COUNTY", "NONE")))
                .extract()
                .path("items");
        int told = 0;
        for (Map<String, ?> item : items) {
            long[] sum = sums.getOrDefault(item.get("tier").toString(), new long[4]);
            if (item.get("suppressed").equals(false)) {
                told++;
                assertEquals(sum[0], number(item, "stays"), item.toString());
                assertEquals(sum[1], number(item, "days"), item.toString());
                if (!item.get("tier").equals("NONE")) {
                    assertEquals(sum[2], number(item, "fullCostOre"), item.toString());
                    assertEquals(sum[3], number(item, "marginalOre"), item.toString());
                }
            }
        }
        assertTrue(told >= 3, items.toString());
        assertTrue(sums.get("OWN")[0] > 20, "stays by own prices: " + sums.get("OWN")[0]);
    }

    @Test
    void whatAMunicipalityGainsIsWhatTheSheetsSay() throws IOException {
        List<Row> rows = rows();
        LocalDate first = LocalDate.of(2025, 1, 1);
        LocalDate next = LocalDate.of(2026, 1, 1);
        long income = 0;
        long paid = 0;
        for (Row row : rows) {
            if (row.stay() && !row.buyer().equals(row.seller()) && row.days(first, next) > 0) {
                income += row.seller().equals("2081") ? cost(row, first, next) : 0;
                paid += row.buyer().equals("2081") ? cost(row, first, next) : 0;
            }
        }
        long saved = tiers(rows, first, next, row -> row.buyer().equals("2081")).getOrDefault("OWN", new long[4])[2];
        List<Map<String, ?>> items = Api.as("placer-2081")
                .get("/statistics/self-interest?from=" + first + "&to=" + next)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        Map<String, ?> own = items.stream()
                .filter(item -> item.get("municipality").equals("2081"))
                .findFirst()
                .orElseThrow();
        assertEquals(income, number(own, "incomeOre"));
        assertEquals(paid, number(own, "paidOre"));
        assertEquals(saved, number(own, "savedOwnOre"));
        assertEquals(income + saved, number(own, "netOre"));
        assertTrue(income > 0 && paid > 0);
    }

    @Test
    void thePagesTellTheSame() {
        String page = SignedIn.as("analyst").get("/dashboard/effect").html();
        Map<String, ?> effect = effect("analyst", "");
        String change = effect.get("change")
                .toString()
                .replace('.', ',')
                .replace("-", "\u2212")
                .replaceAll(",0$", "");
        assertTrue(page.contains(change), change);
        assertTrue(page.contains("Räkningen steg för steg"));
        assertEquals(200, SignedIn.as("head-2081").get("/dashboard/savings").status());
        SignedIn.Shown council = SignedIn.as("head-2081").get("/dashboard/council");
        assertEquals(200, council.status());
        assertTrue(council.says("Externa köp: Borlänge"));
        SignedIn.Shown dashboard = SignedIn.as("head-2081").get("/dashboard");
        assertTrue(dashboard.says("class=\"summary\""));
        assertTrue(dashboard.says("/dashboard/council?"));
    }

    /** By tier: stays, days, full cost, marginal. */
    private static Map<String, long[]> tiers(List<Row> rows, LocalDate first, LocalDate next, Predicate<Row> which)
            throws IOException {
        Map<String, long[]> sums = new HashMap<>();
        for (Row row : rows) {
            if (!row.stay() || row.buyer().equals(row.seller()) || row.days(first, next) == 0 || !which.test(row)) {
                continue;
            }
            List<Row> before = rows.stream()
                    .filter(one -> one.privately() && one.form().equals(row.form()))
                    .filter(one -> !one.from().isBefore(row.from().minusYears(1))
                            && one.from().isBefore(row.from()))
                    .toList();
            List<Row> own = before.stream()
                    .filter(one -> one.buyer().equals(row.buyer()))
                    .toList();
            boolean countys = before.size() >= 5
                    && before.stream().map(Row::buyer).distinct().count() >= 3;
            String tier = !own.isEmpty() ? "OWN" : countys ? "COUNTY" : "NONE";
            long[] sum = sums.computeIfAbsent(tier, one -> new long[4]);
            long days = row.days(first, next);
            sum[0]++;
            sum[1] += days;
            if (!tier.equals("NONE")) {
                long marginal = days * net(median(tier.equals("OWN") ? own : before));
                sum[2] += marginal - cost(row, first, next);
                sum[3] += marginal;
            }
        }
        return sums;
    }

    private static long median(List<Row> bought) {
        List<Long> prices = bought.stream().map(Row::ore).sorted().toList();
        int half = prices.size() / 2;
        return prices.size() % 2 == 1 ? prices.get(half) : (prices.get(half - 1) + prices.get(half) + 1) / 2;
    }

    private static long net(long ore) {
        return BigDecimal.valueOf(ore)
                .multiply(new BigDecimal("0.94"))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** By the base price of members: all of the county are party to its agreements. */
    private static long cost(Row row, LocalDate first, LocalDate next) throws IOException {
        long cost = 0;
        for (Map<String, String> price : CountyFiles.rows("prislista.csv")) {
            if (price.get("boende_id").equals(row.home()) && price.get("niva").equals("grund")) {
                LocalDate from = CountyFiles.day(price.get("galler_fran"));
                LocalDate last = CountyFiles.dayOrNull(price.get("galler_till"));
                LocalDate until = last == null ? TODAY : last.plusDays(1);
                cost += row.days(from.isAfter(first) ? from : first, until.isBefore(next) ? until : next)
                        * CountyFiles.ore(price.get("pris_medlem"));
            }
        }
        return cost;
    }

    private static long number(Map<String, ?> item, String field) {
        return ((Number) item.get(field)).longValue();
    }

    @Test
    void aStartIsSaidForPartiesAndFormsOfTheAgreementAlone() {
        List<Map<String, ?>> agreements =
                Api.as("coordinator").get("/agreements").then().extract().path("items");
        Map<String, ?> lss = agreements.stream()
                .filter(one -> one.get("area").equals("LSS"))
                .findFirst()
                .orElseThrow();
        String path = "/agreements/" + lss.get("id") + "/starts";
        start("2081", "HVB", "2026-01-01", path, 400);
        start("0180", "LSS_9_8", "2026-01-01", path, 400);
        start("2081", "LSS_9_8", "2023-12-31", path, 422);
        Api.as("placer-2081")
                .body(Map.of("municipalities", List.of("2081"), "forms", List.of("LSS_9_8"), "startsOn", "2026-01-01"))
                .post(path)
                .then()
                .statusCode(403);
        Api.as("placer-2081").get(path).then().statusCode(200).body("items[0].startsOn", equalTo("2026-01-01"));
    }

    private static void start(String municipality, String form, String on, String path, int status) {
        Api.as("coordinator")
                .body(Map.of("municipalities", List.of(municipality), "forms", List.of(form), "startsOn", on))
                .post(path)
                .then()
                .statusCode(status);
    }
}
