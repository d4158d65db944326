package se.samplats.platform.kernel;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The only clock. A day is a day in Sweden. {@code samplats.today} fixes the day for tests and rehearsals. */
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

    /** What is recorded has happened: a day that has not come is refused, wherever it is recorded. */
    public void mustHaveCome(LocalDate day) {
        if (day.isAfter(date())) {
            throw Refusal.of("day-lies-ahead", day);
        }
    }

    public Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    /** The machine's clock, whatever day is fixed: to be compared with other clocks. */
    public Instant machine() {
        return Clock.systemUTC().instant();
    }

    /** The given day at the current time of day. */
    private static Clock onDay(LocalDate day, Clock real) {
        Instant midnight =
                LocalDate.now(real).atTime(LocalTime.MIN).atZone(ZONE).toInstant();
        return Clock.offset(
                real,
                java.time.Duration.between(midnight, day.atStartOfDay(ZONE).toInstant()));
    }
}
