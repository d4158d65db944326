package se.samplats.money.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.CreditedQuantityType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.InvoicedQuantityType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import se.samplats.county.pricing.PriceRow;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Text;

/**
 * A line of a Peppol invoice (BG-25). A price is never negative there: what is taken back has a negative quantity. In a credit
 * note every sign is turned round.
 *
 * @param line the line as it was issued
 * @param credit whether it stands in a credit note
 */
record PeppolLine(InvoiceLine line, boolean credit) {

    /** More decimals than an amount of öre can show in a quantity that fits into an invoice. */
    private static final int PRICE_SCALE = 8;

    /** The code of "an object that the line is based on" (UNTDID 1001). */
    private static final String OBJECT = "130";

    InvoiceLineType invoiced() {
        InvoicedQuantityType quantity = new InvoicedQuantityType(quantity());
        quantity.setUnitCode(unit(line.unit()));
        InvoiceLineType made = new InvoiceLineType();
        made.setID(Integer.toString(line.number()));
        made.setInvoicedQuantity(quantity);
        made.setLineExtensionAmount(PeppolTotals.sek(amount())).setCurrencyID(PeppolTotals.SEK);
        made.addInvoicePeriod(period());
        made.setItem(item());
        made.setPrice(price());
        if (line.caseReference() != null) {
            made.addNote(note(line.caseReference()));
            made.addDocumentReference(object(line.caseReference()));
        }
        return made;
    }

    CreditNoteLineType credited() {
        CreditedQuantityType quantity = new CreditedQuantityType(quantity());
        quantity.setUnitCode(unit(line.unit()));
        CreditNoteLineType made = new CreditNoteLineType();
        made.setID(Integer.toString(line.number()));
        made.setCreditedQuantity(quantity);
        made.setLineExtensionAmount(PeppolTotals.sek(amount())).setCurrencyID(PeppolTotals.SEK);
        made.addInvoicePeriod(period());
        made.setItem(item());
        made.setPrice(price());
        if (line.caseReference() != null) {
            made.addNote(note(line.caseReference()));
            made.addDocumentReference(object(line.caseReference()));
        }
        return made;
    }

    private Money amount() {
        return credit ? Money.ZERO.minus(line.amount()) : line.amount();
    }

    private BigDecimal quantity() {
        int sign = amount().ore() == 0 ? line.quantity().signum() : Long.signum(amount().ore());
        BigDecimal size = line.quantity().abs();
        return plain(sign < 0 ? size.negate() : size);
    }

    /** The unit price; where the terms rounded the amount otherwise, what a unit came to in the end. */
    private PriceType price() {
        BigDecimal listed = PeppolTotals.sek(line.unitPrice()).abs();
        BigDecimal amount = PeppolTotals.sek(line.amount()).abs();
        BigDecimal size = line.quantity().abs();
        boolean addsUp = listed.multiply(size).setScale(2, RoundingMode.HALF_UP).compareTo(amount) == 0;
        PriceType price = new PriceType();
        price.setPriceAmount(
                        addsUp || size.signum() == 0
                                ? listed
                                : plain(amount.divide(size, PRICE_SCALE, RoundingMode.HALF_UP)))
                .setCurrencyID(PeppolTotals.SEK);
        return price;
    }

    private PeriodType period() {
        PeriodType period = new PeriodType();
        period.setStartDate(line.from());
        period.setEndDate(line.lastDay());
        return period;
    }

    private ItemType item() {
        ItemType item = new ItemType();
        item.setName(line.text().in(Language.SV));
        item.addClassifiedTaxCategory(PeppolTotals.exempt(false));
        return item;
    }

    /** For whoever reads the invoice: most programs show a line's note. */
    private static NoteType note(String caseReference) {
        return new NoteType(Text.of("invoice.case", caseReference).in(Language.SV));
    }

    /** The same for programs (BT-128). */
    private static DocumentReferenceType object(String caseReference) {
        DocumentReferenceType reference = new DocumentReferenceType();
        reference.setID(caseReference);
        reference.setDocumentTypeCode(OBJECT);
        return reference;
    }

    /** UN/ECE recommendation 20. */
    private static String unit(PriceRow.Unit unit) {
        return switch (unit) {
            case DAY -> "DAY";
            case HOUR -> "HUR";
            case KM -> "KMT";
            case TIME -> "EA";
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal least = number.stripTrailingZeros();
        return least.scale() < 0 ? least.setScale(0) : least;
    }
}
