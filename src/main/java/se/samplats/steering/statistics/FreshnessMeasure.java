package se.samplats.steering.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** How many homes have confirmed their vacancies within their form's limit. */
public record FreshnessMeasure(LocalDate on, List<FreshHomes> items) {

    /** @param confirmed those of the homes that have */
    public record FreshHomes(String municipality, long homes, long confirmed, BigDecimal share) {}
}
