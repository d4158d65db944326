package se.samplats.steering.kolada;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;

/**
 * What the rows of a file say. Columns are found by their headings; rows of other indicators and without a value are left out and counted; a
 * row that cannot be understood refuses the file, with its number.
 */
final class KoladaRows {

    private static final Map<String, Set<String>> HEADINGS = Map.of(
            "id", Set.of("id", "kpi", "nyckeltal", "nyckeltals-id"),
            "year", Set.of("year", "år", "ar", "period"),
            "municipality", Set.of("municipality", "kommun", "kommunkod", "kommun-id"),
            "value", Set.of("value", "värde", "varde"));

    private static final int FIRST_YEAR = 1998;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal MOST = new BigDecimal("99999999999999");
    private static final int CODE = 4;

    /**
     * @param values each once, the last of a file counts
     * @param skipped how many rows were left out
     */
    record Read(List<KoladaValue> values, int skipped) {}

    private record Key(KoladaIndicator indicator, int year, String municipality) {}

    private final Predicate<String> isMunicipality;
    private final Map<Key, KoladaValue> values = new LinkedHashMap<>();
    private int skipped;

    private KoladaRows(Predicate<String> isMunicipality) {
        this.isMunicipality = isMunicipality;
    }

    /**
     * @param isMunicipality whether there is one with the SCB code
     * @throws Invalid of the field {@code file}
     */
    static Read read(List<List<String>> rows, Predicate<String> isMunicipality) {
        if (rows.isEmpty()) {
            throw Invalid.field("file", "kolada-columns");
        }
        Map<String, Integer> columns = columns(rows.get(0));
        KoladaRows reading = new KoladaRows(isMunicipality);
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).stream().anyMatch(cell -> !cell.isEmpty())) {
                reading.read(rows.get(i), columns, i + 1);
            }
        }
        return new Read(new ArrayList<>(reading.values.values()), reading.skipped);
    }

    private static Map<String, Integer> columns(List<String> headings) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).toLowerCase(Locale.ROOT);
            int at = i;
            HEADINGS.forEach((name, words) -> {
                if (words.contains(heading)) {
                    columns.putIfAbsent(name, at);
                }
            });
        }
        if (columns.size() < HEADINGS.size()) {
            throw Invalid.field("file", "kolada-columns");
        }
        return columns;
    }

    private void read(List<String> row, Map<String, Integer> columns, int number) {
        Optional<KoladaIndicator> indicator = KoladaIndicator.called(cell(row, columns.get("id")));
        String value = cell(row, columns.get("value"));
        if (indicator.isEmpty() || value.isEmpty()) {
            skipped++;
            return;
        }
        int year = year(cell(row, columns.get("year")), number);
        String code = cell(row, columns.get("municipality")).replaceAll("\\.0$", "");
        String municipality = "0".repeat(Math.max(0, CODE - code.length())) + code;
        if (!isMunicipality.test(municipality)) {
            throw Invalid.field("file", "kolada-municipality", number, code);
        }
        KoladaValue read = new KoladaValue(indicator.get(), year, municipality, amount(value, number));
        values.put(new Key(read.indicator(), year, municipality), read);
    }

    private static int year(String written, int number) {
        try {
            int year = new BigDecimal(written).intValueExact();
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        } catch (NumberFormatException | ArithmeticException noYear) {
            // told below, as a year out of bounds is
        }
        throw Invalid.field("file", "kolada-year", number, written);
    }

    private static BigDecimal amount(String written, int number) {
        try {
            BigDecimal value =
                    new BigDecimal(written.replaceAll("[\\s\\u00a0]", "").replace(',', '.'));
            if (value.abs().compareTo(MOST) < 0 && value.scale() < 100) {
                return value;
            }
        } catch (NumberFormatException noNumber) {
            // told below, as one out of bounds is
        }
        throw Invalid.field("file", "kolada-value", number, written);
    }

    private static String cell(List<String> row, @Nullable Integer column) {
        return column == null || column >= row.size() ? "" : row.get(column);
    }
}
