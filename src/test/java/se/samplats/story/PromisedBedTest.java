package se.samplats.story;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenAgreements;
import se.samplats.GivenRequests;
import se.samplats.GivenSettlements;
import se.samplats.OwnDatabase;

/** An agreement promises that a bed which is reported free is delivered: who claims one, and what a refusal costs. */
@FeatureTest
@TestProfile(PromisedBedTest.Agreed.class)
public class PromisedBedTest {

    /** Its agreements and requests would disturb others that count all there is. */
    public static class Agreed extends OwnDatabase {}

    private static final int FEE = 150_000;

    private final GivenRequests given = new GivenRequests();

    @Test
    void aConfirmedBedThatIsRefusedWithoutAnAgreedReasonCostsTheFeeOnce() {
        agreed("2061", "2085", Map.of("agreedRefusals", List.of("RISK"), "feeOre", FEE));
        String place = place("2085", true);
        declined("2061", "2085", place, "STAFFING");
        declined("2061", "2085", place, "RISK");
        GivenSettlements.draft("2085", "2061", "2026-11")
                .body("lines.findAll { it.kind == 'PROMISE_FEE' }.amountOre", equalTo(List.of(-FEE)))
                .body("totalOre", equalTo(-FEE));
        GivenSettlements.draft("2085", "2061", "2026-11").body("totalOre", equalTo(-FEE));
        promises("2085")
                .body("homes", hasSize(1))
                .body("homes[0].kept.claims", equalTo(2))
                .body("homes[0].kept.honoured", equalTo(0))
                .body("homes[0].kept.refusedAsAgreed", equalTo(1))
                .body("homes[0].kept.refused", equalTo(1))
                .body("homes[0].kept.feesOre", equalTo(FEE))
                .body("homes[0].kept.reasons.code", equalTo(List.of("RISK", "STAFFING")));
        promises("2061").body("homes", hasSize(0)).body("county", nullValue());
    }

    @Test
    void aYesKeepsThePromise() {
        agreed("2026", "2084", Map.of("agreedRefusals", List.of(), "feeOre", FEE));
        String request = given.request("2026");
        given.made("2026", "2084", request, place("2084", true));
        promises("2084").body("homes[0].kept.claims", equalTo(1)).body("homes[0].kept.honoured", equalTo(1));
    }

    @Test
    void whatWasNotConfirmedInTimeOrNotPromisedIsNoClaim() {
        agreed("2023", "2083", Map.of("agreedRefusals", List.of(), "feeOre", FEE));
        declined("2023", "2083", place("2083", false), "STAFFING");
        promises("2083").body("homes", hasSize(0));
        new GivenAgreements().agreement("BOENDEN", "2029", "2062");
        declined("2029", "2062", place("2062", true), "STAFFING");
        promises("2062").body("homes", hasSize(0));
        GivenSettlements.draft("2062", "2029", "2026-11").body("totalOre", equalTo(0));
    }

    @Test
    void othersSeeAPublishedPeriodAndOnlyWhereFivePersonsAreInEachPart() {
        Api.as("analyst")
                .get("/statistics/promises?from=2025-10-01&to=2025-11-01")
                .then()
                .statusCode(200)
                .body("county.claims", equalTo(0))
                .body("homes", hasSize(0));
        promises("2080").body("county", nullValue());
    }

    @Test
    void anUnknownReasonOrAFeeBeyondTheBoundIsInvalid() {
        for (Map<String, ?> promise : List.of(
                Map.of("agreedRefusals", List.of("WEATHER"), "feeOre", 1),
                Map.of("agreedRefusals", List.of(), "feeOre", -1),
                Map.of("agreedRefusals", List.of(), "feeOre", 10_000_001))) {
            Api.as("coordinator")
                    .body(GivenAgreements.body(Map.of("terms", Map.of("promise", promise))))
                    .post("/agreements")
                    .then()
                    .statusCode(400);
        }
    }

    private static void agreed(String buyer, String seller, Map<String, ?> promise) {
        new GivenAgreements()
                .agreement(
                        Map.of("parties", List.of(buyer, seller), "host", buyer, "terms", Map.of("promise", promise)));
    }

    private String place(String seller, boolean confirmed) {
        String place = new GivenSettlements().place(seller, 7);
        if (confirmed) {
            String home = Api.as("manager-" + seller)
                    .get("/homes?municipality=" + seller + "&limit=200")
                    .path("items.max { it.id }.id");
            Api.as("manager-" + seller)
                    .post("/homes/" + home + "/confirmation")
                    .then()
                    .statusCode(200);
        }
        return place;
    }

    private void declined(String buyer, String seller, String place, String reason) {
        String offer = given.asked(buyer, given.request(buyer), place, false);
        Api.as("manager-" + seller)
                .body(Map.of("reason", reason))
                .post("/offers/" + offer + "/decline")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse promises(String municipality) {
        return Api.as("economist-" + municipality)
                .get("/statistics/promises?from=2026-11-01&to=2026-12-01")
                .then()
                .statusCode(200);
    }
}
