package se.samplats.story;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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

/** Whoever recorded a day can correct it, with a reason; the bed, the log and the money follow. */
@FeatureTest
class CorrectionTest {

    private static final String START = "2026-11-01";

    private final Stays stays = new Stays("2023", "2083");
    private String home = "";
    private String place = "";

    @BeforeEach
    void aHomeWithABed() {
        home = stays.home("2083", Stays.DAY_ORE);
        place = stays.homes.place("2083", home, "1");
    }

    @Test
    void theFirstRecordStaysInTheLogBesideTheCorrectionWithWhoWhenAndWhy() {
        String placement = stays.begun(place, START, Stays.END);
        stays.runs(placement, "depart", Map.of("on", "2026-11-10")).statusCode(200);
        correct("manager-2083", placement, "DEPARTED", Map.of("on", "2026-11-12"))
                .statusCode(200)
                .body("end", equalTo("2026-11-12"));
        assertEquals(List.of("STAY " + START + "–2026-11-12"), stays.ledger("2083", home, place));
        Api.as("placer-2023")
                .get("/placements/" + placement + "/facts")
                .then()
                .body("items.findAll { it.kind == 'DEPARTED' }.on", equalTo(List.of("2026-11-10", "2026-11-12")))
                .body(
                        "items.findAll { it.kind == 'DEPARTED' }.reason",
                        equalTo(java.util.Arrays.asList(null, "Fel dag")))
                .body("items[-1].corrects", equalTo(fact(placement, "DEPARTED")))
                .body("items[-1].recordedBy", equalTo("manager-2083"));
        assertEquals(
                List.of(
                        "DAY_PRICE 2026-11-01–2026-11-12 " + 11 * Stays.DAY_ORE,
                        "NOTICE 2026-11-12–2026-11-19 " + 7 * Stays.DAY_ORE),
                stays.november("2083", placement));
    }

    @Test
    void aDepartureThatNeverWasIsTakenBackAndTheBedIsKeptAgain() {
        String placement = stays.begun(place, START, Stays.END);
        stays.runs(placement, "depart", Map.of("on", START)).statusCode(200);
        assertEquals(List.of(), stays.ledger("2083", home, place));
        correct("manager-2083", placement, "DEPARTED", Map.of("takenBack", true))
                .statusCode(200)
                .body("status", equalTo("ONGOING"))
                .body("end", equalTo(Stays.END));
        assertEquals(List.of("STAY " + START + "–" + Stays.END), stays.ledger("2083", home, place));
    }

    @Test
    void whoWasMissedDidComeAndTheNeedIsPlacedAgain() {
        String placement = stays.booked(place, START, Stays.END, "Skrivs in i efterhand");
        String request = stays.read(placement).extract().path("requestId");
        stays.runs(placement, "no-show", Map.of("on", "2026-11-03")).statusCode(200);
        correct("manager-2083", placement, "NO_SHOW", Map.of("takenBack", true))
                .statusCode(200)
                .body("status", equalTo("BOOKED"))
                .body("end", equalTo(Stays.END));
        Stays.arrived("2083", placement, "2026-11-02");
        Api.as("placer-2023").get("/requests/" + request).then().body("status", equalTo("PLACED"));
        assertEquals(List.of("STAY " + START + "–" + Stays.END), stays.ledger("2083", home, place));
        assertFalse(stays.november("2083", placement).isEmpty());
    }

    @Test
    void arrivalLevelAbsenceAndAddOnAreCorrectedAndChargedAnew() {
        String placement = stays.begun(place, START, Stays.END);
        correct("manager-2083", placement, "ARRIVED", Map.of("on", "2026-11-03"))
                .statusCode(200);
        stays.runs(placement, "absent", Map.of("from", "2026-11-05", "to", "2026-11-08"))
                .statusCode(200);
        stays.runs(placement, "return", Map.of("on", "2026-11-07")).statusCode(200);
        correct("manager-2083", placement, "RETURNED", Map.of("on", "2026-11-09"))
                .statusCode(200);
        correct("manager-2083", placement, "ABSENT", Map.of("on", "2026-11-10"))
                .statusCode(422)
                .body("type", equalTo("/problems/return-before-absence"));
        correct("manager-2083", placement, "ARRIVED", Map.of("on", "2026-11-06"))
                .statusCode(422);
        correct("manager-2083", placement, "ARRIVED", Map.of("takenBack", true))
                .statusCode(409)
                .body("type", equalTo("/problems/later-facts-stand"));
        assertTrue(
                stays.november("2083", placement).contains("RESERVATION 2026-11-01–2026-11-03 " + 2 * Stays.DAY_ORE));
    }

