package se.samplats.money.invoice;

import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.PersonalNumbers;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.page.FileAnswer;

/**
 * An invoice as a file to hand out.
 *
 * @param name what the file is called: the invoice's reference and the format's ending
 */
record InvoiceFile(String name, String mediaType, byte[] content) {

    RestResponse<byte[]> answer() {
        return FileAnswer.of(name, mediaType, content);
    }

    public static InvoiceFile peppol(Invoice invoice) {
        return new InvoiceFile(
                invoice.reference() + ".xml", "application/xml;charset=UTF-8", PeppolInvoice.written(clean(invoice)));
    }

    public static InvoiceFile csv(Invoice invoice) {
        return new InvoiceFile(invoice.reference() + ".csv", FileAnswer.CSV_UTF8, CsvInvoice.written(clean(invoice)));
    }

    /** For the books of the seller or the buyer, whichever asks. */
    public static InvoiceFile sie(Invoice invoice, String municipality) {
        boolean sells = invoice.seller().municipality().equals(municipality);
        return new InvoiceFile(
                invoice.reference() + ".si",
                "application/octet-stream",
                sells ? SieFile.ofSeller(clean(invoice)) : SieFile.ofBuyer(clean(invoice)));
    }

    public static InvoiceFile pdf(Invoice invoice, Language language) {
        return new InvoiceFile(
                invoice.reference() + ".pdf", "application/pdf", PdfInvoice.written(clean(invoice), language));
    }

    /** The last wall: whatever reached the invoice, no file takes what looks like a personal number out of the service. */
    private static Invoice clean(Invoice invoice) {
        for (InvoiceLine line : invoice.lines()) {
            if (PersonalNumbers.isIn(line.caseReferenceOrNone())
                    || PersonalNumbers.isIn(line.text().in(Language.SV))
                    || PersonalNumbers.isIn(line.text().in(Language.EN))) {
                throw Refusal.of("personal-number", "lines[" + (line.number() - 1) + "]");
            }
        }
        return invoice;
    }

    /** A file is the same as another when it holds the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof InvoiceFile file
                && name.equals(file.name)
                && mediaType.equals(file.mediaType)
                && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
