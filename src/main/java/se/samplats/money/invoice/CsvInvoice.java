package se.samplats.money.invoice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.samplats.platform.kernel.Formulas;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Text;

/** An invoice's lines as spreadsheet programs in Sweden open them: UTF-8 with its mark, semicolons, decimal comma, CRLF. */
final class CsvInvoice {

    /** The columns, by the lines of the text bundle that head them. */
    static final List<String> COLUMNS = List.of(
            "reference",
            "month",
            "issuedOn",
            "dueOn",
            "seller",
            "sellerNumber",
            "buyer",
            "buyerNumber",
            "buyerReference",
            "line",
            "caseReference",
            "firstDay",
            "lastDay",
            "quantity",
            "unit",
            "unitPrice",
            "amount",
            "kind",
            "text");

    private static final char MARK = '\ufeff';
    private static final CSVFormat SWEDISH = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private CsvInvoice() {}

    static byte[] written(Invoice invoice) {
        StringBuilder text = new StringBuilder().append(MARK);
        try (CSVPrinter sheet = new CSVPrinter(text, SWEDISH)) {
            sheet.printRecord(COLUMNS.stream()
                    .map(column -> said(Text.of("invoice.column." + column)))
                    .toList());
            for (InvoiceLine line : invoice.lines()) {
                sheet.printRecord(cells(invoice, line));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Invoice invoice, InvoiceLine line) {
        return List.of(
                invoice.reference(),
                invoice.month().toString(),
                invoice.issuedOn().toString(),
                invoice.dueOn().toString(),
                Formulas.harmless(invoice.seller().name()),
                invoice.seller().organisationNumber(),
                Formulas.harmless(invoice.buyer().name()),
                invoice.buyer().organisationNumber(),
                Formulas.harmless(invoice.buyerReference()),
                Integer.toString(line.number()),
                Formulas.harmless(line.caseReferenceOrNone()),
                line.from().toString(),
                line.lastDay().toString(),
                number(line.quantity()),
                said(Text.of("pricing.unit." + line.unit())),
                number(PeppolTotals.sek(line.unitPrice())),
                number(PeppolTotals.sek(line.amount())),
                said(Text.of("invoice.kind." + line.kind())),
                Formulas.harmless(said(line.text())));
    }

    private static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private static String said(Text text) {
        return text.in(Language.SV);
    }
}
