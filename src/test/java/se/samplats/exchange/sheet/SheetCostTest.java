package se.samplats.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * What a file costs to read follows from what is written in it. The sizes are such that anything that grows with their square, or with
 * the cells between two cells, takes minutes.
 */
class SheetCostTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String HEADER = "plats_id;boende_id;beteckning;rullstolsanpassad;rum\n";
    private static final int MANY = 100_000;

    @Test
    void emptyLinesCostNoMoreThanTheyHold() {
        assertEquals("[intake.empty]", outcome("\n".repeat(2_000_000).getBytes(UTF_8)));
        assertEquals("[intake.empty]", outcome("\r\n \t".repeat(1_000_000).getBytes(UTF_8)));
        assertEquals("1 []", outcome((HEADER + "\n".repeat(2_000_000) + "p;h;1;nej;\n").getBytes(UTF_8)));
        assertEquals("1 []", outcome(("\n".repeat(1_000_000) + HEADER + "p;h;1;nej;\n").getBytes(UTF_8)));
    }

    @Test
    void aHeaderOfManyColumnsIsLookedThroughOnce() {
        assertEquals(
                "[intake.unknown-kind]", outcome("kolumn;".repeat(1_000_000).getBytes(UTF_8)));
        assertEquals(
                "1 []",
                outcome((HEADER.strip() + ";x".repeat(MANY) + "\np;h;1;nej;" + ";".repeat(MANY)).getBytes(UTF_8)));
    }

    @Test
    void manyFilesAreReadOneAfterTheOther() {
        Faults faults = new Faults();
        List<Upload> uploads = java.util.stream.IntStream.range(0, MANY)
                .mapToObj(number -> new Upload("f" + number, "x".getBytes(UTF_8)))
                .toList();
        assertTimeoutPreemptively(SOON, () -> {
            sheets().read(uploads, faults);
            assertEquals(MANY, faults.count());
            assertEquals("f0", faults.inOrder().get(0).file());
        });
    }

    @Test
    void aCellThatNoSpreadsheetHasMakesTheFileNone() throws IOException {
        for (String reference : List.of("ZZZZZZ99", "XFE1", "A1048577", "ZZZZZZZZZZZZZZZZZZZZ1", "1", "A99999999999")) {
            byte[] content =
                    workbook("<row r=\"" + reference.replaceAll("\\D", "") + "\">" + cell(reference, "x") + "</row>");
            assertTrue(content.length < 8_000);
            assertEquals("[intake.broken-workbook]", outcome(content), reference);
        }
    }

    @Test
    void aCellFarToTheRightCostsAsMuchAsOneCell() throws IOException {
        String header = row(1, "plats_id", "boende_id", "beteckning", "rullstolsanpassad", "rum");
        StringBuilder rows = new StringBuilder(header);
        for (int row = 2; row <= MANY; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append(cell("XFD" + row, ""))
                    .append("</row>");
        }
        assertEquals("0 []", outcome(workbook(rows.toString())));
        StringBuilder wide = new StringBuilder(header.replace("</row>", cell("XFD1", "anteckning") + "</row>"));
        for (int row = 2; row <= MANY; row++) {
            wide.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append(cell("A" + row, "p"))
                    .append(cell("XFD" + row, "x"))
                    .append("</row>");
        }
        assertEquals(MANY - 1 + " []", outcome(workbook(wide.toString())));
    }

    @Test
    void aRowWithACellBeyondTheHeadersIsRagged() throws IOException {
        String rows = row(1, "plats_id", "boende_id", "beteckning", "rullstolsanpassad", "rum") + "<row r=\"2\">"
                + cell("A2", "p") + cell("XFD2", "x") + "</row>";
        Faults faults = new Faults();
        sheets().read(List.of(new Upload("fil", workbook(rows))), faults);
        assertEquals(List.of("16384", "5"), faults.inOrder().get(0).arguments());
    }

    private static String outcome(byte[] content) {
        return assertTimeoutPreemptively(SOON, () -> {
            Faults faults = new Faults();
            List<Sheet> read = sheets().read(List.of(new Upload("fil", content)), faults);
            String found = faults.inOrder().stream()
                    .map(Fault::key)
                    .distinct()
                    .toList()
                    .toString();
            return read.isEmpty() ? found : read.get(0).rows().size() + " " + found;
        });
    }

    private static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            row.append(cell((char) ('A' + i) + Integer.toString(number), texts[i]));
        }
        return row + "</row>";
    }

    private static String cell(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static byte[] workbook(String rows) throws IOException {
        String references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, String> parts = Map.of(
                "_rels/.rels",
                "<Relationships><Relationship Id='a' Type='" + references
                        + "/officeDocument' Target='/xl/workbook.xml'/></Relationships>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='b' Type='" + references
                        + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/workbook.xml",
                "<x:workbook xmlns:x='x' xmlns:r='" + references
                        + "'><x:sheets><x:sheet name='Blad' sheetId='1' r:id='b'/></x:sheets></x:workbook>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static Sheets sheets() {
        IntakeConfig config = new IntakeConfig() {
            @Override
            public Map<String, Map<String, List<String>>> headers() {
                return Map.of();
            }

            @Override
            public java.util.Optional<String> defaultHandler() {
                return java.util.Optional.empty();
            }

            @Override
            public Duration silence() {
                return Duration.ofMinutes(2);
            }

            @Override
            public int mostRows() {
                return 200_000;
            }
        };
        return new Sheets(new Headers(config), config);
    }
}
