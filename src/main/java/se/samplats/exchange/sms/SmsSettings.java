package se.samplats.exchange.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The site's gateway for text messages. */
@ConfigMapping(prefix = "samplats.sms")
interface SmsSettings {

    /** Where messages are handed over; without it none are sent. */
    Optional<URI> address();

    /** What calls are signed with: {@code whsec_} and the key in Base64. */
    Optional<String> secret();

    /** Who the message says it is from. */
    @WithDefault("Samplats")
    String sender();

    /** How long the gateway may take. */
    @WithDefault("5s")
    Duration within();
}
