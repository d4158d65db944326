package se.samplats.steering.effect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the private share fell more where the cooperation had begun than where it had not yet. Shares and changes are in share points; what
 * is not told is null.
 *
 * @param form whom it is about; null for all forms
 * @param asOf the last day that is counted: the end of a quarter
 * @param verdict what can be said
 * @param why why it is too early; null where it is not
 * @param before the private share of those that had begun, before they did
 * @param after the same after it
 * @param comparedBefore the share of those that had not begun, in the same months
 * @param comparedAfter likewise
 * @param comparedWith how much the share of those changed: what would have happened anyway
 * @param change how much more the share of those that had begun changed
 * @param low the lower end of the interval, which holds the true effect in nine cases of ten
 * @param high the upper end
 * @param sameMix the change when each unit weighs as much after as before
 * @param changeBefore the same arithmetic before the start, where the cooperation cannot have worked; null where the months do not reach
 * @param units municipalities with a form: those that had begun and those that they are compared with
 * @param leftOut units of forms with too few persons, which are on neither side
 */
record EffectMeasure(
        @Nullable String form,
        LocalDate asOf,
        EffectVerdict verdict,
        @Nullable Uncertainty why,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        @Nullable BigDecimal comparedBefore,
        @Nullable BigDecimal comparedAfter,
        @Nullable BigDecimal comparedWith,
        @Nullable BigDecimal change,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal sameMix,
        @Nullable BigDecimal changeBefore,
        int units,
        int begunUnits,
        int comparedUnits,
        int leftOut,
        List<WaveView> waves) {

    /** What can be said. */
    public enum EffectVerdict {
        FALL,
        RISE,
        TOO_EARLY
    }

    /** Those that began in one month, and the months and days that are compared; the last days count too. */
    record WaveView(
            LocalDate begins,
            LocalDate beforeFrom,
            LocalDate beforeTo,
            LocalDate afterTo,
            List<String> forms,
            List<String> comparedForms,
            DaysOfSide begun,
            DaysOfSide compared) {}

    /** The care days of one side, and those of them that companies and associations gave. */
    record DaysOfSide(long daysBefore, long privateBefore, long daysAfter, long privateAfter) {

        static DaysOfSide of(Contrast.Sums sums) {
            return new DaysOfSide(sums.before(), sums.privateBefore(), sums.after(), sums.privateAfter());
        }
    }
}
