package se.samplats.steering.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The tables that are published together, since whoever has one has all.
 *
 * @param attributes how many attributes a leaf has
 * @param divided what each table is divided by, as numbers of attributes, the most wanted table first
 * @param owners the attributes that name a municipality which knows the leaf, since it is about its own
 */
public record Tables(int attributes, List<List<Integer>> divided, List<Integer> owners) {

    /** What a leaf has no value of: no part is named by it. */
    public static final String NONE = "-";

    public static Tables of(int attributes, List<Integer> owners, Integer[]... divided) {
        return new Tables(
                attributes,
                Arrays.stream(divided)
                        .map(by -> Arrays.stream(by).sorted().toList())
                        .toList(),
                owners);
    }

    boolean isKnownTo(String municipality, List<String> leaf) {
        return owners.stream().anyMatch(owner -> leaf.get(owner).equals(municipality));
    }

    /** Whether one of the tables has such a part. */
    boolean has(Part part) {
        List<Integer> by = IntStream.range(0, attributes)
                .filter(i -> !part.values().get(i).equals(Part.ALL))
                .boxed()
                .toList();
        return divided.contains(by);
    }

    boolean named(Part part) {
        return !part.values().contains(NONE);
    }

    /** Those who know leaves of their own. */
    Set<String> readers(List<List<String>> leaves) {
        Set<String> readers = new TreeSet<>();
        leaves.forEach(leaf -> owners.forEach(owner -> readers.add(leaf.get(owner))));
        readers.remove(NONE);
        return readers;
    }
}
