package se.samplats.steering.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.OwnDatabase;
import se.samplats.demo.DemoCounty;

/** The demo county's external share, against what its spreadsheets say when each day is counted by itself. */
@FeatureTest
@TestProfile(OwnDatabase.class)
@SuppressWarnings("NullAway") // maps out of JSON and spreadsheets have the keys that are asked for
class ExternalShareTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 1, 1);
    private static boolean loaded;

    @Inject
    DemoCounty county;

    @Inject
    AgroalDataSource database;

    /** {@code days/…} and {@code cost/…} by municipality, form, month and kind, and by all coarser cells. */
    private static final Map<String, Long> EXPECTED = new HashMap<>();

    @BeforeEach
    void theCounty() throws Exception {
        if (!loaded) {
            county.load();
            countByHand(FROM);
            loaded = true;
        }
    }

    @Test
    void theCountysShareIsThatOfTheSpreadsheets() {
        Map<String, ?> item = items("", "analyst").get(0);
        assertSame(item, "*/*/*");
        long external = EXPECTED.get("days/*/*/*/company") + EXPECTED.get("days/*/*/*/association");
        assertEquals(
                BigDecimal.valueOf(external)
                        .divide(BigDecimal.valueOf(EXPECTED.get("days/*/*/*/total")), 4, RoundingMode.HALF_UP),
                new BigDecimal(item.get("externalShareDays").toString()));
    }

    @Test
    void aRangeUntilADayInTheFutureIsThatUntilToday() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        for (String by : List.of("form", "form,month")) {
            assertEquals(until(today, by), until(today.plusYears(1), by));
        }
        Api.as("placer-2081")
                .get("/statistics/external-share?municipality=2081&from=2027-01-01&to=2027-02-01")
                .then()
                .statusCode(200)
                .body("items.days.total", equalTo(List.of()));
    }

    /** Without the range that was asked for, which stands above the items. */
    private static List<Map<String, ?>> until(LocalDate to, String by) {
        return items(Map.of("municipality", "2081", "to", to.toString(), "by", by), "placer-2081");
    }

    @Test
    void everyCellThatIsShownIsThatOfTheSpreadsheetsToTheDayAndTheOre() {
        for (String by : List.of("municipality", "form", "month", "municipality,form", "month,municipality,form")) {
            List<Map<String, ?>> items = items(by, "analyst");
            assertTrue(items.stream().anyMatch(item -> item.get("days") != null), by);
            for (Map<String, ?> item : items) {
                String cell = or(item.get("municipality")) + "/" + or(item.get("form")) + "/" + or(item.get("month"));
                assertSame(item, cell);
            }
        }
    }

    @Test
    void whoHasNotAgreedYetPaysTheOthersPrice() throws Exception {
        LocalDate agreed = LocalDate.of(2025, 3, 15);
        agreeFrom(agreed);
        try {
            countByHand(agreed);
            assertSame(items("", "analyst").get(0), "*/*/*");
        } finally {
            agreeFrom(FROM);
            countByHand(FROM);
        }
    }

    private void agreeFrom(LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update agreement_version set valid_from = ?")) {
            update.setObject(1, day);
            update.executeUpdate();
        }
    }

    @Test
    void aMunicipalitySeesItsOwnSmallCellsAndOthersDoNot() {
        List<Map<String, ?>> all = items("municipality,form", "analyst");
        Map<String, ?> small = all.stream()
                .filter(item -> item.get("suppressed").equals(true))
                .findFirst()
                .orElseThrow();
        List<Map<String, ?>> seen = items("form,municipality", "economist-" + small.get("municipality"));
        seen.stream()
                .filter(item -> item.get("municipality").equals(small.get("municipality")))
                .forEach(item -> assertNotNull(item.get("days")));
        assertTrue(seen.stream().anyMatch(item -> item.get("suppressed").equals(true)));
    }

    @Test
    void withoutARangeItIsTheTwelveMonthsBeforeThisOne() {
        Api.as("auditor")
                .get("/statistics/external-share")
                .then()
                .statusCode(200)
                .body("from", equalTo("2025-11-01"))
                .body("to", equalTo("2026-11-01"))
                .body("items", hasSize(1));
    }

    @Test
    void pagesFollowEachOther() {
        String next = Api.as("analyst")
                .queryParam("by", "month")
                .queryParam("limit", 5)
                .get("/statistics/external-share")
                .then()
                .body("items", hasSize(5))
                .extract()
                .path("next");
        Api.as("analyst")
                .queryParam("by", "month")
                .queryParam("limit", 7)
                .queryParam("cursor", next)
                .get("/statistics/external-share")
                .then()
                .body("items[0].month", equalTo("2026-04"))
                .body("items", hasSize(7))
                .body("next", equalTo(null));
    }

    @Test
    void whatCannotBeMeantIsInvalid() {
        for (String query : List.of(
                "by=kommun",
                "by=month,",
                "from=2026-01-01&to=2026-01-01",
                "from=1990-01-01&to=2026-01-01",
                "limit=0")) {
            Api.as("analyst").get("/statistics/external-share?" + query).then().statusCode(400);
        }
    }

    private static List<Map<String, ?>> items(String by, String reader) {
        return items(Map.of("to", TO.toString(), "by", by), reader);
    }

    private static List<Map<String, ?>> items(Map<String, String> query, String reader) {
        return Api.as(reader)
                .queryParam("from", FROM.toString())
                .queryParams(query)
                .get("/statistics/external-share")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static void assertSame(Map<String, ?> item, String cell) {
        for (String kind : List.of("own", "county", "otherMunicipality", "company", "association", "state", "total")) {
            for (String measure : List.of("days", "costOre")) {
                Map<?, ?> amounts = (Map<?, ?>) item.get(measure);
                Number value = amounts == null ? null : (Number) amounts.get(kind);
                String key = measure + "/" + cell + "/" + kind;
                if (value == null) {
                    assertEquals(true, item.get("suppressed"), key);
                } else {
                    assertEquals(EXPECTED.getOrDefault(key, 0L), value.longValue(), key);
                }
            }
        }
    }

    private static void countByHand(LocalDate agreed) throws IOException {
        EXPECTED.clear();
        Map<String, Map<String, String>> homes = new HashMap<>();
        CountyFiles.rows("boenden.csv").forEach(home -> homes.put(home.get("boende_id"), home));
        List<Map<String, String>> prices = CountyFiles.rows("prislista.csv").stream()
                .filter(price -> price.get("niva").equals("grund"))
                .toList();
        for (Map<String, String> row : CountyFiles.rows("belaggning.csv")) {
            if (!row.get("slag").equals("stängd")) {
                Map<String, String> home = homes.get(row.get("plats_id").substring(0, 7));
                boolean own = row.get("slag").equals("boende");
                String payer = own ? home.get("kommunkod") : row.get("kommunkod");
                Map<Integer, Map<String, String>> priceOfYear = new HashMap<>();
                prices.stream()
                        .filter(price -> price.get("boende_id").equals(home.get("boende_id")))
                        .forEach(price -> priceOfYear.put(
                                CountyFiles.day(price.get("galler_fran")).getYear(), price));
                count(row, day -> {
                    boolean member = own || !day.isBefore(agreed);
                    String price = priceOfYear.get(day.getYear()).get(member ? "pris_medlem" : "pris_ovriga");
                    add(payer, home.get("boendeform"), day, own ? "own" : "county", CountyFiles.ore(price));
                });
            }
        }
        Map<String, String> kinds = Map.of(
                "privat bolag", "company",
                "ideell förening", "association",
                "annan kommun utanför länet", "otherMunicipality",
                "SiS", "state");
        for (Map<String, String> row : CountyFiles.rows("externa_kop.csv")) {
            count(
                    row,
                    day -> add(
                            row.get("kommunkod"),
                            row.get("boendeform"),
                            day,
                            kinds.get(row.get("utforare")),
                            CountyFiles.ore(row.get("dygnspris"))));
        }
    }

    private static void count(Map<String, String> row, java.util.function.Consumer<LocalDate> each) {
        LocalDate end = CountyFiles.dayOrNull(row.get("till"));
        for (LocalDate day = FROM; day.isBefore(TO); day = day.plusDays(1)) {
            if (!day.isBefore(CountyFiles.day(row.get("fran"))) && (end == null || day.isBefore(end))) {
                each.accept(day);
            }
        }
    }

    private static void add(String municipality, String form, LocalDate day, String kind, long ore) {
        for (String payer : List.of(municipality, "*")) {
            for (String of : List.of(form, "*")) {
                for (String month : List.of(day.toString().substring(0, 7), "*")) {
                    for (String by : List.of(kind, "total")) {
                        String cell = payer + "/" + of + "/" + month + "/" + by;
                        EXPECTED.merge("days/" + cell, 1L, Long::sum);
                        EXPECTED.merge("costOre/" + cell, ore, Long::sum);
                    }
                }
            }
        }
    }

    private static String or(@Nullable Object value) {
        return value == null ? "*" : value.toString();
    }
}
