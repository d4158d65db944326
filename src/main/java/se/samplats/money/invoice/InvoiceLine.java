package se.samplats.money.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.PriceRow;
import se.samplats.money.settlement.ChargeKind;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Text;

/**
 * One line of an invoice: all that leaves the service about a placement. A line that takes back an earlier one has a negative
 * quantity and a negative amount.
 *
 * @param number the line's place in the invoice, from 1 on
 * @param caseReference the buyer's reference; null where a line is of no one placement
 * @param to the first day after the line's last
 * @param quantity in units; negative where an earlier line is taken back
 * @param unitPrice never negative, except in a year-end line that pays back
 * @param text what the line is for, in words that tell nothing of a person
 */
record InvoiceLine(
        int number,
        @Nullable String caseReference,
        LocalDate from,
        LocalDate to,
        BigDecimal quantity,
        PriceRow.Unit unit,
        Money unitPrice,
        Money amount,
        ChargeKind kind,
        Text text) {

    public InvoiceLine {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a line has a day at least");
        }
        if (kind == ChargeKind.PROTECTED && caseReference != null) {
            throw new IllegalArgumentException("protected placements are summed into one line, without references");
        }
    }

    /** The last day that the line is about, as invoices write a period. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    /** The reference as a text, empty where there is none. */
    public String caseReferenceOrNone() {
        return caseReference == null ? "" : caseReference;
    }

    public boolean isCorrection() {
        return quantity.signum() < 0;
    }
}
