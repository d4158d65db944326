package se.samplats.market.placement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;

@FeatureTest
class PlacementTest {

    private final GivenRequests given = new GivenRequests();
    private final GivenHomes homes = new GivenHomes();

    @Test
    void acceptingReleasesEveryOtherOfferOfTheRequest() {
        String request = given.request("2081");
        String chosen = given.made("2081", "2080", request, given.freePlace("2080"));
        String otherPlace = given.freePlace("2085");
        String other = given.made("2081", "2085", request, otherPlace);
        Api.as("placer-2081")
                .post("/offers/" + chosen + "/accept")
                .then()
                .statusCode(201)
                .body("status", equalTo("BOOKED"))
                .body("buyer", equalTo("2081"))
                .body("seller", equalTo("2080"))
                .body("reference", matchesPattern("P-2026-\\d{8}"));
        Api.as("manager-2085").get("/offers/" + other).then().body("status", equalTo("WITHDRAWN"));
        Api.as("placer-2081").get("/requests/" + request).then().body("status", equalTo("PLACED"));
        Api.as("placer-2081").post("/offers/" + other + "/accept").then().statusCode(409);
        given.asked("2080", given.request("2080"), otherPlace, true);
    }

    @Test
    void anUnansweredOfferIsBookedOnlyInTheAcuteFlow() {
        String place = given.freePlace("2080");
        String planned = given.asked("2081", given.request("2081"), place, false);
        Api.as("placer-2081")
                .post("/offers/" + planned + "/accept")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/offer-not-made"));
        String acute = given.request("2081", Map.of("urgency", "ACUTE", "wantedStart", "2026-11-01"));
        String placement = given.begun("2081", "2080", acute);
        Api.as("manager-2080")
                .body(Map.of("on", "2026-11-01"))
                .post("/placements/" + placement + "/arrive")
                .then()
                .statusCode(200)
                .body("status", equalTo("ONGOING"))
                .body("admittedBy", equalTo(null));
        Api.as("manager-2080")
                .body(Map.of("on", "2026-11-02", "decidedBy", "Eva Ek"))
                .post("/placements/" + placement + "/admit")
                .then()
                .body("admittedBy", equalTo("Eva Ek"));
    }

