package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.steering.disclosure.Part;
import se.samplats.steering.disclosure.Presence;
import se.samplats.steering.disclosure.Publications;
import se.samplats.steering.disclosure.Published;
import se.samplats.steering.disclosure.Tables;

/** Who is counted in the tables by municipality, form and words, and which parts of them are published. */
@ApplicationScoped
class CountedTables {

    /** By municipality, form, one word, or none. */
    static final Tables BY_WORD = tables(List.of(List.of(2)));

    /** By municipality, form, and either of two words. */
    static final Tables BY_EITHER_WORD = tables(List.of(List.of(2), List.of(3)));

    /** Purchases: by municipality and form, privately or not, of the private ones by the reason, of all by the criterion. */
    static final Tables OF_PURCHASES = tables(List.of(List.of(2), List.of(2, 3), List.of(4)));

    private final CountedRows database;
    private final Publications publications;

    CountedTables(CountedRows database, Publications publications) {
        this.database = database;
        this.publications = publications;
    }

    private static Tables tables(List<List<Integer>> words) {
        List<Integer[]> divided = new ArrayList<>();
        int most = 1;
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        all.addAll(words);
        for (List<Integer> place : List.of(List.<Integer>of(), List.of(0), List.of(1), List.of(0, 1))) {
            for (List<Integer> word : all) {
                List<Integer> by = new ArrayList<>(place);
                by.addAll(word);
                divided.add(by.toArray(Integer[]::new));
                most = Math.max(most, by.stream().mapToInt(i -> i).max().orElse(0));
            }
        }
        return Tables.of(most + 1, List.of(0), divided.toArray(Integer[][]::new));
    }

    /** @param statement person, leaf, first and last day, of all between :from and :to, in an order that depends on nothing else */
    Published within(Tables tables, String statement, Span span) {
        return publications.published(tables, database.presences(statement, CountedRows.of(span.years())));
    }

    /** Of those who are counted on one day alone. */
    Published of(Tables tables, List<Presence> presences) {
        return publications.published(tables, presences);
    }

    /** Whether others may see a cell of a period. */
    static boolean shows(Published published, Part part, Span span) {
        return published.shows(part, span.first(), span.last());
    }

    /** @param words by the attributes after municipality and form; null stands for all */
    static Part part(Cell cell, @Nullable String... words) {
        List<String> values = new ArrayList<>(List.of(or(cell.municipality()), or(cell.form())));
        for (String word : words) {
            values.add(or(word));
        }
        return new Part(values);
    }

    private static String or(@Nullable String value) {
        return value == null ? Part.ALL : value;
    }
}
