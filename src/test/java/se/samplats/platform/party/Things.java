package se.samplats.platform.party;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samplats.Api;
import se.samplats.GivenBudgets;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenPurchases;
import se.samplats.GivenRequests;
import se.samplats.GivenSettlements;
import se.samplats.SignedIn;

/** One thing of each kind that 2081 has bought, or asks for, of 2080; each new, since a call may end it. */
final class Things {

    static final String BUYER = "2081";
    static final String SELLER = "2080";
    private static final String OTHER = "2061";

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();
    private final boolean isProtected;

    Things(boolean isProtected) {
        this.isProtected = isProtected;
    }

    /**
     * A thing at an address.
     *
     * @param address with what was in brackets filled in
     * @param read what one must be allowed to do to it at least
     */
    record Thing(String address, Belonging belonging, Right read) {}

    /** Whether a template's address leads to one thing of a municipality. */
    static boolean isOfOne(String template) {
        return template.replaceFirst("^/api/v1", "")
                .matches(
                        "/(requests|offers|placements|moves|settlements|external-purchases|purchases|municipalities|homes|places|occupancies"
                                + "|prices/homes|prices/year-end)/\\{.*");
    }

    /** Whether it may be of a person whose identity is protected. */
    static boolean canBeProtected(String template) {
        return template.matches(
                "(/api/v1)?/(requests|offers|placements|moves|external-purchases|purchases|homes/\\{home}/(offers|moves))/.*");
    }

    Thing at(String template) {
        String path = template.replaceFirst("^/api/v1", "");
        if (path.startsWith("/requests/{id}/offers/{offer}")) {
            return offer(template, requests.request(BUYER, facts()));
        }
        if (path.startsWith("/requests/{id}/links/{link}")) {
            return link(template);
        }
        if (path.startsWith("/requests/{id}")) {
            return new Thing(
                    filled(template, "id", requests.request(BUYER, facts())),
                    new Belonging(BUYER, null, null, handler()),
                    Right.READ_REQUESTS);
        }
        if (path.startsWith("/offers/{id}") || path.startsWith("/homes/{home}/offers/{offer}")) {
            return offer(template, requests.request(BUYER, facts()));
        }
        if (path.contains("{move}")) {
            return move(template);
        }
        if (path.startsWith("/placements/{id}")) {
            return placement(template);
        }
        if (path.startsWith("/moves/{id}")) {
            return move(template);
        }
        if (path.startsWith("/settlements/{id}")) {
            String settlement =
                    GivenSettlements.draft(SELLER, BUYER, "2026-10").extract().path("id");
            return new Thing(
                    filled(template, "id", settlement), Belonging.between(SELLER, BUYER), Right.READ_SETTLEMENTS);
        }
        if (path.startsWith("/external-purchases/{id}") || path.startsWith("/purchases/{id}")) {
            return new Thing(
                    filled(template, "id", GivenPurchases.purchase(BUYER, answering())),
                    new Belonging(BUYER, null, null, handler()),
                    Right.READ_PURCHASES);
        }
        if (path.startsWith("/municipalities/{code}")) {
            return new Thing(filled(template, "code", BUYER), Belonging.to(BUYER), Right.READ_BILLING);
        }
        return atHome(template, path);
    }

    /** A purchase is protected as the request is that it answers. */
    private Map<String, Object> answering() {
        return isProtected ? Map.of("requestId", requests.request(BUYER, facts())) : Map.of();
    }

    private Thing atHome(String template, String path) {
        String home = homes.home(SELLER, "HVB");
        String place = homes.place(SELLER, home, "1");
        String address = template;
        if (path.contains("proposals/{id}")) {
            address = filled(address, "id", new GivenBudgets().proposed(SELLER, home, "2027-01-01", Map.of()));
        } else if (path.contains("prices/{id}")) {
            address = filled(
                    address,
                    "id",
                    new GivenPrices().row(SELLER, home, "BASE", null, "2027-01-01", "2028-01-01", 400_000, 450_000));
        } else if (path.contains("year-ends/{id}") || path.contains("/{home}/{id}")) {
            homes.resident(SELLER, place, "2025-01-01", "2026-01-01");
            address = filled(address, "id", yearEnd(home));
        } else if (path.contains("/on-call/{turn}")) {
            address = filled(address, "turn", turn(home));
        } else if (path.contains("/{closure}")) {
            String closure = Api.as("manager-" + SELLER)
                    .body(Map.of("on", "2027-03-01", "reason", "ombyggnad"))
                    .post("/homes/" + home + "/close")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("id");
            address = filled(address, "closure", closure);
        } else if (path.startsWith("/occupancies/") || path.contains("/occupancies/{row}")) {
            String row = homes.resident(SELLER, place, "2027-01-01", "2027-02-01");
            address = filled(filled(address, "row", row), "id", row);
        }
        String id = path.startsWith("/places/") ? place : home;
        return new Thing(
                filled(filled(filled(address, "home", home), "id", id), "place", place),
                Belonging.home(UUID.fromString(home), SELLER),
                Right.READ_REGISTER);
    }

