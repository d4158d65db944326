package se.samplats.platform.limit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.ManagementPort;
import se.samplats.SignedIn;

/** Nobody takes the service from the others. */
@FeatureTest
class LimitTest {

    private static final int PLENTY = 1_000;

    @Inject
    MeterRegistry meters;

    @Test
    void whoCallsTooOftenWaitsAndTheOthersDoNot() {
        given(3, PLENTY, PLENTY, PLENTY);
        for (int left = 2; left >= 0; left--) {
            me("placer-2083")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"user\";q=3;w=60"))
                    .header("RateLimit", equalTo("\"user\";r=" + left));
        }
        tooMany(me("placer-2083"), "user");
        me("manager-2083").then().statusCode(200);
    }

    @Test
    void theUsersOfAMunicipalityHaveABudgetTogether() {
        given(PLENTY, 2, PLENTY, PLENTY);
        me("placer-2083").then().statusCode(200);
        me("manager-2083").then().statusCode(200);
        tooMany(me("economist-2083"), "municipality");
        me("placer-2084").then().statusCode(200);
        me("coordinator").then().statusCode(200);
    }

    @Test
    void whatCostsMuchHasASmallBudgetOfItsOwn() {
        given(PLENTY, PLENTY, PLENTY, 2);
        for (int i = 0; i < 2; i++) {
            Api.as("coordinator").get("/exports/boenden.csv").then().statusCode(200);
        }
        tooMany(Api.as("coordinator").get("/exports/boenden.csv"), "costly");
        me("coordinator").then().statusCode(200);
    }

    @Test
    void aPersonIsToldInPlainWords() {
        SignedIn reader = SignedIn.as("placer-2083");
        reader.get("/requests");
        given(1, PLENTY, PLENTY, PLENTY);
        reader.get("/requests");
        SignedIn.Shown page = reader.get("/requests");
        assertEquals(429, page.status());
        assertTrue(page.says("För många anrop på en gång"), page.html());
    }

    @Test
    void whoHasNotSignedInIsCountedByAddress() {
        given(PLENTY, PLENTY, 2, PLENTY);
        for (int i = 0; i < 2; i++) {
            RestAssured.given().accept("text/html").get("/about").then().statusCode(200);
        }
        RestAssured.given()
                .accept("text/html")
                .get("/about")
                .then()
                .statusCode(429)
                .body(containsString("För många anrop på en gång"));
        me("placer-2083").then().statusCode(200);
    }

    @Test
    void operationsAndFilesAreNotCounted() {
        given(1, 1, 1, 1);
        for (int i = 0; i < 5; i++) {
            RestAssured.given().get("/assets/samplats.css").then().statusCode(200);
            ManagementPort.call().get("/q/health/live").then().statusCode(200);
            ManagementPort.call().get("/q/metrics").then().statusCode(200);
        }
    }

    @Test
    void inventedNamesFillNothing() {
        Budgets budgets = new Budgets("address", 10);
        for (int i = 0; i < 60_000; i++) {
            budgets.spend("10.0." + i);
        }
        assertTrue(budgets.known() <= 20_000, "knows " + budgets.known());
    }

    private static Response me(String user) {
        return Api.as(user).get("/me");
    }

    private static void tooMany(Response answer, String budget) {
        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                .header("RateLimit", containsString(budget))
                .body("type", equalTo("/problems/too-many-calls"));
    }

    /** For this test alone. */
    private void given(int user, int municipality, int address, int costly) {
        QuarkusMock.installMockForType(
                new Limits(new FixedLimits(user, municipality, address, costly), meters), Limits.class);
    }

    private record FixedLimits(int userPerMinute, int municipalityPerMinute, int addressPerMinute, int costlyPerMinute)
            implements LimitSettings {}
}
