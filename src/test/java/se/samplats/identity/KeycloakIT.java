package se.samplats.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.samplats.EmbeddedDatabase;

/**
 * The packaged service with a real issuer: Keycloak from its distribution, with the realm file of the cluster's demo. A placer must
 * have signed in just now (level 1); who comes in by an old session of the issuer's is at level 0.
 */
@EnabledIfSystemProperty(named = "keycloak.home", matches = ".+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "a-secret-of-this-test-and-of-no-other";
    private static final String PASSWORD = "a-password-of-this-test";
    /** The proof key of another program, and its SHA-256 as the issuer is told it: the example of RFC 7636. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient plain = HttpClient.newHttpClient();

    private String issuer = "";
    private String service = "";
    private AutoCloseable keycloak = () -> {};
    private AutoCloseable samplats = () -> {};

    @BeforeAll
    void start() throws IOException, InterruptedException {
        int issuerPort = Started.freePort();
        int management = Started.freePort();
        int servicePort = Started.freePort();
        issuer = "http://localhost:" + issuerPort + "/realms/samplats";
        service = "http://localhost:" + servicePort;
        Path home = Path.of(System.getProperty("keycloak.home"));
        forget(home.resolve("data").resolve("h2"));
        Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
        Files.writeString(
                imports.resolve("samplats-realm.json"), Files.readString(Path.of("k8s/keycloak/samplats-realm.json")));
        keycloak = Started.of(
                "keycloak",
                List.of("sh", home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm"),
                Map.of(
                        "KC_HTTP_PORT", Integer.toString(issuerPort),
                        "KC_HTTP_MANAGEMENT_PORT", Integer.toString(management),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD,
                        "SAMPLATS_CLIENT_SECRET", SECRET,
                        "SAMPLATS_DEMO_PASSWORD", PASSWORD,
                        "SAMPLATS_ADDRESS", service),
                URI.create(issuer + "/.well-known/openid-configuration"),
                Duration.ofMinutes(6));
        Map<String, String> database = EmbeddedDatabase.start();
        samplats = Started.of(
                "samplats",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar"),
                Map.ofEntries(
                        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(servicePort)),
                        Map.entry("QUARKUS_MANAGEMENT_PORT", "0"),
                        Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.get("quarkus.datasource.jdbc.url")),
                        Map.entry("QUARKUS_DATASOURCE_USERNAME", database.get("quarkus.datasource.username")),
                        Map.entry("QUARKUS_DATASOURCE_PASSWORD", database.get("quarkus.datasource.password")),
                        Map.entry("QUARKUS_FLYWAY_USERNAME", database.get("quarkus.flyway.username")),
                        Map.entry("QUARKUS_FLYWAY_PASSWORD", database.get("quarkus.flyway.password")),
                        Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", issuer),
                        Map.entry("QUARKUS_OIDC_CREDENTIALS_SECRET", SECRET),
                        Map.entry("QUARKUS_OIDC_ROLES_SOURCE", "accesstoken"),
                        Map.entry("QUARKUS_OIDC_AUTHENTICATION_SCOPES", "email"),
                        Map.entry(
                                "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET",
                                "0123456789abcdef0123456789abcdef"),
                        Map.entry("QUARKUS_OIDC_LOGOUT_PATH", "/leave"),
                        Map.entry("QUARKUS_OIDC_LOGOUT_POST_LOGOUT_PATH", "/about"),
                        Map.entry("SAMPLATS_IDENTITY_AUDIENCE", "samplats-api"),
                        Map.entry("SAMPLATS_IDENTITY_REQUIRED_ACR", "1")),
                URI.create(service + "/about"),
                Duration.ofMinutes(4));
    }

    /** A realm that is there is not imported again, and it has the addresses of an earlier run. */
    private static void forget(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    @AfterAll
    void stop() throws Exception {
        samplats.close();
        keycloak.close();
    }

    private Reader signedIn(String user) throws IOException, InterruptedException {
        Reader reader = new Reader();
        HttpResponse<String> form = reader.get(service + "/homes");
        assertTrue(form.uri().toString().startsWith(issuer), form.uri().toString());
        HttpResponse<String> page = reader.signIn(form, user, PASSWORD);
        assertEquals(200, page.statusCode(), page.body());
        assertEquals(service + "/homes", page.uri().toString());
        return reader;
    }

    /** The tokens that another program of the same reader gets by the code flow. */
    private JsonNode tokens(Reader reader, String user) throws IOException, InterruptedException {
        String back = service + "/signed-in";
        HttpResponse<String> asked = reader.look(issuer
                + "/protocol/openid-connect/auth?response_type=code&client_id=samplats&scope=openid%20email&state=s&code_challenge_method=S256&code_challenge="
                + CHALLENGE
                + "&redirect_uri="
                + Reader.encoded(back));
        HttpResponse<String> answer = asked.statusCode() == 200 ? reader.signInAndStay(asked, user, PASSWORD) : asked;
        Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        assertTrue(code.find(), answer.statusCode() + " " + answer.body());
        return token(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code.group(1),
                "redirect_uri",
                back,
                "code_verifier",
                VERIFIER,
                "client_id",
                "samplats",
                "client_secret",
                SECRET));
    }

    private JsonNode token(Map<String, String> fields) throws IOException, InterruptedException {
        HttpRequest call = Reader.form(Reader.request(issuer + "/protocol/openid-connect/token"), fields)
                .build();
        HttpResponse<String> answer = plain.send(call, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> api(String path, String token) throws IOException, InterruptedException {
        HttpRequest call = HttpRequest.newBuilder(URI.create(service + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return plain.send(call, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void a_placer_signs_in_by_the_code_flow_and_is_who_the_realm_says() throws IOException, InterruptedException {
        Reader placer = signedIn("placer-2081");
        HttpResponse<String> requests = placer.get(service + "/requests");
        assertEquals(200, requests.statusCode());
        assertTrue(requests.body().contains("Borlänge"), requests.body());
        assertEquals(403, placer.get(service + "/journal").statusCode());
    }

    @Test
    void a_bearer_is_taken_by_the_api_and_its_role_decides() throws IOException, InterruptedException {
        String placer = tokens(new Reader(), "placer-2081").path("access_token").asText();
        JsonNode me = JSON.readTree(api("/me", placer).body());
        assertEquals("placer-2081", me.path("name").asText());
        assertEquals("2081", me.path("municipality").asText());
        assertEquals("placer", me.at("/roles/0").asText());
        assertEquals(200, api("/requests", placer).statusCode());
        assertEquals(403, api("/journal", placer).statusCode());
        String auditor = tokens(new Reader(), "auditor").path("access_token").asText();
        assertEquals(200, api("/journal", auditor).statusCode());
        assertEquals(403, api("/requests", auditor).statusCode());
        assertEquals(
                401,
                api("/requests", placer.substring(0, placer.length() - 4) + "aaaa")
                        .statusCode());
    }

    @Test
    void the_api_takes_no_token_that_was_made_out_for_somebody_else() throws IOException, InterruptedException {
        JsonNode tokens = tokens(new Reader(), "economist-2081");
        assertEquals(
                200, api("/settlements", tokens.path("access_token").asText()).statusCode());
        assertEquals(401, api("/settlements", tokens.path("id_token").asText()).statusCode());
        assertEquals(
                401, api("/settlements", tokens.path("refresh_token").asText()).statusCode());
    }

    @Test
    void a_sign_in_is_bound_to_the_browser_that_began_it_by_a_proof_key_and_a_nonce()
            throws IOException, InterruptedException {
        String asked = new Reader()
                .look(service + "/homes")
                .headers()
                .firstValue("Location")
                .orElse("");
        assertTrue(asked.contains("code_challenge_method=S256"), asked);
        assertTrue(asked.contains("nonce="), asked);
        String without = new Reader()
                .look(issuer
                        + "/protocol/openid-connect/auth?response_type=code&client_id=samplats&scope=openid&redirect_uri="
                        + Reader.encoded(service + "/signed-in"))
                .headers()
                .firstValue("Location")
                .orElse("");
        assertTrue(without.contains("error=invalid_request"), without);
    }

    @Test
    void a_placer_who_signed_in_too_weakly_is_challenged() throws IOException, InterruptedException {
        Reader reader = new Reader();
        tokens(reader, "placer-2081");
        String weak = tokens(reader, "placer-2081").path("access_token").asText();
        HttpResponse<String> refused = api("/requests", weak);
        assertEquals(401, refused.statusCode(), refused.body());
        String challenge = refused.headers().firstValue("WWW-Authenticate").orElse("");
        assertTrue(challenge.contains("error=\"insufficient_user_authentication\""), challenge);
        assertTrue(challenge.contains("acr_values=\"1\""), challenge);
        assertTrue(refused.body().contains("/problems/stronger-sign-in"));
        HttpResponse<String> page = reader.get(service + "/requests");
        assertEquals(401, page.statusCode());
        assertTrue(page.body().contains("Logga in starkare"), page.body());
        HttpResponse<String> out = reader.press(page, "/sign-out");
        assertEquals(service + "/about", out.uri().toString().replaceAll("\\?.*", ""));
        HttpResponse<String> form = reader.get(service + "/requests");
        HttpResponse<String> strong = reader.signIn(form, "placer-2081", PASSWORD);
        assertEquals(200, strong.statusCode());
        assertEquals(service + "/requests", strong.uri().toString());
    }

    @Test
    void an_economist_may_come_in_by_the_issuers_session() throws IOException, InterruptedException {
        Reader reader = new Reader();
        tokens(reader, "economist-2081");
        String again = tokens(reader, "economist-2081").path("access_token").asText();
        assertEquals(200, api("/settlements", again).statusCode());
    }

    @Test
    void who_signs_out_has_signed_out_with_the_issuer_too() throws IOException, InterruptedException {
        Reader manager = signedIn("manager-2081");
        HttpResponse<String> out = manager.press(manager.get(service + "/homes"), "/sign-out");
        assertEquals(service + "/about", out.uri().toString().replaceAll("\\?.*", ""));
        HttpResponse<String> form = manager.get(service + "/homes");
        assertTrue(form.uri().toString().startsWith(issuer), form.uri().toString());
        assertTrue(form.body().contains("name=\"password\"") || form.body().contains("type=\"password\""), form.body());
    }

    @Test
    void who_is_signed_out_at_the_issuer_is_signed_out_here_at_once() throws IOException, InterruptedException {
        Reader placer = signedIn("placer-2080");
        assertEquals(200, placer.get(service + "/requests").statusCode());
        JsonNode tokens = tokens(placer, "placer-2080");
        HttpRequest leave = Reader.form(
                        Reader.request(issuer + "/protocol/openid-connect/logout"),
                        Map.of(
                                "client_id",
                                "samplats",
                                "client_secret",
                                SECRET,
                                "refresh_token",
                                tokens.path("refresh_token").asText()))
                .build();
        assertEquals(
                204, plain.send(leave, HttpResponse.BodyHandlers.ofString()).statusCode());
        HttpResponse<String> next = placer.get(service + "/requests");
        assertTrue(next.uri().toString().startsWith(issuer), next.uri() + " " + next.statusCode());
        assertFalse(next.body().contains("Borlänge"));
    }
}
