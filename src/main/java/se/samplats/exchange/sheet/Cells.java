package se.samplats.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.NeedWords;
import se.samplats.platform.kernel.Formulas;
import se.samplats.platform.kernel.Text;

/**
 * The cells of one row, read as what they mean. What cannot be read is reported once, at its column, and stands for itself
 * with a value that nobody may use: a row with a mistake is {@link #isBroken}.
 */
public final class Cells {

    private static final Map<String, Boolean> ANSWERS =
            Map.of("", false, "ja", true, "nej", false, "j", true, "n", false, "x", true, "1", true, "0", false);

    private final Sheet sheet;
    private final Sheet.Line line;
    private final Faults faults;
    private final Map<Integer, Boolean> unreadable = new HashMap<>();
    private final DayRule days;
    private boolean broken;

    /** What is wrong with a day of a column, if anything. */
    public interface DayRule {

        DayRule ANY = (kind, column, day) -> Optional.empty();

        Optional<Text> fault(SheetKind kind, String column, LocalDate day);
    }

    public Cells(Sheet sheet, Sheet.Line line, Faults faults) {
        this(sheet, line, faults, DayRule.ANY);
    }

    public Cells(Sheet sheet, Sheet.Line line, Faults faults, DayRule days) {
        this.days = days;
        this.sheet = sheet;
        this.line = line;
        this.faults = faults;
        for (int i = 0; i < line.cells().size(); i++) {
            checkClean(i);
        }
    }

    /** Whether the sheet has the column at all. */
    public boolean has(String column) {
        return sheet.columns().containsKey(column);
    }

    public boolean isBroken() {
        return broken;
    }

    public void fault(String column, String message, Object... arguments) {
        broken = true;
        faults.add(sheet.file(), line.number(), column, Text.of("intake." + message, arguments), shown(column));
    }

    /** The beginning of what a cell holds; null where it holds nothing, or what nobody may repeat. */
    @Nullable
    String shown(String column) {
        Integer index = sheet.columns().get(column);
        if (index == null || Boolean.TRUE.equals(unreadable.get(index))) {
            return null;
        }
        String text = NormalText.text(line.cell(index));
        return text.isEmpty() ? null : CellCheck.beginning(text);
    }

    /** The cell without the space around it, and without the apostrophe that makes a formula harmless; null when empty. */
    @Nullable
    public String raw(String column) {
        Integer index = sheet.columns().get(column);
        if (index == null || unreadable.containsKey(index)) {
            return null;
        }
        return NormalText.orNull(Formulas.restored(NormalText.text(line.cell(index))));
    }

    public String text(String column, int longest) {
        String text = optional(column, longest);
        return text == null ? missing(column, "") : text;
    }

    /** What something is called here and elsewhere: what a spreadsheet took for a day or a large number is not it any more. */
    public String id(String column, int longest) {
        String text = optionalId(column, longest);
        return text == null ? missing(column, "") : text;
    }

    @Nullable
    public String optionalId(String column, int longest) {
        String text = optional(column, longest);
        if (text != null) {
            CellCheck.idFault(text).ifPresent(message -> fault(column, message));
        }
        return text;
    }

    @Nullable
    public String optional(String column, int longest) {
        String text = raw(column);
        if (text != null && text.length() > longest) {
            fault(column, "too-long", Integer.toString(longest));
            return text.substring(0, 1);
        }
        if (text != null && line.days().contains(sheet.columns().get(column))) {
            fault(column, "text-became-day");
        }
        return text;
    }

    public int whole(String column, int least, int most) {
        Integer number = optionalWhole(column, least, most);
        return number == null ? missing(column, least) : number;
    }

    @Nullable
    public Integer optionalWhole(String column, int least, int most) {
        BigDecimal number = decimal(column, "not-whole");
        if (number == null) {
            return null;
        }
        if (isEither(column)) {
            return least;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            fault(column, "not-whole");
            return least;
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            fault(column, "out-of-range", Integer.toString(least), Integer.toString(most));
            return least;
        }
        return number.intValueExact();
    }

    /** A number of days that may be left open, as an empty cell or <i>tills vidare</i>. */
    @Nullable
    public Integer optionalDays(String column, int least, int most) {
        String text = raw(column);
        return text == null || Days.isOpenEnd(text) ? null : optionalWhole(column, least, most);
    }

    @Nullable
    public Double degrees(String column, int most) {
        BigDecimal number = decimal(column, "not-a-number");
        if (number != null && number.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            fault(column, "out-of-range", Integer.toString(-most), Integer.toString(most));
        }
        return number == null ? null : number.doubleValue();
    }

    private boolean isEither(String column) {
        String text = raw(column);
        boolean either = text != null && Amounts.isEither(text);
        if (either) {
            fault(column, "thousand-or-fraction");
        }
        return either;
    }

