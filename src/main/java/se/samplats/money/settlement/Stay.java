package se.samplats.money.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.Quote;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.platform.kernel.Period;

/**
 * The facts of a placement that charges depend on.
 *
 * @param start the booked first day
 * @param end the departure day, or the day on which it is expected; null until somebody knows. Of a placement that never began,
 * the day until which the place was kept
 * @param arrivedOn when somebody moved in; null where nobody has, or where nothing but the stay itself is known
 * @param agreedEnd the departure day that was agreed, with what it was extended by; null where none was
 * @param noticeGivenOn when one side said that the stay would end; null: on the day of departure
 * @param filledAgainOn when the next one moved in after the departure, if somebody has
 * @param absences days away, none of them twice
 * @param levels the level from a day on, where it was changed
 * @param addOns what was used beside the days
 * @param quote what was agreed when it was booked
 * @param continuedOn from which day the case goes on in another home, where it does: that home's from then on
 */
record Stay(
        UUID placementId,
        PlacementStatus status,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate agreedEnd,
        @Nullable LocalDate noticeGivenOn,
        @Nullable LocalDate filledAgainOn,
        List<Period> absences,
        NavigableMap<LocalDate, Level> levels,
        List<UsedAddOn> addOns,
        Quote quote,
        @Nullable LocalDate continuedOn) {

    /** @param factId the report of it */
    record UsedAddOn(long factId, LocalDate on, String code, BigDecimal quantity) {}

    /** A stay of which nothing is known but its days. */
    static Stay plain(UUID placementId, PlacementStatus status, LocalDate start, @Nullable LocalDate end, Quote quote) {
        return new Stay(
                placementId,
                status,
                start,
                end,
                null,
                end,
                null,
                null,
                List.of(),
                new TreeMap<>(),
                List.of(),
                quote,
                null);
    }

    /** Whether the day is another home's already: it is charged there, and not here as the day of departure. */
    boolean goesOnElsewhere(LocalDate day) {
        return continuedOn != null && !day.isBefore(continuedOn);
    }

    Level levelOn(LocalDate day) {
        Map.Entry<LocalDate, Level> changed = levels.floorEntry(day);
        return changed == null ? quote.level() : changed.getValue();
    }

    /** The day on which somebody began to live there; null while, or since, nobody has. */
    @Nullable
    LocalDate livedFrom() {
        return switch (status) {
            case BOOKED, CANCELLED, NO_SHOW -> null;
            case ONGOING, ENDED -> arrivedOn == null ? start : arrivedOn;
        };
    }

    /**
     * The first day that the place costs nothing any more: the departure, or after it the end of the notice, the agreed end
     * of the stay or the day on which the place was filled again, whichever comes first.
     *
     * @param until an end for what has none yet
     */
    LocalDate chargedUntil(LocalDate until) {
        if (end == null) {
            return until;
        }
        if (status != PlacementStatus.ENDED) {
            return end;
        }
        LocalDate given = noticeGivenOn == null || noticeGivenOn.isAfter(end) ? end : noticeGivenOn;
        LocalDate last = earlier(earlier(given.plusDays(quote.noticeDays()), agreedEnd), filledAgainOn);
        return last.isAfter(end) ? last : end;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
