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
        String row = prices.row("2026", home, "BASE", null, "2026-11-01", "2027-01-01", 400_000, 450_000);
        long before = countyOre();
        String request = requests.request("2023", Map.of("wantedStart", "2026-11-01"));
        String placement = requests.begun("2023", "2026", request, place);
        // the first to the twentieth of November: today has not been yet
        long frozen = 20
                * ((Number) Api.as("placer-2023")
                                .get("/placements/" + placement)
                                .then()
                                .extract()
                                .path("quote.lines[0].unitPriceOre"))
                        .longValue();
        assertEquals(before + frozen, countyOre());
        // a price that has begun does not change, and if it did, the quote is frozen
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
                .statusCode(409);
        assertEquals(before + frozen, countyOre());
    }

    private static long countyOre() {
        List<Integer> costs = Api.as("placer-2023")
                .get("/statistics/external-share?from=2026-11-01&to=2027-01-01&municipality=2023&by=form")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.municipality == '2023' && it.form == 'HVB' }.costOre.county");
        return costs.stream().mapToLong(Integer::longValue).sum();
    }
}
