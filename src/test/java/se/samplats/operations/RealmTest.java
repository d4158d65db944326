package se.samplats.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.samplats.platform.party.Role;

/** The worked example of an issuer: what it lets in is what the service relies on. */
class RealmTest {

    @Test
    void the_realm_has_each_role_and_no_secret() throws IOException {
        JsonNode realm = realm();
        Set<String> roles = new TreeSet<>();
        realm.at("/roles/realm").forEach(role -> roles.add(role.path("name").asText()));
        Set<String> wanted =
                Arrays.stream(Role.values()).map(Role::code).collect(Collectors.toCollection(TreeSet::new));
        realm.path("groups").forEach(group -> wanted.add(group.path("name").asText()));
        assertEquals(wanted, roles);
        assertEquals("${SAMPLATS_CLIENT_SECRET}", realm.at("/clients/0/secret").asText());
        realm.path("users")
                .forEach(user -> assertEquals(
                        "${SAMPLATS_DEMO_PASSWORD}",
                        user.at("/credentials/0/value").asText()));
    }

    @Test
    void the_realm_knows_one_way_to_sign_in() throws IOException {
        JsonNode realm = realm();
        assertEquals(1, realm.path("clients").size());
        JsonNode client = realm.at("/clients/0");
        assertTrue(client.path("standardFlowEnabled").asBoolean());
        for (String other :
                List.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled", "publicClient")) {
            assertEquals("false", client.path(other).asText(), other);
        }
        assertEquals(
                "S256",
                client.at("/attributes").path("pkce.code.challenge.method").asText());
        assertEquals(List.of("${SAMPLATS_ADDRESS}/signed-in"), texts(client.path("redirectUris")));
        assertEquals(0, client.path("webOrigins").size());
        assertEquals(List.of("acr", "basic", "profile", "roles", "email"), texts(client.path("defaultClientScopes")));
        assertEquals("false", realm.path("registrationAllowed").asText());
        assertTrue(realm.path("bruteForceProtected").asBoolean());
        assertEquals("ES256", realm.path("defaultSignatureAlgorithm").asText());
        assertTrue(realm.path("passwordPolicy").asText().contains("length(12)"));
    }

    @Test
    void a_session_ends_when_the_page_about_it_says() throws IOException {
        String page = Files.readString(Path.of("docs/identity.md"));
        JsonNode realm = realm();
        assertTrue(page.contains("| 5 minutes | the issuer's (`accessTokenLifespan`)"));
        assertEquals(5 * 60, realm.path("accessTokenLifespan").asInt());
        assertTrue(
                page.contains("| 30 minutes; then the person signs in again | the issuer's (`ssoSessionIdleTimeout`)"));
        assertEquals(30 * 60, realm.path("ssoSessionIdleTimeout").asInt());
        assertTrue(page.contains("| 10 hours: a working day | the issuer's (`ssoSessionMaxLifespan`)"));
        assertEquals(10 * 60 * 60, realm.path("ssoSessionMaxLifespan").asInt());
    }

    @Test
    void the_api_asks_for_the_audience_that_the_realm_makes_tokens_out_for() throws IOException {
        String asked = Manifests.written().stream()
                .filter(ConfigMap.class::isInstance)
                .map(one -> ((ConfigMap) one).getData().get("SAMPLATS_IDENTITY_AUDIENCE"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        JsonNode mapper = realm().at("/clients/0/protocolMappers/0/config");
        assertEquals("false", mapper.path("id.token.claim").asText());
        assertEquals(asked, mapper.path("included.custom.audience").asText());
    }

    private static JsonNode realm() throws IOException {
        return new ObjectMapper()
                .readTree(Manifests.ROOT.resolve("keycloak/samplats-realm.json").toFile());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
