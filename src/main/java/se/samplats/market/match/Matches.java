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
 * @param candidates places that fit, best first
 * @param excluded for each other home, its best place or the home as such, with the first hard rule that failed
 * @param near of those, the ones that fit if the buyer gives way on a limit of its own, the smallest give first
 */
record Matches(List<Match> candidates, List<Match> excluded, List<Match> near) {

    static Matches of(List<Match> judged) {
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
        List<Match> near = excluded.stream()
                .filter(Match::isNear)
                .sorted(Comparator.comparingInt((Match m) -> m.lacks().size()).thenComparing(Match.BEST_FIRST))
                .toList();
        return new Matches(candidates.stream().sorted(Match.BEST_FIRST).toList(), excluded, near);
    }

    /** A home speaks through its best place: one that fits, else the one whose first failing rule comes last. */
    private static Match better(Match one, Match other) {
        int difference = furthest(other) - furthest(one);
        if (difference != 0) {
            return difference > 0 ? other : one;
        }
        return cureOf(other) < cureOf(one) ? other : one;
    }

    private static int furthest(Match match) {
        return match.isCandidate()
                ? Integer.MAX_VALUE
                : match.firstLack().map(f -> Criteria.order(f.criterion())).orElse(-1);
    }

    private static long cureOf(Match match) {
        return match.firstLack()
                .map(f -> f.cure() == null ? Long.MAX_VALUE : f.cure().amount())
                .orElse(0L);
    }
}
