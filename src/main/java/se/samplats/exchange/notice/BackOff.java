package se.samplats.exchange.notice;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a notice waits after each try that failed. */
@Singleton
class BackOff {

    private final List<Duration> waits;

    BackOff(@ConfigProperty(name = "samplats.notices.back-off") List<Duration> waits) {
        this.waits = List.copyOf(waits);
    }

    /** The wait after this many tries; none when there is to be no further one. */
    Optional<Duration> after(int tries) {
        return tries <= waits.size() ? Optional.of(waits.get(tries - 1)) : Optional.empty();
    }
}
