package se.samplats.platform.kernel;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The only clock. A day is a day in Sweden. {@code samplats.today} nails the day down for tests and rehearsals. */
@Singleton
public class Today {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Clock clock;

    public Today(@ConfigProperty(name = "samplats.today") Optional<LocalDate> fixed) {
        Clock real = Clock.system(ZONE);
        this.clock = fixed.map(day -> onDay(day, real)).orElse(real);
    }

    public LocalDate date() {
        return LocalDate.now(clock);
    }

    /** What is recorded has happened: a day that has not come is refused, wherever it is told. */
    public void mustHaveCome(LocalDate day) {
        if (day.isAfter(date())) {
            throw Refusal.of("day-lies-ahead", day);
        }
    }

    public Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    /** What the machine's clock says, whatever day is nailed down: to be held against other machines' clocks. */
    public Instant machine() {
        return Clock.systemUTC().instant();
    }

    /** The given day, with the time of day going on as it does. */
    private static Clock onDay(LocalDate day, Clock real) {
        Instant midnight =
                LocalDate.now(real).atTime(LocalTime.MIN).atZone(ZONE).toInstant();
        return Clock.offset(
                real,
                java.time.Duration.between(midnight, day.atStartOfDay(ZONE).toInstant()));
    }
}
