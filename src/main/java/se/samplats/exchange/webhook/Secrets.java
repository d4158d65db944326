package se.samplats.exchange.webhook;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Refusal;

/** Makes the secrets that events are signed with, and keeps them so that the database alone does not give them away. */
@Singleton
class Secrets {

    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST_KEY = 32;
    private static final String PREFIX = "whsec_";

    private final SecureRandom random = new SecureRandom();
    private final @Nullable SecretKeySpec key;

    Secrets(@ConfigProperty(name = "samplats.webhooks.key") Optional<String> key) {
        this.key = key.filter(text -> !text.isBlank()).map(Secrets::keyOf).orElse(null);
    }

    boolean areKept() {
        return key != null;
    }

    /** A new one, as its receiver is shown it once. */
    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    byte[] hide(String secret) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] hidden = apply(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(NONCE + hidden.length).put(nonce).put(hidden).array();
    }

    String show(byte[] hidden) {
        byte[] nonce = Arrays.copyOf(hidden, NONCE);
        byte[] shown = apply(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(hidden, NONCE, hidden.length));
        return new String(shown, StandardCharsets.US_ASCII);
    }

    private byte[] apply(int mode, byte[] nonce, byte[] content) {
        if (key == null) {
            throw Refusal.of("webhooks-off");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException("samplats.webhooks.key is not the one that this was kept with", otherKey);
        }
    }

    private static SecretKeySpec keyOf(String text) {
        if (text.length() < SHORTEST_KEY) {
            throw new IllegalStateException("samplats.webhooks.key is shorter than " + SHORTEST_KEY + " characters");
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new SecretKeySpec(digest, "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
