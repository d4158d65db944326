package se.samplats.market.link;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** Links between requests: proposed by one handler, answered by the other, and silent about whoever is protected. */
@FeatureTest
class LinkTest {

    private static final String HANDLER = "placer-2081";
    private static final String COLLEAGUE = "colleague-2081";
    private static final Map<String, Object> PROTECTED = Map.of("protectedIdentity", true);

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void whoeverHandlesTheOtherRequestIsAskedAndTheLinkStandsWithItsYes() {
        String own = requests.request("2081");
        String other = ofColleague();
        String link = propose(HANDLER, own, other, true)
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("id");
        request(own).body("linkedTo", nullValue());
        String reference = request(own).extract().path("reference");
        assertTrue(SignedIn.as(COLLEAGUE).get("/").html().contains(reference));
        assertTrue(SignedIn.as(COLLEAGUE)
                .get("/requests/" + other)
                .html()
                .contains("/requests/" + other + "/links/" + link + "/accept"));
        answer(HANDLER, own, link, "accept").statusCode(422).body("type", endsWith("/another-handles"));
        answer(COLLEAGUE, other, link, "accept").statusCode(200).body("status", equalTo("ACCEPTED"));
        request(own).body("linkedTo", equalTo(other)).body("together", equalTo(true));
        answer(COLLEAGUE, other, link, "decline").statusCode(409).body("type", endsWith("/link-answered"));
    }

    @Test
    void aLinkThatIsDeclinedOrTakenBackChangesNothing() {
        String own = requests.request("2081");
        String other = ofColleague();
        String link =
                propose(HANDLER, own, other, false).statusCode(201).extract().path("id");
        propose(HANDLER, own, ofColleague(), false).statusCode(409).body("type", endsWith("/link-waits"));
        answer(COLLEAGUE, other, link, "decline").statusCode(200).body("status", equalTo("DECLINED"));
        String again =
                propose(HANDLER, own, other, false).statusCode(201).extract().path("id");
        answer(COLLEAGUE, other, again, "withdraw").statusCode(422);
        answer(HANDLER, own, again, "withdraw").statusCode(200).body("status", equalTo("WITHDRAWN"));
        request(own).body("linkedTo", nullValue());
        Api.as(HANDLER).get("/requests/" + own + "/links").then().body("items", hasSize(2));
    }

    @Test
    void whoHandlesBothHasAnsweredAlready() {
        String own = requests.request("2081");
        String second = requests.request("2081", Map.of("linkedTo", own, "together", true));
        request(second).body("linkedTo", equalTo(own));
        propose(HANDLER, second, own, false).statusCode(409).body("type", endsWith("/already-linked"));
    }

    @Test
    void aNewRequestThatNamesAColleaguesIsAProposal() {
        String other = ofColleague();
        String own = requests.request("2081", Map.of("linkedTo", other, "together", true));
        request(own).body("linkedTo", nullValue());
        Api.as(COLLEAGUE)
                .get("/requests/" + other + "/links")
                .then()
                .body("items.requestId", hasItem(own))
                .body("items.status", hasItem("PROPOSED"));
    }

    @Test
    void toAProtectedRequestOnlyItsOwnHandlerLinks() {
        String hidden = requests.request("2081", PROTECTED);
        String other = ofColleague();
        propose(COLLEAGUE, other, hidden, false).statusCode(400).body("errors.field", hasItem("linkedTo"));
        propose(HANDLER, hidden, other, true).statusCode(422).body("type", endsWith("/handles-both"));
        propose(HANDLER, hidden, other, false).statusCode(201).body("status", equalTo("ACCEPTED"));
        Api.as(COLLEAGUE).get("/requests/" + other + "/links").then().body("items", hasSize(0));
        Api.as(COLLEAGUE).get("/requests/" + other).then().body("linkedTo", nullValue());
    }

    @Test
    void aLinkFromAnOpenRequestToAProtectedOneIsShownToNobody() {
        String hidden = requests.request("2081", PROTECTED);
        String own = requests.request("2081", Map.of("linkedTo", hidden, "together", false));
        Api.as(COLLEAGUE).get("/requests/" + own).then().body("linkedTo", nullValue());
        String shown = request(own).extract().asString();
        assertFalse(shown.contains(hidden), shown);
        String known = SignedIn.as(COLLEAGUE).get("/requests/" + own).html();
        assertFalse(known.contains(hidden), known);
    }

