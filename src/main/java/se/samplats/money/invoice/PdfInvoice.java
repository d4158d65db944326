package se.samplats.money.invoice;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.samplats.platform.kernel.Language;

/** An invoice as PDF that a screen reader can read: tagged, with its language, title and font in the file. */
final class PdfInvoice {

    /** A free font that the PDF library brings along. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String STYLE = "/settlement/invoice.css";

    private PdfInvoice() {}

    static byte[] written(Invoice invoice, Language language) {
        PrintedInvoice printed = new PrintedInvoice(invoice, language, style());
        String page = new InvoiceSheet(printed, invoice)
                .setLocale(Locale.forLanguageTag(printed.tag()))
                .render();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> resource(PDDocument.class, FONT), "Liberation Sans")
                    .useUriResolver((base, uri) -> null)
                    .withProducer("Samplats")
                    .withHtmlContent(page, null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String style() {
        try (InputStream css = resource(PdfInvoice.class, STYLE)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(Class<?> beside, String path) {
        return Objects.requireNonNull(beside.getResourceAsStream(path), path);
    }
}
