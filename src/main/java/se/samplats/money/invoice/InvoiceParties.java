package se.samplats.money.invoice;

import java.time.LocalDate;

/**
 * The two sides of an invoice as their billing details stand when it is issued.
 *
 * @param buyerReference what the buyer wants invoices to carry; empty where it has not said
 * @param paymentDays how long the seller gives
 */
record InvoiceParties(InvoiceParty seller, InvoiceParty buyer, String buyerReference, int paymentDays) {

    public LocalDate dueOn(LocalDate issuedOn) {
        return issuedOn.plusDays(paymentDays);
    }
}
