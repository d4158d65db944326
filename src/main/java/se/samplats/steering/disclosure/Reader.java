package se.samplats.steering.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
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

    /** The numbers of few; the null space watches them one after the other. */
    private final int[] single;

    private final int firstSingle;

    /** By how much each of them may change, one way or the other, and which may by as much. */
    private final long[] amount;

    private final Map<Long, List<Integer>> alike = new HashMap<>();

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
        this.numberOf = number();
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
        firstSingle = open.watched();
        amount = new long[single.length];
        for (int i = 0; i < single.length; i++) {
            amount[i] = amount(open.value(open.watch(new int[] {single[i]})));
            alike(amount[i]).add(i);
        }
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
        moveSingles(change);
        change.determined().filter(sum -> sum < sums.size()).forEach(known::set);
    }

    boolean knows(int candidate) {
        return open.isDetermined(candidate);
    }

    /** Whether the sum or the difference of two numbers of few, which together are few, would be determined. */
    private boolean tiesFew(NullSpace.Change change) {
        BitSet moving = moving(change);
        if (moving.isEmpty()) {
            return false;
        }
        Map<Long, List<Integer>> together = new HashMap<>();
        for (int i = 0; i < change.sums().length; i++) {
            int one = change.sums()[i] - firstSingle;
            if (one >= 0 && one < single.length) {
                List<Integer> others =
                        together.computeIfAbsent(amount(change.values()[i]), any -> staying(any, moving));
                for (int other : others) {
                    if (few(unionOf(new int[] {single[one], single[other]}))) {
                        return true;
                    }
                }
                others.add(one);
            }
        }
        return false;
    }

    /** Which of the numbers of few may then change by another amount. */
    private BitSet moving(NullSpace.Change change) {
        BitSet moving = new BitSet();
        for (int sum : change.sums()) {
            if (sum >= firstSingle && sum < firstSingle + single.length) {
                moving.set(sum - firstSingle);
            }
        }
        return moving;
    }

    private List<Integer> staying(long as, BitSet moving) {
        List<Integer> staying = new ArrayList<>();
        for (int one : alike.getOrDefault(as, List.of())) {
            if (!moving.get(one)) {
                staying.add(one);
            }
        }
        return staying;
    }

    private void moveSingles(NullSpace.Change change) {
        for (int i = 0; i < change.sums().length; i++) {
            int one = change.sums()[i] - firstSingle;
            if (one >= 0 && one < single.length) {
                alike(amount[one]).remove((Integer) one);
                amount[one] = amount(change.values()[i]);
                alike(amount[one]).add(one);
            }
        }
    }

    private List<Integer> alike(long as) {
        return alike.computeIfAbsent(as, any -> new ArrayList<>(1));
    }

    private static long amount(long change) {
        return Math.min(change, NullSpace.PRIME - change);
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
        BitSet all =
                sum.length == 0 ? new BitSet() : (BitSet) containing.get(sum[0]).clone();
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
    private int[] number() {
        int[] byLeaf = new int[unknown.length()];
        Arrays.fill(byLeaf, -1);
        Map<BitSet, Integer> byParts = new HashMap<>();
        BitSet[] in = new BitSet[byLeaf.length];
        for (int i = 0; i < candidates.size(); i++) {
            BitSet part = candidates.get(i);
            for (int leaf = part.nextSetBit(0); leaf >= 0; leaf = part.nextSetBit(leaf + 1)) {
                if (in[leaf] == null) {
                    in[leaf] = new BitSet();
                }
                in[leaf].set(i);
            }
        }
        for (int leaf = 0; leaf < in.length; leaf++) {
            if (in[leaf] != null) {
                int number = byParts.computeIfAbsent(in[leaf], any -> {
                    numbers.add(new BitSet());
                    containing.add(any);
                    return numbers.size() - 1;
                });
                numbers.get(number).set(leaf);
                byLeaf[leaf] = number;
            }
        }
        return byLeaf;
    }

    /** @param part of leaves that are unknown */
    private int[] sum(BitSet part) {
        BitSet sum = new BitSet();
        for (int leaf = part.nextSetBit(0); leaf >= 0; leaf = part.nextSetBit(leaf + 1)) {
            if (numberOf[leaf] >= 0) {
                sum.set(numberOf[leaf]);
            }
        }
        return sum.stream().toArray();
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