    @Test
    void theHomeAdmitsByANamedDecisionAfterCheckingTheSuitability() {
        String placement = given.begun("2081", "2080");
        String path = "/placements/" + placement + "/arrive";
        Api.as("placer-2081")
                .body(Map.of("on", "2026-11-01", "decidedBy", "Eva Ek"))
                .post(path)
                .then()
                .statusCode(403);
        Api.as("manager-2080")
                .body(Map.of("on", "2026-11-01", "suitabilityChecked", true))
                .post(path)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("decidedBy"));
        Api.as("manager-2080")
                .body(Map.of("on", "2026-11-01", "decidedBy", "Eva Ek", "suitabilityChecked", false))
                .post(path)
                .then()
                .statusCode(422);
        Api.as("manager-2080")
                .body(Map.of("on", "2026-10-31", "decidedBy", "Eva Ek", "suitabilityChecked", true))
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/outside-placement"));
    }

    @Test
    void everyFactHasTheDayItHappenedAndTheTimeItWasRecorded() {
        String placement = given.ongoing("2081", "2080");
        report("manager-2080", placement, "absent", Map.of("from", "2026-11-05", "to", "2026-11-08"));
        given.extended("2081", "2080", placement, "2027-02-01");
        report("manager-2080", placement, "depart", Map.of("on", "2026-11-15"));
        Api.as("placer-2081")
                .get("/placements/" + placement + "/facts")
                .then()
                .body("items.kind", contains("BOOKED", "ADMITTED", "ARRIVED", "ABSENT", "EXTENDED", "DEPARTED"))
                .body("items[5].on", equalTo("2026-11-15"))
                .body("items[5].recordedAt", matchesPattern("2026-11-2.*"));
        Api.as("placer-2081")
                .get("/placements/" + placement)
                .then()
                .body("end", equalTo("2026-11-15"))
                .body("status", equalTo("ENDED"));
    }

    @Test
    void aDepartureFreesThePlaceFromThatDay() {
        String placement = given.ongoing("2081", "2080");
        String place = Api.as("placer-2081").get("/placements/" + placement).path("placeId");
        report("manager-2080", placement, "depart", Map.of("on", "2026-11-10"));
        homes.resident("2080", place, "2026-11-10", "2026-12-31");
    }

    @Test
    void aBookingThatNeverBeganGivesThePlaceBack() {
        for (String how : List.of("cancel", "no-show")) {
            String placement = given.begun("2081", "2080");
            String place = Api.as("placer-2081").get("/placements/" + placement).path("placeId");
            report("placer-2081", placement, how, Map.of("on", "2026-11-20"));
            homes.resident("2080", place, "2026-12-01", "2026-12-31");
            Api.as("manager-2080")
                    .body(Map.of("on", "2026-11-01", "decidedBy", "E", "suitabilityChecked", true))
                    .post("/placements/" + placement + "/arrive")
                    .then()
                    .statusCode(409);
        }
    }

    @Test
    void anExtensionNeedsTheDaysToBeFree() {
        String placement = given.ongoing("2081", "2080");
        String place = Api.as("placer-2081").get("/placements/" + placement).path("placeId");
        homes.resident("2080", place, "2027-01-10", "2027-01-20");
        Api.as("placer-2081")
                .body(Map.of("end", "2027-01-15"))
                .post("/placements/" + placement + "/extend")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/place-taken"));
        Api.as("placer-2081").get("/placements/" + placement).then().body("end", equalTo("2026-12-31"));
        given.extended("2081", "2080", placement, "2027-01-10");
    }

    @Test
    void anAbsenceEndsWithTheReturn() {
        String placement = given.ongoing("2081", "2080");
        report("manager-2080", placement, "absent", Map.of("from", "2026-11-05"));
        Api.as("manager-2080")
                .body(Map.of("from", "2026-11-06"))
                .post("/placements/" + placement + "/absent")
                .then()
                .statusCode(409);
        report("manager-2080", placement, "return", Map.of("on", "2026-11-08"));
        report("manager-2080", placement, "absent", Map.of("from", "2026-11-09", "to", "2026-11-11"));
    }

    @Test
    void aPlacementIsSeenByItsTwoSidesOnly() {
        String placement = given.booked("2081", "2080");
        for (String user : List.of("placer-2081", "economist-2081", "manager-2080", "economist-2080")) {
            Api.as(user).get("/placements/" + placement).then().statusCode(200);
            Api.as(user).get("/placements?limit=200&status=BOOKED").then().body("items.id", hasItem(placement));
        }
        for (String user : List.of("placer-2080", "manager-2081", "placer-2085", "economist-2085")) {
            Api.as(user).get("/placements/" + placement).then().statusCode(404);
            Api.as(user).get("/placements?limit=200").then().body("items.id", not(hasItem(placement)));
        }
        for (String user : List.of("analyst", "coordinator", "auditor")) {
            Api.as(user).get("/placements/" + placement).then().statusCode(403);
        }
    }

    @Test
    void siblingsAreBookedTogetherInOneMunicipalityOrNotAtAll() {
        String older = given.request("2081");
        String younger = given.request("2081", new HashMap<>(Map.of("linkedTo", older, "together", true)));
        String home = homes.home("2080", "HVB");
        String first = given.made("2081", "2080", older, homes.place("2080", home, "1"));
        Api.as("placer-2081")
                .post("/offers/" + first + "/accept")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/companion-waits"));
        given.made("2081", "2080", younger, homes.place("2080", home, "2"));
        Api.as("placer-2081").post("/offers/" + first + "/accept").then().statusCode(201);
        Api.as("placer-2081").get("/requests/" + younger).then().body("status", equalTo("PLACED"));
    }

    @Test
    void twoWhoMustBeApartAreNeverAskedForInOneHome() {
        String one = given.request("2081");
        String other = given.request("2081", Map.of("linkedTo", one, "together", false));
        String home = homes.home("2080", "HVB");
        given.asked("2081", one, homes.place("2080", home, "1"), false);
        Api.as("placer-2081")
                .body(Map.of("placeId", homes.place("2080", home, "2"), "start", "2026-12-01", "end", "2026-12-31"))
                .post("/requests/" + other + "/offers")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/place-does-not-fit"));
    }

    @Test
    void theSameAcceptanceSentTenTimesWithOneKeyIsOnePlacement() {
        String offer = given.made("2081", "2080", given.request("2081"), given.freePlace("2080"));
        String first = accept(offer);
        for (int i = 0; i < 9; i++) {
            assertEquals(first, accept(offer));
        }
    }

    private static String accept(String offer) {
        return Api.as("placer-2081")
                .header("Idempotency-Key", "accept-" + offer)
                .post("/offers/" + offer + "/accept")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void report(String user, String placement, String what, Map<String, ?> body) {
        Api.as(user)
                .body(body)
                .post("/placements/" + placement + "/" + what)
                .then()
                .statusCode(200);
    }
}
