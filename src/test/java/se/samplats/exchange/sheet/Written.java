package se.samplats.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.HousingForm;
import se.samplats.exchange.row.Reference;

/** Purchases written down in one of the many ways in which people and their programs do. */
final class Written {

    private static final List<String> HEADERS = SheetKind.PURCHASES.headers();
    private static final String[] SPACES = {" ", "\u00a0", "\u202f", "\u2009", ""};
    private static final String[] UNITS = {"", " kr", ":-", " SEK", "kr", ",-"};
    private static final String[] OPEN = {"", "tills vidare", "9999-12-31", "t.v.", "Tillsvidare", "-"};
    private static final String[] MONTHS = {
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december"
    };

    private final Random chance;

    private Written(Random chance) {
        this.chance = chance;
    }

    static byte[] any(List<Purchase> purchases, Random chance) throws IOException {
        Written written = new Written(chance);
        return switch (chance.nextInt(5)) {
            case 0, 1 -> written.text(purchases);
            case 2 -> written.openDocument(purchases);
            default -> written.workbook(purchases);
        };
    }

    private byte[] text(List<Purchase> purchases) {
        String separator = List.of(";", "\t", ";", ",").get(chance.nextInt(4));
        boolean said = chance.nextInt(6) == 0;
        List<String> lines = new ArrayList<>();
        if (said) {
            lines.add("sep=" + separator);
        }
        if (chance.nextInt(4) == 0) {
            lines.add("Externa köp 2026" + separator.repeat(HEADERS.size() - 1));
        }
        lines.add(String.join(separator, HEADERS));
        purchases.forEach(purchase -> lines.add(
                cells(purchase).stream().map(cell -> quoted(cell, separator)).collect(Collectors.joining(separator))));
        if (chance.nextInt(4) == 0) {
            lines.add("Summa" + separator.repeat(6) + "4500" + separator);
        }
        String text = FuzzTest.lines(lines.stream());
        Charset encoding = FuzzTest.encoding(chance);
        boolean marked = encoding.name().startsWith("UTF") && chance.nextBoolean();
        return ((marked ? "\ufeff" : "") + text).getBytes(encoding);
    }

