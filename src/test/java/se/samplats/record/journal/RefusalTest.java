package se.samplats.record.journal;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenRequests;

/** No refusal is missing in the journal, however the call was written. */
@FeatureTest
class RefusalTest {

    private final GivenRequests given = new GivenRequests();

    private static ValidatableResponse of(String thing) {
        return Api.as("auditor").get("/journal?limit=200&thing=" + thing).then().statusCode(200);
    }

    @Test
    void a_refusal_leaves_an_entry_whatever_the_address_looks_like() {
        String request = given.request("2026");
        List<String> addresses = List.of(
                "/requests/" + request,
                "/requests/" + request.toUpperCase(Locale.ROOT),
                "/requests/" + request.replace("-", "%2D"),
                "/%72equests/" + request,
                "/requests/" + request + ";a=b",
                "/requests/" + request + ";a=%25zz",
                "/requests;" + "x".repeat(3000) + "/" + request,
                "/requests/" + request + "?" + "x".repeat(3000));
        for (String address : addresses) {
            RestAssured.given()
                    .urlEncodingEnabled(false)
                    .auth()
                    .oauth2(Api.token("placer-2031"))
                    .get("/api/v1" + address)
                    .then()
                    .statusCode(404);
        }
        List<String> expected = new ArrayList<>(Collections.nCopies(addresses.size(), "access.refused"));
        expected.add("request.recorded");
        of(request).body("items.operation", equalTo(expected));
    }

    @Test
    void a_call_before_anybody_is_known_leaves_an_entry_too() {
        String request = given.request("2026");
        for (String credentials : List.of("", "Bearer none", "Bearer " + Api.token("placer-2026") + "x")) {
            RestAssured.given()
                    .header("Authorization", credentials)
                    .get("/api/v1/requests/" + request)
                    .then()
                    .statusCode(401);
        }
        await().untilAsserted(() ->
                of(request).body("items.findAll { it.operation == 'access.unidentified' }.size()", equalTo(3)));
        of(request).body("items[0].facts.endpoint", equalTo("RequestResource.get"));
    }
}
