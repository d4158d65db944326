package se.samplats.steering.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenRequests;
import se.samplats.OwnDatabase;
import se.samplats.demo.DemoCounty;

/** The measures against what the demo county's spreadsheets say, and against bookings whose savings are worked out here. */
@FeatureTest
@TestProfile(MeasuresTest.County.class)
@SuppressWarnings("NullAway") // maps out of JSON and spreadsheets have the keys that are asked for
public class MeasuresTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 1, 1);

    @Inject
    DemoCounty county;

    private final GivenRequests given = new GivenRequests();

    /** Its bookings would disturb others that count all there is. */
    public static class County extends OwnDatabase {}

    @BeforeEach
    void theCounty() {
        county.load();
    }

    @Test
    void occupancyIsTheLedgersDaysAndClosuresAreToldApart() throws IOException {
        Map<String, Long> taken = new HashMap<>();
        Map<String, Long> closed = new HashMap<>();
        for (Map<String, String> row : CountyFiles.rows("belaggning.csv")) {
            String municipality = row.get("plats_id").substring(0, 4);
            (row.get("slag").equals("stängd") ? closed : taken).merge(municipality, days(row), Long::sum);
        }
        List<Map<String, ?>> items = get("occupancy", "analyst", "").extract().path("municipalities");
        assertTrue(items.size() >= 15);
        int shown = 0;
        for (Map<String, ?> item : items) {
            String municipality = item.get("municipality").toString();
            if (item.get("takenDays") != null) {
                assertEquals(taken.getOrDefault(municipality, 0L), number(item, "takenDays"), municipality);
                shown++;
            }
            assertEquals(closed.getOrDefault(municipality, 0L), number(item, "closedDays"), municipality);
        }
        assertTrue(shown >= 8, "shown: " + shown);
    }

    @Test
    void whyItWasBoughtPrivatelyIsTheReasonThatTheSpreadsheetGives() throws IOException {
        Map<String, String> codes = Map.of(
                "ingen ledig plats", "NO_VACANCY",
                "kompetens saknas", "COMPETENCE",
                "avslag från boende", "DECLINED",
                "kände inte till ledig plats", "UNKNOWN_VACANCY",
                "skyddsbehov", "PROTECTION",
                "akut", "ACUTE",
                "för långt bort", "DISTANCE");
        Map<String, Long> expected = new HashMap<>();
        long total = 0;
        for (Map<String, String> row : CountyFiles.rows("externa_kop.csv")) {
            LocalDate start = CountyFiles.day(row.get("fran"));
            boolean privately = row.get("utforare").equals("privat bolag")
                    || row.get("utforare").equals("ideell förening");
            if (privately && !start.isBefore(FROM) && start.isBefore(TO)) {
                expected.merge(codes.getOrDefault(row.get("orsak"), "OTHER"), 1L, Long::sum);
                total++;
            }
        }
        ValidatableResponse answer = get("private-reasons", "analyst", "").body("total", equalTo((int) total));
        List<Map<String, ?>> items = answer.extract().path("items");
        assertEquals(expected.keySet().size(), items.size());
        for (Map<String, ?> item : items) {
            String code = item.get("code").toString();
            if (item.get("suppressed").equals(true)) {
                assertNull(item.get("number"), code);
                assertNull(item.get("share"), code);
            } else {
                assertEquals(expected.get(code), number(item, "number"), code);
            }
            assertTrue(expected.get(code) >= 5 || item.get("suppressed").equals(true), code);
        }
    }

    @Test
    void whatIsLeftWhenTheVisiblePartsAreTakenFromTheTotalIsNeverAFew() {
        for (String measure : List.of("private-reasons", "unmet-needs")) {
            for (String form : List.of("", "HVB", "STODBOENDE", "LSS_9_9_GRUPP", "SABO")) {
                ValidatableResponse answer = get(measure, "analyst", "form=" + form);
                Integer total = answer.extract().path("total");
                List<Map<String, ?>> items = answer.extract().path("items");
                List<Map<String, ?>> hidden = items.stream()
                        .filter(i -> i.get("suppressed").equals(true))
                        .toList();
                if (total != null && !hidden.isEmpty()) {
                    long left = total
                            - items.stream()
                                    .filter(i -> i.get("number") != null)
                                    .mapToLong(i -> number(i, "number"))
                                    .sum();
                    assertTrue(left >= 5 && hidden.size() > 1, measure + " " + form + " leaves " + left);
                }
            }
        }
    }

    @Test
    void whatIsGivenAndGotIsTheDaysOfPlacementsWithNeighbours() throws IOException {
        Map<String, Long> sold = new HashMap<>();
        Map<String, Long> bought = new HashMap<>();
        for (Map<String, String> row : CountyFiles.rows("belaggning.csv")) {
            String seller = row.get("plats_id").substring(0, 4);
            if (row.get("slag").equals("placering") && !row.get("kommunkod").equals(seller)) {
                sold.merge(seller, days(row), Long::sum);
                bought.merge(row.get("kommunkod"), days(row), Long::sum);
            }
        }
        List<Map<String, ?>> items =
                get("give-and-get", "placer-2034", "").extract().path("items");
        for (Map<String, ?> item : items) {
            String municipality = item.get("municipality").toString();
            if (item.get("soldDays") != null) {
                assertEquals(sold.getOrDefault(municipality, 0L), number(item, "soldDays"), municipality);
            }
            if (item.get("boughtDays") != null) {
                assertEquals(bought.getOrDefault(municipality, 0L), number(item, "boughtDays"), municipality);
            }
            assertTrue(!municipality.equals("2034") || item.get("soldDays") != null, "one's own is never hidden");
        }
    }

    @Test
    void thoseWhoWaitAreCountedByAgeAndAProtectedIdentityOnlyBesideFiveOthers() throws IOException {
        List<Map<String, String>> open = CountyFiles.rows("forfragningar.csv").stream()
                .filter(row -> row.get("kommunkod").equals("2085"))
                .filter(row -> row.get("skyddade_uppgifter").isEmpty()
                        || row.get("skyddade_uppgifter").equals("nej"))
                .toList();
        long adults = open.stream()
                .filter(row -> Integer.parseInt(row.get("alder")) >= 21 && Integer.parseInt(row.get("alder")) < 65)
                .count();
        String protectedOne = given.request("2085", Map.of("age", 16, "protectedIdentity", true));
        try {
            get("waiting", "placer-2085", "municipality=2085")
                    .body("open", equalTo(open.size()))
                    .body("ages.find { it.code == 'AGE_21_64' }.number", equalTo((int) adults));
        } finally {
            Api.as("placer-2085")
                    .body(Map.of("reason", "slut"))
                    .post("/requests/" + protectedOne + "/withdraw")
                    .then();
        }
    }

    @Test
    void aSavingIsWhatTheBookingFroze() {
        GivenHomes homes = new GivenHomes();
        String home = homes.home("2081", "HVB");
        String place = homes.place("2081", home, "1");
        new GivenPrices().priceList("2081", home);
        String request = given.request("2082", Map.of("wantedStart", "2026-11-01"));
        String placement = given.begun("2082", "2081", request, place);
        int net = Api.as("placer-2082")
                .get("/placements/" + placement)
                .then()
                .extract()
                .path("quote.privateAlternative.netDayPriceOre");
        // Ten days of November at 2026's price for members: what the agreement gives.
        long price = GivenPrices.baseOre(2026);
        Api.as("placer-2082")
                .get("/statistics/savings?municipality=2082&form=HVB&from=2026-11-01&to=2026-11-11")
                .then()
                .statusCode(200)
                .body("placements", equalTo(1))
                .body("days", equalTo(10))
                .body("fullCostOre", equalTo((int) (10 * (net - price))))
                .body("marginalOre", equalTo(10 * net));
        Api.as("analyst")
                .get("/statistics/savings?municipality=2082&form=HVB&from=2026-11-01&to=2026-11-11")
                .then()
                .statusCode(422);
    }

    @Test
    void aRefusalIsCountedForTheBuyerByItsReason() {
        String request = given.request("2083");
        String offer = given.asked("2083", request, given.freePlace("2081"), false);
        Api.as("manager-2081")
                .body(Map.of("reason", "STAFFING"))
                .post("/offers/" + offer + "/decline")
                .then()
                .statusCode(200);
        String query = "/statistics/refusals?municipality=2083&from=2026-11-21&to=2026-11-22";
        Api.as("placer-2083")
                .get(query)
                .then()
                .body("total", equalTo(1))
                .body("items", hasSize(1))
                .body("items[0].code", equalTo("STAFFING"));
        Api.as("analyst").get(query).then().statusCode(422);
    }

    @Test
    void freshnessCountsTheHomesThatConfirmedInTime() {
        List<Map<String, ?>> items = get("freshness", "auditor", "").extract().path("items");
        for (Map<String, ?> item : items) {
            assertTrue(number(item, "confirmed") <= number(item, "homes"));
        }
    }

    @Test
    void whatCannotBeMeantIsInvalid() {
        for (String query :
                List.of("municipality=9999", "form=VANDRARHEM", "from=2026-01-01&to=2025-01-01", "to=snart")) {
            Api.as("analyst").get("/statistics/occupancy?" + query).then().statusCode(400);
        }
    }

    private static ValidatableResponse get(String measure, String reader, String query) {
        return Api.as(reader)
                .get("/statistics/" + measure + "?from=" + FROM + "&to=" + TO + "&" + query)
                .then()
                .statusCode(200);
    }

    private static long days(Map<String, String> row) {
        LocalDate start = CountyFiles.day(row.get("fran"));
        LocalDate end = CountyFiles.dayOrNull(row.get("till"));
        LocalDate first = start.isBefore(FROM) ? FROM : start;
        LocalDate last = end == null || end.isAfter(TO) ? TO : end;
        return Math.max(0, ChronoUnit.DAYS.between(first, last));
    }

    private static long number(Map<String, ?> item, String key) {
        return ((Number) item.get(key)).longValue();
    }
}
