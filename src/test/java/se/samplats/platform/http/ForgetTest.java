package se.samplats.platform.http;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;

@FeatureTest
class ForgetTest {

    @Inject
    EntityManager database;

    @Inject
    ForgetJob job;

    @Test
    void aStoredAnswerIsKeptForItsTimeAndForgottenAfterIt() {
        String first = submit().extract().path("id");
        job.run();
        submit().body("id", equalTo(first));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update stored_answer set created_at = created_at - interval '8 days' where actor = 'placer-2023'")
                .executeUpdate());
        job.run();
        submit().body("id", not(equalTo(first)));
    }

    private static ValidatableResponse submit() {
        Map<String, Object> body = Map.of(
                "caseReference",
                "2023-77",
                "form",
                "HVB",
                "age",
                18,
                "sex",
                "MALE",
                "decisionDate",
                "2026-11-01",
                "wantedStart",
                "2026-12-01");
        return Api.as("placer-2023")
                .header("Idempotency-Key", "forgotten")
                .body(body)
                .post("/requests")
                .then()
                .statusCode(201);
    }
}
