package se.samplats.platform.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;

/** What a token says counts only where the issuer has signed it, by a key of the issuer's own. */
@FeatureTest
class TokenTest {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String good = Api.token("placer-2081");

    private final String said = good.split("\\.")[1];

    @Test
    void a_token_that_nobody_signed_is_none() {
        assertEquals(200, asked(good));
        for (String unsigned :
                List.of(encoded("{\"alg\":\"none\"}") + "." + said + ".", good.replaceAll("[^.]*$", ""))) {
            assertEquals(401, asked(unsigned), unsigned);
        }
    }

    @Test
    void a_token_that_was_changed_afterwards_is_none() {
        String other = new String(Base64.getUrlDecoder().decode(said), StandardCharsets.UTF_8)
                .replace("placer-2081", "placer-2080")
                .replace("municipality-2081", "municipality-2080");
        String[] parts = good.split("\\.");
        assertEquals(401, asked(parts[0] + "." + encoded(other) + "." + parts[2]));
    }

    @Test
    void a_token_signed_by_a_secret_that_both_know_is_none() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("demo".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String unsigned = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + said;
        byte[] signature = mac.doFinal(unsigned.getBytes(StandardCharsets.US_ASCII));
        assertEquals(401, asked(unsigned + "." + BASE64.encodeToString(signature)));
    }

    @Test
    void a_token_that_brings_its_own_key_is_none() throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2_048);
        KeyPair own = keys.generateKeyPair();
        RSAPublicKey key = (RSAPublicKey) own.getPublic();
        String jwk = "\"jwk\":{\"kty\":\"RSA\",\"n\":\"%s\",\"e\":\"AQAB\"}"
                .formatted(BASE64.encodeToString(key.getModulus().toByteArray()));
        for (String header : List.of("\"kid\":\"own\"", jwk, "\"jku\":\"https://keys.example.org/\"")) {
            String unsigned = encoded("{\"alg\":\"RS256\"," + header + "}") + "." + said;
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(own.getPrivate());
            signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
            assertEquals(401, asked(unsigned + "." + BASE64.encodeToString(signature.sign())), header);
        }
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int asked(String token) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .statusCode();
    }
}
