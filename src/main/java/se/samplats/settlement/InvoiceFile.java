package se.samplats.settlement;

import java.util.Arrays;
import se.samplats.kernel.Language;

/**
 * An invoice as a file to hand out.
 *
 * @param name what the file is called: the invoice's reference and the format's ending
 */
public record InvoiceFile(String name, String mediaType, byte[] content) {

    public static InvoiceFile peppol(Invoice invoice) {
        return new InvoiceFile(invoice.reference() + ".xml", "application/xml", PeppolInvoice.written(invoice));
    }

    public static InvoiceFile csv(Invoice invoice) {
        return new InvoiceFile(invoice.reference() + ".csv", "text/csv;charset=UTF-8", CsvInvoice.written(invoice));
    }

    /** For the books of the seller or the buyer, whichever asks. */
    public static InvoiceFile sie(Invoice invoice, String municipality) {
        boolean sells = invoice.seller().municipality().equals(municipality);
        return new InvoiceFile(
                invoice.reference() + ".si",
                "application/octet-stream",
                sells ? SieFile.ofSeller(invoice) : SieFile.ofBuyer(invoice));
    }

    public static InvoiceFile pdf(Invoice invoice, Language language) {
        return new InvoiceFile(invoice.reference() + ".pdf", "application/pdf", PdfInvoice.written(invoice, language));
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
