package se.samplats.market.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenRequests;

/** Each hard rule by itself: the reason that is told, and the cure. */
@FeatureTest
class CriteriaTest {

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void aHomeThatFitsIsACandidateWithEveryFinding() {
        String home = homes.home("2080", "HVB");
        homes.place("2080", home, "1");
        String request = requests.request("2081");
        assertEquals(
                List.of("FORM", "AGE", "SEX", "PERIOD", "DISTANCE", "PRICE", "FRESHNESS"),
                answer(request).getList("candidates.find { it.home.id == '" + home + "' }.findings.criterion"));
        assertEquals("2026-11-21", candidate(request, home).get("freeFrom"));
    }

    @Test
    void theFirstHardRuleThatFailedIsToldWithItsCure() {
        String home = homes.home("2080", "HVB", Map.of("ageFrom", 13, "ageTo", 17, "sexes", List.of("FEMALE")));
        homes.place("2080", home, "1");
        Map<String, Object> failed = failed(requests.request("2081"), home);
        assertEquals("AGE", failed.get("criterion"));
        assertEquals("Tar emot 13–17 år, inte 19 år", failed.get("text"));
        assertEquals("Anmält till IVO (SoL 26:2)", failed.get("source"));
    }

    @Test
    void aPlaceThatIsFreeFiveDaysLaterIsANearMiss() {
        String home = homes.home("2080", "HVB");
        String place = homes.place("2080", home, "1");
        homes.resident("2080", place, "2026-11-01", "2026-12-06");
        String request = requests.request("2081");
        Map<String, Object> failed = failed(request, home);
        assertEquals("PERIOD", failed.get("criterion"));
        assertEquals("Börja 6 dec. 2026, 5 dygn senare.", failed.get("cure"));
        assertEquals(5, failed.get("cureAmount"));
        assertTrue(isNear(request, home));
    }

    @Test
    void aHomeTooFarAwayIsANearMissByItsKilometres() {
        String home = homes.home("2039", "HVB", Map.of("lat", 61.228, "lon", 14.039));
        homes.place("2039", home, "1");
        String request = requests.request("2081", Map.of("maxDistanceKm", 60));
        Map<String, Object> failed = failed(request, home);
        assertEquals("DISTANCE", failed.get("criterion"));
        assertEquals("LONGER_DISTANCE", failed.get("cureKind"));
        assertTrue(isNear(request, home));
    }

    @Test
    void aRiskThatTheHomeRefusesExcludesIt() {
        String home = homes.home("2080", "HVB", Map.of("refuses", List.of("psykos")));
        homes.place("2080", home, "1");
        String request = requests.request("2081", Map.of("risks", List.of("psykos")));
        assertEquals("RISKS", failed(request, home).get("criterion"));
        assertFalse(isNear(request, home), "without a raised level nothing cures it");
    }

    @Test
    void everyNeedIsOneThatTheHomeIsMadeFor() {
        String home = homes.home("2080", "HVB", Map.of("specialisms", List.of("missbruk")));
        homes.place("2080", home, "1");
        assertEquals(
                "NEEDS",
                failed(requests.request("2081", Map.of("needs", List.of("missbruk", "trauma"))), home)
                        .get("criterion"));
        candidate(requests.request("2081", Map.of("needs", List.of("Missbruk "))), home);
    }

    @Test
    void aRiskThatAHomeDoesNotTakeIsANearMissByItsRaisedLevel() {
        String home = homes.home("2080", "HVB", Map.of("refuses", List.of("rymning")));
        homes.place("2080", home, "1");
        String request = requests.request("2081", Map.of("risks", List.of("rymning")));
        assertEquals("ANOTHER_HOME", failed(request, home).get("cureKind"));
        assertFalse(isNear(request, home));
        new GivenPrices().priceList("2080", home);
        assertEquals("RAISED_LEVEL", failed(request, home).get("cureKind"));
        Integer dayPrice = answer(request).get("nearMisses.find { it.home.id == '" + home + "' }.dayPriceOre");
        assertEquals(dayPrice + 100_000, failed(request, home).get("cureAmount"));
        assertTrue(isNear(request, home));
    }

