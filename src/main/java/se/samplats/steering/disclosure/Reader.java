package se.samplats.steering.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.samplats.platform.kernel.FewPersons;

/** What somebody who knows some leaves could work out of the published parts. Leaves that no part tells apart are one number. */
final class Reader {

    private final Leaves leaves;
    private final BitSet unknown;
    private final List<BitSet> numbers;
    private final List<BitSet> candidates;
    private final List<int[]> sums;
    private final List<BitSet> near;
    private final BitSet known = new BitSet();
    private final List<int[]> secrets = new ArrayList<>();
    private final int[] single;
    private final NullSpace open;

    /**
     * @param candidates the sets of leaves that may be published
     * @param parts all sets of leaves that there is a part for
     */
    Reader(Leaves leaves, BitSet unknown, List<BitSet> candidates, List<BitSet> parts) {
        this.leaves = leaves;
        this.unknown = unknown;
        this.numbers = numbers(candidates);
        this.open = new NullSpace(numbers.size());
        this.candidates = candidates.stream().map(this::unknownOf).toList();
        this.sums = this.candidates.stream().map(this::sum).toList();
        this.near = near();
        parts.stream().map(this::unknownOf).filter(this::few).forEach(part -> {
            int[] sum = sum(part);
            if (unionOf(sum).equals(part)) {
                secrets.add(sum);
            }
        });
        single = IntStream.range(0, numbers.size())
                .filter(i -> few(numbers.get(i)))
                .toArray();
        for (int i : single) {
            secrets.add(new int[] {i});
        }
    }

    /** Whether of these leaves the ones that the reader does not know cover one to four persons. */
    boolean fewIn(BitSet part) {
        return few(unknownOf(part));
    }

    /** Whether the part may be published beside what is published already. */
    boolean mayLearn(BitSet part) {
        NullSpace after = open.with(sum(unknownOf(part)));
        return after.determinesNoneOf(secrets)
                && after.ties(single).stream().noneMatch(pair -> few(unionOf(pair)))
                && farApart(following(after));
    }

    /** Keeps the part open too, unless it is known already. */
    void keep(BitSet part) {
        BitSet here = unknownOf(part);
        int[] sum = sum(here);
        if (sum.length > 0 && unionOf(sum).equals(here) && !open.determines(sum)) {
            secrets.add(sum);
        }
    }

    void learn(BitSet part) {
        open.add(sum(unknownOf(part)));
        known.or(following(open));
    }

    /** Which of the parts that may be published would be known anew. */
    private BitSet following(NullSpace after) {
        BitSet following = new BitSet();
        for (int i = known.nextClearBit(0); i < sums.size(); i = known.nextClearBit(i + 1)) {
            following.set(i, after.determines(sums.get(i)));
        }
        return following;
    }

    /** Whether none of these parts differs by few persons from one that is known, or from another of them. */
    private boolean farApart(BitSet following) {
        BitSet all = (BitSet) known.clone();
        all.or(following);
        return following.stream().noneMatch(one -> near.get(one).intersects(all));
    }

    /** For each part those that lie within it, or around it, with few persons between. */
    private List<BitSet> near() {
        int[] persons = candidates.stream()
                .mapToInt(part -> leaves.persons(part).cardinality())
                .toArray();
        List<BitSet> near = new ArrayList<>();
        for (int i = 0; i < persons.length; i++) {
            near.add(new BitSet());
            for (int j = 0; j < i; j++) {
                if (Math.abs(persons[i] - persons[j]) < FewPersons.FEWEST
                        && fewApart(candidates.get(i), candidates.get(j))) {
                    near.get(i).set(j);
                    near.get(j).set(i);
                }
            }
        }
        return near;
    }

    boolean knows(BitSet part) {
        return open.determines(sum(unknownOf(part)));
    }

    private boolean fewApart(BitSet one, BitSet other) {
        BitSet more = minus(one, other);
        if (more.isEmpty()) {
            return few(minus(other, one));
        }
        return minus(other, one).isEmpty() && few(more);
    }

    private boolean few(BitSet some) {
        return leaves.isFew(some);
    }

    private BitSet unknownOf(BitSet part) {
        BitSet here = (BitSet) part.clone();
        here.and(unknown);
        return here;
    }

    private List<BitSet> numbers(List<BitSet> candidates) {
        Map<BitSet, BitSet> alike = new LinkedHashMap<>();
        unknown.stream().forEach(leaf -> {
            BitSet in = new BitSet();
            for (int i = 0; i < candidates.size(); i++) {
                in.set(i, candidates.get(i).get(leaf));
            }
            if (!in.isEmpty()) {
                alike.computeIfAbsent(in, key -> new BitSet()).set(leaf);
            }
        });
        return List.copyOf(alike.values());
    }

    private int[] sum(BitSet part) {
        return IntStream.range(0, numbers.size())
                .filter(i -> numbers.get(i).intersects(part))
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
