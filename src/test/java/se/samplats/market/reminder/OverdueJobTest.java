package se.samplats.market.reminder;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenRequests;

@FeatureTest
class OverdueJobTest {

    private final GivenRequests given = new GivenRequests();

    @Inject
    OverdueJob job;

    @Test
    void whoeverStaysTooLongIsAskedAboutOnceADayAndTheRowOfTheLedgerIsOpenUntilTheDeparture() {
        String place = given.freePlace("2021");
        String request = given.request("2061", Map.of("wantedStart", "2026-11-01"));
        String placement = given.begun("2061", "2021", request, place, "2026-11-15");
        report(placement, "arrive", Map.of("on", "2026-11-01", "decidedBy", "Eva Ek", "suitabilityChecked", true));
        job.run();
        job.run();
        Api.as("auditor")
                .get("/journal?thing=" + placement)
                .then()
                .statusCode(200)
                .body("items.findAll { it.operation == 'placement.overdue' }.size()", equalTo(1));
        String home = Api.as("placer-2061").get("/placements/" + placement).path("homeId");
        ledger(home).body("items.end", equalTo(Collections.singletonList(null)));
        report(placement, "depart", Map.of("on", "2026-11-18"));
        ledger(home).body("items.end", equalTo(List.of("2026-11-18")));
    }

    @Test
    void whoIsThereAsPlannedIsNotAskedAbout() {
        String placement = given.ongoing("2061", "2021");
        job.run();
        Api.as("auditor")
                .get("/journal?thing=" + placement)
                .then()
                .body("items.find { it.operation == 'placement.overdue' }", nullValue());
    }

    private static ValidatableResponse ledger(String home) {
        return Api.as("manager-2021")
                .get("/homes/" + home + "/occupancies?from=2026-11-01&to=2027-01-01")
                .then()
                .statusCode(200);
    }

    private static void report(String placement, String what, Map<String, ?> body) {
        Api.as("manager-2021")
                .body(body)
                .post("/placements/" + placement + "/" + what)
                .then()
                .statusCode(200);
    }
}
