package se.samplats.market.offer;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;

@FeatureTest
class OfferTest {

    private final GivenRequests given = new GivenRequests();

    @Inject
    EntityManager database;

    @Inject
    LapseJob lapseJob;

    @Test
    void aHomeSeesARequestOnlyOnceAsked() {
        String offer = given.asked("2081", given.request("2081"), given.freePlace("2080"), false);
        Api.as("manager-2080")
                .get("/offers/" + offer)
                .then()
                .statusCode(200)
                .body("status", equalTo("ASKED"))
                .body("need.age", equalTo(19));
        Api.as("manager-2085").get("/offers/" + offer).then().statusCode(404);
        Api.as("placer-2085").get("/offers/" + offer).then().statusCode(404);
        Api.as("coordinator").get("/offers/" + offer).then().statusCode(403);
    }

    @Test
    void aHeldPlaceIsNobodyElses() {
        String place = given.freePlace("2080");
        given.asked("2081", given.request("2081"), place, true);
        String other = given.request("2085");
        Api.as("placer-2085")
                .body(Map.of("placeId", place, "start", "2026-12-15", "end", "2026-12-20"))
                .post("/requests/" + other + "/offers")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/place-taken"));
    }

    @Test
    void aRefusalIsCodedAndReturnsTheRequestToTheQueue() {
        String request = given.request("2081");
        String place = given.freePlace("2080");
        String offer = given.asked("2081", request, place, true);
        Api.as("manager-2080")
                .body(Map.of("reason", "VET_EJ"))
                .post("/offers/" + offer + "/decline")
                .then()
                .statusCode(400);
        Api.as("manager-2080")
                .body(Map.of("reason", "OTHER"))
                .post("/offers/" + offer + "/decline")
                .then()
                .statusCode(400);
        Api.as("manager-2080")
                .body(Map.of("reason", "GROUP_COMPOSITION"))
                .post("/offers/" + offer + "/decline")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("held", equalTo(false));
        Api.as("placer-2081").get("/requests/" + request).then().body("status", equalTo("OPEN"));
        given.asked("2081", request, place, true);
    }

    @Test
    void onlyTheAskedHomeAnswers() {
        String offer = given.asked("2081", given.request("2081"), given.freePlace("2080"), false);
        Api.as("manager-2085").post("/offers/" + offer + "/make").then().statusCode(404);
        Api.as("placer-2081").post("/offers/" + offer + "/make").then().statusCode(403);
        Api.as("manager-2080")
                .post("/offers/" + offer + "/make")
                .then()
                .statusCode(200)
                .body("status", equalTo("MADE"))
                .body("held", equalTo(true));
        Api.as("manager-2080").post("/offers/" + offer + "/make").then().statusCode(409);
    }

    @Test
    void aHoldHasAnEndAndThenThePlaceIsFree() {
        String place = given.freePlace("2080");
        String offer = given.made("2081", "2080", given.request("2081"), place);
        runOut(offer);
        lapseJob.run();
        Api.as("placer-2081")
                .get("/offers/" + offer)
                .then()
                .body("status", equalTo("LAPSED"))
                .body("held", equalTo(false));
        Api.as("placer-2081")
                .post("/offers/" + offer + "/accept")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/offer-lapsed"));
        given.asked("2085", given.request("2085"), place, true);
    }

    @Test
    void aLapsedHoldIsNoHindranceEvenBeforeTheJobHasRun() {
        String place = given.freePlace("2080");
        String offer = given.asked("2081", given.request("2081"), place, true);
        runOut(offer);
        Api.as("manager-2080").post("/offers/" + offer + "/make").then().statusCode(409);
        given.asked("2085", given.request("2085"), place, true);
    }

    @Test
    void withdrawingTheRequestReleasesItsOffers() {
        String request = given.request("2081");
        String place = given.freePlace("2080");
        String offer = given.asked("2081", request, place, true);
        Api.as("placer-2081").post("/requests/" + request + "/withdraw").then().statusCode(200);
        Api.as("manager-2080").get("/offers/" + offer).then().body("status", equalTo("WITHDRAWN"));
        given.asked("2085", given.request("2085"), place, true);
    }

    @Test
    void withAProtectedIdentityOneHomeAtATimeIsAskedAndTheLedgerTellsNobody() {
        String request = given.request("2081", Map.of("protectedIdentity", true));
        String place = given.freePlace("2080");
        given.asked("2081", request, place, true);
        Api.as("placer-2081")
                .body(Map.of("placeId", given.freePlace("2085"), "start", "2026-12-01", "end", "2026-12-31"))
                .post("/requests/" + request + "/offers")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/one-home-at-a-time"));
        String home = Api.as("manager-2080")
                .get("/offers?limit=200")
                .path("items.find { it.placeId == '" + place + "' }.homeId");
        Api.as("manager-2080")
                .get("/homes/" + home + "/occupancies")
                .then()
                .body("items.municipality", not(hasItem("2081")));
    }

    @Test
    void aPlaceOutsideTheTargetGroupCannotBeAskedFor() {
        String request = given.request("2081", Map.of("age", 17));
        Api.as("placer-2081")
                .body(Map.of("placeId", given.freePlace("2080"), "start", "2026-12-01", "end", "2026-12-31"))
                .post("/requests/" + request + "/offers")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/place-does-not-fit"));
    }

    @Test
    void inTheAcuteFlowTheNextHomeIsAskedWhenTheFirstDoesNotAnswer() {
        Map<String, Object> facts = Map.of("urgency", "ACUTE", "needs", java.util.List.of("ätstörning"), "age", 18);
        String first = homeFor("2080");
        String second = homeFor("2085");
        String request = given.request("2081", facts);
        String offer = given.asked("2081", request, first, true);
        runOut(offer);
        lapseJob.run();
        Api.as("placer-2081").get("/offers/" + offer).then().body("status", equalTo("LAPSED"));
        Api.as("manager-2085")
                .get("/offers?status=ASKED&limit=200")
                .then()
                .body("items.findAll { it.requestId == '" + request + "' }.placeId", hasItem(second));
        lapseJob.run();
        Api.as("placer-2081")
                .get("/offers?limit=200")
                .then()
                .body("items.findAll { it.requestId == '" + request + "' }.size()", equalTo(2));
    }

    private String homeFor(String seller) {
        GivenHomes homes = new GivenHomes();
        return homes.place(
                seller, homes.home(seller, "HVB", Map.of("specialisms", java.util.List.of("ätstörning"))), "1");
    }

    private void runOut(String offer) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update offer set expires_at = asked_at - interval '1 second' where id = :id")
                .setParameter("id", UUID.fromString(offer))
                .executeUpdate());
    }
}
