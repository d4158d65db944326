package se.samplats.steering.statistics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long needs wait.
 *
 * @param on the day on which the open requests are counted
 * @param open all that wait, those with a protected identity too; null where they are too few for the reader
 * @param ages the open ones by age band, without protected identities
 * @param waits the open ones by time since the decision, by the calendar: at most two months, at most three, more; likewise
 * @param pastLimit how many open ones are past the statutory three months, protected identities too: for the county's own readers the
 *     whole county's number, which the county reports and which is never suppressed; for a municipality's its own
 * @param medianDaysToPlaced from open to placed, of what was placed between from and to; null where too few were
 * @param medianDaysToAnswer from open to the first home's answer, of what was answered then
 */
public record WaitingMeasure(
        LocalDate on,
        LocalDate from,
        LocalDate to,
        @Nullable Long open,
        boolean suppressed,
        List<MeasurePart> ages,
        List<MeasurePart> waits,
        long pastLimit,
        @Nullable BigDecimal medianDaysToPlaced,
        @Nullable BigDecimal medianDaysToAnswer) {

    @JsonIgnore
    public boolean isPlacedKnown() {
        return medianDaysToPlaced != null;
    }

    @JsonIgnore
    public boolean isAnswerKnown() {
        return medianDaysToAnswer != null;
    }
}
