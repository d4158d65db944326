package se.samplats.market.external;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.OwnDatabase;

/** Each purchase is judged by the ledger, in a county of its own; each rule by a form that no other test here uses. */
@FeatureTest
@TestProfile(OwnDatabase.class)
class PurchaseJudgementTest {

    private static final AtomicInteger CASES = new AtomicInteger();

    private final GivenHomes given = new GivenHomes();

    @Test
    void aSuitableBedThatWasFreeForTheWholeStayMakesItAvoidable() {
        String home = given.home("2031", "HVB");
        given.place("2031", home, "1");
        bought(Map.of("form", "HVB", "end", "2027-01-10"))
                .body("judgement.verdict", equalTo("AVOIDABLE"))
                .body("judgement.days", equalTo(50))
                .body("judgement.homeId", equalTo(home))
                .body("judgement.asksWhy", equalTo(true))
                .body("judgement.agrees", nullValue());
    }

    @Test
    void aBedThatIsTakenLaterMakesItAvoidableInPartAndTheDaysAreTold() {
        String home = given.home("2031", "HVB_VUXEN", Map.of("ageTo", 60));
        String place = given.place("2031", home, "1");
        given.resident("2031", place, "2026-12-01", null);
        bought(Map.of("form", "HVB_VUXEN", "age", 40, "end", "2027-01-10", "reason", "NO_VACANCY"))
                .body("judgement.verdict", equalTo("PARTLY"))
                .body("judgement.days", equalTo(10))
                .body("judgement.from", equalTo("2026-11-21"))
                .body("judgement.until", equalTo("2026-12-01"))
                .body("judgement.agrees", equalTo(false));
    }

    @Test
    void whereAllSuitableBedsAreTakenTheNearestHomeIsNamed() {
        String home = given.home("2031", "SABO", Map.of("ageFrom", 65, "ageTo", 110));
        given.resident("2031", given.place("2031", home, "1"), "2026-01-01", null);
        bought(Map.of("form", "SABO", "age", 80, "reason", "NO_VACANCY"))
                .body("judgement.verdict", equalTo("FULL"))
                .body("judgement.days", equalTo(0))
                .body("judgement.homeId", equalTo(home))
                .body("judgement.agrees", equalTo(true));
    }

    @Test
    void whereNoHomeFitsTheFirstRuleThatFailedIsNamed() {
        given.place("2031", given.home("2031", "STODBOENDE", Map.of("sexes", List.of("FEMALE"))), "1");
        bought(Map.of("form", "STODBOENDE"))
                .body("judgement.verdict", equalTo("NO_HOME"))
                .body("judgement.failedCriterion", equalTo("SEX"))
                .body("judgement.homeId", nullValue());
        bought(Map.of("form", "BOSTAD_SARSKILT_STOD", "age", 40))
                .body("judgement.verdict", equalTo("NO_HOME"))
                .body("judgement.failedCriterion", equalTo("FORM"));
    }

    @Test
    void whereOnlyTheFormIsKnownTheFreeDaysAreAnUpperBound() {
        given.place("2031", given.home("2031", "KORTTID_SOL", Map.of("ageFrom", 65, "ageTo", 110)), "1");
        Map<String, Object> unknown = purchase(Map.of("form", "KORTTID_SOL", "end", "2026-12-01"));
        unknown.remove("age");
        recorded(unknown).body("judgement.verdict", equalTo("UNKNOWN")).body("judgement.days", equalTo(10));
    }

    @Test
    void aDecisionOfAnEarlierDayIsJudgedByTheLedgerAsItWasKnownThen() {
        String home = given.home("2031", "LSS_9_9_SERVICE", Map.of("ageTo", 60));
        String place = given.place("2031", home, "1");
        String resident = given.resident("2031", place, "2026-10-01", "2026-12-31");
        // today it turns out that the bed is left in November: on the tenth nobody knew
        String tag = Api.as("manager-2031").get("/occupancies/" + resident).header("ETag");
        Api.as("manager-2031")
                .header("If-Match", tag)
                .body(Map.of("end", "2026-11-22"))
                .patch("/occupancies/" + resident)
                .then()
                .statusCode(200);
        Map<String, Object> facts =
                Map.of("form", "LSS_9_9_SERVICE", "age", 40, "start", "2026-11-25", "end", "2026-12-25");
        Map<String, Object> earlier = new HashMap<>(facts);
        earlier.put("decidedOn", "2026-11-10");
        bought(earlier).body("judgement.verdict", equalTo("FULL"));
        bought(facts).body("judgement.verdict", equalTo("AVOIDABLE"));
    }

