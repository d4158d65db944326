package se.samplats.market.request;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenRequests;

@FeatureTest
class RequestTest {

    private final GivenRequests given = new GivenRequests();

    @Test
    void anOpenRequestShowsDaysWaitedAndDaysLeft() {
        String id = given.request("2081", Map.of("decisionDate", "2026-09-01"));
        Api.as("placer-2081")
                .get("/requests/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("reference", matchesPattern("F-2026-\\d{8}"))
                .body("daysWaited", equalTo(81))
                .body("daysLeft", equalTo(10))
                .body("deadline", equalTo("2026-12-01"));
    }

    @Test
    void anotherMunicipalitysRequestIsNotFound() {
        String id = given.request("2081");
        Api.as("placer-2080").get("/requests/" + id).then().statusCode(404);
        Api.as("placer-2080").post("/requests/" + id + "/withdraw").then().statusCode(404);
        Api.as("placer-2080").get("/requests?limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void noRoleButAPlacerReadsRequests() {
        String id = given.request("2081");
        for (String user : List.of("manager-2081", "economist-2081", "coordinator", "analyst", "auditor")) {
            Api.as(user).get("/requests/" + id).then().statusCode(403);
        }
    }

    @Test
    void aPersonalNumberIsRefusedWhereverTextIsTaken() {
        Map<String, Object> body = Map.of(
                "caseReference",
                "19121212-1212",
                "form",
                "HVB",
                "age",
                16,
                "sex",
                "MALE",
                "decisionDate",
                "2026-11-01",
                "wantedStart",
                "2026-12-01");
        Api.as("placer-2081")
                .body(body)
                .post("/requests")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/personal-number"))
                .body("detail", not(equalTo("")));
        String id = given.request("2081");
        Api.as("placer-2081")
                .body(Map.of("reason", "pnr 850709-9805 flyttat"))
                .post("/requests/" + id + "/withdraw")
                .then()
                .statusCode(422);
    }

    @Test
    void aNeedIsToldInKnownWordsOnly() {
        Map<String, Object> body = Map.of(
                "caseReference",
                "2081-1",
                "form",
                "HVB",
                "age",
                16,
                "sex",
                "MALE",
                "decisionDate",
                "2026-11-01",
                "wantedStart",
                "2026-12-01",
                "needs",
                List.of("Anna Andersson"));
        Api.as("placer-2081")
                .body(body)
                .post("/requests")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("needs"));
    }

    @Test
    void aDraftIsSubmittedLaterAndAWithdrawnRequestStaysSo() {
        String id = given.request("2081", Map.of("draft", true));
        Api.as("placer-2081").get("/requests/" + id).then().body("status", equalTo("DRAFT"));
        Api.as("placer-2081").post("/requests/" + id + "/submit").then().body("status", equalTo("OPEN"));
        Api.as("placer-2081")
                .body(Map.of("reason", "Behovet har upphört"))
                .post("/requests/" + id + "/withdraw")
                .then()
                .body("status", equalTo("WITHDRAWN"));
        Api.as("placer-2081")
                .post("/requests/" + id + "/withdraw")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/request-not-open"));
    }

    @Test
    void aWaitingRequestIsWordedAnewWithTheVersionThatWasRead() {
        String id = given.request("2081");
        Api.as("placer-2081")
                .body(Map.of("maxDistanceKm", 80))
                .patch("/requests/" + id)
                .then()
                .statusCode(428);
        String tag = Api.as("placer-2081").get("/requests/" + id).header("ETag");
        Api.as("placer-2081")
                .header("If-Match", tag)
                .body(Map.of("maxDistanceKm", 80, "specialReasons", "Nära skolan"))
                .patch("/requests/" + id)
                .then()
                .statusCode(200)
                .body("maxDistanceKm", equalTo(80));
        Api.as("placer-2081")
                .header("If-Match", tag)
                .body(Map.of("maxDistanceKm", 90))
                .patch("/requests/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void theSameKeyGivesTheSameRequestAndAnotherBodyIsRefused() {
        Map<String, Object> body = Map.of(
                "caseReference",
                "2081-99",
                "form",
                "HVB",
                "age",
                16,
                "sex",
                "MALE",
                "decisionDate",
                "2026-11-01",
                "wantedStart",
                "2026-12-01");
        String first = Api.as("placer-2081")
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post("/requests")
                .path("id");
        String again = Api.as("placer-2081")
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post("/requests")
                .path("id");
        org.junit.jupiter.api.Assertions.assertEquals(first, again);
        Api.as("placer-2081")
                .header("Idempotency-Key", "k-1")
                .body(Map.of(
                        "caseReference",
                        "2081-98",
                        "form",
                        "HVB",
                        "age",
                        16,
                        "sex",
                        "MALE",
                        "decisionDate",
                        "2026-11-01",
                        "wantedStart",
                        "2026-12-01"))
                .post("/requests")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/key-used-otherwise"));
    }
}
