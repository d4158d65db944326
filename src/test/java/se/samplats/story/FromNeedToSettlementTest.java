package se.samplats.story;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;

/**
 * The whole way of one case, by the calls of those who take part: a social worker in Ludvika, a home in Leksand, and its economist. Read it
 * first. Today is 21 November 2026.
 */
@FeatureTest
class FromNeedToSettlementTest {

    private static final String BUYER = "placer-2085";
    private static final String HOME = "manager-2029";
    private static final String ECONOMIST = "economist-2029";
    private static final long DAY_ORE = 4_100_00;

    private final GivenHomes homes = new GivenHomes();

    @Test
    void aNeedBecomesAStayIsSettledAndIsCorrectedInTheNextMonth() {
        String home = homes.home("2029", "HVB", Map.of("noticeDays", 0));
        String place = homes.place("2029", home, "1");
        new GivenPrices().row("2029", home, "BASE", null, "2026-01-01", "2027-01-01", DAY_ORE, DAY_ORE);

        // the need, without anybody's name
        String request = created(
                BUYER,
                "/requests",
                Map.of(
                        "caseReference", "LUD-1",
                        "form", "HVB",
                        "age", 19,
                        "sex", "MALE",
                        "decisionDate", "2026-09-25",
                        "wantedStart", "2026-10-01",
                        "expectedDays", 90));

        // what fits, and what it costs
        Api.as(BUYER)
                .get("/requests/" + request + "/matches")
                .then()
                .statusCode(200)
                .body("candidates.home.id", hasItem(home));

        // the home is asked; somebody came on 1 October, before anybody had time to write, which is said on purpose
        String offer = created(
                BUYER,
                "/requests/" + request + "/offers",
                Map.of("placeId", place, "start", "2026-10-01", "end", "2026-12-31", "afterwards", "Akut placering"));
        Api.as(HOME).post("/offers/" + offer + "/make").then().statusCode(200);
        String placement = created(BUYER, "/offers/" + offer + "/accept", Map.of());
        Api.as(BUYER).get("/requests/" + request).then().body("status", equalTo("PLACED"));

        // the stay
        record(placement, "arrive", Map.of("on", "2026-10-01", "decidedBy", "Eva Ek", "suitabilityChecked", true))
                .body("status", equalTo("ONGOING"));

        // October is settled and issued: 31 days
        String october = draft("2026-10")
                .body("lines", hasSize(1))
                .body("lines[0].days", equalTo(31))
                .body("totalOre", equalTo((int) (31 * DAY_ORE)))
                .extract()
                .path("id");
        Api.as(ECONOMIST).post("/settlements/" + october + "/issue").then().statusCode(200);

        // the home records late that he left on 20 October: November takes the days back, October stays as it is
        record(placement, "depart", Map.of("on", "2026-10-20")).body("status", equalTo("ENDED"));
        draft("2026-11").body("lines[0].days", equalTo(-12)).body("totalOre", equalTo((int) (-12 * DAY_ORE)));

        // it was the 22nd: corrected with the reason, and both months together are what was lived, to the öre
        int departure =
                Api.as(HOME).get("/placements/" + placement + "/facts").path("items.find { it.kind == 'DEPARTED' }.id");
        record(
                placement,
                "facts/" + departure + "/correct",
                Map.of("on", "2026-10-22", "reason", "Fel dag i journalen"));
        List<Integer> totals = List.of(
                Api.as(ECONOMIST).get("/settlements/" + october).path("totalOre"),
                draft("2026-11").extract().path("totalOre"));
        assertEquals(21 * DAY_ORE, totals.stream().mapToLong(Integer::longValue).sum());
    }

    private static String created(String user, String path, Map<String, ?> body) {
        return Api.as(user)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse record(String placement, String what, Map<String, ?> body) {
        return Api.as(HOME)
                .body(body)
                .post("/placements/" + placement + "/" + what)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse draft(String month) {
        return Api.as(ECONOMIST)
                .body(Map.of("seller", "2029", "buyer", "2085", "month", month))
                .post("/settlements")
                .then()
                .statusCode(201);
    }
}
