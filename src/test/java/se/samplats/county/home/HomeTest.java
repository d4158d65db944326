package se.samplats.county.home;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;

@FeatureTest
class HomeTest {

    private final GivenHomes given = new GivenHomes();

    @Test
    void aHomeManagerOpensAHomeInItsOwnMunicipality() {
        String id = given.home("2081", "HVB");
        Api.as("placer-2080")
                .get("/homes/" + id)
                .then()
                .statusCode(200)
                .body("municipality", equalTo("2081"))
                .body("freshness", equalTo("STALE"));
    }

    @Test
    void moreThanTheNotifiedPlacesAreRefused() {
        String id = given.home("2081", "HVB", Map.of("notifiedPlaces", 1));
        given.place("2081", id, "1");
        Api.as("manager-2081")
                .body(Map.of("label", "2"))
                .post("/homes/" + id + "/places")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/more-places-than-notified"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String id = given.home("2081", "HVB");
        Map<String, String> change = Map.of("name", "Nytt namn");
        Api.as("manager-2081").body(change).patch("/homes/" + id).then().statusCode(428);
        Api.as("manager-2081")
                .header("If-Match", "\"77\"")
                .body(change)
                .patch("/homes/" + id)
                .then()
                .statusCode(412);
        String tag = Api.as("manager-2081").get("/homes/" + id).header("ETag");
        Api.as("manager-2081")
                .header("If-Match", tag)
                .body(change)
                .patch("/homes/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Nytt namn"));
    }

    @Test
    void anotherMunicipalitysHomeCannotBeChanged() {
        String id = given.home("2081", "HVB");
        Api.as("manager-2080")
                .header("If-Match", "*")
                .body(Map.of("name", "Tagen"))
                .patch("/homes/" + id)
                .then()
                .statusCode(404);
        Api.as("manager-2080").post("/homes/" + id + "/confirmation").then().statusCode(404);
        Api.as("placer-2081").post("/homes/" + id + "/confirmation").then().statusCode(403);
    }

    @Test
    void confirmingMakesTheVacanciesFresh() {
        String id = given.home("2081", "HVB");
        Api.as("manager-2081").post("/homes/" + id + "/confirmation").then().statusCode(200);
        Api.as("placer-2080").get("/homes/" + id).then().body("freshness", equalTo("FRESH"));
    }

    @Test
    void twoRowsOfOnePlaceNeverOverlap() {
        String home = given.home("2081", "HVB");
        String place = given.place("2081", home, "1");
        given.resident("2081", place, "2027-01-01", "2027-02-01");
        Api.as("manager-2081")
                .body(Map.of("kind", "RESIDENT", "start", "2027-01-31", "end", "2027-03-01"))
                .post("/places/" + place + "/occupancies")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/place-taken"));
        given.resident("2081", place, "2027-02-01", "2027-03-01");
    }

    @Test
    void aClosureSaysWhyAndUntilWhen() {
        String place = given.place("2081", given.home("2081", "HVB"), "1");
        Api.as("manager-2081")
                .body(Map.of("kind", "CLOSURE", "start", "2027-01-01"))
                .post("/places/" + place + "/occupancies")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("reason"));
    }

    @Test
    void aPlacesNextFreeDayFollowsTheLedger() {
        String home = given.home("2081", "HVB");
        String place = given.place("2081", home, "1");
        Api.as("placer-2080").get("/homes/" + home + "/places").then().body("items.freeFrom", hasItem("2026-11-21"));
        String row = given.resident("2081", place, "2026-11-01", null);
        Api.as("placer-2080").get("/homes/" + home + "/places").then().body("items[0].freeFrom", nullValue());
        String tag = Api.as("manager-2081").get("/occupancies/" + row).header("ETag");
        Api.as("manager-2081")
                .header("If-Match", tag)
                .body(Map.of("end", "2026-12-24"))
                .patch("/occupancies/" + row)
                .then()
                .statusCode(200);
        Api.as("placer-2080").get("/homes/" + home + "/places").then().body("items[0].freeFrom", equalTo("2026-12-24"));
        Api.as("manager-2081").delete("/occupancies/" + row).then().statusCode(409);
    }

    @Test
    void theLedgerOfAnotherMunicipalitysHomeIsNotSeen() {
        String home = given.home("2081", "HVB");
        given.resident("2081", given.place("2081", home, "1"), "2026-11-01", null);
        Api.as("manager-2081").get("/homes/" + home + "/occupancies").then().body("items", hasSize(1));
        Api.as("manager-2080").get("/homes/" + home + "/occupancies").then().statusCode(404);
    }
}
