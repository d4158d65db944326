package se.samplats.platform.watch;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.ManagementPort;

/** What operations look at is there to be looked at. */
@FeatureTest
class FiguresTest {

    @Inject
    MeterRegistry meters;

    @Inject
    ClockJob clockJob;

    @Test
    void howLongASearchTakesIsCountedInSteps() {
        Api.as("placer-2081")
                .get("/vacancies?form=HVB&start=2026-12-01&age=16")
                .then()
                .statusCode(200);
        ManagementPort.call()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("samplats_search_seconds_bucket"))
                .body(containsString("le=\"0.25\""))
                .body(matchesRegex("(?s).*samplats_search_seconds_count\\{[^}]*VacancyResource[^}]*} [1-9].*"));
    }

    @Test
    void figuresAndHealthAreNotOnThePortOfThePages() {
        for (String path : List.of("/q/metrics", "/q/health", "/q/health/ready")) {
            ManagementPort.call().get(path).then().statusCode(200);
            RestAssured.given().get(path).then().statusCode(404);
        }
    }

    @Test
    void theClocksAreCompared() {
        clockJob.run();
        double seconds = meters.get("samplats.clock.difference").gauge().value();
        assertTrue(Math.abs(seconds) < 1, "differs by " + seconds);
    }

    @Test
    void eachFigureOfOursHasADescription() {
        assertEquals(
                0,
                meters.getMeters().stream()
                        .filter(meter -> meter.getId().getName().startsWith("samplats."))
                        .filter(meter -> meter.getId().getName().matches(".*(search|booking|overdue|difference)"))
                        .filter(meter -> meter.getId().getDescription() == null)
                        .count());
    }
}
