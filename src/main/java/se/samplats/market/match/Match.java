package se.samplats.market.match;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samplats.county.home.Freshness;
import se.samplats.platform.kernel.Text;

/** A place with its findings. */
record Match(Option option, List<Finding> findings) {

    private static final double DISTANCE_BAND_KM = 25;

    private static final Comparator<Match> SHORT_LAST = Comparator.comparing((Match m) -> m.option.onlyDays() != null);

    /** A price that nobody has set comes after all prices. */
    private static final Comparator<Match> CHEAPEST = Comparator.comparing((Match m) ->
            m.option.price() == null ? Long.MAX_VALUE : m.option.price().ore());

    /**
     * Best first: what is free for long enough before what is free for few days only, then confirmed before unconfirmed, then nearer
     * by bands of 25 km, then cheaper, then nearer, then by name.
     */
    static final Comparator<Match> BEST_FIRST = SHORT_LAST
            .thenComparing(m -> m.option.home().freshness(m.option.form(), m.option.today()) == Freshness.STALE)
            .thenComparing(m -> Math.floor(m.option.distanceKm() / DISTANCE_BAND_KM))
            .thenComparing(CHEAPEST)
            .thenComparing(m -> m.option.distanceKm())
            .thenComparing(m -> m.option.home().name())
            .thenComparing(m -> m.option.home().id())
            .thenComparing(m -> m.option.place() == null ? "" : m.option.place().label(), Match::byLabel);

    /** Of one home's places: the shortest wait first, then the fewest things to give way on. All else is the same in all of them. */
    static final Comparator<Match> SOONEST_FIRST = Comparator.comparing(
                    (Match m) -> m.option.gap() == null ? LocalDate.MAX : m.option.start())
            .thenComparing(m -> m.lacks().size());

    /** Of many homes: the fewest things to give way on first, then the shortest wait. */
    static final Comparator<Match> NEAREST_FIRST =
            Comparator.comparing((Match m) -> m.lacks().size()).thenComparing(SOONEST_FIRST);

    static Comparator<Match> by(Sort sort) {
        return switch (sort) {
            case BEST -> BEST_FIRST;
            case DISTANCE ->
                SHORT_LAST.thenComparing(m -> m.option.distanceKm()).thenComparing(BEST_FIRST);
            case PRICE -> SHORT_LAST.thenComparing(CHEAPEST).thenComparing(BEST_FIRST);
            case FIRST_FREE ->
                SHORT_LAST
                        .thenComparing(m -> m.option.gap() == null ? LocalDate.MAX : MatchView.freeFrom(m.option))
                        .thenComparing(BEST_FIRST);
        };
    }

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

    /** Free, and neither the law nor what is notified forbids a question: what it lacks is for the home to say. */
    boolean isAskable() {
        return option.place() != null && lacks().stream().allMatch(Criteria::isWaivable);
    }

    /** Not a candidate, but the buyer alone could make it one. */
    boolean isNear() {
        return option.place() != null
                && !isCandidate()
                && lacks().stream().allMatch(f -> f.cure() != null && f.cure().isNear());
    }

    /** Not a candidate, but some change would make it one, however long that is to be waited for. */
    boolean isCurable() {
        return option.place() != null && !isCandidate() && !gives(Cure.Kind.ANOTHER_HOME);
    }

    /** The position of the first criterion without a cure; after all of them where there is none. */
    int firstIncurable() {
        return lacks().stream()
                .filter(lack -> lack.cure() != null && lack.cure().kind() == Cure.Kind.ANOTHER_HOME)
                .mapToInt(lack -> Criteria.order(lack.criterion()))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    boolean gives(Cure.Kind kind) {
        return cures().anyMatch(cure -> cure.kind() == kind);
    }

    /** From when, and on what conditions, the home fits. */
    Text fits() {
        List<Text> conditions = cures().sorted(Comparator.comparing(Cure::kind))
                .map(Cure::brief)
                .toList();
        return Text.of("match.near.fits", option.home().name(), conditions);
    }

    private Stream<Cure> cures() {
        return lacks().stream().map(Finding::cure).filter(Objects::nonNull);
    }

    private static int byLabel(String one, String other) {
        return Comparator.comparingInt(String::length)
                .thenComparing(Comparator.naturalOrder())
                .compare(one, other);
    }
}
