package se.samplats.money.settlement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.GivenSettlements;

/**
 * What municipalities owe each other, month by month. Each test has a pair of municipalities of its own: in November one between
 * which the demo county has no stay, since an imported one is charged from the month of its import.
 */
@FeatureTest
class SettlementTest {

    private static final long DAY_ORE = GivenSettlements.DAY_ORE;

    private static final List<String> MUNICIPALITIES = List.of(
            "2021", "2023", "2026", "2029", "2031", "2034", "2039", "2061", "2062", "2080", "2081", "2082", "2083",
            "2084", "2085");

    private final GivenHomes homes = new GivenHomes();
    private final GivenSettlements given = new GivenSettlements();
    private final GivenRequests requests = new GivenRequests();

    @Inject
    MonthEndJob job;

    @Test
    void aMonthIsTheDaysOfItAndIssuedItIsFinal() {
        String placement = given.stay("2034", "2039", "2026-09-10");
        String september = GivenSettlements.draft("2039", "2034", "2026-09")
                .body("status", equalTo("DRAFT"))
                .body("reference", nullValue())
                .body("totalOre", equalTo((int) (21 * DAY_ORE)))
                .body("lines", hasSize(1))
                .body("lines[0].days", equalTo(21))
                .body("lines[0].kind", equalTo("DAY_PRICE"))
                .body("lines[0].from", equalTo("2026-09-10"))
                .body("lines[0].to", equalTo("2026-10-01"))
                .body("lines[0].unitPriceOre", equalTo((int) DAY_ORE))
                .body("lines[0].caseReference", equalTo(GivenSettlements.caseOf(placement, "2034")))
                .extract()
                .path("id");
        String october = GivenSettlements.draft("2039", "2034", "2026-10")
                .body("lines", hasSize(1))
                .body("totalOre", equalTo((int) (31 * DAY_ORE)))
                .extract()
                .path("id");
        job.run(YearMonth.of(2026, 9));
        assertEquals(0, job.run(YearMonth.of(2026, 9)), "a second run changes nothing");
        Api.as("economist-2039")
                .post("/settlements/" + october + "/issue")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/earlier-month-open"));
        String first = GivenSettlements.issue("2039", september)
                .body("reference", matchesPattern("A-2026-2039-\\d{5}"))
                .extract()
                .path("reference");
        int next = Integer.parseInt(first.substring(first.length() - 5)) + 1;
        GivenSettlements.issue("2039", october).body("reference", equalTo("A-2026-2039-%05d".formatted(next)));
        Api.as("economist-2039")
                .post("/settlements/" + october + "/issue")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/settlement-issued"));
        Api.as("economist-2039")
                .body(Map.of("seller", "2039", "buyer", "2034", "month", "2026-09"))
                .post("/settlements")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/month-closed"));

        Api.as("manager-2039")
                .body(Map.of("on", "2026-10-05"))
                .post("/placements/" + placement + "/depart")
                .then()
                .statusCode(200);
        ValidatableResponse november = GivenSettlements.draft("2039", "2034", "2026-11");
        november.body("lines", hasSize(1))
                .body("lines[0].days", equalTo(-27))
                .body("lines[0].from", equalTo("2026-10-05"))
                .body("lines[0].correction", equalTo(true))
                .body("lines[0].text", containsString("Rättelse"))
                .body("totalOre", equalTo((int) (-27 * DAY_ORE)));
        Api.as("economist-2039")
                .post("/settlements/" + november.extract().path("id") + "/issue")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/month-not-over"));
        Api.as("economist-2034")
                .get("/settlements/" + october)
                .then()
                .body("totalOre", equalTo((int) (31 * DAY_ORE)))
                .body("lines[0].days", equalTo(31));
    }

    @Test
    void aDraftThatWouldSayOtherwiseNowIsNotIssuedUnread() {
        String placement = given.stay("2034", "2061", "2026-10-01");
        String october =
                GivenSettlements.draft("2061", "2034", "2026-10").extract().path("id");
        Api.as("manager-2061")
                .body(Map.of("on", "2026-10-20"))
                .post("/placements/" + placement + "/depart")
                .then()
                .statusCode(200);
        Api.as("economist-2061")
                .post("/settlements/" + october + "/issue")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/settlement-changed"));
        Api.as("economist-2061").get("/settlements/" + october).then().body("lines[0].days", equalTo(31));
        GivenSettlements.draft("2061", "2034", "2026-10").body("lines[0].days", equalTo(19));
        GivenSettlements.issue("2061", october).body("lines[0].days", equalTo(19));
    }

