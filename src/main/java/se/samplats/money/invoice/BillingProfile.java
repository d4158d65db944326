package se.samplats.money.invoice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A municipality's billing details. Every municipality has some, most of them empty until its economist writes them. */
@Entity
class BillingProfile {

    @Id
    private String municipality;

    @Embedded
    private BillingDetails details;

    private boolean invented;

    @Version
    private int version;

    protected BillingProfile() {}

    String municipality() {
        return municipality;
    }

    BillingDetails details() {
        return details;
    }

    /** Whether the details were made up for a trial. */
    boolean isInvented() {
        return invented;
    }

    int version() {
        return version;
    }

    void change(BillingDetails details) {
        this.details = BillingChecks.tidy(details);
        this.invented = false;
    }

    /** As an invoice names it. */
    InvoiceParty party(String shortName) {
        return new InvoiceParty(
                municipality,
                details.legalName().isEmpty() ? shortName : details.legalName(),
                details.organisationNumber(),
                details.street(),
                details.postalCode(),
                details.city(),
                details.peppolId(),
                details.bankgiro(),
                details.email(),
                details.accounts());
    }
}
