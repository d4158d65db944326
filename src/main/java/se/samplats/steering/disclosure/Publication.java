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
        List<Reader> first = unknown.stream()
                .map(one -> new Reader(leaves, one, List.of(), List.of()))
                .toList();
        candidates = all.stream()
                .filter(part -> first.stream().noneMatch(reader -> reader.fewIn(part)))
                .toList();
        unknown.forEach(one -> readers.add(new Reader(leaves, one, candidates, all)));
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
        publication.candidates.stream()
                .filter(part -> publication.names(part).stream().anyMatch(byMonth::contains))
                .forEach(publication::show);
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
        for (BitSet part : candidates) {
            List<Part> names = names(part);
            if (names.stream().noneMatch(shown::contains)
                    && !open.contains(part)
                    && readers.stream().allMatch(reader -> reader.mayLearn(part))) {
                show(part);
            }
        }
        // What follows of the rest for everybody is no secret.
        candidates.stream()
                .filter(part -> readers.get(0).knows(part))
                .map(parts::get)
                .forEach(shown::addAll);
    }

    private void show(BitSet part) {
        readers.forEach(reader -> reader.learn(part));
        shown.addAll(parts.get(part));
    }
}
