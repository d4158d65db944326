package se.samplats.market.placement;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenAgreements;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenPurchases;
import se.samplats.GivenRequests;

/** Vansbro books of Malung-Sälen: 30 days of December 2026 in a home that costs members 4 200 kr a day. */
@FeatureTest
class SavingTest {

    private static final String BUYER = "2021";
    private static final String SELLER = "2023";
    private static final int PRICE = (int) GivenPrices.baseOre(2026);

    private final GivenRequests given = new GivenRequests();
    private final GivenHomes homes = new GivenHomes();

    @Test
    void ownPurchasesOfTheLastYearAreComparedWithByMedianAndQuartilesNetOfCompensation() {
        // Of 4 000, 4 400, 4 600 and 5 000 kr the median is 4 500 and the quartiles 4 300 and 4 700.
        for (int kronor : List.of(4_000, 4_400, 4_600, 5_000)) {
            bought("KORTTID_SOL", kronor, "COMPANY");
        }
        bought("KORTTID_SOL", 9_999, "STATE");
        String placement = booked(request("KORTTID_SOL"), "KORTTID_SOL", Map.of());
        savings(placement)
                .body("items", hasSize(1))
                .body("items[0].source", equalTo("OWN_PURCHASES"))
                .body("items[0].purchases", equalTo(4))
                .body("items[0].knownOn", equalTo("2026-11-21"))
                .body("items[0].dayPriceOre", equalTo(450_000))
                .body("items[0].netDayPriceOre", equalTo(423_000))
                .body("items[0].netLowerQuartileOre", equalTo(404_200))
                .body("items[0].netUpperQuartileOre", equalTo(441_800))
                .body("items[0].days", equalTo(30))
                .body("items[0].costOre", equalTo(30 * PRICE))
                .body("items[0].fullCostOre", equalTo(30 * (423_000 - PRICE)))
                .body("items[0].marginalOre", equalTo(30 * 423_000));
        Api.as("placer-" + BUYER)
                .get("/placements/" + placement)
                .then()
                .body("quote.privateAlternative.own", equalTo(true))
                .body("quote.privateAlternative.netLowerQuartileOre", equalTo(404_200));
        Api.as("placer-" + BUYER)
                .get("/statistics/savings?municipality=" + BUYER + "&form=KORTTID_SOL&from=2026-12-01&to=2026-12-11")
                .then()
                // what is planned has saved nothing yet
                .body("placements", equalTo(0))
                .body("days", equalTo(0))
                .body("marginalOre", equalTo(0));
        Api.as("manager-" + SELLER)
                .get("/placements/" + placement + "/savings")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aQuoteForTheVeryNeedComesBeforeWhatWasPaidEarlier() {
        bought("HVB", 9_000, "COMPANY");
        String request = request("HVB");
        quotePrivately(request, Map.of("dayPriceOre", 500_000, "provider", "ASSOCIATION", "quotedOn", "2026-11-20"))
                .statusCode(200)
                .body("privateQuote.recordedBy", equalTo("placer-" + BUYER))
                .body("privateQuote.recordedAt", notNullValue());
        savings(booked(request, "HVB", Map.of()))
                .body("items[0].source", equalTo("ENTERED_QUOTE"))
                .body("items[0].provider", equalTo("ASSOCIATION"))
                .body("items[0].knownOn", equalTo("2026-11-20"))
                .body("items[0].netDayPriceOre", equalTo(470_000))
                .body("items[0].purchases", nullValue());
        String quoted = request("HVB");
        Map<String, Object> quote = Map.of("dayPriceOre", 400_000, "provider", "COMPANY", "quotedOn", "2026-11-21");
        savings(booked(quoted, "HVB", Map.of("privateQuote", quote)))
                .body("items[0].netDayPriceOre", equalTo(376_000))
                .body("items[0].fullCostOre", equalTo(30 * (376_000 - PRICE)));
    }

    @Test
    void whereNoPrivateAlternativeIsKnownNothingIsCounted() {
        // Others of the county may have bought of the form; that is no alternative that this buyer is known to have
        // had.
        String placement = booked(request("STODBOENDE"), "STODBOENDE", Map.of());
        savings(placement).body("items", empty());
        Api.as("placer-" + BUYER)
                .get("/statistics/savings?municipality=" + BUYER + "&form=STODBOENDE&from=2026-12-01&to=2027-01-01")
                .then()
                .body("placements", equalTo(0))
                .body("uncompared", equalTo(0))
                .body("marginalOre", equalTo(0));
    }

    @Test
    void theEndReckonsItAgainWithTheActualDaysAndACorrectionOnceMore() {
        String request = request("HVB");
        quotePrivately(request, Map.of("dayPriceOre", 500_000, "provider", "COMPANY", "quotedOn", "2026-11-20"));
        new GivenAgreements()
                .agreement(Map.of("parties", List.of(BUYER, SELLER), "host", BUYER, "validFrom", "2024-01-01"));
        String home = homes.home(SELLER, "HVB");
        new GivenPrices().priceList(SELLER, home);
        String placement = given.begun(BUYER, SELLER, request, homes.place(SELLER, home, "1"));
        report(placement, "arrive", Map.of("on", "2026-11-01", "decidedBy", "Eva Ek", "suitabilityChecked", true));
        new GivenRequests().extended(BUYER, SELLER, placement, "2027-01-10");
        report(placement, "depart", Map.of("on", "2026-11-20"));
        report(placement, "depart", Map.of("on", "2026-11-11"));
        int year2027 = (int) GivenPrices.baseOre(2027);
        savings(placement)
                .body("items.days.collect { it as int }", equalTo(List.of(60, 70, 19, 10)))
                .body("items[1].costOre", equalTo(61 * PRICE + 9 * year2027))
                .body("items[2].on", equalTo("2026-11-20"))
                .body("items[2].costOre", equalTo(19 * PRICE))
                .body("items[3].fullCostOre", equalTo(10 * (470_000 - PRICE)))
                .body("items[3].marginalOre", equalTo(10 * 470_000))
                .body("items[3].end", equalTo("2026-11-11"));
    }

    @Test
    void whatNeverBeganSavesNothing() {
        String request = request("HVB");
        quotePrivately(request, Map.of("dayPriceOre", 500_000, "provider", "COMPANY", "quotedOn", "2026-11-20"));
        String placement = booked(request, "HVB", Map.of());
        Api.as("placer-" + BUYER)
                .body(Map.of("on", "2026-11-21"))
                .post("/placements/" + placement + "/no-show")
                .then()
                .statusCode(200);
        savings(placement)
                .body("items[1].days", equalTo(0))
                .body("items[1].fullCostOre", equalTo(0))
                .body("items[1].marginalOre", equalTo(0));
    }

    @Test
    void aQuoteIsOfTheLastTwelveMonthsAndOfARequestThatWaits() {
        String request = request("HVB");
        for (String day : List.of("2026-11-22", "2025-11-21")) {
            quotePrivately(request, Map.of("dayPriceOre", 500_000, "provider", "COMPANY", "quotedOn", day))
                    .statusCode(400)
                    .body("errors[0].field", equalTo("quotedOn"));
        }
        quotePrivately(request, Map.of("dayPriceOre", 0, "provider", "COMPANY", "quotedOn", "2026-11-21"))
                .statusCode(400);
        Map<String, Object> quote = Map.of("dayPriceOre", 500_000, "provider", "COMPANY", "quotedOn", "2026-11-21");
        Api.as("placer-" + BUYER)
                .body(quote)
                .put("/requests/" + request + "/private-quote")
                .then()
                .statusCode(428);
        Api.as("placer-" + SELLER)
                .header("If-Match", "*")
                .body(quote)
                .put("/requests/" + request + "/private-quote")
                .then()
                .statusCode(404);
        quotePrivately(request, quote).statusCode(200).body("privateQuote.dayPriceOre", equalTo(500_000));
        Api.as("placer-" + BUYER)
                .header("If-Match", "*")
                .delete("/requests/" + request + "/private-quote")
                .then()
                .statusCode(200)
                .body("privateQuote", nullValue());
        booked(request, "HVB", Map.of());
        quotePrivately(request, quote).statusCode(409);
    }

    @Test
    void aHomeOfOnesOwnSavesNothing() {
        String request = request("HVB");
        quotePrivately(request, Map.of("dayPriceOre", 500_000, "provider", "COMPANY", "quotedOn", "2026-11-20"));
        String home = homes.home(BUYER, "HVB");
        new GivenPrices().priceList(BUYER, home);
        String offer = given.made(BUYER, BUYER, request, homes.place(BUYER, home, "1"));
        String placement =
                Api.as("placer-" + BUYER).post("/offers/" + offer + "/accept").path("id");
        Api.as("placer-" + BUYER).get("/placements/" + placement).then().body("quote", not(nullValue()));
        savings(placement).body("items", empty());
    }

    private String request(String form) {
        return given.request(BUYER, Map.of("form", form));
    }

    /** At members' prices: the two have agreed. */
    private String booked(String request, String form, Map<String, ?> acceptance) {
        new GivenAgreements()
                .agreement(Map.of("parties", List.of(BUYER, SELLER), "host", BUYER, "validFrom", "2024-01-01"));
        String home = homes.home(SELLER, form);
        new GivenPrices().priceList(SELLER, home);
        String offer = given.made(BUYER, SELLER, request, homes.place(SELLER, home, "1"));
        return Api.as("placer-" + BUYER)
                .body(acceptance)
                .post("/offers/" + offer + "/accept")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void bought(String form, int kronor, String provider) {
        GivenPurchases.purchase(
                BUYER,
                Map.of(
                        "form",
                        form,
                        "providerKind",
                        provider,
                        "start",
                        "2026-10-01",
                        "end",
                        "2026-11-01",
                        "dayPriceOre",
                        100 * kronor,
                        "reason",
                        "NO_VACANCY"));
    }

    private static ValidatableResponse quotePrivately(String request, Map<String, ?> quote) {
        return Api.as("placer-" + BUYER)
                .header("If-Match", "*")
                .body(quote)
                .put("/requests/" + request + "/private-quote")
                .then();
    }

    private static void report(String placement, String what, Map<String, ?> body) {
        String user = what.equals("arrive") ? "manager-" + SELLER : "placer-" + BUYER;
        Api.as(user)
                .body(body)
                .post("/placements/" + placement + "/" + what)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse savings(String placement) {
        return Api.as("placer-" + BUYER)
                .get("/placements/" + placement + "/savings")
                .then()
                .statusCode(200);
    }
}
