package se.samplats.money.invoice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.page.PdfFile;

/** An invoice as PDF. */
final class PdfInvoice {

    private static final String STYLE = "/settlement/invoice.css";

    private PdfInvoice() {}

    static byte[] written(Invoice invoice, Language language) {
        PrintedInvoice printed = new PrintedInvoice(invoice, language, style());
        return PdfFile.written(new InvoiceSheet(printed, invoice)
                .setLocale(Locale.forLanguageTag(printed.tag()))
                .render());
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(PdfInvoice.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
