package se.samplats;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Stays that cost something, and the settlements of them. */
public final class GivenSettlements {

    /** What a day costs in such a home, for whoever buys: who has agreed with whom depends on which tests ran before. */
    public static final long DAY_ORE = 470_000;

    private final GivenHomes homes = new GivenHomes();
    private final GivenPrices prices = new GivenPrices();
    private final GivenRequests requests = new GivenRequests();

    public String stay(String buyer, String seller, String start) {
        return stay(buyer, seller, place(seller, 0), start);
    }

    public String stay(String buyer, String seller, String place, String start) {
        String request = requests.request(buyer, Map.of("wantedStart", start, "decisionDate", "2026-09-01"));
        return arrived(buyer, seller, accepted(buyer, seller, request, place, start), start);
    }

    public String place(String seller, int noticeDays) {
        String home = homes.home(seller, "HVB", Map.of("noticeDays", noticeDays));
        prices.row(seller, home, "BASE", null, "2026-01-01", "2027-01-01", DAY_ORE, DAY_ORE);
        prices.row(seller, home, "RAISED", null, "2026-01-01", "2027-01-01", DAY_ORE + 100_000, DAY_ORE + 100_000);
        prices.row(seller, home, "ADD_ON", "extra personal", "2026-01-01", "2027-01-01", 45_000, 45_000);
        return homes.place(seller, home, "1");
    }

    public static String accepted(String buyer, String seller, String request, String place, String start) {
        String offer = Api.as("placer-" + buyer)
                .body(Map.of("placeId", place, "start", start, "hold", false, "afterwards", "Skrivs in i efterhand"))
                .post("/requests/" + request + "/offers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as("manager-" + seller).post("/offers/" + offer + "/make").then().statusCode(200);
        return Api.as("placer-" + buyer)
                .post("/offers/" + offer + "/accept")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String arrived(String buyer, String seller, String placement, String on) {
        Api.as("manager-" + seller)
                .body(Map.of("on", on, "decidedBy", "Eva Ek", "suitabilityChecked", true))
                .post("/placements/" + placement + "/arrive")
                .then()
                .statusCode(200);
        return placement;
    }

    /** The case reference of a placement, as its buyer knows it. */
    public static String caseOf(String placement, String buyer) {
        String request = Api.as("placer-" + buyer)
                .get("/placements/" + placement)
                .then()
                .extract()
                .path("requestId");
        return Api.as("placer-" + buyer)
                .get("/requests/" + request)
                .then()
                .extract()
                .path("caseReference");
    }

    public static ValidatableResponse draft(String seller, String buyer, String month) {
        return Api.as("economist-" + seller)
                .body(Map.of("seller", seller, "buyer", buyer, "month", month))
                .post("/settlements")
                .then()
                .statusCode(201);
    }

    public static ValidatableResponse issue(String seller, String settlement) {
        return Api.as("economist-" + seller)
                .post("/settlements/" + settlement + "/issue")
                .then()
                .statusCode(200)
                .body("status", equalTo("ISSUED"));
    }
}
