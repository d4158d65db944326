package se.samplats.steering.statistics;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Actor;

/**
 * What a measure is narrowed to.
 *
 * @param municipality SCB code; null for the whole county
 * @param form code of a housing form; null for all
 */
public record Scope(@Nullable String municipality, @Nullable String form, Span span) {

    /** The same, where what lies ahead is left out; empty where all of it does. */
    Optional<Scope> past(LocalDate today) {
        return span.past(today).map(over -> new Scope(municipality, form, over));
    }

    /**
     * Whether the period is published; of other days whoever asks about its own municipality sees that alone.
     *
     * @throws Refusal {@code period-not-published} for others' days
     */
    public boolean isForEverybody(Actor actor, LocalDate today) {
        if (span.isPublished(today)) {
            return true;
        }
        if (municipality == null || !actor.actsFor(municipality)) {
            throw notPublished(today);
        }
        return false;
    }

    static Refusal notPublished(LocalDate today) {
        return Refusal.of(
                "period-not-published", today.withDayOfMonth(1).minusDays(1).toString());
    }

    public Cell cell() {
        return new Cell(municipality, form, null);
    }
}
