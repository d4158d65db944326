package se.samplats.record.journal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** The auditor, and nobody else, reads the journal, verifies it, and reviews who saw whom. */
@FeatureTest
class AuditTest {

    private final GivenRequests given = new GivenRequests();

    @Inject
    Sealing sealing;

    private String protectedRequest(String municipality) {
        return given.request(municipality, Map.of("protectedIdentity", true));
    }

    @Test
    void nobody_but_the_auditor_reads_it() {
        for (String user : List.of("placer-2081", "manager-2081", "economist-2081", "analyst", "coordinator")) {
            for (String path : List.of("/journal", "/journal/verification", "/journal/heads", "/journal/reviews")) {
                Api.as(user).get(path).then().statusCode(403);
            }
            assertEquals(403, SignedIn.as(user).get("/journal").status());
            assertEquals(403, SignedIn.as(user).get("/journal/review").status());
        }
    }

    @Test
    void a_look_waits_to_be_reviewed_and_a_review_is_an_entry() {
        String request = protectedRequest("2039");
        Api.as("placer-2039").get("/requests/" + request).then().statusCode(200);
        String offer = given.asked("2039", request, given.freePlace("2082"), false);
        Api.as("manager-2082").get("/offers/" + offer).then().statusCode(200);
        while (sealing.some()) {}
        ValidatableResponse waiting =
                Api.as("auditor").get("/journal/reviews").then().statusCode(200);
        waiting.body("items.person", hasItems("placer-2039", "manager-2082"))
                .body("items.find { it.person == 'manager-2082' }.unusual", hasItem("OTHERS"))
                .body("items.find { it.person == 'placer-2039' }.unusual", not(hasItem("OTHERS")));
        int until = waiting.extract().path("items.find { it.person == 'placer-2039' }.until");
        Api.as("auditor")
                .body(Map.of("person", "placer-2039", "until", until))
                .post("/journal/reviews")
                .then()
                .statusCode(204);
        Api.as("auditor")
                .body(Map.of("person", "placer-2039", "until", until))
                .post("/journal/reviews")
                .then()
                .statusCode(404);
        Api.as("auditor").get("/journal/reviews").then().body("items.person", not(hasItem("placer-2039")));
        Api.as("auditor")
                .get("/journal?operation=journal.reviewed&thing=placer-2039")
                .then()
                .body("items[0].actor", equalTo("auditor"))
                .body("items[0].facts.until", equalTo(Integer.toString(until)));
        Api.as("placer-2039").get("/requests/" + request).then().statusCode(200);
        while (sealing.some()) {}
        Api.as("auditor").get("/journal/reviews").then().body("items.person", hasItem("placer-2039"));
    }

    @Test
    void the_auditors_pages_show_verify_and_review() {
        String request = protectedRequest("2062");
        Api.as("placer-2062").get("/requests/" + request).then().statusCode(200);
        while (sealing.some()) {}
        SignedIn auditor = SignedIn.as("auditor");
        SignedIn.Shown page = auditor.get("/journal?thing=" + request);
        assertTrue(page.says("Förfrågan visades"));
        assertTrue(page.says("placer-2062"));
        assertFalse(page.says(">null<"));
        assertTrue(auditor.post("/journal/verification", Map.of()).says("Loggen är hel."));
        SignedIn.Shown reviews = auditor.get("/journal/review");
        assertTrue(reviews.says("placer-2062"));
        java.util.regex.Matcher until = java.util.regex.Pattern.compile(
                        "value=\"placer-2062\"><input type=\"hidden\" name=\"until\" value=\"(\\d+)\"")
                .matcher(reviews.html());
        assertTrue(until.find());
        SignedIn.Shown noted =
                auditor.post("/journal/review", Map.of("person", "placer-2062", "until", until.group(1)));
        assertTrue(noted.says("Det är noterat som kontrollerat."));
        assertFalse(noted.says("value=\"placer-2062\""));
    }
}
