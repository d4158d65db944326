package se.samplats.exchange.push;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The key pair by which push services know this site; without it nobody is offered to be told. */
@ConfigMapping(prefix = "samplats.push")
interface PushSettings {

    /** X.509, Base64. */
    Optional<String> publicKey();

    /** PKCS 8, Base64. */
    Optional<String> privateKey();

    /** Whom a push service may write to about us: {@code mailto:} or {@code https:}. */
    Optional<String> subject();
}
