package se.samplats.county.agreement;

import static java.util.stream.Collectors.toMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenAgreements;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenRequests;

@FeatureTest
class AgreementTest {

    private final GivenAgreements given = new GivenAgreements();

    @Inject
    Agreements agreements;

    @Test
    void theCoordinatorMakesAnAgreementOnTheUsualTerms() {
        String id = given.agreement(Map.of(
                "parties",
                List.of("0126", "0125"),
                "mandates",
                List.of(Map.of("municipality", "0126", "yearlyLimitOre", 500_000_000))));
        Api.as("placer-2085")
                .get("/agreements/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("inForce", equalTo(true))
                .body("parties", contains("0125", "0126"))
                .body("terms.chargedDays", equalTo("ARRIVAL_ONLY"))
                .body("terms.yearEndBandPercent", equalTo(5))
                .body("terms.quoteValidDays", equalTo(30))
                .body("mandates[0].yearlyLimitOre", equalTo(500_000_000))
                .body("versions", hasSize(1));
        Api.as("auditor")
                .get("/agreements?limit=200")
                .then()
                .statusCode(200)
                .body("items.versions", everyItem(notNullValue()));
    }

    @Test
    void aNewVersionEndsTheOneBeforeAndChangesNothingElseInIt() {
        String id =
                given.agreement(Map.of("parties", List.of("0125", "0126"), "host", "0125", "validFrom", "2025-01-01"));
        Map<String, Object> second = Map.of(
                "parties",
                List.of("0125", "0126", "0127"),
                "validFrom",
                "2027-01-01",
                "noticeMonths",
                6,
                "terms",
                Map.of("chargedDays", "ARRIVAL_AND_DEPARTURE"));
        Api.as("coordinator")
                .body(second)
                .post("/agreements/" + id + "/versions")
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("versions.number", contains(1, 2))
                .body("versions[0].validUntil", equalTo("2027-01-01"))
                .body("versions[0].parties", contains("0125", "0126"))
                .body("versions[0].noticeMonths", equalTo(12))
                .body("versions[1].validUntil", nullValue())
                .body("versions[1].terms.chargedDays", equalTo("ARRIVAL_AND_DEPARTURE"))
                .body("versions[1].terms.yearEndBandPercent", equalTo(5));
        Api.as("coordinator")
                .body(second)
                .post("/agreements/" + id + "/versions")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/version-not-later"));
    }

    @Test
    void aNewVersionNeverChangesWhatIsAlreadyAgreed() {
        GivenRequests requests = new GivenRequests();
        GivenHomes homes = new GivenHomes();
        String id = given.agreement(Map.of(
                "parties",
                List.of("2084", "2083"),
                "host",
                "2084",
                "validFrom",
                "2026-06-01",
                "terms",
                Map.of("noticeDays", Map.of("HVB", 7), "yearEndBandPercent", 5)));
        String home = homes.home("2083", "HVB");
        new GivenPrices().priceList("2083", home);
        String offer = requests.made("2084", "2083", requests.request("2084"), homes.place("2083", home, "1"));
        String waiting = requests.made("2084", "2083", requests.request("2084"), homes.place("2083", home, "2"));
        String placement =
                Api.as("placer-2084").post("/offers/" + offer + "/accept").path("id");
        Map<String, ?> agreed =
                Api.as("placer-2084").get("/placements/" + placement).path("quote");
        Api.as("coordinator")
                .body(Map.of(
                        "parties",
                        List.of("2084", "2083"),
                        "validFrom",
                        "2026-07-01",
                        "terms",
                        Map.of(
                                "chargedDays",
                                "ARRIVAL_AND_DEPARTURE",
                                "noticeDays",
                                Map.of("HVB", 30),
                                "yearEndBandPercent",
                                10)))
                .post("/agreements/" + id + "/versions")
                .then()
                .statusCode(201);
        assertEquals(
                agreed, Api.as("placer-2084").get("/placements/" + placement).path("quote"));
        Api.as("placer-2084")
                .post("/offers/" + waiting + "/accept")
                .then()
                .statusCode(201)
                .body("quote.version", equalTo(1))
                .body("quote.lines", hasSize(1));
        String place = homes.place("2083", home, "3");
        Api.as("placer-2084")
                .body(Map.of("placeId", place, "start", "2026-12-01", "end", "2026-12-31"))
                .post("/quotes")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("lines.kind", contains("DAY_PRICE", "DEPARTURE_DAY"))
                .body("worstCaseOre", equalTo((int) (31 * GivenPrices.baseOre(2026) * 110 / 100)));
    }

    @Test
    void theVersionOfADayIsTheOneThatBothArePartyToThen() {
        String id = given.agreement(
                Map.of("parties", List.of("0114", "0115"), "host", "0114", "area", "LSS", "validFrom", "2025-01-01"));
        Api.as("coordinator")
                .body(Map.of("parties", List.of("0114", "0117"), "validFrom", "2026-01-01", "validUntil", "2027-01-01"))
                .post("/agreements/" + id + "/versions")
                .then()
                .statusCode(201);
        assertEquals(1, version("0114", "0115", "2025-12-31"));
        assertEquals(0, version("0114", "0115", "2026-01-01"));
        assertEquals(2, version("0117", "0114", "2026-12-31"));
        assertEquals(0, version("0117", "0114", "2027-01-01"));
        assertEquals(0, version("0117", "0114", "2024-12-31"));
        assertFalse(agreements
                .between("0114", "0115", "BOENDEN", LocalDate.parse("2025-12-31"))
                .isPresent());
        Map<String, AgreementVersion> partners = agreements.partnersOf("0114", "LSS", LocalDate.parse("2026-06-01"));
        assertEquals(Set.of("0117"), partners.keySet());
    }

    @Test
    void theNewestOfSeveralAgreementsHolds() {
        given.agreement(Map.of("parties", List.of("0120", "0123"), "host", "0120", "validFrom", "2026-01-01"));
        given.agreement(Map.of("parties", List.of("0120", "0123"), "host", "0120", "validFrom", "2025-01-01"));
        LocalDate day = LocalDate.parse("2026-06-01");
        AgreementVersion found =
                agreements.between("0123", "0120", "BOENDEN", day).orElseThrow();
        assertEquals(LocalDate.parse("2026-01-01"), found.validity().start());
        assertEquals(
                Map.of("0120", found.id()),
                agreements.partnersOf("0123", "BOENDEN", day).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, e -> e.getValue().id())));
    }

    @Test
    void aLetterOfIntentIsSentOnceToEachAndItsLastAnswerCounts() {
        String id = given.agreement("LSS", "2080", "2081");
        String letter = Api.as("coordinator")
                .body(Map.of("municipality", "2085"))
                .post("/agreements/" + id + "/letters")
                .then()
                .statusCode(201)
                .body("answer", nullValue())
                .extract()
                .path("id");
        Api.as("coordinator")
                .body(Map.of("municipality", "2085"))
                .post("/agreements/" + id + "/letters")
                .then()
                .statusCode(409);
        for (String answer : List.of("HESITANT", "YES")) {
            Api.as("coordinator")
                    .body(Map.of("answer", answer))
                    .post("/letters/" + letter + "/answer")
                    .then()
                    .statusCode(200)
                    .body("answer", equalTo(answer))
                    .body("answeredAt", notNullValue());
        }
        Api.as("analyst").get("/agreements/" + id).then().body("letters.answer", contains("YES"));
    }

    @Test
    void whatAnAgreementCannotSayIsToldByField() {
        mustRefuse(Map.of("parties", List.of("2080")), "parties");
        mustRefuse(Map.of("parties", List.of("2080", "9999")), "parties[1]");
        mustRefuse(Map.of("parties", List.of("2080", "2080")), "parties[1]");
        mustRefuse(
                Map.of("terms", Map.of("noticeDays", Map.of("HVB", 7, "VANDRARHEM", 3))),
                "terms.noticeDays[VANDRARHEM]");
        mustRefuse(Map.of("host", "0000"), "host");
        mustRefuse(Map.of("area", "SKOLA"), "area");
        mustRefuse(Map.of("terms", Map.of("yearEndBandPercent", 101)), "terms.yearEndBandPercent");
        mustRefuse(
                Map.of("mandates", List.of(Map.of("municipality", "2085", "yearlyLimitOre", 1))),
                "mandates[0].municipality");
        mustRefuse(
                Map.of("mandates", List.of(Map.of("municipality", "2080", "yearlyLimitOre", -1))),
                "mandates[0].yearlyLimitOre");
        Api.as("coordinator")
                .body(GivenAgreements.body(Map.of("validUntil", "2024-01-01")))
                .post("/agreements")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/period-empty"));
    }

    @Test
    void onlyTheCoordinatorChangesAgreements() {
        String id = given.agreement("LSS", "2080", "2081");
        for (String user : List.of("placer-2080", "manager-2080", "economist-2080", "analyst", "auditor")) {
            Api.as(user)
                    .body(GivenAgreements.body(Map.of()))
                    .post("/agreements")
                    .then()
                    .statusCode(403);
            Api.as(user)
                    .body(GivenAgreements.body(Map.of()))
                    .post("/agreements/" + id + "/versions")
                    .then()
                    .statusCode(403);
            Api.as(user)
                    .body(Map.of("municipality", "2085"))
                    .post("/agreements/" + id + "/letters")
                    .then()
                    .statusCode(403);
            Api.as(user)
                    .body(Map.of("answer", "YES"))
                    .post("/letters/" + UUID.randomUUID() + "/answer")
                    .then()
                    .statusCode(403);
        }
        Map<String, Object> version = new HashMap<>(GivenAgreements.body(Map.of()));
        version.keySet().removeAll(Set.of("name", "area", "host"));
        Api.as("coordinator")
                .body(version)
                .post("/agreements/" + UUID.randomUUID() + "/versions")
                .then()
                .statusCode(404);
    }

    @Test
    void oneKeyMakesOneAgreement() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = GivenAgreements.body(Map.of("name", key));
        List<String> ids = java.util.stream.IntStream.range(0, 3)
                .mapToObj(i -> Api.as("coordinator")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/agreements")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        assertEquals(1, ids.size());
    }

    @Test
    void theRegisterTellsWhichMunicipalitiesAreMembers() {
        given.agreement("LSS", "2326", "2303");
        Api.as("placer-2080")
                .get("/municipalities?county=23")
                .then()
                .statusCode(200)
                .body("items", hasSize(8))
                .body("items.find { it.code == '2326' }.member", equalTo(true))
                .body("items.find { it.code == '2313' }.member", equalTo(false))
                .body("next", nullValue());
        String next = Api.as("placer-2080")
                .get("/municipalities?limit=200")
                .then()
                .body("items", hasSize(200))
                .extract()
                .path("next");
        Api.as("placer-2080")
                .get("/municipalities?limit=200&cursor=" + next)
                .then()
                .body("items", hasSize(90))
                .body("next", nullValue());
    }

    private int version(String buyer, String seller, String day) {
        return agreements
                .between(buyer, seller, "LSS", LocalDate.parse(day))
                .map(AgreementVersion::number)
                .orElse(0);
    }

    private static void mustRefuse(Map<String, ?> facts, String field) {
        Api.as("coordinator")
                .body(GivenAgreements.body(facts))
                .post("/agreements")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }
}
