package se.samplats.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** From the day that can still be. Today is 21 November 2026. */
@FeatureTest
class MatchedFromTodayTest {

    private static final String TODAY = "2026-11-21";
    private static final String WHY = "Akut natten till den 15:e, boendet ringdes";

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void aWantedStartThatHasPassedIsMatchedAndQuotedFromToday() {
        String home = homes.home("2080", "HVB");
        String place = homes.place("2080", home, "1");
        new GivenPrices().priceList("2080", home);
        homes.resident("2080", place, "2026-09-01", TODAY);
        JsonPath answer = matches(requests.request("2081", Map.of("wantedStart", "2026-10-01")));
        assertEquals(TODAY, answer.getString("start"));
        String candidate = "candidates.find { it.home.id == '" + home + "' }";
        assertEquals(TODAY, answer.getString(candidate + ".quote.start"), "taken when it was wanted, free today");
        assertEquals("2026-12-21", answer.getString(candidate + ".quote.end"), "the same number of days");
        Api.as("placer-2081")
                .get("/vacancies?form=HVB&start=2026-10-01&days=30&limit=200")
                .then()
                .statusCode(200)
                .body("items.place.id", hasItem(place));
    }

    @Test
    void aPlaceThatWasFreeThenAndIsTakenTodayIsNoCandidate() {
        String place = requests.freePlace("2080");
        homes.resident("2080", place, TODAY, null);
        JsonPath answer = matches(requests.request("2081", Map.of("wantedStart", "2026-10-01", "expectedDays", 20)));
        assertEquals(List.of(), answer.getList("candidates.findAll { it.place.id == '" + place + "' }"));
    }

    @Test
    void aPastStartIsAskedForOnPurposeOnly() {
        String request = requests.request("2081", Map.of("wantedStart", "2026-11-01"));
        String place = requests.freePlace("2080");
        for (Map<String, ?> said : List.of(Map.<String, Object>of(), Map.of("afterwards", "   "))) {
            ask(request, place, "2026-11-20", said)
                    .statusCode(422)
                    .body("type", equalTo("/problems/starts-in-the-past"))
                    .body("detail", containsString("20 nov. 2026"));
        }
        ask(request, place, TODAY, Map.of()).statusCode(201).body("afterwards", nullValue());
    }

    @Test
    void whatIsRecordedAfterwardsSaysWhoAndWhyInTheOfferThePlacementAndTheJournal() {
        String request = requests.request("2081", Map.of("wantedStart", "2026-11-15"));
        String offer = ask(request, requests.freePlace("2080"), "2026-11-15", Map.of("afterwards", WHY))
                .statusCode(201)
                .body("afterwards", equalTo(WHY))
                .body("afterwardsBy", equalTo("placer-2081"))
                .extract()
                .path("id");
        Api.as("manager-2080").post("/offers/" + offer + "/make").then().statusCode(200);
        String placement = Api.as("placer-2081")
                .post("/offers/" + offer + "/accept")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String user : List.of("placer-2081", "manager-2080")) {
            Api.as(user)
                    .get("/placements/" + placement)
                    .then()
                    .body("afterwards", equalTo(WHY))
                    .body("afterwardsBy", equalTo("placer-2081"));
        }
        Api.as("auditor")
                .get("/journal?thing=" + offer)
                .then()
                .statusCode(200)
                .body("items.find { it.operation == 'offer.asked' }.happenedOn", equalTo("2026-11-15"))
                .body("items.find { it.operation == 'offer.asked' }.actor", equalTo("placer-2081"));
    }

    @Test
    void whyMayHoldNoPersonalNumber() {
        ask(
                        requests.request("2081"),
                        requests.freePlace("2080"),
                        "2026-11-15",
                        Map.of("afterwards", "Gäller 20100612-2389"))
                .statusCode(422)
                .body("type", equalTo("/problems/personal-number"));
    }

    @Test
    void thePageAsksFromTodayWhereTheWantedDayHasPassed() {
        String request = requests.request("2082", Map.of("wantedStart", "2026-10-01"));
        String place = requests.freePlace("2080");
        SignedIn placer = SignedIn.as("placer-2082");
        placer.post("/requests/" + request + "/offers", Map.of("place", place));
        Api.as("placer-2082")
                .get("/offers?limit=200")
                .then()
                .body("items.find { it.requestId == '" + request + "' }.start", equalTo(TODAY));
        String other = requests.request("2082", Map.of("wantedStart", "2026-10-01"));
        SignedIn.Shown purchase = placer.get("/requests/" + other + "/purchase");
        assertEquals(true, purchase.says("value=\"" + TODAY + "\""), "a purchase begins today too");
        Api.as("placer-2082").get("/requests/" + other).then().body("wantedStart", not(equalTo(TODAY)));
    }

    @Test
    void thePageRecordsAfterwardsWithAReasonAlone() {
        String request = requests.request("2081", Map.of("wantedStart", "2026-11-01"));
        String place = requests.freePlace("2080");
        SignedIn placer = SignedIn.as("placer-2081");
        Map<String, String> since = Map.of("place", place, "from", "2026-11-10");
        SignedIn.Shown refused = placer.post("/requests/" + request + "/offers", since);
        assertTrue(refused.says("10 nov. 2026 har passerat"), refused.html());
        Map<String, String> form = new HashMap<>(since);
        form.put("afterwards", WHY);
        placer.post("/requests/" + request + "/offers", form);
        assertTrue(placer.get("/requests/" + request).says("Inskriven i efterhand av placer-2081: " + WHY));
    }

    private static ValidatableResponse ask(String request, String place, String start, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("placeId", place, "start", start, "end", "2026-12-31"));
        body.putAll(more);
        return Api.as("placer-2081")
                .body(body)
                .post("/requests/" + Objects.requireNonNull(request) + "/offers")
                .then();
    }

    private static JsonPath matches(String request) {
        return Api.as("placer-2081").get("/requests/" + request + "/matches").jsonPath();
    }
}
