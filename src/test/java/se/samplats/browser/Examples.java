package se.samplats.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samplats.Api;
import se.samplats.GivenAgreements;
import se.samplats.GivenBudgets;
import se.samplats.GivenHomes;
import se.samplats.GivenImports;
import se.samplats.GivenNotices;
import se.samplats.GivenPrices;
import se.samplats.GivenRequests;
import se.samplats.GivenSettlements;
import se.samplats.SignedIn;

/** One address, or more, of every page, with data in it. */
final class Examples {

    /** What a page asks for and nobody reads as one: what is live, and files. */
    static final Set<String> NO_PAGES = Set.of(
            "/live",
            "/session",
            "/demo/who/{user}",
            "/dashboard/{table}.csv",
            "/requests/list.csv",
            "/requests/list.xlsx",
            "/placements/list.csv",
            "/placements/list.xlsx",
            "/homes/list.csv",
            "/homes/list.xlsx",
            "/purchases/list.csv",
            "/purchases/list.xlsx",
            "/dashboard/{table}.xlsx",
            "/imports/{id}/errors.csv",
            "/journal/heads.txt",
            "/settlements/{id}.xml",
            "/settlements/{id}.csv",
            "/settlements/{id}.si",
            "/settlements/{id}.pdf",
            "/placements/{id}/confirmation.ics",
            "/calendar/{secret}.ics",
            "/watches/{id}",
            "/imports/exports/{kind}.csv",
            "/imports/exports/{kind}.xlsx");

    private static final String SEARCH = "/search?form=SABO&start=2026-12-01&age=80";

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();
    private final List<Example> all = new ArrayList<>();

    record Example(String route, String user, String address) {}

    static List<Example> all() {
        Examples examples = new Examples();
        examples.open();
        examples.searches();
        examples.watches();
        examples.homes();
        examples.placements();
        examples.settlements();
        examples.all.addAll(RequestExamples.all());
        examples.county();
        examples.prices();
        return examples.all;
    }

    private void add(String route, String user, String address) {
        all.add(new Example(route, user, address));
    }

    private void open() {
        add("/", "placer-2081", "/");
        add("/", "manager-2081", "/");
        add("/", "analyst", "/");
        add("/demo/who", "placer-2081", "/demo/who");
        add("/find", "placer-2081", "/find?q=et");
        add("/about", "placer-2081", "/about");
        add("/accessibility", "placer-2081", "/accessibility");
        add("/confirm/{secret}", "placer-2081", "/confirm/unknown");
        add("/session/over", "placer-2081", "/session/over");
        add("/session/again", "placer-2081", "/session/again");
    }

    private void searches() {
        add("/search", "placer-2081", "/search");
        add("/search", "placer-2081", SEARCH);
        add("/search", "placer-2081", "/search?form=HVB&start=2026-12-01&age=16&maxPrice=100&needs=missbruk");
        List<String> places = Api.as("placer-2081")
                .get("/vacancies?form=SABO&start=2026-12-01&age=80&limit=3")
                .then()
                .extract()
                .path("items.place.id");
        add(
                "/search/compare",
                "placer-2081",
                SEARCH.replace("?", "/compare?") + "&compare=" + String.join("&compare=", places));
    }

    private void watches() {
        SignedIn placer = SignedIn.as("placer-2081");
        placer.post("/watches?" + SEARCH.replaceFirst(".*\\?", ""), Map.of());
        add("/watches", "placer-2081", "/watches");
    }

