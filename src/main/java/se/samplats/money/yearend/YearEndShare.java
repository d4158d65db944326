package se.samplats.money.yearend;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one municipality bears of a year's result beyond the band.
 *
 * @param amountOre a surplus is negative: it is given back
 * @param agreedOn null while it is a draft
 */
@Embeddable
record YearEndShare(
        String municipality,
        long amountOre,
        int days,
        @Nullable LocalDate agreedOn) {

    YearEndShare agreed(LocalDate on) {
        return new YearEndShare(municipality, amountOre, days, on);
    }
}
