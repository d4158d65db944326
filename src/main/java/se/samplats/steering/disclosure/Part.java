package se.samplats.steering.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a table: what each attribute is, or {@link #ALL} where the part covers all of it.
 *
 * @param values in the order of the table's attributes
 */
public record Part(List<String> values) {

    /** Stands for every value of an attribute. */
    public static final String ALL = "*";

    public Part {
        values = List.copyOf(values);
    }

    public static Part of(String... values) {
        return new Part(List.of(values));
    }

    /** The part of a coarser table that a leaf belongs to. */
    static Part of(List<String> leaf, List<Integer> divided) {
        List<String> values = new ArrayList<>(leaf);
        for (int i = 0; i < values.size(); i++) {
            if (!divided.contains(i)) {
                values.set(i, ALL);
            }
        }
        return new Part(values);
    }

    public boolean covers(List<String> leaf) {
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).equals(ALL) && !values.get(i).equals(leaf.get(i))) {
                return false;
            }
        }
        return true;
    }
}
