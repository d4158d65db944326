package se.samplats.market.reminder;

import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;

@FeatureTest
class RemindingTest {

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Inject
    ConfirmationJob job;

    @Test
    void anUnconfirmedHomeIsAskedOnlyWhenAnOpenRequestWouldFit() {
        String fits = homes.home("2080", "HVB", Map.of("specialisms", List.of("anknytning", "trauma")));
        String fitsNot =
                homes.home("2080", "HVB", Map.of("specialisms", List.of("trauma"), "ageFrom", 11, "ageTo", 12));
        requests.request("2081", Map.of("needs", List.of("anknytning")));
        job.run();
        Api.as("manager-2080").get("/homes/" + fits).then().body("remindedAt", notNullValue());
        Api.as("manager-2080").get("/homes/" + fitsNot).then().body("remindedAt", nullValue());
        Api.as("manager-2080").post("/homes/" + fits + "/confirmation").then().statusCode(200);
        job.run();
        Api.as("manager-2080").get("/homes/" + fits).then().body("remindedAt", nullValue());
    }
}
