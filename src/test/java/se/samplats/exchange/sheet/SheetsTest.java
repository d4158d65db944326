package se.samplats.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplats.exchange.row.PlaceRow;
import se.samplats.exchange.row.PriceSheetRow;
import se.samplats.exchange.row.Reference;
import se.samplats.platform.kernel.Formulas;

/** From bytes to sheets: what kind of file it is shows in its content. */
class SheetsTest {

    private final Faults faults = new Faults();

    @Test
    void headersAreKnownInAnyOrderAndCase() {
        Sheet sheet = read("Rum ; BETECKNING;Boende-ID;plats id;Rullstolsanpassad\r\nett;1;h;p;ja\r\n".getBytes(UTF_8));
        assertEquals(SheetKind.PLACES, sheet.kind());
        assertEquals(new PlaceRow("p", "h", "1", true, "ett"), place(sheet));
    }

    @Test
    void aCountysOwnHeadersAreKnownByConfiguration() {
        Map<String, Map<String, List<String>>> aliases = Map.of("platser", Map.of("beteckning", List.of("Säng")));
        Sheet sheet = new Sheets(new Headers(config(aliases)), config(aliases))
                .read(
                        List.of(new Upload(
                                "f", "plats_id;boende_id;säng;rullstolsanpassad;rum\np;h;7;nej;".getBytes(UTF_8))),
                        faults)
                .get(0);
        assertEquals("7", place(sheet).label());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsFoundOut(String separator) {
        String text = "plats_id;boende_id;beteckning;rullstolsanpassad;rum\np;h;\"åäö\";nej;\"a\"\"b\"\n"
                .replace(";", separator);
        assertEquals("åäö", place(read(text.getBytes(UTF_8))).label());
        assertEquals(
                "a\"b",
                place(read(text.getBytes(Charset.forName("windows-1252")))).room());
        assertEquals("åäö", place(read(("\ufeff" + text).getBytes(UTF_8))).label());
        assertEquals("åäö", place(read(("\ufeff" + text).getBytes(UTF_16LE))).label());
        assertEquals(
                "åäö",
                place(read(text.getBytes(Charset.forName("windows-1252")))).label());
    }

    @Test
    void rowsAreNumberedAsTheSpreadsheetShowsThem() {
        Sheet sheet = read(
                "\nplats_id;boende_id;beteckning;rullstolsanpassad;rum\n\n;;;;\np;h;\"två\nrader\";nej;\nq;h;2;nej;\n"
                        .getBytes(UTF_8));
        assertEquals(
                List.of(5, 6), sheet.rows().stream().map(Sheet.Line::number).toList());
    }

    @Test
    void aWorkbookIsReadAsItLooks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "prov", "1.0")) {
            workbook.newWorksheet("Tomt");
            Worksheet sheet = workbook.newWorksheet("Priser");
            List<String> header = SheetKind.PRICES.headers();
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            List<Object> row = Arrays.asList(
                    "2081-01", LocalDate.of(2026, 1, 1), "31 dec 2026", "grund", 4040.1, 4525, "", "dygn");
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i) instanceof LocalDate day) {
                    sheet.value(1, i, day);
                    sheet.style(1, i).format("d/m yyyy").set();
                } else if (row.get(i) instanceof Number number) {
                    sheet.value(1, i, number);
                } else {
                    sheet.value(1, i, row.get(i).toString());
                }
            }
        }
        Sheet sheet = read(out.toByteArray());
        assertEquals("fil [Priser]", sheet.file());
        PriceSheetRow price = PriceSheetRow.of(new Cells(sheet, sheet.rows().get(0), faults), reference());
        assertTrue(faults.none(), () -> faults.inOrder().toString());
        assertEquals(
                new PriceSheetRow(
                        "2081-01",
                        "BASE",
                        "",
                        "DAY",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 1, 1),
                        404010,
                        452500),
                price);
    }

    @Test
    void whatCannotBeReadIsToldAndNeverThrown() throws IOException {
        byte[] garbage = new byte[10 << 20];
        new Random(1).nextBytes(garbage);
        assertFault("unknown-encoding", garbage);
        assertFault("empty", new byte[0]);
        assertFault("empty", "\n;;\n  \n".getBytes(UTF_8));
        assertFault("unknown-kind", "namn;ort\na;b".getBytes(UTF_8));
        assertFault("broken-workbook", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9, 9});
        byte[] half = Arrays.copyOf(emptyWorkbook(), 300);
        assertFault("broken-workbook", half);
        assertFault("empty", emptyWorkbook());
        assertFault("old-workbook", new byte[] {
            (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0
        });
        assertFault("column-missing", "plats_id;boende_id;beteckning;rum\np;h;1;\n".getBytes(UTF_8));
        assertFault("column-twice", "plats_id;boende_id;beteckning;rum;rullstolsanpassad;RUM\n".getBytes(UTF_8));
        String header = "plats_id;boende_id;beteckning;rullstolsanpassad;rum\n";
        assertFault("ragged", (header + "p;h;1;nej;;extra\n").getBytes(UTF_8));
        assertFault("quotes-open", (header + "p;h;1;nej;\"rum\n").getBytes(UTF_8));
    }

    @Test
    void aWorkbookOfTooManyPartsIsNotUnpacked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int part = 0; part <= 1_000; part++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + part + ".xml"));
            }
        }
        assertFault("too-large", out.toByteArray());
    }

    @Test
    void aWorkbookThatNamesAFileOfTheMachineDoesNotReadIt() throws IOException {
        assertTrue(outcome(workbook("", "Rum 1")).contains("Rum 1"));
        String file = "<!DOCTYPE worksheet [<!ENTITY outside SYSTEM \"file://%s\">]>"
                .formatted(Path.of("pom.xml").toAbsolutePath());
        assertFalse(outcome(workbook(file, "&outside;")).contains("artifactId"));
    }

    private String outcome(byte[] content) {
        Faults faults = new Faults();
        List<Sheet> sheets = sheets().read(List.of(new Upload("fil", content)), faults);
        return sheets + " " + faults.inOrder();
    }

    /** A workbook whose one sheet is written by hand: places, one of them called as is said. */
    private static byte[] workbook(String before, String called) throws IOException {
        String rows = Stream.of("plats_id boende_id beteckning rullstolsanpassad rum", "p h CALLED nej 1")
                .map(row -> Arrays.stream(row.split(" "))
                        .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell.replace("CALLED", called) + "</t></is></c>")
                        .collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining());
        String sheet =
                before + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + rows + "</sheetData></worksheet>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder().setByteArray(emptyWorkbook()).get();
                ZipOutputStream made = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                made.putNextEntry(new ZipEntry(part.getName()));
                made.write(
                        part.getName().endsWith("sheet1.xml")
                                ? sheet.getBytes(UTF_8)
                                : zip.getInputStream(part).readAllBytes());
            }
        }
        return out.toByteArray();
    }

    @Test
    void aPersonalNumberIsFoundInAnyColumnAndNeverTold() {
        Sheet sheet =
                read("plats_id;boende_id;beteckning;rullstolsanpassad;rum;anteckning\np;h;1;nej;;gäller 19121212-1212\n"
                        .getBytes(UTF_8));
        place(sheet);
        Fault fault = faults.inOrder().get(0);
        assertEquals("intake.personal-number", fault.key());
        assertTrue(!faults.inOrder().toString().contains("1212"));
    }

    @Test
    void formulasAreMadeHarmlessAndReadBack() {
        for (String text : List.of("=1+1", "+46 70", "-", "@a", "vanlig", "'citat", "'=1", "''-")) {
            assertEquals(text, Formulas.restored(Formulas.harmless(text)));
        }
        assertEquals("'=1+1", Formulas.harmless("=1+1"));
    }

    private void assertFault(String line, byte[] content) {
        Faults faults = new Faults();
        List<Sheet> sheets = sheets().read(List.of(new Upload("fil", content)), faults);
        assertEquals(
                List.of("intake." + line),
                faults.inOrder().stream().map(Fault::key).toList(),
                () -> line + sheets);
    }

    private Sheet read(byte[] content) {
        List<Sheet> sheets = sheets().read(List.of(new Upload("fil", content)), faults);
        assertEquals(1, sheets.size(), () -> faults.inOrder().toString());
        return sheets.get(0);
    }

    private PlaceRow place(Sheet sheet) {
        return PlaceRow.of(new Cells(sheet, sheet.rows().get(0), faults), reference());
    }

    private static byte[] emptyWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "prov", "1.0")) {
            workbook.newWorksheet("Tomt");
        }
        return out.toByteArray();
    }

    private static Reference reference() {
        return new Reference(Map.of(), Map.of(), Map.of(), Set.of(), Optional.empty());
    }

    private static Sheets sheets() {
        return new Sheets(new Headers(config(Map.of())), config(Map.of()));
    }

    private static IntakeConfig config(Map<String, Map<String, List<String>>> aliases) {
        return new IntakeConfig() {
            @Override
            public Map<String, Map<String, List<String>>> headers() {
                return aliases;
            }

            @Override
            public Optional<String> defaultHandler() {
                return Optional.empty();
            }

            @Override
            public Duration silence() {
                return Duration.ofMinutes(2);
            }

            @Override
            public int mostRows() {
                return 1_000;
            }
        };
    }
}