    private Thing offer(String template, String request) {
        String home = homes.home(SELLER, "HVB");
        String offer = requests.asked(BUYER, request, homes.place(SELLER, home, "1"), false);
        String address = filled(filled(template, "offer", offer), "home", home);
        return new Thing(
                filled(address, "id", template.contains("/requests/") ? request : offer),
                new Belonging(BUYER, SELLER, UUID.fromString(home), handler()),
                Right.READ_OFFERS);
    }

    /** Of two requests of one handler, which has answered it already. */
    private Thing link(String template) {
        String request = requests.request(BUYER, facts());
        String link = GivenHomes.created(
                "placer-" + BUYER,
                "/requests/" + request + "/links",
                Map.of("linkedTo", requests.request(BUYER, facts()), "together", false));
        return new Thing(
                filled(filled(template, "link", link), "id", request),
                new Belonging(BUYER, null, null, handler()),
                Right.READ_REQUESTS);
    }

    private Thing placement(String template) {
        String home = homes.home(SELLER, "HVB");
        String offer = requests.made(BUYER, SELLER, requests.request(BUYER, facts()), homes.place(SELLER, home, "1"));
        String placement = Api.as("placer-" + BUYER)
                .post("/offers/" + offer + "/accept")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String address = filled(template, "id", placement);
        if (template.contains("{factId}")) {
            int first = Api.as("placer-" + BUYER)
                    .get("/placements/" + placement + "/facts")
                    .then()
                    .extract()
                    .path("items[0].id");
            address = filled(address, "factId", String.valueOf(first));
        }
        return new Thing(
                address, new Belonging(BUYER, SELLER, UUID.fromString(home), handler()), Right.READ_PLACEMENTS);
    }

    /** From a home of a third municipality to the seller's, which alone sees the question with the buyer. */
    private Thing move(String template) {
        String home = homes.home(SELLER, "HVB");
        String placement = requests.begun(BUYER, OTHER, requests.request(BUYER, facts()));
        Api.as("manager-" + OTHER)
                .body(Map.of("on", "2026-11-01", "decidedBy", "Eva Ek", "suitabilityChecked", true))
                .post("/placements/" + placement + "/arrive")
                .then()
                .statusCode(200);
        String move = Api.as("placer-" + BUYER)
                .body(Map.of("placeId", homes.place(SELLER, home, "1"), "on", "2026-12-02"))
                .post("/placements/" + placement + "/move")
                .then()
                .statusCode(202)
                .extract()
                .path("move.id");
        String address = filled(filled(template, "move", move), "home", home);
        return new Thing(
                filled(address, "id", template.contains("{move}") ? placement : move),
                new Belonging(BUYER, SELLER, UUID.fromString(home), handler()),
                Right.READ_MOVES);
    }

    /** The last of the two who are on call. */
    private static String turn(String home) {
        SignedIn manager = SignedIn.as("manager-" + SELLER);
        String list = "/homes/" + home + "/on-call";
        manager.get(list);
        manager.post(list, Map.of("label", "Dag", "phone", "070-174 06 05"));
        String shown = manager.post(list, Map.of("label", "Natt", "phone", "070-174 06 06"))
                .html();
        return Pattern.compile(list + "/([0-9a-f-]{36})/remove")
                .matcher(shown)
                .results()
                .map(one -> one.group(1))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static String yearEnd(String home) {
        return Api.as("economist-" + SELLER)
                .body(Bodies.YEAR_END)
                .post("/homes/" + home + "/year-ends")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, ?> facts() {
        return isProtected ? Map.of("protectedIdentity", true) : Map.of();
    }

    private @org.jspecify.annotations.Nullable String handler() {
        return isProtected ? "placer-" + BUYER : null;
    }

    private static String filled(String template, String parameter, String value) {
        return template.replace("{" + parameter + "}", value);
    }
}
