package se.samplats.steering.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.samplats.platform.kernel.FewPersons;

/**
 * What somebody who knows some leaves could work out of the published parts. Leaves that no part tells apart are one number. A part
 * that may be published is named by its place in the list of those.
 */
final class Reader {

    private final Leaves leaves;
    private final BitSet unknown;
    private final List<BitSet> candidates;
    private final List<BitSet> numbers = new ArrayList<>();
    private final List<BitSet> containing = new ArrayList<>();
    private final int[] numberOf;
    private final List<int[]> sums;
    private final List<BitSet> near;
    private final BitSet known = new BitSet();

    /** The numbers of few, and by which sum of the null space each is watched. */
    private final int[] single;

    private final int[] watchedSingle;
    private final NullSpace open;
    private boolean tellsSecret;

    /**
     * @param candidates the sets of leaves that may be published
     * @param parts all sets of leaves that there is a part for
     */
    Reader(Leaves leaves, BitSet unknown, List<BitSet> candidates, List<BitSet> parts) {
        this.leaves = leaves;
        this.unknown = unknown;
        this.candidates = candidates.stream().map(this::unknownOf).toList();
        this.numberOf = number(candidates);
        this.sums = this.candidates.stream().map(this::sum).toList();
        this.near = near();
        this.open = new NullSpace(numbers.size());
        sums.forEach(open::watch);
        parts.stream().map(this::unknownOf).filter(this::few).forEach(part -> {
            int[] sum = sum(part);
            if (unionOf(sum).equals(part)) {
                open.watch(sum);
            }
        });
        single = IntStream.range(0, numbers.size())
                .filter(i -> few(numbers.get(i)))
                .toArray();
        watchedSingle =
                Arrays.stream(single).map(i -> open.watch(new int[] {i})).toArray();
    }

    /** Whether the part may be published beside what is published already. */
    boolean mayLearn(int candidate) {
        if (tellsSecret) {
            return false;
        }
        NullSpace.Change change = open.ifKnown(candidate);
        BitSet following = new BitSet();
        change.determined().forEach(following::set);
        if (following.length() > sums.size() || tiesFew(change)) {
            return false;
        }
        following.andNot(known);
        return farApart(following);
    }

    /** Keeps the part open too, unless it is known already. */
    void keep(BitSet part) {
        BitSet here = unknownOf(part);
        int[] sum = sum(here);
        if (sum.length > 0 && unionOf(sum).equals(here) && !open.determines(sum)) {
            open.watch(sum);
        }
    }

    void learn(int candidate) {
        NullSpace.Change change = open.know(candidate);
        tellsSecret |= change.determined().anyMatch(sum -> sum >= sums.size()) || tiesFew(change);
        change.determined().filter(sum -> sum < sums.size()).forEach(known::set);
    }

    boolean knows(int candidate) {
        return open.isDetermined(candidate);
    }

    /** Whether the sum or the difference of two numbers of few, which together are few, would be determined. */
    private boolean tiesFew(NullSpace.Change change) {
        Map<Integer, Long> changed = new HashMap<>();
        for (int i = 0; i < change.sums().length; i++) {
            if (change.sums()[i] >= sums.size()) {
                changed.put(change.sums()[i], change.values()[i]);
            }
        }
        if (changed.isEmpty()) {
            return false;
        }
        Map<Long, List<Integer>> alike = new HashMap<>();
        for (int i = 0; i < single.length; i++) {
            Long now = changed.get(watchedSingle[i]);
            long value = now == null ? open.value(watchedSingle[i]) : now;
            List<Integer> others =
                    alike.computeIfAbsent(Math.min(value, NullSpace.PRIME - value), any -> new ArrayList<>(1));
            for (int other : others) {
                if (few(unionOf(new int[] {other, single[i]}))) {
                    return true;
                }
            }
            others.add(single[i]);
        }
        return false;
    }

    /** Whether none of these parts differs by few persons from one that is known, or from another of them. */
    private boolean farApart(BitSet following) {
        if (following.isEmpty()) {
            return true;
        }
        BitSet all = (BitSet) known.clone();
        all.or(following);
        return following.stream().noneMatch(one -> near.get(one).intersects(all));
    }

    /** For each part those that lie within it, or around it, with few persons between. */
    private List<BitSet> near() {
        int[] persons = candidates.stream()
                .mapToInt(part -> leaves.persons(part).cardinality())
                .toArray();
        List<BitSet> found = new ArrayList<>();
        candidates.forEach(part -> found.add(new BitSet()));
        for (int i = 0; i < persons.length; i++) {
            int inner = i;
            around(sums.get(i)).stream()
                    .filter(outer -> persons[outer] - persons[inner] < FewPersons.FEWEST)
                    .filter(outer -> few(minus(candidates.get(outer), candidates.get(inner))))
                    .forEach(outer -> {
                        found.get(inner).set(outer);
                        found.get(outer).set(inner);
                    });
        }
        return found;
    }

    /** The parts that have all of these numbers in them; none where there are no numbers. */
    private BitSet around(int[] sum) {
        BitSet all = sum.length == 0
                ? new BitSet()
                : (BitSet) containing.get(sum[0]).clone();
        for (int number : sum) {
            all.and(containing.get(number));
        }
        return all;
    }

    private boolean few(BitSet some) {
        return leaves.isFew(some);
    }

    private BitSet unknownOf(BitSet part) {
        BitSet here = (BitSet) part.clone();
        here.and(unknown);
        return here;
    }

    /** Tells the leaves that are in the same parts by one number, and returns the number of each leaf; -1 where it is in none. */
    private int[] number(List<BitSet> of) {
        int[] byLeaf = new int[unknown.length()];
        Arrays.fill(byLeaf, -1);
        Map<BitSet, Integer> alike = new LinkedHashMap<>();
        unknown.stream().forEach(leaf -> {
            BitSet in = new BitSet();
            for (int i = 0; i < of.size(); i++) {
                in.set(i, of.get(i).get(leaf));
            }
            if (!in.isEmpty()) {
                int number = alike.computeIfAbsent(in, any -> {
                    numbers.add(new BitSet());
                    containing.add(in);
                    return numbers.size() - 1;
                });
                numbers.get(number).set(leaf);
                byLeaf[leaf] = number;
            }
        });
        return byLeaf;
    }

    /** @param part of leaves that are unknown */
    private int[] sum(BitSet part) {
        return part.stream()
                .map(leaf -> numberOf[leaf])
                .filter(number -> number >= 0)
                .distinct()
                .sorted()
                .toArray();
    }

    private BitSet unionOf(int[] sum) {
        BitSet union = new BitSet();
        for (int i : sum) {
            union.or(numbers.get(i));
        }
        return union;
    }

    private static BitSet minus(BitSet from, BitSet what) {
        BitSet left = (BitSet) from.clone();
        left.andNot(what);
        return left;
    }
}
