package se.samplats.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.demo.DemoCounty;

@FeatureTest
class DemoRequestsTest {

    private static final String KRYLBO = "candidates.find { it.home.name == 'Krylbo' }";

    private final County county = new County();

    @Inject
    DemoCounty demo;

    @BeforeEach
    void theCountyIsThere() {
        demo.load();
    }

    @Test
    void everyHomeOfTheCountyIsACandidateOrExcludedForATrueReasonForEachOpenRequest() {
        assertEquals(61, county.requests.size());
        for (Map<String, String> request : county.requests) {
            JsonPath answer = matches(request);
            for (Map<String, String> home : county.homes) {
                check(request, home, answer);
            }
        }
    }

    /**
     * A boy of 16 in Hedemora needs an assessment and uses a wheelchair: in the county's one home for assessments at his age
     * the two places fit for a wheelchair are taken until further notice, and nobody else does assessments.
     */
    @Test
    void aNeedThatNoHomeOfTheCountyMeetsSaysSoHomeByHome() {
        JsonPath answer = matches(request("2083-11673"));
        assertEquals(List.of(), demoHomes(answer, "candidates.home.name"));
        assertEquals("PERIOD", failed(answer, "Tunagården").get("criterion"));
        assertEquals("SEX", failed(answer, "Kopparslingan").get("criterion"));
        assertEquals("NEEDS", failed(answer, "Krylbo").get("criterion"));
        assertEquals("Saknar inriktning: utredning", failed(answer, "Krylbo").get("text"));
    }

    /**
     * A young man of 18 in Hedemora with misuse who may be violent: Krylbo, 20 km away, has one place free for the year and a
     * half that he needs; Tallbacken would suit him as well and is full, and the others are made for something else.
     */
    @Test
    void aNeedThatOneHomeMeetsFindsItsOneFreePlaceWithPriceAndReasons() {
        JsonPath answer = matches(request("2083-67394"));
        assertEquals(List.of("Krylbo"), demoHomes(answer, "candidates.home.name"));
        assertEquals("5", answer.getString(KRYLBO + ".place.label"));
        assertEquals(19.5, answer.getDouble(KRYLBO + ".distanceKm"), 0.1);
        assertEquals(
                answer.getLong(KRYLBO + ".dayPriceOre"),
                answer.getLong(KRYLBO + ".quote.lines[0].unitPriceOre"),
                "the day price of the list is the one of the quote's first line");
        assertEquals("PERIOD", failed(answer, "Tallbacken").get("criterion"));
        assertEquals("AGE", failed(answer, "Tunagården").get("criterion"));
        assertEquals("NEEDS", failed(answer, "Orsasjön").get("criterion"));
        assertEquals("FORM", failed(answer, "Silverbäcken").get("criterion"));
    }

    private void check(Map<String, String> request, Map<String, String> home, JsonPath answer) {
        String who = request.get("arendereferens") + " and " + home.get("namn");
        String ofHome = "findAll { it.home.name == '" + home.get("namn") + "' && it.home.municipality == '"
                + home.get("kommunkod") + "' }";
        List<Map<String, Object>> candidates = answer.getList("candidates." + ofHome);
        List<Map<String, Object>> excluded = answer.getList("excluded." + ofHome);
        Set<String> reasons = county.reasons(request, home, km(request, home));
        if (reasons.isEmpty()) {
            assertEquals(0, excluded.size(), who + " fit");
            assertTrue(!candidates.isEmpty(), who + " fit");
        } else {
            assertEquals(0, candidates.size(), who + " do not fit: " + reasons);
            assertEquals(1, excluded.size(), who + " do not fit: " + reasons);
            Object reason =
                    answer.getString("excluded.find { it.home.name == '" + home.get("namn") + "' }.failed.criterion");
            assertTrue(reasons.contains(reason), who + " do not fit by " + reason + " but by " + reasons);
        }
    }

    private static double km(Map<String, String> request, Map<String, String> home) {
        double[] from = Towns.of(request.get("kommunkod"));
        double[] to = home.get("lat").isEmpty()
                ? Towns.of(home.get("kommunkod"))
                : new double[] {number(home.get("lat")), number(home.get("lon"))};
        double mean = Math.toRadians((from[0] + to[0]) / 2);
        double north = Math.toRadians(to[0] - from[0]);
        double east = Math.toRadians(to[1] - from[1]) * Math.cos(mean);
        return 6371 * Math.hypot(north, east);
    }

    private static double number(String decimal) {
        return Double.parseDouble(decimal.replace(',', '.'));
    }

    private Map<String, String> request(String caseReference) {
        return county.requests.stream()
                .filter(request -> request.get("arendereferens").equals(caseReference))
                .findFirst()
                .orElseThrow();
    }

    static JsonPath matches(Map<String, String> request) {
        String user = "placer-" + request.get("kommunkod");
        String id = Api.as(user)
                .get("/requests?limit=200&status=OPEN")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.caseReference == '" + request.get("arendereferens") + "' }.id");
        return Api.as(user)
                .get("/requests/" + id + "/matches")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> demoHomes(JsonPath answer, String path) {
        Set<String> names = county.homes.stream().map(home -> home.get("namn")).collect(Collectors.toSet());
        return answer.<String>getList(path).stream().filter(names::contains).toList();
    }

    private static Map<String, Object> failed(JsonPath answer, String home) {
        return new HashMap<>(answer.getMap("excluded.find { it.home.name == '" + home + "' }.failed"));
    }
}
