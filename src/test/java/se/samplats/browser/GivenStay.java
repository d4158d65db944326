package se.samplats.browser;

import io.restassured.response.Response;
import java.util.Map;
import se.samplats.Api;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenRequests;

/** A stay until the end of December in a home with a price, walked to by the calls that its users make. */
final class GivenStay {

    final GivenHomes homes = new GivenHomes();
    final GivenRequests requests = new GivenRequests();
    private final String buyer;
    private final String seller;

    GivenStay(String buyer, String seller) {
        this.buyer = buyer;
        this.seller = seller;
    }

    String home(String municipality, String name) {
        String home = homes.home(municipality, "HVB", Map.of("name", name, "notifiedPlaces", 6));
        new GivenPrices().priceList(municipality, home);
        return home;
    }

    String booked(String place) {
        String offer = requests.made(buyer, seller, requests.request(buyer), place);
        return Api.as("placer-" + buyer)
                .post("/offers/" + offer + "/accept")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Arrived today, and booked until the end of December. */
    String ongoing(String place) {
        String request = requests.request(buyer, Map.of("wantedStart", "2026-11-21"));
        String offer = Api.as("placer-" + buyer)
                .body(Map.of("placeId", place, "start", "2026-11-21", "end", "2026-12-31"))
                .post("/requests/" + request + "/offers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as("manager-" + seller).post("/offers/" + offer + "/make").then().statusCode(200);
        String stay = Api.as("placer-" + buyer)
                .post("/offers/" + offer + "/accept")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as("manager-" + seller)
                .body(Map.of("on", "2026-11-21", "decidedBy", "Eva Ek", "suitabilityChecked", true))
                .post("/placements/" + stay + "/arrive")
                .then()
                .statusCode(200);
        return stay;
    }

    Response read(String stay) {
        return Api.as("placer-" + buyer).get("/placements/" + stay);
    }
}
