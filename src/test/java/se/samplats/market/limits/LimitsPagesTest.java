package se.samplats.market.limits;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** A suggestion to give way on a limit is a link that does it, and a home that lacks a specialism may be asked all the same. */
@FeatureTest
class LimitsPagesTest {

    private final GivenRequests given = new GivenRequests();
    private final GivenHomes homes = new GivenHomes();

    @Test
    void aLimitIsChangedByALinkAndOneButton() {
        String request = given.request("2081", Map.of("maxDistanceKm", 1));
        SignedIn placer = SignedIn.as("placer-2081");
        SignedIn.Shown shown = placer.get("/requests/" + request + "/limits?maxKm=120");
        assertTrue(shown.says("name=\"maxKm\" type=\"text\" value=\"120\""), shown.html());
        SignedIn.Shown changed = placer.post(
                "/requests/" + request + "/limits",
                Map.of("start", "2026-12-01", "maxKm", "120", "maxPrice", "4 500,50", "reasons", ""));
        assertTrue(changed.says("Gränserna är ändrade."), changed.html());
        Api.as("placer-2081")
                .get("/requests/" + request)
                .then()
                .body("maxDistanceKm", equalTo(120))
                .body("maxDayPriceOre", equalTo(450_050));
        placer.post(
                "/requests/" + request + "/limits",
                Map.of("start", "2026-12-01", "maxKm", "", "maxPrice", "", "reasons", ""));
        Api.as("placer-2081")
                .get("/requests/" + request)
                .then()
                .body("maxDistanceKm", nullValue())
                .body("maxDayPriceOre", nullValue());
    }

    @Test
    void anothersLimitsAreNotFound() {
        String request = given.request("2081");
        assertEquals(
                404,
                SignedIn.as("placer-2080")
                        .get("/requests/" + request + "/limits")
                        .status());
    }

    @Test
    void aHomeThatOnlyLacksASpecialismIsAskedAnyway() {
        String home = homes.home("2084", "HVB", Map.of("name", "Utan inriktningen", "specialisms", List.of()));
        String place = homes.place("2084", home, "1");
        String request = given.request("2081", Map.of("needs", List.of("missbruk")));
        SignedIn placer = SignedIn.as("placer-2081");
        String page = placer.get("/requests/" + request).html();
        assertTrue(page.contains("value=\"" + place + "\"><button>Fråga ändå"), page);
        assertTrue(placer.post("/requests/" + request + "/offers", Map.of("place", place))
                .says("Utan inriktningen"));
        assertEquals(
                List.of(place),
                Api.as("placer-2081")
                        .queryParam("limit", 200)
                        .get("/offers?status=ASKED")
                        .path("items.findAll { it.requestId == '" + request + "' }.placeId"));
        String asked = placer.get("/requests/" + request).html();
        assertFalse(asked.contains("Ingen plats passar"), asked);
        assertFalse(asked.contains("class=\"button primary\" href=\"/requests/" + request + "/purchase\""), asked);
    }
}