    /** Kronor with at most two decimals, as whole öre between two bounds. */
    public long ore(String column, long least, long most) {
        String text = raw(column);
        if (text == null) {
            return missing(column, 0);
        }
        Optional<BigDecimal> written = Amounts.of(text);
        if (written.isEmpty()) {
            fault(column, Amounts.isShare(text) ? "share-no-money" : "not-money");
            return 0;
        }
        if (isEither(column)) {
            return 0;
        }
        BigDecimal kronor = written.get();
        BigDecimal ore = kronor.movePointRight(2).stripTrailingZeros();
        if (kronor.signum() < 0) {
            fault(column, "negative");
        } else if (ore.scale() > 0) {
            fault(column, "more-than-ore");
        } else if (ore.compareTo(BigDecimal.valueOf(least)) < 0 || ore.compareTo(BigDecimal.valueOf(most)) > 0) {
            fault(column, "out-of-range", kronor(least), kronor(most));
        }
        return broken ? 0 : ore.longValueExact();
    }

    private static String kronor(long ore) {
        return BigDecimal.valueOf(ore, 2).stripTrailingZeros().toPlainString();
    }

    public LocalDate day(String column) {
        LocalDate day = optionalDay(column);
        return day == null ? missing(column, LocalDate.EPOCH) : day;
    }

    @Nullable
    public LocalDate optionalDay(String column) {
        String text = raw(column);
        if (text == null) {
            return null;
        }
        Optional<LocalDate> day = Days.of(text);
        if (day.isEmpty()) {
            fault(column, "not-a-day", Integer.toString(Days.FIRST_YEAR), Integer.toString(Days.LAST_YEAR));
        }
        day.flatMap(read -> days.fault(sheet.kind(), column, read)).ifPresent(fault -> {
            broken = true;
            faults.add(sheet.file(), line.number(), column, fault);
        });
        return day.orElse(LocalDate.EPOCH);
    }

    /** An end that is not known yet is null, however it is written: an empty cell, <i>tills vidare</i>, 9999-12-31. */
    @Nullable
    public LocalDate optionalEnd(String column) {
        String text = raw(column);
        return text == null || Days.isOpenEnd(text) ? null : optionalDay(column);
    }

    /** Whether both cells hold days that can be compared. */
    public boolean areDays(String from, String to) {
        return Stream.of(from, to)
                .map(this::raw)
                .allMatch(text -> text != null && Days.of(text).isPresent());
    }

    /** Yes or no; an empty cell is no. */
    public boolean yes(String column) {
        String text = raw(column);
        Boolean answer = ANSWERS.get(text == null ? "" : text.toLowerCase(Locale.ROOT));
        if (answer == null) {
            fault(column, "neither-yes-nor-no");
        }
        return Boolean.TRUE.equals(answer);
    }

    /** What one of a few words stands for. */
    public <T> T word(String column, Vocabulary<T> words) {
        String text = raw(column);
        if (text == null) {
            return missing(column, words.any());
        }
        return words.meaning(text).orElseGet(() -> {
            fault(column, "unknown-word", words.list());
            return words.any();
        });
    }

    /** What a code refers to; null when the cell is empty or there is no such thing, and both are reported. */
    public <T> @Nullable T reference(String column, Function<String, @Nullable T> known, String unknown) {
        String code = raw(column);
        T found = code == null ? null : known.apply(code);
        if (code == null) {
            missing(column, "");
        } else if (found == null) {
            fault(column, unknown);
        }
        return found;
    }

    /** Words for needs and risks, with commas between them. */
    public List<String> words(String column) {
        String text = raw(column);
        List<String> words = text == null ? List.of() : NeedWords.of(Arrays.asList(text.split(",", -1)));
        if (words.size() > 30 || words.stream().anyMatch(word -> word.length() > 60)) {
            fault(column, "too-many-words", "30", "60");
        }
        return words;
    }

    private @Nullable BigDecimal decimal(String column, String unreadable) {
        String text = raw(column);
        if (text == null) {
            return null;
        }
        Optional<BigDecimal> number = Decimals.of(text);
        if (number.isEmpty()) {
            fault(column, unreadable);
        }
        return number.orElse(BigDecimal.ZERO);
    }

    private <T> T missing(String column, T standIn) {
        Integer index = sheet.columns().get(column);
        if (index == null || !unreadable.containsKey(index)) {
            fault(column, "required");
        }
        return standIn;
    }

    private void checkClean(int index) {
        String cell = line.cells().get(index);
        if (NormalText.orNull(cell) == null) {
            return;
        }
        CellCheck.unclean(cell).ifPresentOrElse(message -> refuse(index, message, true), () -> CellCheck.fault(cell)
                .ifPresent(message -> refuse(index, message, false)));
    }

    private void refuse(int index, String message, boolean secret) {
        unreadable.put(index, secret);
        fault(sheet.columnAt(index), message);
    }
}
