package se.samplats.money.pricesetting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;

@FeatureTest
class PriceTest {

    private final GivenHomes homes = new GivenHomes();
    private final GivenPrices given = new GivenPrices();

    @Test
    void anEconomistSetsThePricesOfItsMunicipalitysHomes() {
        String home = homes.home("2081", "HVB");
        given.row("2081", home, "BASE", null, "2026-01-01", "2027-01-01", 421_900, 472_800);
        given.row("2081", home, "ADD_ON", " Extra Personal", "2026-01-01", null, 41_300, 46_000);
        Api.as("placer-2080")
                .get("/homes/" + home + "/prices")
                .then()
                .statusCode(200)
                .body("items.level", contains("BASE", "ADD_ON"))
                .body("items.memberOre", contains(421_900, 41_300))
                .body("items.otherOre", contains(472_800, 46_000))
                .body("items[0].addOn", nullValue())
                .body("items[1].addOn", equalTo("extra personal"))
                .body("items[1].unit", equalTo("HOUR"));
    }

    @Test
    void twoPricesOfOneKindNeverHoldOnOneDay() {
        String home = homes.home("2081", "HVB");
        given.row("2081", home, "BASE", null, "2026-01-01", "2027-01-01", 100, 200);
        Api.as("economist-2081")
                .body(GivenPrices.body("BASE", null, "2026-12-31", null, 100, 200))
                .post("/homes/" + home + "/prices")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/price-overlaps"));
        given.row("2081", home, "BASE", null, "2027-01-01", null, 100, 200);
        given.row("2081", home, "RAISED", null, "2026-12-31", null, 100, 200);
    }

    @Test
    void aPriceThatHasNotBegunMayBeChangedAndOneThatHasOnlyEnded() {
        String home = homes.home("2081", "HVB");
        String begun = given.row("2081", home, "BASE", null, "2026-01-01", null, 100, 200);
        String coming = given.row("2081", home, "RAISED", null, "2027-01-01", null, 100, 200);
        String path = "/homes/" + home + "/prices/";
        Map<String, ?> dearer = Map.of("memberOre", 150);
        Api.as("economist-2081").body(dearer).patch(path + coming).then().statusCode(428);
        String tag = Api.as("economist-2081").get(path + coming).header("ETag");
        Api.as("economist-2081")
                .header("If-Match", tag)
                .body(dearer)
                .patch(path + coming)
                .then()
                .statusCode(200)
                .body("memberOre", equalTo(150))
                .body("otherOre", equalTo(200));
        Api.as("economist-2081")
                .header("If-Match", tag)
                .body(dearer)
                .patch(path + coming)
                .then()
                .statusCode(412);
        for (Map<String, ?> late : java.util.List.of(
                dearer,
                Map.of("validUntil", "2026-11-21"),
                Map.of("validFrom", "2026-02-01", "validUntil", "2027-01-01"))) {
            Api.as("economist-2081")
                    .header("If-Match", "*")
                    .body(late)
                    .patch(path + begun)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/price-has-begun"));
        }
        Api.as("economist-2081")
                .header("If-Match", "*")
                .body(Map.of("validUntil", "2027-01-01"))
                .patch(path + begun)
                .then()
                .statusCode(200)
                .body("validUntil", equalTo("2027-01-01"));
    }

    @Test
    void onlyTheHomesEconomistAndTheCoordinatorSetPrices() {
        String home = homes.home("2081", "HVB");
        String row = given.row("2081", home, "BASE", null, "2028-01-01", null, 100, 200);
        String path = "/homes/" + home + "/prices";
        Map<String, Object> body = GivenPrices.body("BASE", null, "2027-01-01", "2028-01-01", 100, 200);
        Api.as("economist-2080").body(body).post(path).then().statusCode(404);
        Api.as("economist-2080")
                .header("If-Match", "*")
                .body(Map.of("memberOre", 100))
                .patch(path + "/" + row)
                .then()
                .statusCode(404);
        Api.as("placer-2081").body(body).post(path).then().statusCode(403);
        Api.as("manager-2081").body(body).post(path).then().statusCode(403);
        Api.as("analyst").get(path).then().statusCode(403);
        Api.as("coordinator").body(body).post(path).then().statusCode(201);
    }

    @Test
    void aPriceThatCannotBeIsToldByField() {
        String home = homes.home("2081", "HVB");
        mustRefuse(home, GivenPrices.body("ADD_ON", null, "2027-01-01", null, 100, 200), "addOn");
        mustRefuse(home, GivenPrices.body("BASE", "resor", "2027-01-01", null, 100, 200), "addOn");
        mustRefuse(home, GivenPrices.body("BASE", null, "2027-01-01", null, -1, 200), "memberOre");
        mustRefuse(home, GivenPrices.body("BASE", null, "2027-01-01", null, 100, Long.MAX_VALUE), "otherOre");
        mustRefuse(home, GivenPrices.body("GOLD", null, "2027-01-01", null, 100, 200), "level");
        Map<String, Object> hourly = new HashMap<>(GivenPrices.body("BASE", null, "2027-01-01", null, 100, 200));
        hourly.put("unit", "HOUR");
        mustRefuse(home, hourly, "unit");
    }

    private static void mustRefuse(String home, Map<String, ?> body, String field) {
        Api.as("economist-2081")
                .body(body)
                .post("/homes/" + home + "/prices")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }
}
