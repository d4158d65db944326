package se.samplats.money.pricesetting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenBudgets;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;

@FeatureTest
class PriceProposalTest {

    private final GivenHomes homes = new GivenHomes();
    private final GivenPrices prices = new GivenPrices();
    private final GivenBudgets budgets = new GivenBudgets();

    @Test
    void aProposalIsNoPriceUntilItIsDecided() {
        String home = homes.home("2081", "HVB");
        String proposal = budgets.proposed("2081", home, "2027-01-01", Map.of("raisedWeight", 1.35));
        Api.as("economist-2081").get("/homes/" + home + "/prices").then().body("items", empty());
        Api.as("economist-2081")
                .post("/homes/" + home + "/price-proposals/" + proposal + "/decide")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("closedBy", equalTo("economist-2081"))
                .body("closedAt", notNullValue());
        Api.as("placer-2080")
                .get("/homes/" + home + "/prices")
                .then()
                .body("items.level", contains("BASE", "RAISED"))
                .body("items.memberOre", contains(352_941, 476_471))
                .body("items.validFrom", contains("2027-01-01", "2027-01-01"))
                .body("items.validUntil", contains("2028-01-01", "2028-01-01"));
    }

    @Test
    void aProposalKeepsTheBudgetThatMadeIt() {
        String home = homes.home("2081", "HVB");
        String proposal = budgets.proposed(
                "2081",
                home,
                "2027-01-01",
                Map.of("othersOverheadOre", 18_615_000, "othersReason", "Länets samordning"));
        Api.as("coordinator")
                .get("/homes/" + home + "/price-proposals/" + proposal)
                .then()
                .statusCode(200)
                .body("origin", equalTo("BUDGET"))
                .body("budget.staffOre", equalTo(450_000_000))
                .body("budget.othersReason", equalTo("Länets samordning"))
                .body("uplift", nullValue())
                .body("prices[0].memberOre", equalTo(352_941))
                .body("prices[0].otherOre", equalTo(362_941));
        Api.as("coordinator").get("/homes/" + home + "/price-proposals").then().body("items.id", contains(proposal));
    }

    @Test
    void theRowBeforeEndsWhereTheDecidedOneBeginsAndAnotherKindStays() {
        String home = homes.home("2081", "HVB");
        String open = prices.row("2081", home, "BASE", null, "2026-01-01", null, 300_000, 310_000);
        prices.row("2081", home, "ADD_ON", "extra personal", "2026-01-01", null, 40_000, 45_000);
        budgets.decided("2081", home, "2027-01-01", Map.of());
        Api.as("economist-2081")
                .get("/homes/" + home + "/prices/" + open)
                .then()
                .body("validUntil", equalTo("2027-01-01"))
                .body("memberOre", equalTo(300_000));
        Api.as("economist-2081")
                .get("/homes/" + home + "/prices")
                .then()
                .body("items.validUntil", contains("2027-01-01", null, "2028-01-01"));
    }

    @Test
    void aLaterDecisionBeforeTheYearBeginsTakesTheFirstOnesPlace() {
        String home = homes.home("2081", "HVB");
        budgets.decided("2081", home, "2027-01-01", Map.of());
        budgets.decided("2081", home, "2027-01-01", Map.of("staffOre", 400_000_000));
        Api.as("economist-2081").get("/homes/" + home + "/prices").then().body("items.memberOre", contains(326_081));
    }

    @Test
    void aPriceThatHasBegunIsNotDecidedAnew() {
        String home = homes.home("2081", "HVB");
        prices.row("2081", home, "BASE", null, "2026-01-01", null, 300_000, 310_000);
        String proposal = budgets.proposed("2081", home, "2026-01-01", Map.of());
        Api.as("economist-2081")
                .post("/homes/" + home + "/price-proposals/" + proposal + "/decide")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/price-has-begun"));
        Api.as("economist-2081")
                .get("/homes/" + home + "/price-proposals/" + proposal)
                .then()
                .body("status", equalTo("PROPOSED"));
    }

