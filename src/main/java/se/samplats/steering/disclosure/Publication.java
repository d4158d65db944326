package se.samplats.steering.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses what of a month, or of a year, is published. One part after the other is taken, the most wanted first; it is left out where
 * it, or what somebody could work out with it, would cover one to four persons. So it is judged for the county's own readers and for
 * each municipality, which knows its own leaves already; what one of them may not see nobody sees.
 */
final class Publication {

    private final Map<BitSet, List<Part>> parts = new LinkedHashMap<>();
    private final List<Reader> readers = new ArrayList<>();
    private final List<BitSet> candidates;
    private final Set<Part> shown = new HashSet<>();

    private Publication(Leaves leaves) {
        leaves.parts().forEach((part, covered) -> parts.computeIfAbsent(covered, one -> new ArrayList<>())
                .add(part));
        List<BitSet> unknown = new ArrayList<>(List.of(leaves.unknownTo(null)));
        leaves.readers().forEach(reader -> unknown.add(leaves.unknownTo(reader)));
        List<BitSet> all = List.copyOf(parts.keySet());
        candidates = all.stream()
                .filter(part -> unknown.stream().noneMatch(one -> isFew(leaves, part, one)))
                .toList();
        unknown.forEach(one -> readers.add(new Reader(leaves, one, candidates, all)));
    }

    /** Whether of these leaves the ones that a reader does not know cover one to four persons. */
    private static boolean isFew(Leaves leaves, BitSet part, BitSet unknown) {
        BitSet here = (BitSet) part.clone();
        here.and(unknown);
        return leaves.isFew(here);
    }

    /** What is published of a month. */
    static Set<Part> ofMonth(Leaves leaves) {
        Publication publication = new Publication(leaves);
        publication.publish(Set.of());
        return publication.shown;
    }

    /**
     * What is published of a year beside its months.
     *
     * @param byMonth what is published of each of its months, and follows of the year
     * @param may whether what the months leave of a part is enough
     */
    static Set<Part> ofYear(Leaves leaves, Set<Part> byMonth, Predicate<Part> may) {
        Publication publication = new Publication(leaves);
        for (int i = 0; i < publication.candidates.size(); i++) {
            if (publication.names(publication.candidates.get(i)).stream().anyMatch(byMonth::contains)) {
                publication.show(i);
            }
        }
        Set<BitSet> open = new HashSet<>();
        publication.parts.forEach((part, names) -> {
            if (names.stream().noneMatch(publication.shown::contains) && !may.test(names.get(0))) {
                open.add(part);
                publication.readers.forEach(reader -> reader.keep(part));
            }
        });
        publication.publish(open);
        return publication.shown;
    }

    private List<Part> names(BitSet part) {
        return parts.getOrDefault(part, List.of());
    }

    /** @param open what stays hidden whatever it covers */
    private void publish(Set<BitSet> open) {
        for (int i = 0; i < candidates.size(); i++) {
            if (names(candidates.get(i)).stream().noneMatch(shown::contains)
                    && !open.contains(candidates.get(i))
                    && everybodyMayLearn(i)) {
                show(i);
            }
        }
        // What follows of the rest for everybody is no secret.
        for (int i = 0; i < candidates.size(); i++) {
            if (readers.get(0).knows(i)) {
                shown.addAll(names(candidates.get(i)));
            }
        }
    }

    private boolean everybodyMayLearn(int candidate) {
        return readers.stream().allMatch(reader -> reader.mayLearn(candidate));
    }

    private void show(int candidate) {
        readers.forEach(reader -> reader.learn(candidate));
        shown.addAll(names(candidates.get(candidate)));
    }
}
