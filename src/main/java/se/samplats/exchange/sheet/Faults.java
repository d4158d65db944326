package se.samplats.exchange.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Text;

/**
 * The mistakes found so far: the first thousand with their place, all of them by number. Beside them stands what stops nothing but
 * should be known: what was left out, or looks odd.
 */
public final class Faults {

    static final int MOST = 1_000;
    static final int MOST_NOTES = 300;

    private final Map<String, Integer> files = new HashMap<>();
    private final List<Fault> first = new ArrayList<>();
    private final List<Fault> notes = new ArrayList<>();
    private int count;

    /** Remembers the order in which files came. */
    void file(String name) {
        files.putIfAbsent(name, files.size());
    }

    /** @param line the line of the bundle {@code texts/intake} */
    public void add(String file, int row, String column, String line, Object... arguments) {
        add(file, row, column, Text.of("intake." + line, arguments));
    }

    public void add(String file, int row, String column, Text text) {
        add(file, row, column, text, null);
    }

    /** @param value what the cell holds, where it may be shown */
    void add(String file, int row, String column, Text text, @Nullable String value) {
        count++;
        if (first.size() < MOST) {
            first.add(fault(file, row, column, text, value));
        }
    }

    public void add(ReadRow<?> entry, String column, String line, Object... arguments) {
        add(entry.file(), entry.row(), column, Text.of("intake." + line, arguments), entry.shown(column));
    }

    /** Something to know that stops nothing. */
    public void note(String file, int row, String column, String line, Object... arguments) {
        note(file, row, column, Text.of("intake." + line, arguments), null);
    }

    public void note(ReadRow<?> entry, String column, String line, Object... arguments) {
        note(entry.file(), entry.row(), column, Text.of("intake." + line, arguments), entry.shown(column));
    }

    private void note(String file, int row, String column, Text text, @Nullable String value) {
        Fault note = fault(file, row, column, text, value);
        if (notes.size() < MOST_NOTES && !notes.contains(note)) {
            notes.add(note);
        }
    }

    public boolean none() {
        return count == 0;
    }

    public int count() {
        return count;
    }

    /** In the order of files as they came, and of rows within them. */
    public List<Fault> inOrder() {
        return ordered(first);
    }

    /** In the same order. */
    public List<Fault> notes() {
        return ordered(notes);
    }

    private List<Fault> ordered(List<Fault> all) {
        List<Fault> ordered = new ArrayList<>(all);
        Collections.sort(
                ordered,
                Comparator.comparingInt((Fault f) -> files.getOrDefault(f.file(), -1))
                        .thenComparingInt(Fault::row));
        return ordered;
    }

    private static Fault fault(String file, int row, String column, Text text, @Nullable String value) {
        List<String> arguments = text.arguments().stream().map(Object::toString).toList();
        return new Fault(file, row, column, text.key(), arguments, value);
    }

    public static Faults of(String file, String line, Object... arguments) {
        Faults faults = new Faults();
        faults.add(file, 1, "", line, Arrays.copyOf(arguments, arguments.length));
        return faults;
    }
}
