package se.samplats;

import java.util.HashMap;
import java.util.Map;

/** Budgets of homes, and what is made of them as their economists make it. */
public final class GivenBudgets {

    /** The worked case of the domain: 6 570 000 kr, 6 places, 85 percent. */
    public static Map<String, Object> budget(Map<String, ?> facts) {
        Map<String, Object> budget = new HashMap<>(Map.of(
                "staffOre", 450_000_000,
                "premisesOre", 120_000_000,
                "overheadOre", 67_000_000,
                "capitalOre", 20_000_000,
                "places", 6,
                "occupancy", 0.85));
        budget.putAll(facts);
        return budget;
    }

    public String proposed(String municipality, String home, String validFrom, Map<String, ?> facts) {
        return GivenHomes.created(
                "economist-" + municipality,
                "/homes/" + home + "/price-proposals",
                Map.of("validFrom", validFrom, "budget", budget(facts)));
    }

    public String decided(String municipality, String home, String validFrom, Map<String, ?> facts) {
        String proposal = proposed(municipality, home, validFrom, facts);
        decide(municipality, home, proposal);
        return proposal;
    }

    public void decide(String municipality, String home, String proposal) {
        Api.as("economist-" + municipality)
                .post("/homes/" + home + "/price-proposals/" + proposal + "/decide")
                .then()
                .statusCode(200);
    }

    /** Wages and consumer prices of a year, each with its own change in percent. */
    public void index(int year, String stage, double wages, double consumerPrices) {
        value("WAGES", year, stage, wages);
        value("CONSUMER_PRICES", year, stage, consumerPrices);
    }

    public void value(String kind, int year, String stage, double percent) {
        GivenHomes.created(
                "coordinator",
                "/indices",
                Map.of(
                        "kind",
                        kind,
                        "year",
                        year,
                        "stage",
                        stage,
                        "percent",
                        percent,
                        "source",
                        "SKR, cirkulär",
                        "publishedOn",
                        (year - 1) + "-12-15"));
    }
}
