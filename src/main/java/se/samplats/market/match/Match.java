package se.samplats.market.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samplats.county.home.Freshness;

/** A place with all that was found about it. */
record Match(Option option, List<Finding> findings) {

    private static final double DISTANCE_BAND_KM = 25;

    /**
     * Best first: confirmed before unconfirmed, then nearer by bands of 25 km, then cheaper, then nearer, then by name. A
     * price that nobody has set comes after all prices.
     */
    static final Comparator<Match> BEST_FIRST = Comparator.comparing(
                    (Match m) -> m.option.home().freshness(m.option.form(), m.option.today()) == Freshness.STALE)
            .thenComparing(m -> Math.floor(m.option.distanceKm() / DISTANCE_BAND_KM))
            .thenComparing(m ->
                    m.option.price() == null ? Long.MAX_VALUE : m.option.price().ore())
            .thenComparing(m -> m.option.distanceKm())
            .thenComparing(m -> m.option.home().name())
            .thenComparing(m -> m.option.home().id())
            .thenComparing(m -> m.option.place() == null ? "" : m.option.place().label(), Match::byLabel);

    boolean isCandidate() {
        return option.place() != null && findings.stream().noneMatch(Finding::lacks);
    }

    /** The first hard rule that failed. */
    Optional<Finding> firstLack() {
        return findings.stream().filter(Finding::lacks).findFirst();
    }

    List<Finding> lacks() {
        return findings.stream().filter(Finding::lacks).toList();
    }

    /** Not a candidate, but the buyer alone could make it one. */
    boolean isNear() {
        return option.place() != null
                && !isCandidate()
                && lacks().stream().allMatch(f -> f.cure() != null && f.cure().isNear());
    }

    private static int byLabel(String one, String other) {
        return Comparator.comparingInt(String::length)
                .thenComparing(Comparator.naturalOrder())
                .compare(one, other);
    }
}
