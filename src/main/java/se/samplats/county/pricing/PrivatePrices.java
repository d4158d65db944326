package se.samplats.county.pricing;

import java.time.LocalDate;
import java.util.Optional;

/** What private care costs; the feature that records such purchases implements it. */
public interface PrivatePrices {

    /**
     * The private alternative to a form's day, as a municipality would meet it.
     *
     * @param buyer the municipality's code
     * @param form the housing form's code
     * @param on the day from which purchases are looked back upon
     */
    Optional<PrivateAlternative> of(String buyer, String form, LocalDate on);
}