    @Test
    void anExclusionThatRestsOnAProtectedRequestSaysNothing() {
        String home = homes.home("2085", "HVB");
        String place = homes.place("2085", home, "1");
        homes.place("2085", home, "2");
        String hidden = requests.request("2081", PROTECTED);
        String other = ofColleague();
        propose(HANDLER, hidden, other, false).statusCode(201);
        String before = Api.as(COLLEAGUE).get("/requests/" + other + "/matches").asString();
        assertFalse(before.contains("UNSUITABLE"), before);
        requests.asked("2081", hidden, place, false);
        ValidatableResponse matches =
                Api.as(COLLEAGUE).get("/requests/" + other + "/matches").then();
        matches.body("candidates.home.id", not(hasItem(home)))
                .body("excluded.find { it.home.id == '" + home + "' }.failed.criterion", equalTo("UNSUITABLE"))
                .body("excluded.find { it.home.id == '" + home + "' }.failed.text", containsString("passar inte"));
        String told = matches.extract().asString();
        assertFalse(told.contains("APART") || told.contains(hidden), told);
        Api.as(COLLEAGUE)
                .body(Map.of("placeId", place, "start", "2026-12-01", "end", "2026-12-31", "hold", false))
                .post("/requests/" + other + "/offers")
                .then()
                .statusCode(422)
                .body("detail", not(containsString("åtskild")));
    }

    @Test
    void aBookingThatWaitsForAProtectedRequestSaysWhatToDo() {
        String home = homes.home("2085", "HVB");
        String own = requests.request("2081");
        String other = ofColleague();
        String link = propose(HANDLER, own, other, true).extract().path("id");
        answer(COLLEAGUE, other, link, "accept").statusCode(200);
        String offer = offered(COLLEAGUE, other, homes.place("2085", home, "1"));
        offered(HANDLER, own, homes.place("2085", home, "2"));
        Api.as(HANDLER).post("/requests/" + own + "/protection").then().statusCode(200);
        String blocked = Api.as(COLLEAGUE)
                .post("/offers/" + offer + "/accept")
                .then()
                .statusCode(422)
                .body("type", endsWith("/companion-hidden"))
                .body("detail", containsString("Vänd dig till din chef"))
                .extract()
                .asString();
        assertFalse(blocked.contains(own) || blocked.contains("F-2026"), blocked);
        Api.as(COLLEAGUE).get("/requests/" + other).then().body("linkedTo", nullValue());
        Api.as(HANDLER).post("/offers/" + offer + "/accept").then().statusCode(201);
        request(own).body("status", equalTo("PLACED"));
    }

    private static String offered(String handler, String request, String place) {
        String offer = GivenHomes.created(
                handler,
                "/requests/" + request + "/offers",
                Map.of("placeId", place, "start", "2026-12-01", "end", "2026-12-31", "hold", false));
        Api.as("manager-2085").post("/offers/" + offer + "/make").then().statusCode(200);
        return offer;
    }

    private static ValidatableResponse propose(String handler, String request, String to, boolean together) {
        return Api.as(handler)
                .body(Map.of("linkedTo", to, "together", together))
                .post("/requests/" + request + "/links")
                .then();
    }

    private static ValidatableResponse answer(String handler, String request, String link, String verb) {
        return Api.as(handler)
                .post("/requests/" + request + "/links/" + link + "/" + verb)
                .then();
    }

    private static ValidatableResponse request(String id) {
        return Api.as(HANDLER).get("/requests/" + id).then().statusCode(200);
    }

    /** An open request that a colleague handles. */
    static String ofColleague() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "caseReference", "K-" + UUID.randomUUID(),
                "form", "HVB",
                "age", 19,
                "sex", "MALE",
                "decisionDate", "2026-11-01",
                "wantedStart", "2026-12-01",
                "expectedDays", 30));
        return GivenHomes.created(COLLEAGUE, "/requests", body);
    }
}
