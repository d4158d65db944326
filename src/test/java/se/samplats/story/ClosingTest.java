package se.samplats.story;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;

@FeatureTest
class ClosingTest {

    private final Stays stays = new Stays("2081", "2039");

    private static ValidatableResponse close(String path, Map<String, ?> body) {
        return Stays.call("manager-2039", path + "/close", body);
    }

    @Test
    void aHomeThatClosesFromADayShowsWhoLivesThereThenAndHasATaskToTellIvoWithinAMonth() {
        String home = stays.home("2039", Stays.DAY_ORE);
        String lived = stays.homes.place("2039", home, "1");
        String empty = stays.homes.place("2039", home, "2");
        String resident = stays.homes.place("2039", home, "3");
        stays.homes.resident("2039", resident, "2026-11-01", null);
        String placement = stays.ongoing(lived);
        close("/homes/" + home, Map.of("on", Stays.day(10), "reason", "Lokalen är uppsagd"))
                .statusCode(200)
                .body("on", equalTo(Stays.day(10)))
                .body("until", nullValue())
                .body("livingThere.placementId", contains(placement))
                .body("residents", equalTo(1))
                .body("notifyIvoBy", equalTo("2027-01-01"))
                .body("ivoNotifiedOn", nullValue());
        assertEquals(List.of("CLOSURE " + Stays.day(10) + "–null"), stays.ledger("2039", home, empty));
        assertEquals(
                List.of("CLOSURE " + Stays.END + "–null", "STAY " + Stays.TODAY + "–" + Stays.END),
                stays.ledger("2039", home, lived));
        close("/homes/" + home, Map.of("on", Stays.day(20), "reason", "igen"))
                .statusCode(409)
                .body("type", equalTo("/problems/closes-already"));
        Stays.call("manager-2039", "/homes/" + home + "/ivo-notified", Map.of("on", Stays.day(1)))
                .statusCode(422);
        Stays.call("manager-2039", "/homes/" + home + "/ivo-notified", Map.of("on", "2026-11-20"))
                .statusCode(200)
                .body("items.ivoNotifiedOn", contains("2026-11-20"));
        Stays.call("manager-2039", "/homes/" + home + "/ivo-notified", Map.of("on", "2026-11-20"))
                .statusCode(409);
    }

    @Test
    void noDayFromThenIsFreeNorBecomesFreeWhenSomebodyLeavesEarlier() {
        String home = stays.home("2039", Stays.DAY_ORE);
        String place = stays.homes.place("2039", home, "1");
        String placement = stays.ongoing(place);
        close("/places/" + place, Map.of("on", Stays.day(10), "reason", "Rummet byggs om"))
                .statusCode(200)
                .body("livingThere.placementId", contains(placement));
        stays.buys(placement, "extend", Map.of("end", Stays.day(40)))
                .statusCode(409)
                .body("type", equalTo("/problems/place-taken"));
        stays.buys(placement, "depart", Map.of("on", Stays.TODAY)).statusCode(200);
        assertEquals(
                List.of("CLOSURE " + Stays.day(10) + "–" + Stays.END, "CLOSURE " + Stays.END + "–null"),
                stays.ledger("2039", home, place));
        String request = stays.request(Map.of());
        stays.asked(request, place, Stays.TODAY, Stays.day(10));
        Api.as("placer-2081")
                .body(Map.of("placeId", place, "start", Stays.TODAY, "end", Stays.day(11), "hold", false))
                .post("/requests/" + stays.request(Map.of()) + "/offers")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/place-taken"));
    }

    @Test
    void whatIsOfferedForDaysFromThenEndsWithAReasonAndTheRequestWaitsOn() {
        String home = stays.home("2039", Stays.DAY_ORE);
        String place = stays.homes.place("2039", home, "1");
        String request = stays.request(Map.of());
        String offer = stays.made(request, place, Stays.day(5), Stays.END);
        String before = stays.asked(stays.request(Map.of()), place, Stays.TODAY, Stays.day(5));
        close("/homes/" + home, Map.of("on", Stays.day(10), "reason", "Lokalen är uppsagd"))
                .statusCode(200)
                .body("endedOffers", equalTo(1));
        Api.as("placer-2081")
                .get("/offers/" + offer)
                .then()
                .body("status", equalTo("DECLINED"))
                .body("declineReason", equalTo("CLOSED"));
        Api.as("placer-2081").get("/offers/" + before).then().body("status", equalTo("ASKED"));
        Api.as("placer-2081").get("/requests/" + request).then().body("status", equalTo("OPEN"));
    }

    @Test
    void aPauseEndsAndAClosingIsTakenBackBeforeItsDay() {
        String home = stays.home("2039", Stays.DAY_ORE);
        String place = stays.homes.place("2039", home, "1");
        close("/homes/" + home, Map.of("on", Stays.day(10), "until", Stays.day(10), "reason", "semester"))
                .statusCode(422);
        String closing = close(
                        "/homes/" + home, Map.of("on", Stays.day(10), "until", Stays.day(20), "reason", "semester"))
                .statusCode(200)
                .extract()
                .path("id");
        assertEquals(List.of("CLOSURE " + Stays.day(10) + "–" + Stays.day(20)), stays.ledger("2039", home, place));
        String added = stays.homes.place("2039", home, "2");
        assertEquals(List.of("CLOSURE " + Stays.day(10) + "–" + Stays.day(20)), stays.ledger("2039", home, added));
        Stays.call("manager-2039", "/homes/" + home + "/closures/" + closing + "/undo", Map.of())
                .statusCode(200)
                .body("undone", equalTo(true));
        assertEquals(List.of(), stays.ledger("2039", home, place));
        assertEquals(List.of(), stays.ledger("2039", home, added));
        Stays.call("manager-2039", "/homes/" + home + "/closures/" + closing + "/undo", Map.of())
                .statusCode(409);
        String begun = close("/homes/" + home, Map.of("on", Stays.TODAY, "reason", "vattenskada"))
                .extract()
                .path("id");
        Stays.call("manager-2039", "/homes/" + home + "/closures/" + begun + "/undo", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/closing-begun"));
        close("/homes/" + home, Map.of("on", "2026-11-20", "reason", "sent"))
                .statusCode(422)
                .body("type", equalTo("/problems/closes-in-the-past"));
    }

    @Test
    void aRowOfTheLedgerThatAClosingMadeIsNotStruckOutByHand() {
        String home = stays.home("2039", Stays.DAY_ORE);
        stays.homes.place("2039", home, "1");
        close("/homes/" + home, Map.of("on", Stays.day(10), "reason", "Lokalen är uppsagd"))
                .statusCode(200);
        String row = Api.as("manager-2039")
                .get("/homes/" + home + "/occupancies?from=2026-11-01&to=2027-11-01")
                .then()
                .extract()
                .path("items[0].id");
        Api.as("manager-2039")
                .delete("/occupancies/" + row)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/follows-closing"));
    }
}
