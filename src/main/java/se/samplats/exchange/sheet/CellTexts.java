package se.samplats.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a workbook shows, out of what it keeps: a number may be a day, a time or a share, and a text may be the number of a
 * shared one.
 */
final class CellTexts {

    /** Spreadsheet programs count with so many digits; what stands beyond is the noise of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final BigDecimal BEYOND_PRECISION = new BigDecimal("1e15");
    private static final int MOST_DECIMALS = 30;
    private static final int LONGEST_NUMBER = 100;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** The programs count 29 February 1900, a day that never was, as their sixtieth. */
    private static final LocalDate BEFORE_THE_DAY_THAT_NEVER_WAS = LocalDate.of(1899, 12, 31);

    private static final LocalDate AFTER_IT = LocalDate.of(1899, 12, 30);
    private static final int DAY_THAT_NEVER_WAS = 60;
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal BEYOND_THE_LAST_DAY = BigDecimal.valueOf(2_958_466);

    private final List<String> shared;
    private final List<CellFormat> formats;
    private final boolean from1904;

    /**
     * @param shared the texts that cells refer to by their number
     * @param formats those of cells, which refer to them by their number
     */
    CellTexts(List<String> shared, List<CellFormat> formats, boolean from1904) {
        this.shared = shared;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** @param day whether it is stored as a day, whatever somebody wrote */
    record Shown(String text, boolean day) {

        static final Shown NOTHING = new Shown("", false);

        static Shown text(String text) {
            return new Shown(text, false);
        }
    }

    /** Reads the formats of cells. */
    static List<CellFormat> formatsIn(XmlPart styles) throws XMLStreamException {
        Map<String, String> written = new HashMap<>();
        List<CellFormat> formats = new ArrayList<>();
        for (String name = styles.next("styleSheet"); name != null; name = styles.next("styleSheet")) {
            if (name.equals("numFmt")) {
                written.put(
                        Objects.requireNonNullElse(styles.attribute("numFmtId"), ""),
                        Objects.requireNonNullElse(styles.attribute("formatCode"), ""));
            } else if (name.equals("cellXfs")) {
                for (String format = styles.next(name); format != null; format = styles.next(name)) {
                    if (format.equals("xf")) {
                        String id = Objects.requireNonNullElse(styles.attribute("numFmtId"), "0");
                        formats.add(CellFormat.of(id, written.getOrDefault(id, "")));
                    }
                }
            }
        }
        return formats;
    }

    /**
     * @param type what kind of value the cell keeps; null for a number
     * @param format the number of the cell's format, or null
     */
    Shown shown(@Nullable String type, @Nullable String format, String kept) {
        return switch (Objects.requireNonNullElse(type, "n")) {
            case "s" -> Shown.text(shared.get(Integer.parseInt(kept.strip())));
            case "b" -> Shown.text(kept.strip().equals("1") ? "ja" : "nej");
            case "n" -> kept.isBlank() ? Shown.NOTHING : number(kept(kept), format(format));
            default -> Shown.text(kept);
        };
    }

    private CellFormat format(@Nullable String format) {
        int number = format == null ? 0 : Integer.parseInt(format);
        return number >= 0 && number < formats.size() ? formats.get(number) : CellFormat.NUMBER;
    }

    private Shown number(BigDecimal number, CellFormat format) {
        boolean isMoment = number.signum() >= 0 && number.compareTo(BEYOND_THE_LAST_DAY) < 0;
        if (format == CellFormat.DAY && isMoment) {
            return new Shown(day(number.intValue()).toString(), true);
        }
        if (format == CellFormat.TIME && isMoment) {
            return Shown.text(time(number).format(CLOCK));
        }
        return Shown.text(
                format == CellFormat.SHARE ? plain(number.multiply(HUNDRED)).replace('.', ',') + " %" : plain(number));
    }

    /** Without the noise of binary fractions; of more digits than are kept, as spreadsheets show it. */
    static String plain(BigDecimal number) {
        BigDecimal round = number.round(PRECISION).stripTrailingZeros();
        boolean plain = round.abs().compareTo(BEYOND_PRECISION) < 0 && round.scale() < MOST_DECIMALS;
        return plain ? round.toPlainString() : round.toString();
    }

    private LocalDate day(int count) {
        if (from1904) {
            return FROM_1904.plusDays(count);
        }
        return (count < DAY_THAT_NEVER_WAS ? BEFORE_THE_DAY_THAT_NEVER_WAS : AFTER_IT).plusDays(count);
    }

    private static LocalTime time(BigDecimal number) {
        long seconds = Math.round(number.doubleValue() % 1 * SECONDS_OF_A_DAY);
        return LocalTime.ofSecondOfDay(seconds % SECONDS_OF_A_DAY);
    }

    /** No program keeps a number that is written longer; to read one would cost the square of its digits. */
    static BigDecimal kept(String number) {
        if (number.length() > LONGEST_NUMBER) {
            throw new NumberFormatException("longer than a spreadsheet's");
        }
        return new BigDecimal(number.strip());
    }
}
