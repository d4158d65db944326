package se.samplats.steering.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenRequests;

/** What a placement costs is what was agreed when it was booked. */
@FeatureTest
class FrozenCostTest {

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();
    private final GivenPrices prices = new GivenPrices();

    @Test
    void theShareCountsAPlacementAtItsFrozenQuoteWhateverThePriceListSaysLater() {
        String home = homes.home("2026", "HVB");
        String place = homes.place("2026", home, "1");
        String row = prices.row("2026", home, "BASE", null, "2026-12-01", "2027-01-01", 400_000, 450_000);
        long before = countyOre();
        String offer = requests.made("2023", "2026", requests.request("2023"), place);
        Api.as("placer-2023").post("/offers/" + offer + "/accept").then().statusCode(201);
        String placement = Api.as("placer-2023")
                .get("/placements?limit=200")
                .then()
                .extract()
                .path("items.find { it.placeId == '" + place + "' }.id");
        long frozen = ((Number) Api.as("placer-2023")
                        .get("/placements/" + placement)
                        .then()
                        .extract()
                        .path("quote.totalOre"))
                .longValue();
        assertEquals(before + frozen, countyOre());
        String tag = Api.as("economist-2026")
                .get("/homes/" + home + "/prices/" + row)
                .then()
                .extract()
                .header("ETag");
        Api.as("economist-2026")
                .header("If-Match", tag)
                .body(Map.of("memberOre", 900_000, "otherOre", 990_000))
                .patch("/homes/" + home + "/prices/" + row)
                .then()
                .statusCode(200);
        assertEquals(before + frozen, countyOre());
    }

    private static long countyOre() {
        List<Integer> costs = Api.as("placer-2023")
                .get("/statistics/external-share?from=2026-12-01&to=2027-01-01&municipality=2023&by=form")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.municipality == '2023' && it.form == 'HVB' }.costOre.county");
        return costs.stream().mapToLong(Integer::longValue).sum();
    }
}
