package se.samplats.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** What a need may say, and what the law says about it. Today is 21 November 2026. */
@FeatureTest
class RulesOfANeedTest {

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void protectedHousingTakesAChildOnlyWithTheGuardiansRequestInTheSameHome() {
        String one = protectedHome("2085");
        String other = protectedHome("2085");
        String alone = requests.request("2026", child());
        assertEquals("GUARDIAN", failed(alone, one, "criterion"));
        assertEquals("SoL 9:6, 22:5", failed(alone, one, "source"));
        ask(alone, place(one)).statusCode(422).body("type", equalTo("/problems/place-does-not-fit"));

        String guardian = requests.request("2026", Map.of("form", "SKYDDAT_BOENDE", "age", 34, "sex", "FEMALE"));
        Map<String, Object> along = new HashMap<>(child());
        along.putAll(Map.of("linkedTo", guardian, "together", true));
        String child = requests.request("2026", along);
        String offer = made(guardian, place(one));
        assertEquals("GUARDIAN", failed(child, other, "criterion"));
        ask(child, place(other)).statusCode(422).body("detail", containsString("SoL 9:6"));
        made(child, place(one));
        accept(offer).statusCode(201);
        Api.as("placer-2026").get("/requests/" + child).then().body("status", equalTo("PLACED"));
    }

    @Test
    void aChildAndAGuardianWithAYesInDifferentHomesAreNotBooked() {
        String guardian = requests.request("2026", Map.of("form", "SKYDDAT_BOENDE", "age", 34, "sex", "FEMALE"));
        Map<String, Object> along = new HashMap<>(child());
        along.putAll(Map.of("linkedTo", guardian, "together", true));
        String child = requests.request("2026", along);
        made(child, place(protectedHome("2085")));
        String offer = made(guardian, place(protectedHome("2085")));
        accept(offer).statusCode(422).body("type", equalTo("/problems/child-without-guardian"));
        Api.as("placer-2026").get("/requests/" + guardian).then().body("status", equalTo("OPEN"));
    }

    @Test
    void aDecisionLiesInThePastThreeYearsAndNeverAhead() {
        submit(Map.of("decisionDate", "2023-11-21")).statusCode(201);
        submit(Map.of("decisionDate", "2026-11-21")).statusCode(201);
        for (String wrong : List.of("2023-11-20", "2026-11-22", "9999-12-31")) {
            submit(Map.of("decisionDate", wrong))
                    .statusCode(400)
                    .body("errors.field", hasItem("decisionDate"))
                    .body("errors[0].message", containsString("21 nov. 2023"));
        }
    }

    @Test
    void aPlaceIsWantedAtMostTwoYearsAhead() {
        submit(Map.of("wantedStart", "2028-11-21")).statusCode(201);
        for (String wrong : List.of("2028-11-22", "9999-12-31")) {
            submit(Map.of("wantedStart", wrong))
                    .statusCode(400)
                    .body("errors.field", hasItem("wantedStart"))
                    .body("errors[0].message", containsString("21 nov. 2028"));
            Api.as("placer-2026")
                    .get("/vacancies?form=HVB&start=" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("start"));
        }
        String request = requests.request("2026");
        Api.as("placer-2026")
                .header(
                        "If-Match",
                        Api.as("placer-2026").get("/requests/" + request).header("ETag"))
                .body(Map.of("wantedStart", "9999-12-31"))
                .patch("/requests/" + request)
                .then()
                .statusCode(400);
        Api.as("placer-2026")
                .body(Map.of("placeId", requests.freePlace("2085"), "start", "9999-12-31"))
                .post("/requests/" + request + "/offers")
                .then()
                .statusCode(400);
    }

    @Test
    void aFamilyHomeNeedIsRefusedWhenItIsWrittenWithWhereToTurn() {
        for (String form : List.of("FAMILJEHEM", "FORSTARKT_FAMILJEHEM", "JOURHEM")) {
            for (boolean draft : List.of(true, false)) {
                submit(Map.of("form", form, "draft", draft))
                        .statusCode(422)
                        .body("type", equalTo("/problems/consultation-only"))
                        .body("detail", containsString("SoL 22:20"))
                        .body("detail", containsString("familjehemsenhet"));
            }
        }
    }

