package se.samplats.platform.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.platform.http.Operations.Called;

/** A misspelled field never loses what it meant: every operation of the contract refuses it, and says which fields there are. */
@FeatureTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnknownFieldTest {

    private static final String MISSPELLED = "protectedIdentitty";

    private final Usual usual = new Usual();

    @TestFactory
    Stream<DynamicTest> everyBodyWithAFieldThatThereIsNotIsRefusedWithItsName() {
        List<Called> all = Operations.all().stream()
                .filter(called -> called.takesJson() && !called.fields().isEmpty())
                .toList();
        assertTrue(all.size() > 40, "operations with a body");
        return all.stream().map(called -> DynamicTest.dynamicTest(called.toString(), () -> check(called)));
    }

    private void check(Called called) {
        ObjectNode body = usual.body(called).put(MISSPELLED, true);
        Response answer = usual.user(called).body(body.toString()).request(called.method(), usual.path(called));
        assertEquals(400, answer.statusCode(), called::toString);
        answer.then().body("errors.field", hasItem(MISSPELLED));
    }

    @TestFactory
    Stream<DynamicTest> whateverAChangeNamesThatItCannotChangeIsToldAsThat() {
        List<Called> changes = Operations.all().stream()
                .filter(called -> called.method().equals("patch"))
                .toList();
        assertTrue(changes.size() >= 5, changes::toString);
        return changes.stream()
                .map(called -> DynamicTest.dynamicTest(called.toString(), () -> {
                    ObjectNode body = usual.body(called).put("id", "0192e0a0-0000-7000-8000-000000000000");
                    usual.user(called)
                            .body(body.toString())
                            .request(called.method(), usual.path(called))
                            .then()
                            .statusCode(400)
                            .body("errors.field", hasItem("id"))
                            .body("errors[0].message", containsString("kan inte ändras"));
                }));
    }

    @Test
    void aMisspelledProtectionIsNotSubmittedWithoutIt() {
        Api.as("placer-2062")
                .body(Map.of("caseReference", "2062-skydd", "form", "HVB", "age", 16, MISSPELLED, true))
                .post("/requests")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(MISSPELLED))
                .body("errors[0].message", containsString("protectedIdentity"));
        Api.as("placer-2062").get("/requests?limit=200").then().body("items.caseReference", not(hasItem("2062-skydd")));
    }

    @Test
    void whatCannotBeChangedSaysSo() {
        String home = new GivenHomes().home("2062", "HVB");
        Api.as("manager-2062")
                .header("If-Match", Api.as("manager-2062").get("/homes/" + home).header("ETag"))
                .body(Map.of("municipality", "2081"))
                .patch("/homes/" + home)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("municipality"))
                .body("errors[0].message", containsString("kan inte ändras"));
        String request = new GivenRequests().request("2062");
        Api.as("placer-2062")
                .header(
                        "If-Match",
                        Api.as("placer-2062").get("/requests/" + request).header("ETag"))
                .header("Accept-Language", "en")
                .body(Map.of("status", "PLACED"))
                .patch("/requests/" + request)
                .then()
                .statusCode(400)
                .body("errors[0].field", org.hamcrest.Matchers.equalTo("status"))
                .body("errors[0].message", containsString("cannot be changed"));
    }
}
