package se.samplats.story;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samplats.Api;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenRequests;

/** A stay from today on, in a home with a price, told by the calls that its users make. */
final class Stays {

    static final String TODAY = "2026-11-21";
    static final String END = "2026-12-21";
    static final long DAY_ORE = 470_000;

    final String buyer;
    final String seller;
    final GivenHomes homes = new GivenHomes();
    final GivenRequests requests = new GivenRequests();

    Stays(String buyer, String seller) {
        this.buyer = buyer;
        this.seller = seller;
    }

    static String day(long later) {
        return LocalDate.parse(TODAY).plusDays(later).toString();
    }

    String home(String municipality, long dayOre) {
        String home = homes.home(municipality, "HVB", Map.of("notifiedPlaces", 6, "noticeDays", 7));
        new GivenPrices().row(municipality, home, "BASE", null, "2026-01-01", null, dayOre, dayOre);
        return home;
    }

    String request(Map<String, ?> facts) {
        Map<String, Object> body = new HashMap<>(Map.of("wantedStart", TODAY, "decisionDate", "2026-11-10"));
        body.putAll(facts);
        return requests.request(buyer, body);
    }

    /** An offer that the home has said yes to. */
    String made(String request, String place, String start, String end) {
        String offer = asked(request, place, start, end);
        Api.as("manager-" + seller).post("/offers/" + offer + "/make").then().statusCode(200);
        return offer;
    }

    String asked(String request, String place, String start, String end) {
        return Api.as("placer-" + buyer)
                .body(Map.of("placeId", place, "start", start, "end", end, "hold", false))
                .post("/requests/" + request + "/offers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String booked(String place, String start, String end) {
        return Api.as("placer-" + buyer)
                .post("/offers/" + made(request(Map.of()), place, start, end) + "/accept")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Booked afterwards: the first day has passed. */
    String booked(String place, String start, String end, String why) {
        Map<String, Object> body =
                new HashMap<>(Map.of("placeId", place, "start", start, "end", end, "hold", false, "afterwards", why));
        String offer = Api.as("placer-" + buyer)
                .body(body)
                .post("/requests/" + request(Map.of("wantedStart", start)) + "/offers")
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

    /** Arrived on a first day that has passed. */
    String begun(String place, String start, String end) {
        return arrived(seller, booked(place, start, end, "Skrivs in i efterhand"), start);
    }

    /** Arrived today, expected to leave in a month. */
    String ongoing(String place) {
        return arrived(seller, booked(place, TODAY, END), TODAY);
    }

    static String arrived(String municipality, String placement, String on) {
        Api.as("manager-" + municipality)
                .body(Map.of("on", on, "decidedBy", "Eva Ek", "suitabilityChecked", true))
                .post("/placements/" + placement + "/arrive")
                .then()
                .statusCode(200);
        return placement;
    }

    ValidatableResponse buys(String placement, String verb, Map<String, ?> body) {
        return call("placer-" + buyer, "/placements/" + placement + "/" + verb, body);
    }

    ValidatableResponse runs(String placement, String verb, Map<String, ?> body) {
        return call("manager-" + seller, "/placements/" + placement + "/" + verb, body);
    }

    static ValidatableResponse call(String user, String path, Map<String, ?> body) {
        return Api.as(user).body(body).post(path).then();
    }

    ValidatableResponse read(String placement) {
        return Api.as("placer-" + buyer).get("/placements/" + placement).then().statusCode(200);
    }

    /** The days of a place that somebody or something has, as the home sees them: kind, first and last. */
    List<String> ledger(String municipality, String home, String place) {
        List<Map<String, String>> rows = Api.as("manager-" + municipality)
                .get("/homes/" + home + "/occupancies?from=2026-11-01&to=2031-01-01&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.placeId == '" + place + "' }");
        return rows.stream()
                .map(row -> row.get("kind") + " " + row.get("start") + "–" + row.get("end"))
                .sorted()
                .toList();
    }

    /** What a draft of November says of a case, day by day, in order. */
    List<String> november(String of, String placement) {
        String reference = read(placement).extract().path("caseReference");
        List<Map<String, Object>> lines = Api.as("economist-" + of)
                .body(Map.of("seller", of, "buyer", buyer, "month", "2026-11"))
                .post("/settlements")
                .then()
                .statusCode(201)
                .extract()
                .path("lines.findAll { it.caseReference == '" + reference + "' }");
        return lines.stream()
                .map(line ->
                        line.get("kind") + " " + line.get("from") + "–" + line.get("to") + " " + line.get("amountOre"))
                .sorted()
                .toList();
    }
}