    @Test
    void theOtherSidesRecordAnAgreementAndADayToComeAreRefused() {
        String placement = stays.begun(place, START, Stays.END);
        stays.buys(placement, "absent", Map.of("from", "2026-11-05")).statusCode(200);
        correct("manager-2083", placement, "ABSENT", Map.of("on", "2026-11-06"))
                .statusCode(422)
                .body("type", equalTo("/problems/recorded-by-the-other"));
        correct("placer-2023", placement, "BOOKED", Map.of("on", "2026-11-06"))
                .statusCode(422)
                .body("type", equalTo("/problems/fact-is-agreed"));
        correct("placer-2023", placement, "ARRIVED", Map.of("on", "2026-11-06")).statusCode(403);
        correct("placer-2023", placement, "ABSENT", Map.of("on", "2026-11-22"))
                .statusCode(422)
                .body("type", equalTo("/problems/day-lies-ahead"));
        correct("placer-2023", placement, "ABSENT", Map.of("on", "2026-11-06")).statusCode(200);
    }

    @Test
    void aDayThatHasNotComeIsRefusedEverywhere() {
        String tomorrow = Stays.day(1);
        String booked = stays.booked(place, START, Stays.END, "Skrivs in i efterhand");
        Map<String, ?> arrival = Map.of("on", tomorrow, "decidedBy", "Eva Ek", "suitabilityChecked", true);
        isAhead(stays.runs(booked, "arrive", arrival));
        isAhead(stays.runs(booked, "no-show", Map.of("on", tomorrow)));
        Stays.arrived("2083", booked, START);
        isAhead(stays.runs(booked, "admit", Map.of("on", tomorrow, "decidedBy", "Eva Ek")));
        isAhead(stays.runs(booked, "absent", Map.of("from", tomorrow)));
        isAhead(stays.runs(booked, "return", Map.of("on", tomorrow)));
        isAhead(stays.runs(booked, "depart", Map.of("on", tomorrow)));
        isAhead(stays.buys(booked, "level", Map.of("level", "BASE", "from", tomorrow)));
        isAhead(stays.runs(booked, "add-ons", Map.of("code", "resa", "quantity", 1, "on", tomorrow)));
    }

    @Test
    void thePlacementsPageListsWhatWasRecordedEachWithAFormThatCorrectsIt() {
        String placement = stays.begun(place, START, Stays.END);
        stays.runs(placement, "depart", Map.of("on", "2026-11-10")).statusCode(200);
        SignedIn manager = SignedIn.as("manager-2083");
        String form = "/placements/" + placement + "/facts/" + fact(placement, "DEPARTED") + "/correct";
        assertTrue(manager.get("/placements/" + placement).says(form));
        assertFalse(SignedIn.as("placer-2023").get("/placements/" + placement).says(form), "the home recorded it");
        SignedIn.Shown why = manager.post(form, Map.of("on", "2026-11-12"));
        assertEquals(422, why.status());
        SignedIn.Shown corrected = manager.post(form, Map.of("on", "2026-11-12", "reason", "Gick två dagar senare"));
        assertTrue(corrected.says("Rättelsen är sparad."), corrected.html());
        assertTrue(corrected.says("Gick två dagar senare"));
        stays.read(placement).body("end", equalTo("2026-11-12"));
    }

    private static void isAhead(ValidatableResponse answer) {
        answer.statusCode(422).body("type", equalTo("/problems/day-lies-ahead"));
    }

    private static int fact(String placement, String kind) {
        return Api.as("placer-2023")
                .get("/placements/" + placement + "/facts")
                .then()
                .body("items.kind", hasItem(kind))
                .extract()
                .path("items.find { it.kind == '" + kind + "' }.id");
    }

    private static ValidatableResponse correct(String user, String placement, String kind, Map<String, ?> right) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", "Fel dag"));
        body.putAll(right);
        return Stays.call(user, "/placements/" + placement + "/facts/" + fact(placement, kind) + "/correct", body);
    }
}