    @Test
    void aPurchaseThatAnswersARequestIsJudgedByItsNeed() {
        given.place(
                "2031",
                given.home("2031", "LSS_9_9_GRUPP", Map.of("ageTo", 60, "specialisms", List.of("autism"))),
                "1");
        GivenRequests requests = new GivenRequests();
        Map<String, Object> need = Map.of("form", "LSS_9_9_GRUPP", "age", 30, "specialReasons", "bor nära sin mor");
        recorded(purchase(Map.of("form", "LSS_9_9_GRUPP", "requestId", requests.request("2034", need))))
                .body("judgement.verdict", equalTo("AVOIDABLE"));
    }

    @Test
    void theJudgementStaysWhateverTheLedgerSaysLater() {
        String home = given.home("2031", "KORTTID_LSS", Map.of("ageTo", 60));
        String place = given.place("2031", home, "1");
        String id = bought(Map.of("form", "KORTTID_LSS", "age", 40, "end", "2026-12-01"))
                .body("judgement.verdict", equalTo("AVOIDABLE"))
                .extract()
                .path("id");
        given.resident("2031", place, "2026-11-01", null);
        Api.as("placer-2034")
                .get("/external-purchases/" + id)
                .then()
                .body("judgement.verdict", equalTo("AVOIDABLE"))
                .body("judgement.days", equalTo(10));
    }

    @Test
    void whoPassesASuitableBedBySaysWhyInASentenceAtOnceOrAfterwards() {
        given.place("2031", given.home("2031", "HVB_FAMILJ", Map.of("ageTo", 60)), "1");
        Map<String, Object> facts = Map.of("form", "HVB_FAMILJ", "age", 40, "end", "2026-12-01");
        Map<String, Object> said = new HashMap<>(facts);
        said.put("passedBy", "Boendet svarade inte i telefon.");
        bought(said)
                .body("judgement.asksWhy", equalTo(false))
                .body("passedBy", equalTo("Boendet svarade inte i telefon."));
        String id =
                bought(facts).body("judgement.asksWhy", equalTo(true)).extract().path("id");
        String tag = Api.as("placer-2034").get("/external-purchases/" + id).header("ETag");
        Api.as("placer-2034")
                .header("If-Match", tag)
                .body(Map.of("passedBy", "Vi frågade aldrig."))
                .patch("/external-purchases/" + id)
                .then()
                .statusCode(200)
                .body("judgement.asksWhy", equalTo(false));
    }

    @Test
    void aPurchaseThatShouldNeverHaveBeenRecordedIsTakenBackWithItsJudgement() {
        String id = bought(Map.of("form", "JOURHEM", "age", 10)).extract().path("id");
        Api.as("placer-2031").delete("/external-purchases/" + id).then().statusCode(404);
        Api.as("placer-2034").delete("/external-purchases/" + id).then().statusCode(204);
        Api.as("placer-2034").get("/external-purchases/" + id).then().statusCode(404);
    }

    private static ValidatableResponse bought(Map<String, ?> facts) {
        return recorded(purchase(facts));
    }

    private static ValidatableResponse recorded(Map<String, ?> purchase) {
        return Api.as("placer-2034")
                .body(purchase)
                .post("/external-purchases")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> purchase(Map<String, ?> facts) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "caseReference", "2034-D" + CASES.incrementAndGet(),
                "providerKind", "COMPANY",
                "start", "2026-11-21",
                "dayPriceOre", 480_000,
                "age", 18,
                "sex", "MALE",
                "reason", "ACUTE"));
        body.putAll(facts);
        return body;
    }
}