    @Test
    void oneProposalAtATimeWaitsAndAWithdrawnOneGivesWay() {
        String home = homes.home("2081", "HVB");
        String path = "/homes/" + home + "/price-proposals";
        String first = budgets.proposed("2081", home, "2027-01-01", Map.of());
        Api.as("economist-2081")
                .body(Map.of("validFrom", "2027-01-01", "budget", GivenBudgets.budget(Map.of())))
                .post(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-waits"));
        Api.as("economist-2081")
                .post(path + "/" + first + "/withdraw")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        Api.as("economist-2081")
                .post(path + "/" + first + "/decide")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-closed"));
        budgets.proposed("2081", home, "2027-01-01", Map.of());
    }

    @Test
    void onlyTheHomesMunicipalityProposesAndDecides() {
        String home = homes.home("2081", "HVB");
        String proposal = budgets.proposed("2081", home, "2027-01-01", Map.of());
        String path = "/homes/" + home + "/price-proposals";
        Map<String, Object> body = Map.of("validFrom", "2027-06-01", "budget", GivenBudgets.budget(Map.of()));
        Api.as("economist-2080").body(body).post(path).then().statusCode(404);
        Api.as("economist-2080").get(path).then().statusCode(404);
        Api.as("economist-2080").post(path + "/" + proposal + "/decide").then().statusCode(404);
        for (String other : List.of("coordinator", "manager-2081", "placer-2081", "analyst", "auditor")) {
            Api.as(other).body(body).post(path).then().statusCode(403);
            Api.as(other).post(path + "/" + proposal + "/decide").then().statusCode(403);
            Api.as(other).post(path + "/" + proposal + "/withdraw").then().statusCode(403);
        }
        Api.as("placer-2081").get(path).then().statusCode(403);
    }

    @Test
    void aRepeatedCallProposesOnce() {
        String home = homes.home("2081", "HVB");
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("validFrom", "2027-01-01", "budget", GivenBudgets.budget(Map.of()));
        List<String> ids = List.of(once(home, key, body), once(home, key, body));
        assertEquals(ids.get(0), ids.get(1));
        Api.as("economist-2081")
                .get("/homes/" + home + "/price-proposals")
                .then()
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "staffOre, -1",
        "places, 0",
        "occupancy, 0",
        "occupancy, 85",
        "raisedWeight, 0.5",
        "raisedShare, 2",
        "places, 2000"
    })
    void aBudgetThatCannotBeIsToldByField(String field, double value) {
        String home = homes.home("2081", "HVB");
        Object number = field.endsWith("Ore") || field.equals("places") ? (Object) (long) value : (Object) value;
        Api.as("economist-2081")
                .body(Map.of("validFrom", "2027-01-01", "budget", GivenBudgets.budget(Map.of(field, number))))
                .post("/homes/" + home + "/price-proposals")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("budget." + field));
    }

    @Test
    void aHomeSeesWhereItBreaksEvenAgainstThePrivatePrice() {
        Api.as("economist-2081")
                .body(Map.of("costOre", 657_000_000, "places", 6, "occupancy", 0.85, "privateDayPriceOre", 450_000))
                .post("/calculations/occupancy")
                .then()
                .statusCode(200)
                .body("dayPriceOre", equalTo(352_941))
                .body("costOfADayOre", equalTo(1_800_000))
                .body("rows.beds", contains(1, 2, 3, 4, 5, 6))
                .body("rows.costPerBedDayOre", contains(1_800_000, 900_000, 600_000, 450_000, 360_000, 300_000))
                .body("breakEven.netDayPriceOre", equalTo(423_000))
                .body("breakEven.beds", equalTo(4.0f))
                .body("breakEven.netBeds", equalTo(4.26f));
    }

    private static String once(String home, String key, Map<String, Object> body) {
        return Api.as("economist-2081")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/homes/" + home + "/price-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
