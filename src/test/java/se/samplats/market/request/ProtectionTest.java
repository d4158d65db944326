package se.samplats.market.request;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenNotices;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** Protection of an identity begins while homes are asked or somebody lives there, and ends. */
@FeatureTest
class ProtectionTest {

    private static final String HANDLER = "placer-2081";
    private static final String COLLEAGUE = "colleague-2081";

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();
    private final GivenNotices notices = new GivenNotices();

    @Test
    void fromThatMomentOnlyItsHandlerAndOneHomeKnowOfTheRequest() {
        String request = requests.request("2081");
        String kept = requests.asked("2081", request, requests.freePlace("2085"), true);
        String other = requests.asked("2081", request, requests.freePlace("2080"), true);
        notices.dead(other);
        sees("manager-2080", "/offers/" + other, 200);
        sees(COLLEAGUE, "/requests/" + request, 200);
        begin(HANDLER, request, Map.of("keepOffer", kept), 200);
        sees(COLLEAGUE, "/requests/" + request, 404);
        sees(COLLEAGUE, "/offers/" + kept, 404);
        sees("manager-2080", "/offers/" + other, 404);
        sees("manager-2085", "/offers/" + kept, 200);
        assertFalse(offersOf("manager-2080", "WITHDRAWN").contains(other));
        assertFalse(offersOf("manager-2080", "ASKED").contains(other));
        assertEquals(404, SignedIn.as(COLLEAGUE).get("/requests/" + request).status());
        assertEquals(0, notices.about(other));
        Api.as(HANDLER).get("/offers/" + other).then().body("status", equalTo("WITHDRAWN"));
        Api.as(HANDLER).get("/offers/" + kept).then().body("status", equalTo("ASKED"));
        Api.as(HANDLER)
                .body(Map.of(
                        "placeId",
                        requests.freePlace("2080"),
                        "start",
                        "2026-12-01",
                        "end",
                        "2026-12-31",
                        "hold",
                        false))
                .post("/requests/" + request + "/offers")
                .then()
                .statusCode(422)
                .body("type", endsWith("/one-home-at-a-time"));
    }

    @Test
    void theOnlyHomeThatIsAskedGoesOnKnowingAndOfSeveralNoneUnlessItIsSaidWhich() {
        String one = requests.request("2081");
        String only = requests.asked("2081", one, requests.freePlace("2085"), false);
        begin(HANDLER, one, Map.of(), 200);
        sees("manager-2085", "/offers/" + only, 200);
        String several = requests.request("2081");
        String first = requests.asked("2081", several, requests.freePlace("2085"), false);
        String second = requests.asked("2081", several, requests.freePlace("2080"), false);
        begin(HANDLER, several, Map.of(), 200);
        sees("manager-2085", "/offers/" + first, 404);
        sees("manager-2080", "/offers/" + second, 404);
    }

    @Test
    void onlyItsHandlerBeginsAndEndsTheProtection() {
        String request = requests.request("2081");
        Api.as(COLLEAGUE)
                .post("/requests/" + request + "/protection")
                .then()
                .statusCode(422)
                .body("type", endsWith("/another-handles"));
        begin(HANDLER, request, Map.of(), 200);
        begin(HANDLER, request, Map.of(), 409);
        begin(COLLEAGUE, request, Map.of(), 404);
        Api.as(COLLEAGUE).delete("/requests/" + request + "/protection").then().statusCode(404);
        Api.as(HANDLER).delete("/requests/" + request + "/protection").then().statusCode(200);
        Api.as(HANDLER).delete("/requests/" + request + "/protection").then().statusCode(409);
    }

    @Test
    void whenItEndsItIsSeenAgainByWhoeverSawItBefore() {
        String request = requests.request("2081");
        String kept = requests.asked("2081", request, requests.freePlace("2085"), false);
        String other = requests.asked("2081", request, requests.freePlace("2080"), false);
        begin(HANDLER, request, Map.of("keepOffer", kept), 200);
        Api.as(HANDLER)
                .delete("/requests/" + request + "/protection")
                .then()
                .statusCode(200)
                .body("protectedIdentity", equalTo(false));
        sees(COLLEAGUE, "/requests/" + request, 200);
        sees("manager-2080", "/offers/" + other, 200);
    }

