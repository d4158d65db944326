package se.samplats.county.pricing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Text;

/**
 * What a day of the same form costs where it is bought privately.
 *
 * @param dayPrice before compensation
 * @param netDayPrice after the VAT compensation (<i>momsersättning</i>, Lag 2005:807) that a municipality gets back
 * @param basis which purchases the price is taken from; its arguments are words and numbers, since it is stored as JSON
 * @param count how many purchases these are
 * @param netLowerQuartile a quarter of them cost at most this, after compensation; older quotes have none, as is
 *     true of what follows
 * @param netUpperQuartile a quarter of them cost at least this
 * @param own whether the buyer itself made them: only then may something be said to be saved
 * @param knownOn the day from which the purchases were looked back upon
 */
public record PrivateAlternative(
        Money dayPrice,
        Money netDayPrice,
        Text basis,
        int count,
        @Nullable Money netLowerQuartile,
        @Nullable Money netUpperQuartile,
        @Nullable Boolean own,
        @Nullable LocalDate knownOn) {}
