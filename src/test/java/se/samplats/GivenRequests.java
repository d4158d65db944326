package se.samplats;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests, offers and placements, walked to where a test begins by the same calls that their users make. */
public final class GivenRequests {

    private static final AtomicInteger CASES = new AtomicInteger(10_000);

    private final GivenHomes homes = new GivenHomes();

    /** An open request of the municipality's placer: HVB, 19 years, man, from 2026-12-01 for 30 days. */
    public String request(String municipality, Map<String, ?> facts) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "caseReference", municipality + "-" + CASES.incrementAndGet(),
                "form", "HVB",
                "age", 19,
                "sex", "MALE",
                "decisionDate", "2026-11-01",
                "wantedStart", "2026-12-01",
                "expectedDays", 30));
        body.putAll(facts);
        return GivenHomes.created("placer-" + municipality, "/requests", body);
    }

    public String request(String municipality) {
        return request(municipality, Map.of());
    }

    /** A place in a home of its own, free, of the seller's. */
    public String freePlace(String seller) {
        return homes.place(seller, homes.home(seller, "HVB"), "1");
    }

    public String asked(String buyer, String request, String place, boolean hold) {
        return asked(buyer, request, place, hold, "2026-12-01");
    }

    private String asked(String buyer, String request, String place, boolean hold, String start) {
        return GivenHomes.created(
                "placer-" + buyer,
                "/requests/" + request + "/offers",
                Map.of("placeId", place, "start", start, "end", "2026-12-31", "hold", hold));
    }

    /** An offer that the seller's home has said yes to. */
    public String made(String buyer, String seller, String request, String place) {
        return made(buyer, seller, request, place, "2026-12-01");
    }

    public String made(String buyer, String seller, String request, String place, String start) {
        String offer = asked(buyer, request, place, false, start);
        Api.as("manager-" + seller).post("/offers/" + offer + "/make").then().statusCode(200);
        return offer;
    }

    public String booked(String buyer, String seller) {
        String offer = made(buyer, seller, request(buyer), freePlace(seller));
        return Api.as("placer-" + buyer)
                .post("/offers/" + offer + "/accept")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A booking that began on 2026-11-01, before today, and ends with the year. */
    public String begun(String buyer, String seller) {
        return begun(buyer, seller, request(buyer, Map.of("wantedStart", "2026-11-01")));
    }

    public String begun(String buyer, String seller, String request) {
        return begun(buyer, seller, request, freePlace(seller));
    }

    public String begun(String buyer, String seller, String request, String place) {
        return begun(buyer, seller, request, place, "2026-12-31");
    }

    public String begun(String buyer, String seller, String request, String place, String end) {
        String offer = GivenHomes.created(
                "placer-" + buyer,
                "/requests/" + request + "/offers",
                Map.of(
                        "placeId",
                        place,
                        "start",
                        "2026-11-01",
                        "end",
                        end,
                        "hold",
                        false,
                        "afterwards",
                        "Skrivs in i efterhand"));
        Api.as("manager-" + seller).post("/offers/" + offer + "/make").then().statusCode(200);
        return Api.as("placer-" + buyer)
                .post("/offers/" + offer + "/accept")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Asked for by the buyer, and agreed by the home. */
    public void extended(String buyer, String seller, String placement, String end) {
        Api.as("placer-" + buyer)
                .body(Map.of("end", end))
                .post("/placements/" + placement + "/extend")
                .then()
                .statusCode(202);
        Api.as("manager-" + seller)
                .post("/placements/" + placement + "/extension/agree")
                .then()
                .statusCode(200);
    }

    public String ongoing(String buyer, String seller) {
        String placement = begun(buyer, seller);
        Api.as("manager-" + seller)
                .body(Map.of("on", "2026-11-01", "decidedBy", "Eva Ek", "suitabilityChecked", true))
                .post("/placements/" + placement + "/arrive")
                .then()
                .statusCode(200);
        return placement;
    }
}
