package se.samplats.steering.statistics;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The demo county's spreadsheets, read without the product's help: rows as maps from heading to text. */
public final class CountyFiles {

    private static final Path FOLDER = Path.of("src/main/resources/demo/dalarna");

    private CountyFiles() {}

    public static List<Map<String, String>> rows(String file) throws IOException {
        List<String[]> lines = Files.readString(FOLDER.resolve(file))
                .replace("\uFEFF", "")
                .lines()
                .map(line -> line.split(";", -1))
                .toList();
        return lines.stream().skip(1).map(cells -> row(lines.get(0), cells)).toList();
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static @Nullable LocalDate dayOrNull(String text) {
        return text.isEmpty() ? null : day(text);
    }

    public static long ore(String kronor) {
        return new BigDecimal(kronor.replace(',', '.')).movePointRight(2).longValueExact();
    }

    private static Map<String, String> row(String[] headings, String[] cells) {
        Map<String, String> row = new HashMap<>();
        Arrays.asList(headings).forEach(heading -> row.put(heading, cells[row.size()]));
        return row;
    }
}
