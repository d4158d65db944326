package se.samplats.steering.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.FewPersons;

/**
 * What is counted of persons, by whose they are, of what form, and a word: a reason, an age band. Others see what is published of it.
 * In a {@link Cell} the word stands where the month does.
 */
final class Counts {

    /** What concerns protected identities is counted in totals and under no word, and where it is about few persons not at all. */
    static final String PROTECTED = "PROTECTED";

    private static final int DECIMALS = 4;

    private final List<Row> rows;
    private final Predicate<Cell> seen;

    /** @param persons how many persons the number is about */
    record Row(String municipality, String form, String word, long number, int persons) {}

    /**
     * @param published which cells others may see
     * @param own the municipality that the reader acts for, which sees its own numbers
     */
    Counts(List<Row> all, Predicate<Cell> published, @Nullable String own) {
        this.rows = countable(all);
        this.seen = cell -> (own != null && own.equals(cell.municipality())) || published.test(cell);
    }

    /**
     * Without the protected identities of a municipality and form that are too few for one of them to have five others beside it: who
     * knows all the rest would find it in the total.
     */
    static List<Row> countable(List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.word.equals(PROTECTED) || FewPersons.hides(row.persons))
                .toList();
    }

    /** The number in a cell; null where it covers too few persons for the reader. */
    @Nullable
    Long number(Cell cell) {
        return seen.test(cell) ? (Long) sum(cell) : null;
    }

    /**
     * One row for each of the words, in their order, with its share of the total: which is shown as well, so that a share tells
     * no more than the number does.
     */
    List<MeasurePart> parts(Scope scope, List<String> words) {
        Cell all = scope.cell();
        Long total = number(all);
        return words.stream()
                .map(word -> part(word, number(new Cell(all.municipality(), all.form(), word)), total))
                .toList();
    }

    /** The words that are counted within the scope, in order. */
    List<String> words(Scope scope) {
        Set<String> words = new TreeSet<>();
        rows.stream()
                .filter(row -> covers(scope.cell(), row))
                .map(Row::word)
                .filter(word -> !word.equals(PROTECTED))
                .forEach(words::add);
        return List.copyOf(words);
    }

    private static MeasurePart part(String word, @Nullable Long number, @Nullable Long total) {
        BigDecimal share = number == null || total == null || total == 0
                ? null
                : BigDecimal.valueOf(number).divide(BigDecimal.valueOf(total), DECIMALS, RoundingMode.HALF_UP);
        return new MeasurePart(word, number, share, number == null);
    }

    private long sum(Cell cell) {
        return rows.stream()
                .filter(row -> covers(cell, row))
                .mapToLong(Row::number)
                .sum();
    }

    private static boolean covers(Cell cell, Row row) {
        return (cell.municipality() == null || cell.municipality().equals(row.municipality))
                && (cell.form() == null || cell.form().equals(row.form))
                && (cell.month() == null || Objects.equals(cell.month(), row.word));
    }
}
