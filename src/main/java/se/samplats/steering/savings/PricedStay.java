package se.samplats.steering.savings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stay of one municipality's person in another's home.
 *
 * @param person tells persons apart, nothing else
 * @param began its first day, also where that is before the days that are asked about
 * @param first its first day of those that are asked about
 * @param last its last one
 * @param frozenNet the private net price that its booking froze, in öre; null where it froze none
 * @param slices its days by what a day costs; days without a price are not among them
 */
record PricedStay(
        String person,
        String buyer,
        String seller,
        String form,
        LocalDate began,
        LocalDate first,
        LocalDate last,
        @Nullable Long frozenNet,
        List<PriceSlice> slices) {

    /** Days at one price, in öre. */
    record PriceSlice(long days, long dayPriceOre) {}

    PricedStay {
        slices = List.copyOf(slices);
    }

    long days() {
        return slices.stream().mapToLong(PriceSlice::days).sum();
    }

    long costOre() {
        return slices.stream()
                .mapToLong(slice -> Math.multiplyExact(slice.days(), slice.dayPriceOre()))
                .reduce(0, Math::addExact);
    }
}
