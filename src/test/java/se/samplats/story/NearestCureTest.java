package se.samplats.story;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** The smallest change that makes a home fit is told, in words and numbers, and it is true. */
@FeatureTest
class NearestCureTest {

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void anOccupiedBedDoesNotHideItsNeighbourThatIsFreeInFiveDays() {
        String home = homes.home("2080", "HVB", Map.of("name", "Krylbo"));
        homes.resident("2080", homes.place("2080", home, "1"), "2026-11-01", null);
        String soon = homes.place("2080", home, "2");
        homes.resident("2080", soon, "2026-11-01", "2026-12-06");
        homes.resident("2080", homes.place("2080", home, "3"), "2026-11-01", "2026-12-20");
        String request = requests.request("2081");
        Map<String, Object> near = near(matches(request, ""), home);
        assertEquals("Krylbo passar från 6 dec., 5 dagar senare", near.get("text"));
        assertEquals("2026-12-06", near.get("start"));
        JsonPath answer = matches(request, "");
        String gives = "nearMisses.find { it.home.id == '" + home + "' }";
        assertEquals(soon, answer.getString(gives + ".place.id"));
        assertEquals("LATER_START", answer.getString(gives + ".gives[0].cureKind"));
        assertEquals(5, answer.getInt(gives + ".gives[0].cureAmount"));
        assertEquals("2026-12-06", answer.getString(gives + ".gives[0].cureStart"));
        String english = Api.as("placer-2081")
                .header("Accept-Language", "en")
                .get("/requests/" + request + "/matches")
                .path(gives + ".text");
        assertEquals("Krylbo fits from 6 Dec, 5 days later", english);
    }

    @Test
    void askedFromTheDayThatIsToldThePlaceIsFree() {
        String home = homes.home("2080", "HVB");
        String place = homes.place("2080", home, "1");
        homes.resident("2080", place, "2026-11-01", "2026-12-02");
        String request = requests.request("2082");
        SignedIn placer = SignedIn.as("placer-2082");
        assertTrue(placer.get("/requests/" + request).says("passar från 2 dec., 1 dag senare"));
        assertTrue(placer.get("/requests/" + request + "/purchase").says("passar från 2 dec., 1 dag senare"));
        assertTrue(placer.get("/search?form=HVB&start=2026-12-01&age=19&days=30")
                .says("passar från 2 dec., 1 dag senare"));
        String start = (String) near(
                        Api.as("placer-2082")
                                .get("/requests/" + request + "/matches")
                                .jsonPath(),
                        home)
                .get("start");
        placer.post("/requests/" + request + "/offers", Map.of("place", place, "from", String.valueOf(start)));
        Api.as("placer-2082")
                .get("/offers?limit=200")
                .then()
                .body("items.find { it.requestId == '" + request + "' }.start", equalTo("2026-12-02"));
    }

    @Test
    void aBedThatIsFreeWithinHalfAYearIsANearMissAndALaterOneIsNot() {
        String near = homes.home("2080", "HVB");
        homes.resident("2080", homes.place("2080", near, "1"), "2026-11-01", "2027-05-30");
        String far = homes.home("2080", "HVB");
        homes.resident("2080", homes.place("2080", far, "1"), "2026-11-01", "2027-05-31");
        JsonPath answer = matches(requests.request("2081"), "");
        assertEquals(180, answer.getInt("nearMisses.find { it.home.id == '" + near + "' }.gives[0].cureAmount"));
        assertNull(answer.get("nearMisses.find { it.home.id == '" + far + "' }"));
        assertEquals("LATER_START", answer.get("excluded.find { it.home.id == '" + far + "' }.failed.cureKind"));
    }

    @Test
    void thePriceIsTheNewDaysAndNotTheOldOnes() {
        String home = homes.home("2080", "HVB");
        new GivenPrices().priceList("2080", home);
        homes.resident("2080", homes.place("2080", home, "1"), "2026-11-01", "2027-01-10");
        Integer next =
                (Integer) near(matches(requests.request("2081"), ""), home).get("dayPriceOre");
        long thisYear = next - 10_000L;
        JsonPath answer = matches(requests.request("2081", Map.of("maxDayPriceOre", thisYear)), "");
        String miss = "nearMisses.find { it.home.id == '" + home + "' }";
        assertEquals(List.of("PERIOD", "PRICE"), answer.getList(miss + ".gives.criterion"));
        assertEquals(10_000, answer.getInt(miss + ".gives[1].cureAmount"));
        assertEquals(
                "Prövningen passar från 10 jan., 40 dagar senare, för 100 kr mer per dygn", answer.get(miss + ".text"));
        String given = requests.request("2081", Map.of("maxDayPriceOre", next, "wantedStart", "2027-01-10"));
        assertTrue(matches(given, "").getList("candidates.home.id").contains(home), "given, the home is a candidate");
    }

    @Test
    void aLaterRuleThatFailsTooIsTold() {
        String home = homes.home("2039", "HVB", Map.of("lat", 61.228, "lon", 14.039, "refuses", List.of("rymning")));
        homes.resident("2039", homes.place("2039", home, "1"), "2026-11-01", null);
        new GivenPrices().priceList("2039", home);
        JsonPath answer =
                matches(requests.request("2081", Map.of("risks", List.of("rymning"), "maxDistanceKm", 20)), "");
        String excluded = "excluded.find { it.home.id == '" + home + "' }";
        assertEquals("RISKS", answer.get(excluded + ".failed.criterion"));
        assertEquals(List.of("PERIOD", "DISTANCE"), answer.getList(excluded + ".also.criterion"));
    }

