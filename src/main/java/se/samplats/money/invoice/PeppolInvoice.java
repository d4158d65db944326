package se.samplats.money.invoice;

import com.helger.ubl21.UBL21Marshaller;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BillingReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Text;

/**
 * An invoice as Peppol BIS Billing 3 (UBL 2.1), the form in which Swedish public bodies must take invoices (Lag 2018:1277).
 * Where the seller owes the buyer in the end, it is a credit note with all signs turned round. Nothing is handed out that the
 * official rules have so much as a warning for.
 */
final class PeppolInvoice {

    private static final String CUSTOMIZATION =
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    private static final String COMMERCIAL_INVOICE = "380";
    private static final String CREDIT_NOTE = "381";

    private PeppolInvoice() {}

    /** The file; refuses with what is missing or what the rules say. */
    static byte[] written(Invoice invoice) {
        new InvoiceGaps()
                .address(invoice.seller())
                .add(invoice.seller(), "bankgiro", invoice.seller().bankgiro())
                .address(invoice.buyer())
                .add(invoice.buyer(), "buyerReference", invoice.buyerReference())
                .mustBeNone();
        byte[] file = invoice.isCredit()
                ? UBL21Marshaller.creditNote().getAsBytes(creditNote(invoice))
                : UBL21Marshaller.invoice().getAsBytes(invoice(invoice));
        List<String> findings = PeppolRules.findings(Objects.requireNonNull(file), invoice.isCredit());
        if (!findings.isEmpty()) {
            throw Refusal.of("invoice-against-rules", invoice.reference(), findings);
        }
        return file;
    }

    private static InvoiceType invoice(Invoice from) {
        InvoiceType made = new InvoiceType();
        made.setCustomizationID(CUSTOMIZATION);
        made.setProfileID(PROFILE);
        made.setID(from.reference());
        made.setIssueDate(from.issuedOn());
        made.setDueDate(from.dueOn());
        made.setInvoiceTypeCode(COMMERCIAL_INVOICE);
        made.setDocumentCurrencyCode(PeppolTotals.SEK);
        made.setBuyerReference(from.buyerReference());
        made.addInvoicePeriod(period(from));
        from.correctedReferences().stream().map(PeppolInvoice::earlier).forEach(made::addBillingReference);
        made.setAccountingSupplierParty(PeppolParty.seller(from.seller()));
        made.setAccountingCustomerParty(PeppolParty.buyer(from.buyer()));
        made.addPaymentMeans(PeppolParty.payment(from.seller(), from.reference()));
        made.addPaymentTerms(terms(Text.of("invoice.terms", ChronoUnit.DAYS.between(from.issuedOn(), from.dueOn()))));
        made.addTaxTotal(PeppolTotals.vat(from.total()));
        made.setLegalMonetaryTotal(PeppolTotals.sums(from.total()));
        from.lines().forEach(line -> made.addInvoiceLine(new PeppolLine(line, false).invoiced()));
        return made;
    }

    private static CreditNoteType creditNote(Invoice from) {
        Money credited = Money.ZERO.minus(from.total());
        CreditNoteType made = new CreditNoteType();
        made.setCustomizationID(CUSTOMIZATION);
        made.setProfileID(PROFILE);
        made.setID(from.reference());
        made.setIssueDate(from.issuedOn());
        made.setCreditNoteTypeCode(CREDIT_NOTE);
        made.setDocumentCurrencyCode(PeppolTotals.SEK);
        made.setBuyerReference(from.buyerReference());
        made.addInvoicePeriod(period(from));
        from.correctedReferences().stream().map(PeppolInvoice::earlier).forEach(made::addBillingReference);
        made.setAccountingSupplierParty(PeppolParty.seller(from.seller()));
        made.setAccountingCustomerParty(PeppolParty.buyer(from.buyer()));
        made.addPaymentTerms(terms(Text.of("invoice.credit-terms")));
        made.addTaxTotal(PeppolTotals.vat(credited));
        made.setLegalMonetaryTotal(PeppolTotals.sums(credited));
        from.lines().forEach(line -> made.addCreditNoteLine(new PeppolLine(line, true).credited()));
        return made;
    }

    /** The month, and as far back as a correction reaches: a line's period must lie within the invoice's. */
    private static PeriodType period(Invoice from) {
        PeriodType period = new PeriodType();
        period.setStartDate(from.firstDay());
        period.setEndDate(from.lastDay());
        return period;
    }

    private static BillingReferenceType earlier(String reference) {
        DocumentReferenceType document = new DocumentReferenceType();
        document.setID(reference);
        BillingReferenceType billing = new BillingReferenceType();
        billing.setInvoiceDocumentReference(document);
        return billing;
    }

    private static PaymentTermsType terms(Text text) {
        PaymentTermsType terms = new PaymentTermsType();
        terms.addNote(new NoteType(text.in(Language.SV)));
        return terms;
    }
}
