package se.samplats.money.invoice;

/**
 * The seller or the buyer as an invoice names it: the municipality's own details as they were when the invoice was issued.
 * What the municipality has not said is empty; each format tells what it cannot do without.
 *
 * @param municipality the SCB code
 * @param name of the municipality as a legal person: {@code Borlänge kommun}
 * @param organisationNumber as people write it: {@code 212000-2239}
 * @param peppolId the address in the Peppol network with its scheme: {@code 0007:2120002239}
 * @param bankgiro where it is paid, as digits with or without the hyphen
 * @param email of its finance office, never of a person
 */
record InvoiceParty(
        String municipality,
        String name,
        String organisationNumber,
        String street,
        String postalCode,
        String city,
        String peppolId,
        String bankgiro,
        String email,
        InvoiceAccounts accounts) {

    /** The organisation number as machines write it. */
    public String organisationDigits() {
        return organisationNumber.replace("-", "");
    }

    /** Its number as a taxable person; for a Swedish legal person it follows from the organisation number. */
    public String vatNumber() {
        return "SE" + organisationDigits() + "01";
    }
}
