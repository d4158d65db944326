package se.samplats.platform.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samplats.Api;
import se.samplats.Endpoints;
import se.samplats.Endpoints.Endpoint;
import se.samplats.FeatureTest;
import se.samplats.SignedIn;

/** Every call and every page by every role: refused by all that the table of rights does not name, and by none that it does. */
@FeatureTest
class RolesTest {

    private static final Map<Role, String> USERS = new TreeMap<>(Map.of(
            Role.PLACER, "placer-2062",
            Role.HOME_MANAGER, "manager-2062",
            Role.ECONOMIST, "economist-2062",
            Role.ANALYST, "analyst",
            Role.COORDINATOR, "coordinator",
            Role.AUDITOR, "auditor"));

    @Test
    void allCallsAndPagesAreThere() {
        assertTrue(Endpoints.all().stream().filter(Endpoint::isPage).count() > 70);
        assertTrue(Endpoints.all().stream().filter(one -> !one.isPage()).count() > 70);
    }

    @TestFactory
    Stream<DynamicTest> aRoleIsRefusedExactlyWhereTheTableDoesNotNameIt() {
        return Endpoints.all().stream()
                .filter(endpoint ->
                        !endpoint.path().equals("/live") && !endpoint.path().equals("/sign-out"))
                .flatMap(endpoint -> USERS.entrySet().stream()
                        .map(user -> DynamicTest.dynamicTest(
                                endpoint + " by " + user.getKey(),
                                () -> check(endpoint, user.getKey(), user.getValue()))));
    }

    private static void check(Endpoint endpoint, Role role, String user) {
        int status = status(endpoint, user);
        assertEquals(!endpoint.isFor(role), status == 403, () -> endpoint + " answered " + status);
    }

    private static int status(Endpoint endpoint, String user) {
        String path = endpoint.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        if (!endpoint.isPage()) {
            RequestSpecification call = Api.as(user);
            return (endpoint.takesFiles()
                            ? call.contentType(ContentType.MULTIPART).multiPart("files", "boenden.csv", new byte[] {1})
                            : call.body("{}"))
                    .request(endpoint.method(), path.substring("/api/v1".length()))
                    .statusCode();
        }
        SignedIn reader = SignedIn.as(user);
        if (endpoint.method().equals("GET")) {
            return reader.get(path).status();
        }
        reader.get("/about");
        return endpoint.takesFiles()
                ? reader.upload(path, Map.of("boenden.csv", new byte[] {1})).status()
                : reader.post(path, Map.of()).status();
    }
}
