package se.samplats.money.invoice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import se.samplats.platform.kernel.Money;

/**
 * An issued settlement as it leaves the service (<i>fakturaunderlag</i>): what one buyer owes one seller for a month, and
 * nothing about a person but the buyer's case references. Every export is made of this alone.
 *
 * @param reference the seller's: {@code A-2026-00012}
 * @param buyerReference what the buyer wants every invoice to carry (<i>Er referens</i>); empty where it has not said
 * @param correctedReferences the earlier invoices that the negative lines take something back of
 */
record Invoice(
        String reference,
        YearMonth month,
        LocalDate issuedOn,
        LocalDate dueOn,
        InvoiceParty seller,
        InvoiceParty buyer,
        String buyerReference,
        List<InvoiceLine> lines,
        List<String> correctedReferences) {

    public Invoice {
        lines = List.copyOf(lines);
        correctedReferences = List.copyOf(correctedReferences);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an invoice has a line at least");
        }
    }

    public Money total() {
        return lines.stream().map(InvoiceLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Whether the seller owes the buyer: more is taken back than charged (<i>kreditfaktura</i>). */
    public boolean isCredit() {
        return total().compareTo(Money.ZERO) < 0;
    }

    /** The first day that the invoice is about: the month's, or an earlier one that a correction reaches back to. */
    public LocalDate firstDay() {
        return Stream.concat(Stream.of(month.atDay(1)), lines.stream().map(InvoiceLine::from))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The last day that the invoice is about. */
    public LocalDate lastDay() {
        return Stream.concat(Stream.of(month.atEndOfMonth()), lines.stream().map(InvoiceLine::lastDay))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
