package se.samplats.story;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** A booking that ends before it began gives the need back. */
@FeatureTest
class NeedGivenBackTest {

    private static final String BUYER = "placer-2083";
    private static final String HOME = "manager-2080";

    private final GivenRequests requests = new GivenRequests();

    @Test
    void aBookingThatIsCalledOffGivesTheNeedBackWithItsPlaceInTheQueue() {
        String request = requests.request("2083", Map.of("decisionDate", "2026-08-25"));
        int left = Api.as(BUYER).get("/requests/" + request).path("daysLeft");
        String placement = booked(request);
        request(request).body("status", equalTo("PLACED"));
        call(BUYER, placement, "/cancel", Map.of("on", "2026-11-21"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        request(request)
                .body("status", equalTo("OPEN"))
                .body("decisionDate", equalTo("2026-08-25"))
                .body("daysLeft", equalTo(left))
                .body("closedAt", nullValue());
        assertTrue(SignedIn.as(BUYER).get("/requests?status=OPEN").says("/requests/" + request));
        String again = booked(request);
        request(request).body("status", equalTo("PLACED"));
        call(BUYER, again, "/cancel", Map.of("on", "2026-11-21", "noLongerNeeded", true))
                .statusCode(200);
        request(request).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void whoeverDoesNotComeIsLookedForAPlaceForAgain() {
        String request = requests.request("2083", Map.of("wantedStart", "2026-11-21"));
        String placement = booked(request, "2026-11-21");
        call(HOME, placement, "/no-show", Map.of("on", "2026-11-21"))
                .statusCode(200)
                .body("status", equalTo("NO_SHOW"));
        request(request).body("status", equalTo("OPEN"));
        Api.as(BUYER).get("/requests/" + request + "/matches").then().statusCode(200);
    }

    @Test
    void whoeverDidComeAfterAllIsPlacedAgain() {
        String request = requests.request("2083", Map.of("wantedStart", "2026-11-21"));
        String placement = booked(request, "2026-11-21");
        call(HOME, placement, "/no-show", Map.of("on", "2026-11-21")).statusCode(200);
        int fact =
                Api.as(HOME).get("/placements/" + placement + "/facts").path("items.find { it.kind == 'NO_SHOW' }.id");
        call(HOME, placement, "/facts/" + fact + "/correct", Map.of("takenBack", true, "reason", "kom med senare tåg"))
                .statusCode(200)
                .body("status", equalTo("BOOKED"));
        request(request).body("status", equalTo("PLACED"));
    }

    @Test
    void onlyTheBuyerSaysThatNoPlaceIsNeededAnyMore() {
        String request = requests.request("2083");
        String placement = booked(request);
        call(HOME, placement, "/cancel", Map.of("on", "2026-11-21", "noLongerNeeded", true))
                .statusCode(400)
                .body("errors.field", hasItem("noLongerNeeded"));
        request(request).body("status", equalTo("PLACED"));
        call(HOME, placement, "/cancel", Map.of("on", "2026-11-21")).statusCode(200);
        request(request).body("status", equalTo("OPEN"));
    }

    @Test
    void onThePageTheBuyerChooses() {
        String kept = requests.request("2083");
        String given = requests.request("2083");
        SignedIn placer = SignedIn.as(BUYER);
        String page = "/placements/" + booked(kept);
        assertTrue(placer.get(page).says("väntar sedan igen"));
        placer.post(page + "/cancel", Map.of("on", "2026-11-21"));
        request(kept).body("status", equalTo("OPEN"));
        page = "/placements/" + booked(given);
        placer.get(page);
        assertEquals(
                200,
                placer.post(page + "/cancel", Map.of("on", "2026-11-21", "noLongerNeeded", "true"))
                        .status());
        request(given).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void ofSiblingsEachNeedIsItsOwn() {
        String older = requests.request("2083");
        String younger = requests.request("2083", Map.of("linkedTo", older, "together", true));
        requests.made("2083", "2080", younger, requests.freePlace("2080"));
        String placement = booked(older);
        request(younger).body("status", equalTo("PLACED"));
        call(BUYER, placement, "/cancel", Map.of("on", "2026-11-21")).statusCode(200);
        request(older).body("status", equalTo("OPEN"));
        request(younger).body("status", equalTo("PLACED"));
    }

    private String booked(String request) {
        return booked(request, "2026-12-01");
    }

    private String booked(String request, String start) {
        String offer = Api.as(BUYER)
                .body(Map.of("placeId", requests.freePlace("2080"), "start", start, "end", "2026-12-31"))
                .post("/requests/" + request + "/offers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(HOME).post("/offers/" + offer + "/make").then().statusCode(200);
        return Api.as(BUYER)
                .post("/offers/" + offer + "/accept")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse request(String id) {
        return Api.as(BUYER).get("/requests/" + id).then().statusCode(200);
    }

    private static ValidatableResponse call(String user, String placement, String what, Map<String, ?> body) {
        return Api.as(user).body(body).post("/placements/" + placement + what).then();
    }
}
