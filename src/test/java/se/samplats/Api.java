package se.samplats;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Calls the running application as one of its users; every answer is held against the contract. */
public final class Api {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();
    private static final Contract CONTRACT = new Contract();

    private Api() {}

    private record Token(String value, Instant issuedAt) {}

    /** A JSON call under {@code /api/v1} with the user's token: {@code placer-2081}, {@code manager-2080}, … */
    public static RequestSpecification as(String user) {
        return anonymous().auth().oauth2(token(user));
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given().filter(CONTRACT).basePath("/api/v1").contentType(ContentType.JSON);
    }

    public static String token(String user) {
        return TOKENS.compute(
                        user,
                        (u, known) ->
                                known == null || known.issuedAt().plus(FRESH).isBefore(Instant.now())
                                        ? new Token(newToken(u), Instant.now())
                                        : known)
                .value();
    }

    private static String newToken(String user) {
        String issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        return RestAssured.given()
                .baseUri(issuer)
                .basePath("")
                .formParam("grant_type", "password")
                .formParam("username", user)
                .formParam("password", "demo")
                .formParam("client_id", "samplats")
                .formParam("client_secret", "demo")
                .post("/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
