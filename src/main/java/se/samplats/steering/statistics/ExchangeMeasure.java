package se.samplats.steering.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each municipality gave and got: care days in the county's homes. */
public record ExchangeMeasure(LocalDate from, LocalDate to, List<Exchanged> items) {

    /**
     * @param soldDays in its homes, to others of the county; null where too few persons
     * @param boughtDays in the others' homes; likewise
     */
    public record Exchanged(
            String municipality,
            @Nullable Long soldDays,
            @Nullable Long boughtDays,
            boolean suppressed) {

        static Exchanged of(String municipality, @Nullable Long sold, @Nullable Long bought) {
            return new Exchanged(municipality, sold, bought, sold == null || bought == null);
        }
    }
}
