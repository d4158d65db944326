package se.samplats.story;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.SignedIn;

/** Whoever has arrived lives there until a departure is recorded, whatever was planned. */
@FeatureTest
class OverstayTest {

    private static final String START = "2026-11-01";
    private static final String PLANNED = "2026-11-15";

    private final Stays stays = new Stays("2061", "2029");
    private String home = "";
    private String place = "";

    @BeforeEach
    void aHomeWithABed() {
        home = stays.home("2029", Stays.DAY_ORE);
        place = stays.homes.place("2029", home, "1");
    }

    @Test
    void anOverdueStayKeepsItsBedUntilTheDepartureIsRecorded() {
        String placement = stays.begun(place, START, PLANNED);
        assertFalse(isOffered(), "somebody may still live here");
        ask(Stays.TODAY).statusCode(409).body("type", equalTo("/problems/place-taken"));
        Stays.call(
                        "manager-2029",
                        "/places/" + place + "/occupancies",
                        Map.of("kind", "RESIDENT", "start", Stays.TODAY, "end", Stays.END))
                .statusCode(409);
        assertEquals(List.of("STAY " + START + "–null"), stays.ledger("2029", home, place));
        stays.runs(placement, "depart", Map.of("on", "2026-11-20"))
                .statusCode(200)
                .body("end", equalTo("2026-11-20"));
        assertEquals(List.of("STAY " + START + "–2026-11-20"), stays.ledger("2029", home, place));
        assertTrue(isOffered());
        ask(Stays.TODAY).statusCode(201);
    }

    @Test
    void whoHasBookedTheBedNextCannotArriveWhileSomebodyLivesThereAndBothSidesAreShownIt() {
        String placement = stays.booked(place, START, PLANNED, "Skrivs in i efterhand");
        String next = stays.booked(place, "2026-11-15", Stays.END, "Bokades i förväg");
        stays.runs(placement, "arrive", arrival(START)).statusCode(200);
        stays.runs(next, "arrive", arrival(Stays.TODAY))
                .statusCode(409)
                .body("type", equalTo("/problems/bed-still-lived-in"));
        for (String user : List.of("placer-2061", "manager-2029")) {
            SignedIn one = SignedIn.as(user);
            assertTrue(one.get("/placements/" + next).says("bed-not-left"), user);
            assertTrue(one.get("/placements/" + placement).says("id=\"overdue\""), user);
        }
        stays.runs(placement, "depart", Map.of("on", "2026-11-20")).statusCode(200);
        stays.runs(next, "arrive", arrival(Stays.TODAY)).statusCode(200);
    }

    @Test
    void theLateDaysAreOwedAtTheFrozenPriceUntilTheRealDeparture() {
        String placement = stays.begun(place, START, PLANNED);
        stays.runs(placement, "depart", Map.of("on", "2026-11-20")).statusCode(200);
        assertEquals(
                List.of("DAY_PRICE 2026-11-01–2026-11-20 " + 19 * Stays.DAY_ORE), stays.november("2029", placement));
    }

    @Test
    void homeAndBuyerAreAskedOnTheirDesksWhetherThePersonHasLeftOrNeedsMoreTime() {
        String placement = stays.begun(place, START, PLANNED);
        for (String user : List.of("placer-2061", "manager-2029")) {
            assertTrue(SignedIn.as(user).get("/").says("/placements/" + placement), user);
            assertTrue(SignedIn.as(user).get("/").says("Har personen flyttat, eller behövs längre tid?"), user);
        }
        stays.buys(placement, "extend", Map.of("end", Stays.END)).statusCode(202);
        stays.runs(placement, "extension/agree", Map.of()).statusCode(200).body("end", equalTo(Stays.END));
        assertEquals(List.of("STAY " + START + "–" + Stays.END), stays.ledger("2029", home, place));
        assertFalse(isOffered());
    }

    private boolean isOffered() {
        return Api.as("placer-2061")
                .get("/vacancies?form=HVB&start=2026-11-21&municipality=2029&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.place.id")
                .contains(place);
    }

    private ValidatableResponse ask(String start) {
        return Stays.call(
                "placer-2061",
                "/requests/" + stays.request(Map.of()) + "/offers",
                Map.of("placeId", place, "start", start, "end", Stays.END, "hold", true));
    }

    private static Map<String, Object> arrival(String on) {
        return new HashMap<>(Map.of("on", on, "decidedBy", "Eva Ek", "suitabilityChecked", true));
    }
}