    @Test
    void bothAreInTheJournalAsSecretEntries() {
        String request = requests.request("2081");
        begin(HANDLER, request, Map.of(), 200);
        Api.as(HANDLER).delete("/requests/" + request + "/protection").then().statusCode(200);
        Api.as("auditor")
                .get("/journal?limit=200&thing=" + request)
                .then()
                .statusCode(200)
                .body("items.operation", hasItems("request.protection-began", "request.protection-ended"))
                .body("items.find { it.operation == 'request.protection-began' }.confidential", equalTo(true))
                .body("items.find { it.operation == 'request.protection-began' }.actor", equalTo(HANDLER));
    }

    @Test
    void aStayThatHasBegunIsGoneFromTheEconomistsAndFromTheLedgersMunicipalities() {
        String home = homes.home("2085", "HVB");
        String request = requests.request("2081", Map.of("wantedStart", "2026-11-01"));
        String placement = requests.begun("2081", "2085", request, homes.place("2085", home, "1"));
        sees("economist-2081", "/placements/" + placement, 200);
        sees("economist-2085", "/placements/" + placement, 200);
        begin(HANDLER, request, Map.of(), 200);
        for (String user : List.of("economist-2081", "economist-2085", COLLEAGUE)) {
            sees(user, "/placements/" + placement, 404);
        }
        sees(HANDLER, "/placements/" + placement, 200);
        sees("manager-2085", "/placements/" + placement, 200);
        List<String> rows = Api.as("placer-2085")
                .get("/homes/" + home + "/occupancies?from=2026-11-01&to=2027-01-01")
                .then()
                .extract()
                .path("items.municipality");
        assertEquals(1, rows.size());
        assertEquals(null, rows.get(0));
    }

    @Test
    void anAnswerThatAColleagueWasGivenBeforeIsNotGivenAgain() {
        String request = requests.request("2081");
        String place = requests.freePlace("2085");
        Map<String, Object> body = Map.of("placeId", place, "start", "2026-12-01", "end", "2026-12-31", "hold", false);
        String key = UUID.randomUUID().toString();
        asks(request, body, key, 201);
        asks(request, body, key, 201);
        begin(HANDLER, request, Map.of(), 200);
        asks(request, body, key, 404);
    }

    @Test
    void itBeginsAndEndsOnThePageOfTheRequest() {
        String request = requests.request("2081");
        SignedIn handler = SignedIn.as(HANDLER);
        assertTrue(handler.get("/requests/" + request).html().contains("/requests/" + request + "/protection"));
        assertFalse(SignedIn.as(COLLEAGUE)
                .get("/requests/" + request)
                .html()
                .contains("/requests/" + request + "/protection"));
        assertTrue(
                handler.post("/requests/" + request + "/protection", Map.of()).says("Identiteten är skyddad"));
        Api.as(HANDLER).get("/requests/" + request).then().body("protectedIdentity", equalTo(true));
        Api.as(COLLEAGUE).get("/requests?limit=200").then().body("items.id", not(hasItem(request)));
        assertTrue(handler.post("/requests/" + request + "/protection/end", Map.of())
                .says("Skyddet är avslutat"));
        Api.as(HANDLER).get("/requests/" + request).then().body("protectedIdentity", equalTo(false));
    }

    private static void asks(String request, Map<String, Object> body, String key, int status) {
        Api.as(COLLEAGUE)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/requests/" + request + "/offers")
                .then()
                .statusCode(status);
    }

    private static void begin(String user, String request, Map<String, ?> body, int status) {
        Api.as(user)
                .body(body)
                .post("/requests/" + request + "/protection")
                .then()
                .statusCode(status);
    }

    private static void sees(String user, String path, int status) {
        Api.as(user).get(path).then().statusCode(status);
    }

    private static List<String> offersOf(String user, String status) {
        return Api.as(user)
                .get("/offers?limit=200&status=" + status)
                .then()
                .extract()
                .path("items.id");
    }
}
