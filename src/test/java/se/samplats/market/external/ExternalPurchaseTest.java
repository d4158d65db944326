package se.samplats.market.external;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.county.pricing.PrivateAlternative;
import se.samplats.county.pricing.PrivatePrices;
import se.samplats.platform.kernel.Money;

@FeatureTest
class ExternalPurchaseTest {

    /** Each purchase is of a case of its own: the same again is asked about. */
    private static final AtomicInteger CASES = new AtomicInteger(700);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final GivenHomes given = new GivenHomes();

    @Inject
    PrivatePrices prices;

    @Test
    void aPurchaseIsRecordedWithTheMunicipalPlacesThatWereFree() {
        String home = given.home("2031", "SKYDDAT_BOENDE");
        String free = given.place("2031", home, "1");
        String taken = given.place("2031", home, "2");
        given.resident("2031", taken, "2026-11-01", "2026-12-24");
        String id = record(purchase(Map.of("form", "SKYDDAT_BOENDE")))
                .statusCode(201)
                .body("municipality", equalTo("2034"))
                .body("alternatives.place.id", hasItem(free))
                .body("alternatives.place.id", not(hasItem(taken)))
                .body("alternatives.home.municipality", hasItem("2031"))
                .extract()
                .path("id");
        given.resident("2031", free, "2026-11-01", null);
        Api.as("economist-2034")
                .get("/external-purchases/" + id)
                .then()
                .statusCode(200)
                .body("alternatives.place.id", hasItem(free));
    }

    @Test
    void theFreePlacesAreShownBeforeAnythingIsSaved() {
        String free = given.place("2031", given.home("2031", "SABO"), "1");
        Map<String, Object> purchase = purchase(Map.of("form", "SABO", "caseReference", "2034-torrt"));
        Api.as("placer-2034")
                .queryParam("dryRun", true)
                .body(purchase)
                .post("/external-purchases")
                .then()
                .statusCode(200)
                .body("alternatives.place.id", hasItem(free));
        Api.as("placer-2034")
                .queryParam("form", "SABO")
                .get("/external-purchases")
                .then()
                .body("items.caseReference", not(hasItem("2034-torrt")));
    }

    @Test
    void aPurchaseAnswersItsRequestAndEndsItsQuestions() {
        GivenRequests requests = new GivenRequests();
        String request = requests.request("2034");
        String offer = requests.asked("2034", request, requests.freePlace("2031"), true);
        Map<String, Object> purchase = purchase(Map.of("requestId", request));
        String id = record(purchase)
                .statusCode(201)
                .body("requestId", equalTo(request))
                .extract()
                .path("id");
        Api.as("placer-2034").get("/requests/" + request).then().body("status", equalTo("PLACED_EXTERNALLY"));
        Api.as("placer-2034").get("/offers/" + offer).then().body("status", equalTo("WITHDRAWN"));
        record(purchase).statusCode(409).body("type", equalTo("/problems/request-not-open"));
        Api.as("placer-2034").get("/external-purchases/" + id).then().statusCode(200);
    }

    @Test
    void anotherMunicipalitysRequestIsUnknown() {
        String request = new GivenRequests().request("2031");
        record(purchase(Map.of("requestId", request))).statusCode(400).body("errors.field", hasItem("requestId"));
    }

    @Test
    void theMedianOfWhatWasBoughtIsThePrivateAlternative() {
        for (int ore : List.of(100_000, 900_000, 480_001, 480_002)) {
            record(purchase(Map.of("form", "KORTTID_SOL", "start", "2026-10-01", "dayPriceOre", ore)));
        }
        record(purchase(
                Map.of("form", "KORTTID_SOL", "start", "2026-10-01", "providerKind", "STATE", "dayPriceOre", 10_000)));
        record(purchase(Map.of("form", "KORTTID_SOL", "start", "2025-11-20", "dayPriceOre", 10_000)));
        PrivateAlternative own = prices.of("2034", "KORTTID_SOL", TODAY).orElseThrow();
        assertEquals(new Money(480_002), own.dayPrice());
        assertEquals(new Money(451_202), own.netDayPrice());
        assertEquals(4, own.count());
        assertEquals(Optional.empty(), prices.of("2031", "KORTTID_SOL", TODAY));
        record(purchase(Map.of("form", "KORTTID_SOL", "start", "2026-11-20", "dayPriceOre", 480_001)));
        assertEquals(
                new Money(480_001),
                prices.of("2031", "KORTTID_SOL", TODAY).orElseThrow().dayPrice());
    }

    @Test
    void familyHomesAreNeverMatched() {
        given.place("2031", given.home("2031", "JOURHEM"), "1");
        record(purchase(Map.of("form", "JOURHEM"))).statusCode(201).body("alternatives", empty());
    }

