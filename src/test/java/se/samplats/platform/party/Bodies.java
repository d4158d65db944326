package se.samplats.platform.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samplats.Endpoints.Endpoint;
import se.samplats.GivenBudgets;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;

/** What a call or a form says when somebody means it, by the end of its address. */
final class Bodies {

    static final Map<String, Object> YEAR_END = Map.of(
            "year", 2025, "actualCostOre", 600_000_000, "budgetCostOre", 650_000_000, "places", 6, "occupancy", 0.85);

    private static final Map<String, Object> RESIDENT =
            Map.of("kind", "RESIDENT", "start", "2027-03-01", "end", "2027-04-01");

    private static final Map<String, Object> CLOSING = Map.of("on", "2027-03-01", "reason", "ombyggnad");

    private static final Map<String, Map<String, Object>> OF = Map.ofEntries(
            Map.entry("POST /occupancies", RESIDENT),
            Map.entry("PATCH /api/v1/occupancies/{id}", Map.of("end", "2027-03-01")),
            Map.entry("POST /close", Map.of("from", "2027-03-01", "end", "2027-04-01", "reason", "ommålning")),
            Map.entry("POST /resident", Map.of("from", "2027-03-01", "end", "2027-04-01")),
            Map.entry("POST /end", Map.of("end", "2027-03-01")),
            Map.entry("POST /take-back", Map.of("confirmation", "2026-11-20T10:00:00Z")),
            Map.entry("POST /uplift", Map.of("year", "2027")),
            Map.entry("POST /places", Map.of("label", "9")),
            Map.entry("POST /arrive", Map.of("on", "2026-12-01", "decidedBy", "Eva Ek", "suitabilityChecked", true)),
            Map.entry("POST /admit", Map.of("on", "2026-12-01", "decidedBy", "Eva Ek")),
            Map.entry("POST /absent", Map.of("from", "2026-12-05", "to", "2026-12-07")),
            Map.entry("POST /return", Map.of("on", "2026-12-06")),
            Map.entry("POST /extend", Map.of("end", "2027-01-31")),
            Map.entry("POST /move", Map.of("placeId", UUID.randomUUID().toString(), "on", "2026-12-02")),
            Map.entry("POST /reschedule", Map.of("start", "2026-12-02")),
            Map.entry("POST /api/v1/homes/{id}/close", CLOSING),
            Map.entry("POST /api/v1/places/{id}/close", CLOSING),
            Map.entry("POST /ivo-notified", Map.of("on", "2026-11-20")),
            Map.entry("POST /correct", Map.of("on", "2026-11-20", "reason", "Fel dag")),
            Map.entry("POST /depart", Map.of("on", "2026-12-20")),
            Map.entry("POST /notice", Map.of("on", "2026-12-10")),
            Map.entry("POST /level", Map.of("level", "RAISED", "from", "2026-12-10")),
            Map.entry("POST /add-ons", Map.of("code", "extra personal", "quantity", 2, "on", "2026-12-10")),
            Map.entry("POST /cancel", Map.of("on", "2026-12-01", "reason", "ändrat")),
            Map.entry("POST /no-show", Map.of("on", "2026-12-01")),
            Map.entry("POST /decline", Map.of("reason", "FULL")),
            Map.entry(
                    "PUT /private-quote",
                    Map.of("dayPriceOre", 700_000, "provider", "COMPANY", "quotedOn", "2026-11-20")),
            Map.entry("PATCH /api/v1/external-purchases/{id}", Map.of("dayPriceOre", 20_000)),
            Map.entry("PATCH /api/v1/homes/{home}/prices/{id}", Map.of("memberOre", 410_000)),
            Map.entry("POST /prices", GivenPrices.body("BASE", null, "2027-01-01", "2028-01-01", 400_000, 450_000)),
            Map.entry(
                    "POST /price-proposals",
                    Map.of("validFrom", "2027-01-01", "budget", GivenBudgets.budget(Map.of()))),
            Map.entry("POST /decide", Map.of("body", "Socialnämnden", "paragraph", "§ 114")),
            Map.entry("POST /messages", Map.of("text", "Passar det på fredag?")),
            Map.entry("POST /year-ends", YEAR_END),
            Map.entry("PUT /api/v1/homes/{home}/year-ends/{id}", YEAR_END),
            Map.entry("PUT /billing", billing()));

    private Bodies() {}

    static Map<String, Object> of(Endpoint endpoint) {
        String end = endpoint.method() + endpoint.path().replaceFirst(".*(/[^/]+)$", " $1");
        Map<String, Object> whole = OF.getOrDefault(endpoint.toString(), OF.getOrDefault(end, Map.of()));
        if (endpoint.method().equals("POST") && endpoint.path().matches(".*/requests/\\{id}/links")) {
            return Map.of(
                    "linkedTo",
                    endpoint.isPage() ? "F-2026-99999" : UUID.randomUUID().toString(),
                    "together",
                    false);
        }
        if (!endpoint.path().matches(".*/requests/\\{id}/offers")) {
            return whole;
        }
        Map<String, Object> offer = new HashMap<>(Map.of("start", "2026-12-01", "end", "2026-12-31", "hold", false));
        GivenHomes homes = new GivenHomes();
        String place = homes.place("2080", homes.home("2080", "HVB"), "1");
        offer.put(endpoint.isPage() ? "place" : "placeId", endpoint.isPage() ? List.of(place) : place);
        return offer;
    }

    private static Map<String, Object> billing() {
        Map<String, Object> billing = new HashMap<>();
        for (String field : List.of(
                "legalName",
                "organisationNumber",
                "street",
                "postalCode",
                "city",
                "peppolId",
                "buyerReference",
                "bankgiro",
                "email",
                "receivableAccount",
                "revenueAccount",
                "payableAccount",
                "costAccount")) {
            billing.put(field, "");
        }
        billing.put("paymentDays", 30);
        return billing;
    }
}
