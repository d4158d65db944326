package se.samplats.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tokens that the issuer itself has signed, as it would for others, for another time or for less than was asked: by the packaged service. */
class TokensIT {

    private static final String AUDIENCE = "samplats-api";
    private static final String STRONG = "urn:example:loa3";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Replicas replicas;
    private static PackagedService service;

    @BeforeAll
    static void start() throws Exception {
        replicas = new Replicas("tokens");
        service = replicas.start(
                "tokens", Map.of("SAMPLATS_IDENTITY_AUDIENCE", AUDIENCE, "SAMPLATS_IDENTITY_REQUIRED_ACR", STRONG));
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        replicas.close();
    }

    @Test
    void aTokenForThisServiceAndForNowIsTaken() throws Exception {
        assertEquals(200, search(claims -> claims));
    }

    @Test
    void aTokenThatHasExpiredIsNone() throws Exception {
        assertEquals(401, search(claims -> claims.expiresAt(Instant.now().minus(Duration.ofMinutes(5)))));
    }

    @Test
    void aTokenForAnotherServiceIsNone() throws Exception {
        assertEquals(401, search(claims -> claims.audience("another-service")));
        assertEquals(401, search(claims -> claims.remove("aud")));
    }

    @Test
    void aTokenOfAnotherIssuerIsNoneThoughTheKeyIsTheSame() throws Exception {
        assertEquals(401, search(claims -> claims.issuer("https://issuer.example.org")));
    }

    @Test
    void whoeverHasSignedInByLessThanTheSiteAsksForIsToSignInAgain() throws Exception {
        assertEquals(401, search(claims -> claims.claim("acr", "urn:example:loa1")));
        assertEquals(401, search(claims -> claims.remove("acr")));
    }

    @Test
    void whoeverHasChangedMunicipalitySeesNothingOfTheFormerOne() throws Exception {
        String request = send("/requests", claims -> claims, call -> call.POST(
                                HttpRequest.BodyPublishers.ofString("""
                                        {"caseReference": "2081-1", "form": "HVB", "age": 16, "sex": "FEMALE",
                                         "decisionDate": "%1$s", "wantedStart": "%1$s", "expectedDays": 30}""".formatted(Generator.TODAY)))
                        .header("Content-Type", "application/json"))
                .body()
                .replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
        UnaryOperator<JwtClaimsBuilder> moved = claims -> claims.groups(Set.of("placer", "municipality-2080"));
        assertEquals(
                200,
                send("/requests/" + request, claims -> claims, HttpRequest.Builder::GET)
                        .statusCode());
        assertEquals(
                404,
                send("/requests/" + request, moved, HttpRequest.Builder::GET).statusCode());
    }

    private static int search(UnaryOperator<JwtClaimsBuilder> change) throws Exception {
        return send("/vacancies?form=HVB&start=2026-12-01&days=30&age=16&sex=FEMALE", change, HttpRequest.Builder::GET)
                .statusCode();
    }

    private static HttpResponse<String> send(
            String path, UnaryOperator<JwtClaimsBuilder> change, UnaryOperator<HttpRequest.Builder> how)
            throws Exception {
        String token = replicas.issuer()
                .token(
                        "placer",
                        "2081",
                        claims -> change.apply(claims.audience(AUDIENCE).claim("acr", STRONG)));
        HttpRequest.Builder call = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + service.port() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(30));
        return CLIENT.send(how.apply(call).build(), HttpResponse.BodyHandlers.ofString());
    }
}
