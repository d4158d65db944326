package se.samplats.story;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** The home decides to admit (Förordning 2025:468 9:1), also where the arrival came first. */
@FeatureTest
class AdmissionTest {

    private final GivenRequests requests = new GivenRequests();
    private final SignedIn manager = SignedIn.as("manager-2021");

    @Test
    void anArrivalWithoutTheHomesDecisionStaysATaskOfTheHomeUntilItIsRecorded() {
        String placement = acute();
        assertTrue(isOnTheDesk(manager, placement));
        assertFalse(isOnTheDesk(SignedIn.as("placer-2062"), placement), "the decision is the home's");
        assertTrue(manager.get("/placements/" + placement).says("id=\"admit\""));
        manager.post("/placements/" + placement + "/admit", Map.of("on", "2026-11-02", "decidedBy", "Eva Ek"));
        Api.as("placer-2062")
                .get("/placements/" + placement)
                .then()
                .body("admittedBy", equalTo("Eva Ek"))
                .body("admittedOn", equalTo("2026-11-02"));
        assertTrue(SignedIn.as("placer-2062").get("/placements/" + placement).says("beslutad av Eva Ek 2 nov. 2026"));
        assertFalse(isOnTheDesk(manager, placement));
    }

    @Test
    void aDecisionThatWasForgottenIsATaskAlsoAfterTheDepartureAndLiesNeverAhead() {
        String placement = acute();
        Stays.call("manager-2021", "/placements/" + placement + "/depart", Map.of("on", "2026-11-10"))
                .statusCode(200)
                .body("admittedBy", nullValue());
        assertTrue(isOnTheDesk(manager, placement));
        Stays.call(
                        "manager-2021",
                        "/placements/" + placement + "/admit",
                        Map.of("on", "2026-11-22", "decidedBy", "Eva Ek"))
                .statusCode(422)
                .body("type", equalTo("/problems/day-lies-ahead"));
        Stays.call(
                        "manager-2021",
                        "/placements/" + placement + "/admit",
                        Map.of("on", "2026-11-01", "decidedBy", "Eva Ek"))
                .statusCode(200);
        assertFalse(isOnTheDesk(manager, placement));
    }

    private String acute() {
        String request = requests.request("2062", Map.of("urgency", "ACUTE", "wantedStart", "2026-11-01"));
        String placement = requests.begun("2062", "2021", request);
        Stays.call("manager-2021", "/placements/" + placement + "/arrive", Map.of("on", "2026-11-01"))
                .statusCode(200)
                .body("admittedBy", nullValue());
        return placement;
    }

    private static boolean isOnTheDesk(SignedIn reader, String placement) {
        return reader.get("/").says("/placements/" + placement + "#admit");
    }
}
