package se.samplats.money.pricesetting;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplats.Api;
import se.samplats.FeatureTest;

@FeatureTest
class CalculationApiTest {

    @Test
    void aDayPriceIsComputedFromABudget() {
        Api.as("economist-2081")
                .body("{\"costOre\": 657000000, \"places\": 6, \"occupancy\": 0.85}")
                .post("/calculations/day-price")
                .then()
                .statusCode(200)
                .body("dayPriceOre", equalTo(352_941));
    }

    @Test
    void aYearsEndIsComputedToTheOre() {
        Api.as("analyst")
                .body(yearEnd("{\"municipality\": \"2080\", \"days\": 1460}"))
                .post("/calculations/year-end")
                .then()
                .statusCode(200)
                .body("dayPriceOre", equalTo(352_941))
                .body("revenueOre", equalTo(515_293_860))
                .body("resultOre", equalTo(141_706_140))
                .body("keptOre", equalTo(32_850_000))
                .body("sharedOre", equalTo(108_856_140))
                .body("shares[0].municipality", equalTo("2080"))
                .body("shares[0].amountOre", equalTo(108_856_140));
    }

    @Test
    void aCommonCostIsShared() {
        Api.as("coordinator")
                .body(Map.of(
                        "costOre",
                        1_001,
                        "members",
                        List.of(
                                Map.of("municipality", "2080", "population", 60_000, "days", 0),
                                Map.of("municipality", "2081", "population", 40_000, "days", 100))))
                .post("/calculations/cost-sharing")
                .then()
                .statusCode(200)
                .body("population.amountOre", equalTo(List.of(601, 400)))
                .body("days.amountOre", equalTo(List.of(0, 1_001)))
                .body("half.amountOre", equalTo(List.of(300, 701)));
    }

    @Test
    void aJointHomesCostIsSharedByFiveKeysWithWhatEachWouldPayAlone() {
        Api.as("coordinator")
                .body("""
                        {"costOre": 25000, "fixedCostOre": 10000, "places": 3, "occupancy": 1, "members": [
                         {"municipality": "2080", "population": 9000, "days": 365, "subscribedPlaces": 1},
                         {"municipality": "2081", "population": 1000, "days": 730, "subscribedPlaces": 2,
                          "privateDayPriceOre": 423000}]}""")
                .post("/calculations/cost-sharing")
                .then()
                .statusCode(200)
                .body("population.amountOre", equalTo(List.of(22_500, 2_500)))
                .body("subscribed.amountOre", equalTo(List.of(8_333, 16_667)))
                .body("subscribedDayPriceOre", equalTo(14))
                .body("shapley.amountOre", equalTo(List.of(10_000, 15_000)))
                .body("alone.amountOre", equalTo(List.of(15_000, 20_000)))
                .body("alone[0].dearer", equalTo(List.of("POPULATION", "HALF")))
                .body("alone[1].privateOre", equalTo(308_790_000));
    }

    @Test
    void aFixedPartAboveTheCostAndPlacesWithoutOccupancyAreRefused() {
        for (String part : List.of("\"fixedCostOre\": 2", "\"places\": 2")) {
            Api.as("coordinator")
                    .body("{\"costOre\": 1, " + part + ", \"members\": [{\"municipality\": \"2080\","
                            + " \"population\": 1, \"days\": 1}]}")
                    .post("/calculations/cost-sharing")
                    .then()
                    .statusCode(400);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"costOre\": 1, \"places\": 0, \"occupancy\": 0.85} | places",
                "{\"costOre\": 1, \"places\": 1, \"occupancy\": 0} | occupancy",
                "{\"costOre\": 1, \"places\": 1, \"occupancy\": 85} | occupancy",
                "{\"costOre\": 1, \"places\": 1, \"occupancy\": 1e-999999999} | occupancy",
                "{\"costOre\": 1, \"places\": 1, \"occupancy\": 1e999999999} | occupancy",
                "{\"costOre\": 1, \"places\": 1, \"occupancy\": 1, \"levelWeight\": 0} | levelWeight",
                "{\"costOre\": 9223372036854775807, \"places\": 1, \"occupancy\": 1} | costOre",
                "{\"costOre\": 92233720368547758070, \"places\": 1, \"occupancy\": 1} | costOre",
                "{\"costOre\": -1, \"places\": 1, \"occupancy\": 1} | costOre",
                "{\"costOre\": 1.5, \"places\": 1, \"occupancy\": 1} | costOre",
                "{\"costOre\": \"1\", \"places\": 1, \"occupancy\": 1} | costOre",
                "{\"places\": 1, \"occupancy\": 1} | costOre"
            })
    void aBudgetThatCannotBeIsToldByField(String body, String field) {
        Api.as("economist-2081")
                .body(body)
                .post("/calculations/day-price")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"municipality\": \"2080\", \"days\": 0}",
                "{\"municipality\": \"2080\", \"days\": -1}",
                "{\"municipality\": \"Falun\", \"days\": 1}",
                "{\"municipality\": \"2080\", \"days\": 1}, {\"municipality\": \"2080\", \"days\": 1}",
                "null",
                ""
            })
    void daysThatCannotBeSharedByAreRefused(String days) {
        Api.as("economist-2081")
                .body(yearEnd(days))
                .post("/calculations/year-end")
                .then()
                .statusCode(400);
    }

    @Test
    void figuresBeyondAllMoneyAreRefused() {
        Api.as("economist-2081")
                .body("""
                        {"budgetCostOre": 100000000000000, "places": 1, "budgetOccupancy": 0.0001, "bandPercent": 5,
                         "actualCostOre": 0, "days": [{"municipality": "2080", "days": 100000000}]}""")
                .post("/calculations/year-end")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("days"));
        Api.as("economist-2081")
                .body("""
                        {"budgetCostOre": 1, "places": 1, "budgetOccupancy": 1, "bandPercent": 1e-999999999,
                         "actualCostOre": 0, "days": [{"municipality": "2080", "days": 1}]}""")
                .post("/calculations/year-end")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("bandPercent"));
    }

    @Test
    void aCostWithoutInhabitantsOrDaysIsRefused() {
        for (Map<String, ?> member : List.of(
                Map.of("municipality", "2080", "population", 0, "days", 1),
                Map.of("municipality", "2080", "population", 1, "days", 0))) {
            Api.as("coordinator")
                    .body(Map.of("costOre", 1, "members", List.of(member)))
                    .post("/calculations/cost-sharing")
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("members"));
        }
    }

    @Test
    void anAuditorDoesNotCalculate() {
        Api.as("auditor")
                .body("{\"costOre\": 1, \"places\": 1, \"occupancy\": 1}")
                .post("/calculations/day-price")
                .then()
                .statusCode(403);
    }

    private static String yearEnd(String days) {
        return """
                {"budgetCostOre": 657000000, "places": 6, "budgetOccupancy": 0.85, "bandPercent": 5,
                 "actualCostOre": 657000000, "days": [%s]}""".formatted(days);
    }
}