    @Test
    void aRaisedLevelIsSomethingThatTheBuyerCanAskFor() {
        String home = homes.home("2080", "HVB", Map.of("refuses", List.of("rymning")));
        String place = homes.place("2080", home, "1");
        new GivenPrices().priceList("2080", home);
        String request = requests.request("2081", Map.of("risks", List.of("rymning")));
        Map<String, Object> near = near(matches(request, ""), home);
        assertEquals("RAISED", near.get("level"));
        JsonPath raised = matches(request, "?level=RAISED");
        String candidate = "candidates.find { it.home.id == '" + home + "' }";
        assertEquals("RAISED", raised.get(candidate + ".quote.level"));
        Map<String, Object> asked =
                new HashMap<>(Map.of("placeId", place, "start", "2026-12-01", "end", "2026-12-31", "level", "RAISED"));
        String offer = Api.as("placer-2081")
                .body(asked)
                .post("/requests/" + request + "/offers")
                .then()
                .statusCode(201)
                .body("level", equalTo("RAISED"))
                .body("quote.level", equalTo("RAISED"))
                .body("quote.lines[0].unitPriceOre", equalTo(raised.getInt(candidate + ".quote.lines[0].unitPriceOre")))
                .extract()
                .path("id");
        Api.as("manager-2080")
                .post("/offers/" + offer + "/make")
                .then()
                .statusCode(200)
                .body("quote.level", equalTo("RAISED"));
    }

    @Test
    void aRaisedLevelThatCostsTooMuchSaysThatToo() {
        String home = homes.home("2080", "HVB", Map.of("refuses", List.of("rymning")));
        homes.place("2080", home, "1");
        new GivenPrices().priceList("2080", home);
        Integer base = (Integer) near(matches(requests.request("2081", Map.of("risks", List.of("rymning"))), ""), home)
                .get("dayPriceOre");
        String request = requests.request("2081", Map.of("risks", List.of("rymning"), "maxDayPriceOre", base));
        String miss = "nearMisses.find { it.home.id == '" + home + "' }";
        JsonPath answer = matches(request, "");
        assertEquals(List.of("RISKS", "PRICE"), answer.getList(miss + ".gives.criterion"));
        assertEquals(100_000, answer.getInt(miss + ".gives[1].cureAmount"));
    }

    @Test
    void aBedThatIsFreeForTwoDaysSaysSoAndNeverStandsFirst() {
        String brief = homes.home("2062", "HVB_FAMILJ", Map.of("name", "Två dygn", "lat", 61.0, "lon", 14.5));
        homes.resident("2062", homes.place("2062", brief, "1"), "2026-12-03", null);
        String lasting = homes.home("2062", "HVB_FAMILJ", Map.of("name", "Länge", "lat", 61.3, "lon", 14.2));
        homes.resident("2062", homes.place("2062", lasting, "1"), "2026-11-01", "2026-12-01");
        for (String sort : List.of("", "&sort=best", "&sort=distance", "&sort=price", "&sort=first-free")) {
            JsonPath answer = Api.as("placer-2062")
                    .get("/vacancies?form=HVB_FAMILJ&start=2026-12-01&municipality=2062&limit=200" + sort)
                    .jsonPath();
            List<String> order = answer.getList("items.home.id");
            assertTrue(order.indexOf(lasting) < order.indexOf(brief), sort + " " + order);
            assertNotEquals(brief, order.get(0));
            assertFalse(answer.getString("order.text").isBlank());
            assertEquals(2, answer.getInt("items.find { it.home.id == '" + brief + "' }.onlyDays"));
            assertTrue(answer.getList("items.find { it.home.id == '" + brief + "' }.findings.text")
                    .contains("Ledig från 21 nov. 2026, upptagen igen från 3 dec. 2026, bara 2 dygn"));
        }
        JsonPath open = matchesOf(
                "placer-2062", requests.request("2062", Map.of("form", "HVB_FAMILJ", "expectedDays", 30)), "");
        assertEquals(
                "Ledig från 1 dec. 2026, bara 2 dygn",
                open.get("excluded.find { it.home.id == '" + brief + "' }.failed.text"));
    }

    @Test
    void theOrderIsStatedAndCanBeChanged() {
        String request = requests.request("2081");
        assertEquals("best", matches(request, "").getString("order.sort"));
        assertEquals("price", matches(request, "?sort=price").getString("order.sort"));
        List<Float> distances = matches(request, "?sort=distance").getList("candidates.distanceKm", Float.class);
        assertEquals(distances.stream().sorted().toList(), distances);
        Api.as("placer-2081")
                .get("/requests/" + request + "/matches?sort=cheapest")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("sort"));
    }

    private static Map<String, Object> near(JsonPath answer, String home) {
        return answer.getMap("nearMisses.find { it.home.id == '" + home + "' }");
    }

    private static JsonPath matches(String request, String query) {
        return matchesOf("placer-2081", request, query);
    }

    private static JsonPath matchesOf(String user, String request, String query) {
        return Api.as(user)
                .get("/requests/" + request + "/matches" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