    @Test
    void aReasonIsACodeOrItsWordingAndAnyOtherWordingIsKept() {
        record(purchase(Map.of("reason", "Kompetens saknas")))
                .body("reason", equalTo("COMPETENCE"))
                .body("reasonText", nullValue());
        record(purchase(Map.of("reason", "no vacant place"))).body("reason", equalTo("NO_VACANCY"));
        record(purchase(Map.of("reason", "acute"))).body("reason", equalTo("ACUTE"));
        record(purchase(Map.of("reason", "syskon bor där")))
                .body("reason", equalTo("OTHER"))
                .body("reasonText", equalTo("syskon bor där"));
        record(without("reason")).statusCode(400).body("errors.field", hasItem("reason"));
        Api.as("analyst").get("/purchase-reasons").then().body("items.code", hasItems("COMPETENCE", "OTHER"));
    }

    @Test
    void theLegalGroundIsOneOfTwoOrNotTold() {
        record(purchase(Map.of("legalGround", "FRAMEWORK"))).body("legalGround", equalTo("FRAMEWORK_CALL_OFF"));
        record(purchase(Map.of("legalGround", "DIRECT_AWARD"))).body("legalGround", equalTo("DIRECT_AWARD"));
        record(purchase(Map.of())).body("legalGround", nullValue());
        record(purchase(Map.of("legalGround", "VANE"))).statusCode(400).body("errors.field", hasItem("legalGround"));
    }

    @Test
    void theFailedCriterionIsOneOfTheKnownAndNoWordsOnAPerson() {
        record(purchase(Map.of("failedCriterion", "wheelchair"))).body("failedCriterion", equalTo("WHEELCHAIR"));
        record(purchase(Map.of("failedCriterion", "egen ingång")))
                .statusCode(400)
                .body("errors.field", hasItem("failedCriterion"));
    }

    @Test
    void onlyTheOwnMunicipalitySeesAPurchaseAndOnlyItsPlacersRecordOne() {
        String id = record(purchase(Map.of())).statusCode(201).extract().path("id");
        Api.as("placer-2031").get("/external-purchases/" + id).then().statusCode(404);
        Api.as("manager-2034").get("/external-purchases/" + id).then().statusCode(403);
        Api.as("analyst").get("/external-purchases").then().statusCode(403);
        Api.as("economist-2034")
                .body(purchase(Map.of()))
                .post("/external-purchases")
                .then()
                .statusCode(403);
        Api.as("placer-2031")
                .get("/external-purchases")
                .then()
                .statusCode(200)
                .body("items.municipality", everyItem(equalTo("2031")));
    }

    @Test
    void theEndAndThePriceAreCorrectedByOneWhoReadThemFirst() {
        String id = record(purchase(Map.of())).extract().path("id");
        Map<String, ?> change = Map.of("end", "2026-12-31", "dayPriceOre", 510_000);
        Api.as("placer-2034")
                .body(change)
                .patch("/external-purchases/" + id)
                .then()
                .statusCode(428);
        String tag = Api.as("placer-2034").get("/external-purchases/" + id).header("ETag");
        Api.as("placer-2034")
                .header("If-Match", tag)
                .body(change)
                .patch("/external-purchases/" + id)
                .then()
                .statusCode(200)
                .body("end", equalTo("2026-12-31"))
                .body("dayPriceOre", equalTo(510_000));
        Api.as("placer-2034")
                .header("If-Match", tag)
                .body(change)
                .patch("/external-purchases/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void theListIsNarrowedByFormAndDays() {
        String id = record(purchase(Map.of("form", "HVB_FAMILJ", "start", "2025-03-01", "end", "2025-04-01")))
                .extract()
                .path("id");
        listed("HVB_FAMILJ", "2025-03-31", "2025-05-01").body("items.id", hasItem(id));
        listed("HVB_FAMILJ", "2025-04-01", "2025-05-01").body("items.id", not(hasItem(id)));
        listed("HVB", "2025-03-01", "2025-05-01").body("items.id", not(hasItem(id)));
    }

    private static ValidatableResponse listed(String form, String from, String to) {
        return Api.as("placer-2034")
                .queryParam("form", form)
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/external-purchases")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse record(Map<String, ?> purchase) {
        return Api.as("placer-2034").body(purchase).post("/external-purchases").then();
    }

    private static Map<String, Object> purchase(Map<String, ?> facts) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "caseReference", "2034-" + CASES.incrementAndGet(),
                "form", "HVB",
                "providerKind", "COMPANY",
                "start", "2026-11-21",
                "dayPriceOre", 480_000,
                "reason", "ACUTE"));
        body.putAll(facts);
        return body;
    }

    private static Map<String, Object> without(String field) {
        Map<String, Object> body = purchase(Map.of());
        body.remove(field);
        return body;
    }
}
