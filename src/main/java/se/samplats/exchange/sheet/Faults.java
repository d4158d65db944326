package se.samplats.exchange.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samplats.platform.kernel.Text;

/** The mistakes found so far: the first thousand with their place, all of them by number. */
public final class Faults {

    static final int MOST = 1_000;

    private final Map<String, Integer> files = new HashMap<>();
    private final List<Fault> first = new ArrayList<>();
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
        count++;
        if (first.size() < MOST) {
            List<String> arguments =
                    text.arguments().stream().map(Object::toString).toList();
            first.add(new Fault(file, row, column, text.key(), arguments));
        }
    }

    public void add(ReadRow<?> entry, String column, String line, Object... arguments) {
        add(entry.file(), entry.row(), column, line, arguments);
    }

    public boolean none() {
        return count == 0;
    }

    public int count() {
        return count;
    }

    /** In the order of files as they came, and of rows within them. */
    public List<Fault> inOrder() {
        List<Fault> ordered = new ArrayList<>(first);
        Collections.sort(
                ordered,
                Comparator.comparingInt((Fault f) -> files.getOrDefault(f.file(), -1))
                        .thenComparingInt(Fault::row));
        return ordered;
    }

    public static Faults of(String file, String line, Object... arguments) {
        Faults faults = new Faults();
        faults.add(file, 1, "", line, Arrays.copyOf(arguments, arguments.length));
        return faults;
    }
}
