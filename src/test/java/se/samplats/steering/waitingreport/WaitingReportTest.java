package se.samplats.steering.waitingreport;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenRequests;
import se.samplats.PrintedText;
import se.samplats.exchange.sheet.PlainTables;
import se.samplats.story.PromisedBedTest;

/** The quarter's report of decisions not carried out, against requests that are counted here. */
@FeatureTest
@TestProfile(PromisedBedTest.Agreed.class)
class WaitingReportTest {

    private static final String PATH = "/statistics/waiting-report";

    private final GivenRequests given = new GivenRequests();

    /** Decided on 31 July: late from 1 November on; on 21 August: late from the day after today. */
    @Test
    void aDecisionIsInTheReportFromTheDayAfterItsThreeMonths() {
        String late = given.request("2031", Map.of("decisionDate", "2026-07-31", "sex", "FEMALE"));
        given.request("2031", Map.of("decisionDate", "2026-08-21"));
        String ended = given.request("2031", Map.of("decisionDate", "2026-07-01"));
        Api.as("placer-2031")
                .body(Map.of("reason", "slut"))
                .post("/requests/" + ended + "/withdraw")
                .then()
                .statusCode(200);
        Api.as("placer-2031")
                .get(PATH + "?quarter=2026-Q4")
                .then()
                .statusCode(200)
                .body("municipality", equalTo("2031"))
                .body("on", equalTo("2026-11-20"))
                .body("waiting", equalTo(2))
                .body("decisions", hasSize(2));
        String reference = Api.as("placer-2031").get("/requests/" + late).path("reference");
        Api.as("placer-2031")
                .get(PATH + "?quarter=2026-Q4")
                .then()
                .body("decisions.find { it.reference == '" + reference + "' }.daysWaited", equalTo(112))
                .body("decisions.find { it.reference == '" + reference + "' }.deadline", equalTo("2026-10-31"));
        Api.as("placer-2031").get(PATH + "?quarter=2026-Q3").then().body("waiting", equalTo(0));
    }

    @Test
    void othersSeeOnlyTheirOwnAndTheCountysReadersItsNumber() {
        given.request("2039", Map.of("decisionDate", "2026-06-01"));
        given.request("2039", Map.of("decisionDate", "2026-06-01", "protectedIdentity", true));
        Api.as("economist-2039")
                .get(PATH + "?quarter=2026-Q4")
                .then()
                .body("waiting", equalTo(1))
                .body("forms", hasSize(1))
                .body("decisions", hasSize(0));
        Api.as("placer-2021").get(PATH + "?quarter=2026-Q4").then().body("waiting", equalTo(0));
        Api.as("analyst")
                .get(PATH + "?quarter=2026-Q4")
                .then()
                .body("municipality", nullValue())
                .body("forms", hasSize(0))
                .body("decisions", hasSize(0))
                .body("carriedOut", nullValue());
    }

    @Test
    void whereThereIsNothingToReportEachFileSaysSo() throws IOException {
        String csv = Api.as("placer-2021")
                .get(PATH + ".csv?quarter=2026-Q4")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("ej-verkstallda-beslut-2021-2026-Q4.csv"))
                .extract()
                .asString();
        assertEquals(1, csv.lines().count());
        assertTrue(csv.contains("Boendeform;Lagrum;Kön;Väntar"), csv);
        assertEquals(1, rows("placer-2021").size());
        String pdf = pdf("placer-2021");
        assertTrue(pdf.contains("Vansbro") && pdf.contains("Inget beslut om boende var äldre"), pdf);
    }

    @Test
    void theFilesTellEachDecisionToThoseWhoHandleThem() throws IOException {
        String request = given.request("2023", Map.of("decisionDate", "2026-06-01"));
        String reference = Api.as("placer-2023").get("/requests/" + request).path("reference");
        String csv = new String(
                Api.as("placer-2023").get(PATH + ".csv?quarter=2026-Q4").asByteArray(), StandardCharsets.UTF_8);
        assertTrue(csv.contains(reference + ";"), csv);
        assertTrue(csv.contains(";2026-06-01;2026-09-01;väntar;;172"), csv);
        assertTrue(rows("placer-2023").get(1).contains(reference));
        assertTrue(pdf("placer-2023").contains(reference));
        assertFalse(pdf("economist-2023").contains(reference));
    }

    @Test
    void aQuarterThatHasNotBegunOrIsNoneIsRefused() {
        Api.as("placer-2021")
                .get(PATH + "?quarter=2027-Q1")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/quarter-ahead"));
        Api.as("placer-2021").get(PATH + "?quarter=hösten").then().statusCode(400);
        Api.as("placer-2021").get(PATH).then().statusCode(200).body("quarter", equalTo("2026-Q3"));
    }

    private static List<String> rows(String user) throws IOException {
        byte[] content = Api.as(user).get(PATH + ".xlsx?quarter=2026-Q4").asByteArray();
        return new PlainTables()
                .rows(content, 100).stream().map(Object::toString).toList();
    }

    private static String pdf(String user) {
        return PrintedText.of(Api.as(user)
                .get(PATH + ".pdf?quarter=2026-Q4")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray());
    }
}
