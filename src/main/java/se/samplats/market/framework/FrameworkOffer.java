package se.samplats.market.framework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/**
 * A price of a framework agreement.
 *
 * @param targetGroup whom it is for, in the agreement's words; empty for all of the form
 * @param net the day price after the VAT compensation that a municipality gets back
 */
public record FrameworkOffer(
        String supplier, String form, String targetGroup, Money dayPrice, Money net, Period validity) {

    public boolean isOf(String housingForm, LocalDate on) {
        return form.equals(housingForm) && validity.contains(on);
    }

    public LocalDate from() {
        return validity.start();
    }

    /** The first day on which it no longer holds. */
    public @Nullable LocalDate until() {
        return validity.end();
    }
}