    private void homes() {
        String home = homes.home("2081", "HVB", Map.of("name", "Föreståndarbostadslägenheten"));
        String place = homes.place("2081", home, "1");
        String other = homes.place("2081", home, "2");
        homes.resident("2081", place, "2026-10-01", "2026-11-25");
        new GivenPrices().priceList("2081", home);
        requests.asked("2080", requests.request("2080"), other, false);
        Api.as("manager-2081")
                .body(Map.of("on", "2027-03-01", "reason", "Huset byggs om"))
                .post("/places/" + place + "/close")
                .then()
                .statusCode(200);
        add("/homes/{home}/closing", "manager-2081", "/homes/" + home + "/closing?place=" + other);
        add("/homes", "manager-2081", "/homes");
        add("/homes", "placer-2081", "/homes?form=HVB");
        add("/homes/{id}", "manager-2081", "/homes/" + home);
        add("/homes/{id}", "placer-2081", "/homes/" + home);
        add("/homes/{id}/arrival", "manager-2081", "/homes/" + home + "/arrival");
        add("/homes/{id}/on-call", "manager-2081", "/homes/" + home + "/on-call");
        add("/calendars", "manager-2081", "/calendars");
        add("/devices", "manager-2081", "/devices");
    }

    private void settlements() {
        GivenSettlements given = new GivenSettlements();
        String placement = given.stay("2034", "2021", "2026-10-01");
        String draft =
                GivenSettlements.draft("2021", "2034", "2026-10").extract().path("id");
        add("/settlements", "economist-2021", "/settlements?month=2026-10");
        add("/settlements", "coordinator", "/settlements?month=2026-01");
        add("/settlements/{id}", "economist-2021", "/settlements/" + draft);
        add("/settlements/{id}", "coordinator", "/settlements/" + draft);
        add("/placements/{id}", "manager-2021", "/placements/" + placement);
        add("/placements/{id}", "placer-2034", "/placements/" + placement);
    }

    private void placements() {
        String booked = requests.begun("2081", "2080");
        String ongoing = requests.ongoing("2081", "2080");
        add("/placements", "placer-2081", "/placements");
        String other = requests.freePlace("2083");
        String path = "/placements/" + ongoing;
        add("/placements/{id}/extension", "placer-2081", path + "/extension");
        add("/placements/{id}/extension", "placer-2081", path + "/extension?end=2027-01-10");
        add("/placements/{id}/move", "placer-2081", path + "/move");
        add("/placements/{id}/move", "placer-2081", path + "/move?on=2026-12-10&place=" + other);
        add("/placements/{id}/confirmation", "placer-2081", "/placements/" + booked + "/confirmation");
        add("/placements/{id}/confirmation", "manager-2080", "/placements/" + booked + "/confirmation");
        add("/placements/{id}", "placer-2081", "/placements/" + booked);
        add("/placements/{id}", "placer-2081", "/placements/" + ongoing);
        add("/placements/{id}", "manager-2080", "/placements/" + booked);
        add("/placements/{id}", "manager-2080", "/placements/" + ongoing);
    }

    /** Of two versions, with other parties, terms and mandates. */
    private static String agreements() {
        GivenAgreements given = new GivenAgreements();
        String id = given.agreement(Map.of("area", "FAMILJERATT", "validFrom", "2025-01-01"));
        given.renewed(
                id,
                Map.of(
                        "parties",
                        List.of("2080", "2081", "2085"),
                        "validFrom",
                        "2026-01-01",
                        "terms",
                        Map.of("rounding", "KRONA", "noticeDays", Map.of("HVB", 7, "STODBOENDE", 14)),
                        "mandates",
                        List.of(Map.of("municipality", "2081", "yearlyLimitOre", 100_000_000))));
        return id;
    }

    private void prices() {
        String home = homes.home("2039", "HVB", Map.of("name", "Prisboendet", "notifiedPlaces", 6));
        new GivenPrices().priceList("2039", home);
        homes.resident("2039", homes.place("2039", home, "1"), "2025-01-01", null);
        GivenBudgets budgets = new GivenBudgets();
        budgets.decided("2039", home, "2027-01-01", Map.of("raisedWeight", 1.35));
        budgets.proposed("2039", home, "2027-07-01", Map.of());
        String yearEnd = Api.as("economist-2039")
                .body(Map.of(
                        "year", 2025,
                        "actualCostOre", 657_000_000,
                        "budgetCostOre", 657_000_000,
                        "places", 6,
                        "occupancy", 0.85))
                .post("/homes/" + home + "/year-ends")
                .then()
                .extract()
                .path("id");
        add("/prices", "economist-2039", "/prices");
        add("/prices", "coordinator", "/prices?municipality=2039");
        add("/prices/homes/{home}", "economist-2039", "/prices/homes/" + home);
        add("/prices/sharing", "economist-2039", "/prices/sharing");
        add(
                "/prices/sharing",
                "economist-2039",
                "/prices/sharing?home=" + home + "&year=2026&cost=6570000&fixed=870000&places=6&occupancy=85"
                        + "&municipality=2039&subscribed=2");
        add("/prices/year-end", "economist-2039", "/prices/year-end");
        add("/prices/year-end/{home}", "economist-2039", "/prices/year-end/" + home);
        add("/prices/year-end/{home}/{id}", "economist-2039", "/prices/year-end/" + home + "/" + yearEnd);
    }

