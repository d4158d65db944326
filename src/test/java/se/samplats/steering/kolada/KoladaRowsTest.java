package se.samplats.steering.kolada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import se.samplats.exchange.sheet.PlainTables;
import se.samplats.platform.kernel.Invalid;

class KoladaRowsTest {

    private static final int MOST_ROWS = 1_000;
    private static final Set<String> MUNICIPALITIES = Set.of("2080", "2081", "0114");

    @Test
    void aFileIsReadByItsHeadingsWhateverSeparatesItsCells() throws IOException {
        for (String text : List.of(
                "id;år;kommun;värde\r\nN33024;2025;2080;12,5\r\n",
                "kpi,year,municipality,value\nN33024,2025,2080,12.5\n",
                "namn\tvärde\tkommunkod\tperiod\tnyckeltal\nFalun\t12,5\t2080\t2025\tn33024\n")) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
                KoladaRows.Read read = read(text.getBytes(charset));
                assertEquals(
                        List.of(new KoladaValue(KoladaIndicator.N33024, 2025, "2080", new BigDecimal("12.5"))),
                        read.values(),
                        text);
            }
        }
    }

    @Test
    void aWorkbookIsReadLikeATextAndACodeThatLostItsNoughtHasItAgain() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(content, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Kolada");
            List<String> headings = List.of("id", "year", "municipality", "value");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
            }
            sheet.value(1, 0, "N28029");
            sheet.value(1, 1, 2024);
            sheet.value(1, 2, 114);
            sheet.value(1, 3, new BigDecimal("0.25"));
        }
        KoladaValue value = read(content.toByteArray()).values().get(0);
        assertEquals("0114", value.municipality());
        assertEquals(2024, value.year());
        assertEquals(0, new BigDecimal("0.25").compareTo(value.value()));
    }

    @Test
    void otherIndicatorsAndMissingValuesAreSkippedAndCountedAndTheLastOfTwoCounts() throws IOException {
        KoladaRows.Read read = read("""
                id;år;kommun;värde
                N00001;2025;2080;1
                N33023;2025;2080;
                N33023;2025;2081;7
                ;;;
                N33023;2025;2081;8
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals(2, read.skipped());
        assertEquals(
                List.of(new KoladaValue(KoladaIndicator.N33023, 2025, "2081", new BigDecimal("8"))), read.values());
    }

    @Test
    void aRowThatCannotBeUnderstoodRefusesTheFile() {
        for (String text : List.of(
                "",
                "id;år;kommun\nN33023;2025;2080\n",
                "id;år;kommun;värde\nN33023;2025;9999;1\n",
                "id;år;kommun;värde\nN33023;i fjol;2080;1\n",
                "id;år;kommun;värde\nN33023;1890;2080;1\n",
                "id;år;kommun;värde\nN33023;2025;2080;mycket\n",
                "id;år;kommun;värde\nN33023;2025;2080;1e999999\n")) {
            assertThrows(Invalid.class, () -> read(text.getBytes(StandardCharsets.UTF_8)), text);
        }
        for (String text : List.of("PK\u0003\u0004 no workbook", "id;år;kommun;värde\n\"N33023;2025;2080;1\n")) {
            assertThrows(IOException.class, () -> read(text.getBytes(StandardCharsets.UTF_8)), text);
        }
    }

    @Test
    void aFileThatIsTooLongIsRefused() {
        String text = "id;år;kommun;värde\n" + "N1;2025;2080;1\n".repeat(MOST_ROWS);
        assertThrows(IOException.class, () -> read(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static KoladaRows.Read read(byte[] content) throws IOException {
        return KoladaRows.read(new PlainTables().rows(content, MOST_ROWS), MUNICIPALITIES::contains);
    }
}