    private static String quoted(String cell, String separator) {
        return cell.contains(separator) || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private List<String> cells(Purchase purchase) {
        String open = OPEN[chance.nextInt(OPEN.length)];
        LocalDate until = purchase.until();
        return List.of(
                "2081",
                purchase.reference(),
                "HVB",
                "privat bolag",
                day(purchase.from()),
                until == null ? open : day(until),
                amount(purchase),
                purchase.reason());
    }

    private String day(LocalDate day) {
        return switch (chance.nextInt(6)) {
            case 0 -> day.toString().replace("-", "");
            case 1 -> day.getDayOfMonth() + "/" + day.getMonthValue() + " " + day.getYear();
            case 2 -> day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
            case 3 -> day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
            case 4 -> "\u200e" + day;
            default -> day.toString();
        };
    }

    private String amount(Purchase purchase) {
        String kronor = purchase.kronor();
        String whole = kronor.substring(0, kronor.indexOf(','));
        String space = SPACES[chance.nextInt(SPACES.length)];
        String grouped = whole.length() > 3
                ? whole.substring(0, whole.length() - 3) + space + whole.substring(whole.length() - 3)
                : whole;
        String unit = UNITS[chance.nextInt(UNITS.length)];
        if (purchase.isWholeKronor() && chance.nextBoolean()) {
            // as some write it, which is refused: it can be a fraction
            return chance.nextInt(8) == 0 && whole.length() > 3
                    ? whole.substring(0, whole.length() - 3) + "." + whole.substring(whole.length() - 3)
                    : grouped + unit;
        }
        return grouped + kronor.substring(kronor.indexOf(',')) + unit.replaceAll("[:,]-", " kr");
    }

    private byte[] workbook(List<Purchase> purchases) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "prov", "1.0")) {
            if (chance.nextInt(4) == 0) {
                workbook.newWorksheet("Läs mig").value(0, 0, "Fyll i en rad per köp");
            }
            Worksheet sheet = workbook.newWorksheet("Externa köp");
            int row = 0;
            for (int titles = chance.nextInt(4); titles > 0; titles--) {
                sheet.value(row, 0, "Externa köp");
                row += 1 + chance.nextInt(2);
            }
            put(sheet, row, new ArrayList<>(HEADERS));
            for (Purchase purchase : purchases) {
                row++;
                if (chance.nextInt(5) == 0) {
                    sheet.hideRow(row);
                }
                put(sheet, row, stored(purchase));
            }
            if (chance.nextInt(4) == 0) {
                sheet.value(row + 2, 0, "Totalt:");
                sheet.formula(row + 2, 6, "SUM(G2:G9)");
            }
        }
        return out.toByteArray();
    }

    private void put(Worksheet sheet, int row, List<@Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell instanceof LocalDate day) {
                sheet.value(row, i, day);
                sheet.style(row, i)
                        .format(List.of("yyyy-mm-dd", "d mmm yyyy", "dd/mm/yy").get(chance.nextInt(3)))
                        .set();
            } else if (cell instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cell != null) {
                sheet.value(row, i, cell.toString());
            }
        }
    }

    /** Numbers and days as a spreadsheet stores them; now and then a reference that it took for a day. */
    private List<@Nullable Object> stored(Purchase purchase) {
        List<String> cells = cells(purchase);
        LocalDate until = purchase.until();
        Object price = new BigDecimal(purchase.ore()).movePointLeft(2).doubleValue() * 3 / 3;
        Object reference = chance.nextInt(12) == 0 ? LocalDate.of(2026, 5, 1) : purchase.reference();
        return Arrays.asList(
                chance.nextBoolean() ? (Object) 2081 : "2081",
                reference,
                "HVB",
                "privat bolag",
                chance.nextBoolean() ? purchase.from() : cells.get(4),
                until != null && chance.nextBoolean() ? until : cells.get(5),
                chance.nextInt(3) > 0 ? price : cells.get(6),
                purchase.reason());
    }

    private byte[] openDocument(List<Purchase> purchases) throws IOException {
        String rows = Stream.concat(
                        Stream.of(HEADERS.stream().map(Written::words).collect(Collectors.joining())),
                        purchases.stream().map(this::cellsOfDocument))
                .map(cells -> "<table:table-row>" + cells + "</table:table-row>")
                .collect(Collectors.joining());
        String content = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                + "<table:table table:name=\"Blad1\"><table:table-row table:number-rows-repeated=\""
                + (1 + chance.nextInt(8))
                + "\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>" + rows
                + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row></table:table>"
                + "</office:spreadsheet></office:body></office:document-content>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private String cellsOfDocument(Purchase purchase) {
        List<String> cells = cells(purchase);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i == 4 && chance.nextBoolean()) {
                row.append("<table:table-cell office:value-type=\"date\" office:date-value=\"" + purchase.from()
                        + "\"><text:p>3/1/26</text:p></table:table-cell>");
            } else if (i == 6 && chance.nextBoolean()) {
                row.append("<table:table-cell office:value-type=\"currency\" office:value=\""
                        + purchase.kronor().replace(',', '.') + "\"><text:p>4 500 kr</text:p></table:table-cell>");
            } else {
                row.append(words(cells.get(i)));
            }
        }
        return row.toString();
    }

    private static String words(String cell) {
        return cell.isEmpty()
                ? "<table:table-cell/>"
                : "<table:table-cell office:value-type=\"string\"><text:p>" + cell + "</text:p></table:table-cell>";
    }

    /** The same parts, stored as they are. */
    static byte[] unpacked(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get();
                ZipOutputStream made = new ZipOutputStream(out)) {
            made.setMethod(ZipOutputStream.STORED);
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                byte[] bytes = zip.getInputStream(part).readAllBytes();
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                made.putNextEntry(entry);
                made.write(bytes);
            }
        }
        return out.toByteArray();
    }

    static Sheets sheets() {
        IntakeConfig config = new IntakeConfig() {
            @Override
            public Map<String, Map<String, List<String>>> headers() {
                return Map.of();
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
        return new Sheets(new Headers(config), config);
    }

    static Reference reference() {
        HousingForm form = new HousingForm() {
            @Override
            public String code() {
                return "HVB";
            }
        };
        return new Reference(Map.of("2081", "Borlänge"), Map.of("HVB", form), Map.of(), Set.of(), Optional.empty());
    }
}