    @Test
    void noticeLevelAndAddOnsAreChargedAsReported() {
        String place = given.place("2083", 30);
        String placement = given.stay("2039", "2083", place, "2026-10-01");
        Api.as("placer-2039")
                .body(Map.of("level", "RAISED", "from", "2026-10-31"))
                .post("/placements/" + placement + "/level")
                .then()
                .statusCode(200);
        use("2083", placement, "2.5", "2026-10-10").statusCode(200);
        use("2083", placement, "-0.5", "2026-10-10").statusCode(200);
        use("2083", placement, "-2.5", "2026-10-10")
                .statusCode(422)
                .body("type", equalTo("/problems/add-on-below-zero"));
        GivenSettlements.draft("2083", "2039", "2026-10")
                .body("lines.kind", equalTo(List.of("DAY_PRICE", "ADD_ON", "ADD_ON", "DAY_PRICE")))
                .body("lines[3].from", equalTo("2026-10-31"))
                .body("lines[3].unitPriceOre", equalTo((int) DAY_ORE + 100_000))
                .body("totalOre", equalTo((int) (31 * DAY_ORE + 100_000 + 2 * 45_000)));
        Api.as("placer-2039")
                .body(Map.of("on", "2026-11-02"))
                .post("/placements/" + placement + "/notice")
                .then()
                .statusCode(200);
        Api.as("manager-2083")
                .body(Map.of("on", "2026-11-10"))
                .post("/placements/" + placement + "/depart")
                .then()
                .statusCode(200);
        GivenSettlements.draft("2083", "2039", "2026-11")
                .body("lines.findAll { it.kind == 'NOTICE' }.days", equalTo(List.of(21)))
                .body("lines.days.sum()", equalTo(30));
        homes.resident("2083", place, "2026-11-15", null);
        GivenSettlements.draft("2083", "2039", "2026-11")
                .body("lines.findAll { it.kind == 'NOTICE' }.days", equalTo(List.of(5)))
                .body("lines.days.sum()", equalTo(14));
    }

    @Test
    void onlyThePartiesReadTheLinesAndOnlyTheSellerIssues() {
        given.stay("2034", "2084", "2026-10-01");
        String october =
                GivenSettlements.draft("2084", "2034", "2026-10").extract().path("id");
        Api.as("economist-2085").get("/settlements/" + october).then().statusCode(404);
        Api.as("placer-2034").get("/settlements/" + october).then().statusCode(403);
        Api.as("coordinator")
                .get("/settlements/" + october)
                .then()
                .statusCode(200)
                .body("totalOre", equalTo((int) (31 * DAY_ORE)))
                .body("lines", hasSize(0));
        Api.as("economist-2034")
                .post("/settlements/" + october + "/issue")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/seller-issues"));
        Api.as("economist-2034")
                .get("/settlements?month=2026-10")
                .then()
                .body("items.findAll { it.id == '" + october + "' }.lineCount", equalTo(List.of(1)));
        Api.as("economist-2085")
                .body(Map.of("seller", "2084", "buyer", "2034", "month", "2026-10"))
                .post("/settlements")
                .then()
                .statusCode(400);
    }

    @Test
    void aProtectedIdentityIsChargedInASumWithoutItsCase() {
        String place = given.place("2062", 0);
        String request = requests.request(
                "2034", Map.of("wantedStart", "2026-10-01", "decisionDate", "2026-09-01", "protectedIdentity", true));
        String placement = GivenSettlements.arrived(
                "2034", "2062", GivenSettlements.accepted("2034", "2062", request, place, "2026-10-01"), "2026-10-01");
        Api.as("manager-2062").get("/placements/" + placement).then().statusCode(200);
        GivenSettlements.draft("2062", "2034", "2026-10")
                .body("lines", hasSize(1))
                .body("lines[0].kind", equalTo("PROTECTED"))
                .body("lines[0].caseReference", nullValue())
                .body("lines[0].days", equalTo(0))
                .body("totalOre", equalTo((int) (31 * DAY_ORE)));
    }

    @Test
    void whatIsSoldInAMonthIsWhatIsBought() {
        given.stay("2082", "2029", "2026-10-03");
        given.stay("2029", "2082", "2026-10-05");
        given.stay("2031", "2029", "2026-10-07");
        job.run(YearMonth.of(2026, 10));
        long sold = 0;
        long bought = 0;
        for (String code : MUNICIPALITIES) {
            sold += sum(code, "seller");
            bought += sum(code, "buyer");
        }
        assertTrue(sold > 0);
        assertEquals(sold, bought);
    }

    @Test
    void aMonthThatIsNoMonthIsTold() {
        Api.as("economist-2034")
                .body(Map.of("seller", "2084", "buyer", "2034", "month", "2026-13"))
                .post("/settlements")
                .then()
                .statusCode(400);
        Api.as("economist-2034")
                .body(Map.of("seller", "2084", "buyer", "2034", "month", "2027-01"))
                .post("/settlements")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/month-ahead"));
    }

    private static ValidatableResponse use(String seller, String placement, String quantity, String on) {
        return Api.as("manager-" + seller)
                .body("{\"code\": \"extra personal\", \"quantity\": " + quantity + ", \"on\": \"" + on + "\"}")
                .post("/placements/" + placement + "/add-ons")
                .then();
    }

    /** What the October settlements come to in which a municipality is the seller, or the buyer, as its economist sees them. */
    private static long sum(String municipality, String side) {
        List<Integer> sums = Api.as("economist-" + municipality)
                .get("/settlements?month=2026-10&limit=200")
                .then()
                .extract()
                .path("items.findAll { it." + side + " == '" + municipality + "' }.totalOre");
        return sums.stream().mapToLong(Integer::longValue).sum();
    }
}
