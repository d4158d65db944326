package se.samplats.market.external;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Formulas;

/** A municipality's purchases as spreadsheet programs open them: the Swedish way, or as a workbook. */
final class PurchaseFile {

    private static final char MARK = '\ufeff';

    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final List<String> headings;

    PurchaseFile(List<PurchaseView> purchases, PurchaseTexts texts) {
        this.headings = List.of(
                texts.purchaseCase(),
                texts.purchaseForm(),
                texts.providerKind(),
                texts.supplier(),
                texts.purchaseStart(),
                texts.purchaseEnd(),
                texts.purchasePrice(),
                texts.reason(),
                texts.criterion(),
                texts.decidedOn(),
                texts.judged(),
                texts.freeDays(),
                texts.passedBy());
        for (PurchaseView one : purchases) {
            PurchaseView.JudgementView judgement = one.judgement();
            rows.add(Arrays.asList(
                    one.caseReference(),
                    one.form(),
                    texts.provider(one.providerKind()),
                    one.supplier(),
                    one.start(),
                    one.end(),
                    BigDecimal.valueOf(one.dayPriceOre(), 2),
                    one.reasonName(),
                    one.failedCriterionName(),
                    one.decidedOn(),
                    judgement == null ? null : texts.verdict(judgement.verdict()),
                    judgement == null ? null : judgement.days(),
                    one.passedBy()));
        }
    }

    String csv() {
        StringBuilder text = new StringBuilder().append(MARK);
        line(text, headings);
        rows.forEach(row -> line(text, row.stream().map(PurchaseFile::written).toList()));
        return text.toString();
    }

    void workbook(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Samplats", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("purchases");
            sheet.freezePane(0, 1);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < headings.size(); column++) {
                    put(sheet, row + 1, column, rows.get(row).get(column));
                }
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.inlineString(row, column, Formulas.harmless(value.toString()));
        }
    }

    private static String written(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number
                ? number.toPlainString().replace('.', ',')
                : Formulas.harmless(value.toString());
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(PurchaseFile::quoted).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
