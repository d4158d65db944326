package se.samplats.county.home;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Today;

/** Whether a home has confirmed its vacancies within the time that its form allows. */
public enum Freshness {
    FRESH,
    STALE;

    /** Stale from the day after the last allowed one, and where nothing was ever confirmed. */
    public static Freshness of(@Nullable Instant confirmedAt, int allowedDays, LocalDate today) {
        if (confirmedAt == null) {
            return STALE;
        }
        LocalDate confirmedOn = confirmedAt.atZone(Today.ZONE).toLocalDate();
        return confirmedOn.plusDays(allowedDays).isBefore(today) ? STALE : FRESH;
    }
}
