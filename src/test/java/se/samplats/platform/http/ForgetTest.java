package se.samplats.platform.http;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Role;

@FeatureTest
class ForgetTest {

    @Inject
    EntityManager database;

    @Inject
    ForgetJob job;

    @Inject
    IdempotentAnswers answers;

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

    @Test
    void whoChangesMunicipalityGetsNoAnswerFromBeforeAndMayUseTheKeyAgain() {
        assertEquals("from Orsa", answered("2034", "from Orsa"));
        assertEquals("from Mora", answered("2062", "from Mora"));
        assertEquals("from Orsa", answered("2034", "never said"));
        assertEquals("from Mora", answered("2062", "never said"));
    }

    private String answered(String municipality, String said) {
        Actor mover = new Actor("mover", Set.of(Role.PLACER), municipality, Set.of());
        return answers.answer(mover, "moved", List.of("the same call"), String.class, () -> said);
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
