package se.samplats.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.market.request.Need;
import se.samplats.market.request.Urgency;
import se.samplats.platform.kernel.Period;

/** The bookings of the simulated county, out of a file of the demo's own: no municipality hands over such a one. */
final class DemoStays {

    private DemoStays() {}

    /** @param file semicolons between the cells, headings first */
    static List<DemoStay> of(byte[] file) {
        List<String[]> lines = new String(file, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .map(line -> line.split(";", -1))
                .toList();
        return lines.stream().skip(1).map(cells -> one(lines.get(0), cells)).toList();
    }

    private static DemoStay one(String[] headings, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < headings.length; i++) {
            row.put(headings[i], cells[i]);
        }
        String till = cell(row, "till");
        Period period = new Period(LocalDate.parse(cell(row, "fran")), till.isEmpty() ? null : LocalDate.parse(till));
        String left = cell(row, "lamnade");
        return new DemoStay(
                cell(row, "arendereferens"),
                cell(row, "kommunkod"),
                need(row, period),
                LocalDate.parse(cell(row, "beslutsdatum")),
                switch (cell(row, "bradska")) {
                    case "akut" -> Urgency.ACUTE;
                    case "skyndsam" -> Urgency.URGENT;
                    default -> Urgency.PLANNED;
                },
                words(row, "avslag").stream()
                        .map(pair -> pair.split(":"))
                        .map(pair -> new DemoStay.Refused(pair[0], pair[1]))
                        .toList(),
                new BigDecimal(cell(row, "privat_offert").replace(',', '.'))
                        .movePointRight(2)
                        .longValueExact(),
                cell(row, "plats_id").isEmpty() ? null : cell(row, "plats_id"),
                period,
                left.isEmpty() ? null : LocalDate.parse(left));
    }

    private static Need need(Map<String, String> row, Period period) {
        return new Need(
                cell(row, "boendeform"),
                whole(row, "alder"),
                cell(row, "kon").equals("man") ? Sex.MALE : Sex.FEMALE,
                words(row, "behov"),
                words(row, "risker"),
                cell(row, "rullstol").equals("ja"),
                period.start(),
                period.isOpen() ? null : (Integer) Math.toIntExact(period.days()),
                whole(row, "max_avstand_km"),
                null,
                Set.of(),
                cell(row, "sarskilda_skal").equals("ja"));
    }

    private static @Nullable Integer whole(Map<String, String> row, String column) {
        return cell(row, column).isEmpty() ? null : (Integer) Integer.parseInt(cell(row, column));
    }

    private static List<String> words(Map<String, String> row, String column) {
        return Arrays.stream(cell(row, column).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
