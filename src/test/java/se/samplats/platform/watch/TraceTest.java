package se.samplats.platform.watch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.sdk.trace.data.SpanData;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;

/** A trace tells the way of a call and nothing of anybody. */
@FeatureTest
class TraceTest {

    private static final String CANARY = "Kanariefågel";

    @Inject
    HeardSpans heard;

    @Test
    void aCallIsFollowedFromItsAddressToItsStatements() throws InterruptedException {
        Api.as("placer-2081")
                .get("/vacancies?form=HVB&start=2026-12-01&age=16")
                .then()
                .statusCode(200);
        SpanData call = awaited("GET /api/v1/vacancies");
        List<SpanData> within = heard.last().stream()
                .filter(span -> span.getTraceId().equals(call.getTraceId()))
                .toList();
        assertTrue(within.stream().anyMatch(span -> attributes(span).contains("vacancy")), "its statements: " + within);
    }

    @Test
    void nothingThatWasAskedForOrWrittenIsInATrace() throws InterruptedException {
        Api.as("placer-2081")
                .get("/vacancies?form=" + CANARY + "&start=2026-12-01")
                .then()
                .statusCode(400);
        Api.as("manager-2081")
                .body(Map.of("name", CANARY, "form", CANARY))
                .post("/homes")
                .then()
                .statusCode(400);
        Api.as("manager-2081")
                .body(Map.of(
                        "name",
                        CANARY,
                        "municipality",
                        "2081",
                        "form",
                        "HVB",
                        "ageFrom",
                        18,
                        "ageTo",
                        20,
                        "sexes",
                        List.of("MALE"),
                        "notifiedPlaces",
                        3))
                .post("/homes")
                .then()
                .statusCode(201);
        String secret = UUID.randomUUID().toString().replace("-", "x");
        RestAssured.given().accept("text/html").header("User-Agent", CANARY).get("/confirm/" + secret);
        awaited("POST /api/v1/homes");
        awaited("GET /confirm/{secret}");
        for (SpanData span : heard.last()) {
            String all = span.getName() + attributes(span) + span.getEvents() + span.getStatus();
            assertFalse(all.contains(CANARY) || all.contains("Kanarief"), all);
            assertFalse(all.contains("start=2026"), all);
            assertFalse(all.contains(secret), all);
            assertFalse(all.contains("placer-2081") || all.contains("127.0.0.1"), all);
        }
    }

    private static String attributes(SpanData span) {
        return span.getAttributes().asMap().toString();
    }

    /** A call's span ends a moment after its answer. */
    private SpanData awaited(String name) {
        return await(name)
                .atMost(5, SECONDS)
                .pollInterval(50, MILLISECONDS)
                .until(
                        () -> heard.last().stream()
                                .filter(span -> span.getName().equals(name))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
