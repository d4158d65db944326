package se.samplats.market.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a need finds: every home in reach is either a candidate, by one place or several, or excluded.
 *
 * @param candidates places that fit, in the order asked for
 * @param excluded for each other home, the place that needs the smallest change to fit, or where no change makes one fit, the place
 *     that comes furthest; the home as such where it has none
 * @param near of those, the ones that fit if the buyer gives way: the best first are those that ask the least
 */
record Matches(List<Match> candidates, List<Match> excluded, List<Match> near) {

    static Matches of(List<Match> judged) {
        return of(judged, Sort.BEST);
    }

    static Matches of(List<Match> judged, Sort sort) {
        Map<UUID, Match> best = new LinkedHashMap<>();
        List<Match> candidates = new ArrayList<>();
        for (Match match : judged) {
            if (match.isCandidate()) {
                candidates.add(match);
            }
            best.merge(match.option().home().id(), match, Matches::better);
        }
        List<Match> excluded = best.values().stream()
                .filter(m -> !m.isCandidate())
                .sorted(Comparator.comparing((Match m) -> -furthest(m))
                        .thenComparing(m -> m.option().home().name()))
                .toList();
        Comparator<Match> order =
                sort == Sort.BEST ? Match.NEAREST_FIRST.thenComparing(Match.BEST_FIRST) : Match.by(sort);
        return new Matches(
                candidates.stream().sorted(Match.by(sort)).toList(),
                excluded,
                excluded.stream().filter(Match::isNear).sorted(order).toList());
    }

    /**
     * A home is represented by the place that fits; else by the one that needs the smallest change; and where no change makes one
     * fit, by the one that comes furthest.
     */
    private static Match better(Match one, Match other) {
        int rank = rank(one) - rank(other);
        if (rank != 0) {
            return rank < 0 ? one : other;
        }
        int difference = other.firstIncurable() - one.firstIncurable();
        if (difference != 0) {
            return difference > 0 ? other : one;
        }
        return Match.SOONEST_FIRST.compare(other, one) < 0 ? other : one;
    }

    private static int rank(Match match) {
        if (match.isCandidate()) {
            return 0;
        }
        if (match.isNear()) {
            return 1;
        }
        return match.isCurable() ? 2 : 3;
    }

    private static int furthest(Match match) {
        return match.isCandidate()
                ? Integer.MAX_VALUE
                : match.firstLack().map(f -> Criteria.order(f.criterion())).orElse(-1);
    }
}