    private void county() {
        add("/dashboard", "analyst", "/dashboard?from=2025-11-01&to=2026-11-01");
        add("/dashboard/effect", "analyst", "/dashboard/effect");
        add("/dashboard/savings", "placer-2081", "/dashboard/savings?municipality=all&from=2025-11-01&to=2026-11-01");
        add("/dashboard/council", "analyst", "/dashboard/council?from=2025-11-01&to=2026-11-01");
        add("/dashboard", "placer-2081", "/dashboard?municipality=2081&unit=cost");
        add("/kolada", "coordinator", "/kolada?municipality=2081");
        add("/kolada", "placer-2081", "/kolada");
        add("/imports", "coordinator", "/imports");
        String run = new GivenImports()
                .upload(Map.of("boenden.csv", GivenImports.csv("id;namn", "x;y")), true)
                .extract()
                .path("id");
        add("/imports/{id}", "coordinator", "/imports/" + run);
        String agreement =
                Api.as("coordinator").get("/agreements").then().extract().path("items[0].id");
        add("/agreements", "coordinator", "/agreements");
        add("/agreements/new", "coordinator", "/agreements/new?host=2081");
        add("/agreements/{id}", "coordinator", "/agreements/" + agreement);
        String renewed = agreements();
        add("/agreements/{id}", "placer-2081", "/agreements/" + renewed);
        add("/agreements/{id}/starts", "coordinator", "/agreements/" + renewed + "/starts");
        String housing = new GivenAgreements().agreement("LSS", "2021", "2031");
        add("/agreements/{id}/starts", "coordinator", "/agreements/" + housing + "/starts");
        add("/agreements/{id}/versions/new", "coordinator", "/agreements/" + renewed + "/versions/new");
        add("/settlements", "economist-2081", "/settlements");
        add("/settlements/details", "economist-2081", "/settlements/details");
        add("/settlements/details", "coordinator", "/settlements/details");
        String asked = requests.asked("2081", requests.request("2081"), requests.freePlace("2080"), false);
        new GivenNotices().dead(asked);
        String twice = requests.request("2081");
        requests.asked("2081", twice, requests.freePlace("2080"), false);
        requests.asked("2081", twice, requests.freePlace("2080"), false);
        add("/requests/{id}", "placer-2081", "/requests/" + twice);
        add("/notices", "coordinator", "/notices");
        String seen = requests.request("2081", Map.of("protectedIdentity", true));
        Api.as("placer-2081").get("/requests/" + seen).then().statusCode(200);
        Api.as("auditor").get("/journal/verification").then().statusCode(200);
        add("/journal", "auditor", "/journal?from=2026-11-01");
        add("/journal/review", "auditor", "/journal/review");
        String webhook = Api.as("manager-2085")
                .body(Map.of("address", "https://system.example.org/samplats", "events", List.of("OFFER_ASKED")))
                .post("/webhooks")
                .then()
                .extract()
                .path("webhook.id");
        Api.as("manager-2085").post("/webhooks/" + webhook + "/pause");
        add("/webhooks", "manager-2085", "/webhooks");
        add("/webhooks", "coordinator", "/webhooks");
        add("/retention", "coordinator", "/retention");
    }
}
