package se.samplats.exchange.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Formulas;

/** CSV as Swedish spreadsheet programs write and open it: UTF-8 with its mark, semicolons, decimal comma, CRLF. */
public final class CsvSheet implements OutgoingSheet {

    private static final CSVFormat SWEDISH = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private final CSVPrinter printer;

    public CsvSheet(SheetKind kind, OutputStream out) throws IOException {
        this(kind.headers(), out);
    }

    public CsvSheet(List<String> headers, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff');
        this.printer = new CSVPrinter(writer, SWEDISH);
        printer.printRecord(headers);
    }

    @Override
    public void add(List<@Nullable Object> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvSheet::written).toList());
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }

    private static String written(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Boolean yes) {
            return yes ? "ja" : "nej";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        return cell instanceof String text ? Formulas.harmless(text) : cell.toString();
    }
}