    @Test
    void thereIsOneClockThreeMonthsByTheCalendar() {
        int before = past("analyst");
        int own = past("placer-2026");
        String today = requests.request("2026", Map.of("decisionDate", "2026-08-21"));
        assertEquals(before, past("analyst"), "the last day in time, the 92nd");
        assertFalse(SignedIn.as("placer-2026").get("/requests/" + today).says("över tiden"));
        String yesterday = requests.request("2026", Map.of("decisionDate", "2026-08-20"));
        assertEquals(before + 1, past("analyst"), "the county's own number is told to the analyst however small");
        assertEquals(own + 1, past("placer-2026"));
        assertTrue(SignedIn.as("placer-2026").get("/requests/" + yesterday).says("över tiden"));
        Api.as("placer-2026").get("/requests/" + yesterday).then().body("daysLeft", equalTo(-1));
    }

    @Test
    void theFirstOfSiblingsIsToldTogetherOnItsPage() {
        String older = requests.request("2026");
        String younger = requests.request("2026", Map.of("linkedTo", older, "together", true));
        String enemy = requests.request("2026", Map.of("linkedTo", younger, "together", false));
        SignedIn placer = SignedIn.as("placer-2026");
        for (String sibling : List.of(older, younger)) {
            assertTrue(placer.get("/requests/" + sibling).says("Ska bo tillsammans med"), sibling);
        }
        assertTrue(placer.get("/requests/" + enemy).says("Ska inte bo med"));
        assertFalse(placer.get("/requests/" + older).says("Ska inte bo med"));
    }

    @Test
    void whatIsStoredWithAPurchaseIsWordedInTheReadersLanguage() {
        String id = Api.as("placer-2026")
                .body(Map.of(
                        "caseReference", "2026-77",
                        "form", "KORTTID_LSS",
                        "providerKind", "COMPANY",
                        "start", "2026-11-21",
                        "dayPriceOre", 480_000,
                        "reason", "OTHER",
                        "failedCriterion", "avståndet"))
                .post("/external-purchases")
                .then()
                .statusCode(201)
                .body("failedCriterion", equalTo("DISTANCE"))
                .body("failedCriterionName", equalTo("Avståndet"))
                .extract()
                .path("id");
        Api.as("placer-2026")
                .header("Accept-Language", "en")
                .get("/external-purchases/" + id)
                .then()
                .body("failedCriterion", equalTo("DISTANCE"))
                .body("failedCriterionName", equalTo("The distance"));
    }

    private static int past(String user) {
        return Api.as(user)
                .get("/statistics/waiting?from=2025-11-01&to=2026-11-01")
                .then()
                .statusCode(200)
                .extract()
                .path("pastLimit");
    }

    private String protectedHome(String municipality) {
        return homes.home(municipality, "SKYDDAT_BOENDE", Map.of("ageFrom", 0, "ageTo", 99, "notifiedPlaces", 9));
    }

    private int beds;

    private String place(String home) {
        return homes.place("2085", home, Integer.toString(++beds));
    }

    private static Map<String, Object> child() {
        return Map.of("form", "SKYDDAT_BOENDE", "age", 7);
    }

    private static Object failed(String request, String home, String what) {
        return Api.as("placer-2026")
                .get("/requests/" + request + "/matches")
                .path("excluded.find { it.home.id == '" + home + "' }.failed." + what);
    }

    private static ValidatableResponse ask(String request, String place) {
        return Api.as("placer-2026")
                .body(Map.of("placeId", place, "start", "2026-12-01", "end", "2026-12-31"))
                .post("/requests/" + request + "/offers")
                .then();
    }

    private static String made(String request, String place) {
        String offer = ask(request, place).statusCode(201).extract().path("id");
        Api.as("manager-2085").post("/offers/" + offer + "/make").then().statusCode(200);
        return offer;
    }

    private static ValidatableResponse accept(String offer) {
        return Api.as("placer-2026").post("/offers/" + offer + "/accept").then();
    }

    private static ValidatableResponse submit(Map<String, ?> facts) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "caseReference", "2026-17",
                "form", "HVB",
                "age", 19,
                "sex", "MALE",
                "decisionDate", "2026-11-01",
                "wantedStart", "2026-12-01",
                "expectedDays", 30));
        body.putAll(facts);
        return Api.as("placer-2026").body(body).post("/requests").then();
    }
}
