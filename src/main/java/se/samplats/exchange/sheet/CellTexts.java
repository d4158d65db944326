package se.samplats.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook shows, out of what it keeps: a number may be a day, and a text may be the number of a shared one. */
final class CellTexts {

    /** Spreadsheet programs count with so many digits; what stands beyond is the noise of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final int MOST_DIGITS = 30;

    /** The programs count 29 February 1900, a day that never was, as their sixtieth. */
    private static final LocalDate BEFORE_THE_DAY_THAT_NEVER_WAS = LocalDate.of(1899, 12, 31);

    private static final LocalDate AFTER_IT = LocalDate.of(1899, 12, 30);
    private static final int DAY_THAT_NEVER_WAS = 60;
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final List<String> shared;
    private final List<Boolean> days;
    private final boolean from1904;

    /**
     * @param shared the texts that cells refer to by their number
     * @param days of each format of cells, whether it shows a number as a day
     */
    CellTexts(List<String> shared, List<Boolean> days, boolean from1904) {
        this.shared = shared;
        this.days = days;
        this.from1904 = from1904;
    }

    /** Reads the formats of cells. */
    static List<Boolean> daysAmong(XmlPart styles) throws XMLStreamException {
        Map<String, String> formats = new HashMap<>();
        List<Boolean> days = new ArrayList<>();
        for (String name = styles.next("styleSheet"); name != null; name = styles.next("styleSheet")) {
            if (name.equals("numFmt")) {
                formats.put(
                        Objects.requireNonNullElse(styles.attribute("numFmtId"), ""),
                        Objects.requireNonNullElse(styles.attribute("formatCode"), ""));
            } else if (name.equals("cellXfs")) {
                for (String format = styles.next(name); format != null; format = styles.next(name)) {
                    if (format.equals("xf")) {
                        String id = Objects.requireNonNullElse(styles.attribute("numFmtId"), "0");
                        days.add(isDay(id, formats.getOrDefault(id, "")));
                    }
                }
            }
        }
        return days;
    }

    private static boolean isDay(String id, String format) {
        return List.of("14", "15", "16", "17", "22").contains(id)
                || format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", "").matches("(?i)(?s).*[yd].*");
    }

    /**
     * @param type what kind of value the cell keeps; null for a number
     * @param format the number of the cell's format, or null
     */
    String shown(@Nullable String type, @Nullable String format, String kept) {
        return switch (Objects.requireNonNullElse(type, "n")) {
            case "s" -> shared.get(Integer.parseInt(kept.strip()));
            case "b" -> kept.strip().equals("1") ? "ja" : "nej";
            case "n" -> kept.isBlank() ? "" : number(new BigDecimal(kept.strip()), isDay(format));
            default -> kept;
        };
    }

    private boolean isDay(@Nullable String format) {
        int number = format == null ? 0 : Integer.parseInt(format);
        return number >= 0 && number < days.size() && days.get(number);
    }

    private String number(BigDecimal number, boolean day) {
        if (day && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0) {
            return day(number.intValue()).toString();
        }
        BigDecimal round = number.round(PRECISION).stripTrailingZeros();
        return round.abs().precision() - (long) round.scale() > MOST_DIGITS || round.scale() > MOST_DIGITS
                ? round.toString()
                : round.toPlainString();
    }

    private LocalDate day(int count) {
        if (from1904) {
            return FROM_1904.plusDays(count);
        }
        return (count < DAY_THAT_NEVER_WAS ? BEFORE_THE_DAY_THAT_NEVER_WAS : AFTER_IT).plusDays(count);
    }
}
