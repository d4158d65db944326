package se.samplats.money.pricesetting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenBudgets;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;

/** Years far ahead, each test its own: index values are the county's, and all tests share one database. */
@FeatureTest
class IndexTest {

    private final GivenHomes homes = new GivenHomes();
    private final GivenPrices prices = new GivenPrices();
    private final GivenBudgets budgets = new GivenBudgets();

    @Test
    void nextYearsPricesAreThisYearsWithTheIndexUponThem() {
        budgets.index(2101, "PRELIMINARY", 3.0, 1.0);
        String home = homes.home("2081", "HVB");
        prices.row("2081", home, "BASE", null, "2100-01-01", "2101-01-01", 421_900, 472_800);
        prices.row("2081", home, "ADD_ON", "extra personal", "2100-01-01", null, 41_300, 46_000);
        uplift(home, 2101)
                .statusCode(201)
                .body("origin", equalTo("INDEX"))
                .body("validFrom", equalTo("2101-01-01"))
                .body("uplift.rate.percent", equalTo(2.6f))
                .body("uplift.rate.wagePercent", equalTo(80))
                .body("uplift.rate.corrected", equalTo(false))
                .body("uplift.correction", nullValue())
                .body("prices.memberOre", contains(432_869, 42_374))
                .body("prices.otherOre", contains(485_093, 47_196))
                .body("prices[1].unit", equalTo("HOUR"));
    }

    @Test
    void aValueThatWasCorrectedAfterItWasUsedStartsTheNextUplift() {
        budgets.index(2111, "PRELIMINARY", 3.0, 3.0);
        budgets.index(2112, "PRELIMINARY", 2.0, 2.0);
        String home = homes.home("2081", "HVB");
        prices.row("2081", home, "BASE", null, "2110-01-01", "2111-01-01", 400_000, 500_000);
        String first = uplift(home, 2111).statusCode(201).extract().path("id");
        budgets.decide("2081", home, first);
        budgets.value("WAGES", 2111, "CORRECTED", 2.5);
        budgets.value("CONSUMER_PRICES", 2111, "CORRECTED", 2.5);
        uplift(home, 2112)
                .statusCode(201)
                .body("uplift.correction.year", equalTo(2111))
                .body("uplift.correction.used", equalTo(3))
                .body("uplift.correction.corrected", equalTo(2.5f))
                .body("prices[0].fromMemberOre", equalTo(410_000))
                .body("prices[0].memberOre", equalTo(418_200))
                .body("prices[0].otherOre", equalTo(522_750));
        Api.as("economist-2081")
                .get("/homes/" + home + "/prices")
                .then()
                .body("items.memberOre", contains(400_000, 412_000));
    }

    @Test
    void aPriceThatWasChangedByHandSinceTheIndexIsNotCorrected() {
        budgets.index(2121, "PRELIMINARY", 3.0, 3.0);
        budgets.index(2122, "PRELIMINARY", 2.0, 2.0);
        String home = homes.home("2081", "HVB");
        prices.row("2081", home, "BASE", null, "2120-01-01", "2121-01-01", 400_000, 500_000);
        String first = uplift(home, 2121).statusCode(201).extract().path("id");
        budgets.decide("2081", home, first);
        budgets.value("WAGES", 2121, "CORRECTED", 2.5);
        String row = Api.as("economist-2081")
                .get("/homes/" + home + "/prices")
                .then()
                .extract()
                .path("items[1].id");
        Api.as("economist-2081")
                .header("If-Match", "*")
                .body(Map.of("memberOre", 405_000))
                .patch("/homes/" + home + "/prices/" + row)
                .then()
                .statusCode(200);
        uplift(home, 2122).statusCode(201).body("prices[0].fromMemberOre", equalTo(405_000));
    }

    @Test
    void withoutAnIndexOrWithoutAPriceNothingIsUplifted() {
        String home = homes.home("2081", "HVB");
        uplift(home, 2131).statusCode(422).body("type", equalTo("/problems/index-missing"));
        budgets.index(2131, "PRELIMINARY", 3.0, 3.0);
        uplift(home, 2131).statusCode(422).body("type", equalTo("/problems/price-missing"));
    }

    @Test
    void aPreliminaryValueIsRecordedOnceAndCorrectedAsOftenAsItIs() {
        budgets.value("WAGES", 2141, "PRELIMINARY", 3.0);
        Map<String, Object> again = Map.of(
                "kind", "WAGES",
                "year", 2141,
                "stage", "PRELIMINARY",
                "percent", 3.1,
                "source", "SKR",
                "publishedOn", "2140-12-15");
        Api.as("coordinator")
                .body(again)
                .post("/indices")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/index-known"));
        budgets.value("WAGES", 2141, "CORRECTED", 3.2);
        budgets.value("WAGES", 2141, "CORRECTED", 3.3);
        Api.as("economist-2081").body(again).post("/indices").then().statusCode(403);
        Api.as("economist-2081")
                .get("/indices?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.year == 2141 }.percent", hasItem(3.3f));
    }

    private static io.restassured.response.ValidatableResponse uplift(String home, int year) {
        return Api.as("economist-2081")
                .body(Map.of("indexYear", year))
                .post("/homes/" + home + "/price-proposals")
                .then();
    }
}