    @Test
    void whereAWheelchairIsNeededThePlaceItselfIsFitForIt() {
        String home = homes.home("2080", "HVB");
        homes.place("2080", home, "1");
        assertEquals(
                "WHEELCHAIR",
                failed(requests.request("2081", Map.of("wheelchair", true)), home)
                        .get("criterion"));
    }

    @Test
    void aMunicipalityToAvoidIsAvoided() {
        String home = homes.home("2080", "HVB");
        homes.place("2080", home, "1");
        String request = requests.request("2081", Map.of("avoidMunicipalities", List.of("2080")));
        assertEquals("PROTECTED_AREA", failed(request, home).get("criterion"));
    }

    @Test
    void lssInAnotherMunicipalityNeedsSpecialReasons() {
        Map<String, ?> adults = Map.of("ageFrom", 18, "ageTo", 64);
        String home = homes.home("2080", "LSS_9_9_GRUPP", adults);
        homes.place("2080", home, "1");
        Map<String, ?> need = Map.of("form", "LSS_9_9_GRUPP", "age", 40);
        String elsewhere = requests.request("2081", need);
        assertEquals("SPECIAL_REASONS", failed(elsewhere, home).get("criterion"));
        assertEquals("LSS 16 c §", failed(elsewhere, home).get("source"));
        assertTrue(isNear(elsewhere, home));
        candidate(requests.request("2080", need), home);
        candidate(
                requests.request(
                        "2081", Map.of("form", "LSS_9_9_GRUPP", "age", 40, "specialReasons", "Anhöriga bor där")),
                home);
    }

    @Test
    void aFamilyHomeIsNeverMatched() {
        String home = homes.home("2080", "FAMILJEHEM", Map.of("ageFrom", 0, "ageTo", 20));
        homes.place("2080", home, "1");
        Api.as("placer-2081")
                .get("/vacancies?form=FAMILJEHEM")
                .then()
                .statusCode(200)
                .body("items", org.hamcrest.Matchers.empty());
    }

    @Test
    void aSearchWithThreeInputsListsFreePlacesWithWordsInTheCallersLanguage() {
        String home = homes.home("2080", "HVB");
        String place = homes.place("2080", home, "1");
        List<Map<String, Object>> found = Api.as("placer-2081")
                .header("Accept-Language", "en")
                .get("/vacancies?form=HVB&start=2026-12-01&age=19&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.place.id == '" + place + "' }");
        assertEquals(1, found.size());
        assertTrue(found.get(0).toString().contains("Ages 18–20"));
        homes.resident("2080", place, "2026-12-01", "2026-12-02");
        Api.as("placer-2081")
                .get("/vacancies?form=HVB&start=2026-12-01&age=19&limit=200")
                .then()
                .body("items.findAll { it.place.id == '" + place + "' }", org.hamcrest.Matchers.empty());
    }

    @Test
    void distanceIsAsTheCrowFliesFromTheBuyersTown() {
        assertEquals(
                57.8,
                new se.samplats.platform.kernel.Position(60.484, 15.437)
                        .distanceKm(new se.samplats.platform.kernel.Position(60.1324, 16.1864)),
                1.0);
    }

    private static io.restassured.path.json.JsonPath answer(String request) {
        for (String user : List.of("placer-2081", "placer-2080")) {
            var response = Api.as(user).get("/requests/" + request + "/matches");
            if (response.statusCode() == 200) {
                return response.jsonPath();
            }
        }
        throw new AssertionError("nobody sees request " + UUID.fromString(request));
    }

    private static Map<String, Object> candidate(String request, String home) {
        return answer(request).getMap("candidates.find { it.home.id == '" + home + "' }");
    }

    private static Map<String, Object> failed(String request, String home) {
        return answer(request).getMap("excluded.find { it.home.id == '" + home + "' }.failed");
    }

    private static boolean isNear(String request, String home) {
        return !answer(request)
                .getList("nearMisses.findAll { it.home.id == '" + home + "' }")
                .isEmpty();
    }
}
