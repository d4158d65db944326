package se.samplats.market.match;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.Place;
import se.samplats.county.home.Vacancy;
import se.samplats.county.pricing.Level;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/** Whatever the county and the need: what is told as a cure cures, and no home is hidden that only has to be waited for. */
class CurePropertyTest {

    private static final int NEAR_DAYS = 180;

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void withAllThatItAsksForGivenANearHomeIsACandidate(@ForAll long seed) {
        PlainCounty county = new PlainCounty(seed);
        for (Match near : county.matches(county.need, county.circumstances).near()) {
            Need need = county.need;
            Circumstances circumstances = county.circumstances;
            for (Cure cure : cures(near)) {
                need = applied(cure, need);
                circumstances = applied(cure, circumstances);
            }
            UUID home = near.option().home().id();
            assertEquals(Optional.empty(), failing(county.matches(need, circumstances), home), "seed " + seed);
        }
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void eachCureByItselfMakesAHomeACandidateOrLeavesNothingThatWasNotToldToo(@ForAll long seed) {
        PlainCounty county = new PlainCounty(seed);
        for (Match excluded : county.matches(county.need, county.circumstances).excluded()) {
            UUID home = excluded.option().home().id();
            for (Finding lack : excluded.lacks()) {
                Cure cure = cure(lack);
                if (cure.kind() != Cure.Kind.ANOTHER_HOME) {
                    Set<String> lacks = excluded.lacks().stream()
                            .map(Finding::criterion)
                            .filter(criterion -> !criterion.equals(lack.criterion()))
                            .collect(Collectors.toCollection(HashSet::new));
                    Matches after = county.matches(applied(cure, county.need), applied(cure, county.circumstances));
                    Set<String> fails = failing(after, home).orElse(Set.of());
                    assertTrue(
                            lacks.containsAll(fails), "seed " + seed + ": " + cure + " left " + fails + " of " + lacks);
                }
            }
        }
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aHomeWhoseBedIsFreeForLongEnoughWithinHalfAYearIsACandidateOrNearFromTheFirstSuchDay(@ForAll long seed) {
        PlainCounty county = new PlainCounty(seed);
        Matches matches = county.matches(county.need, county.circumstances);
        for (Home home : county.homes) {
            LocalDate first = suits(county, home) ? firstDay(county, home) : null;
            boolean candidate = matches.candidates().stream().anyMatch(match -> isOf(match, home));
            Optional<Match> near =
                    matches.near().stream().filter(match -> isOf(match, home)).findFirst();
            if (first == null || first.isAfter(county.need.start().plusDays(NEAR_DAYS))) {
                assertTrue(
                        !candidate && near.isEmpty(),
                        "seed " + seed + ": " + home.name() + " is told and does not fit");
            } else if (!candidate) {
                assertTrue(near.isPresent(), "seed " + seed + ": " + home.name() + " is hidden");
                assertEquals(first, near.get().option().start(), "seed " + seed + ": " + home.name());
            } else {
                assertEquals(county.need.start(), first, "seed " + seed + ": " + home.name());
            }
        }
    }

    private static boolean isOf(Match match, Home home) {
        return match.option().home().id().equals(home.id());
    }

    /** What the buyer can give way on is not asked: the form, the person and the areas to avoid. */
    private static boolean suits(PlainCounty county, Home home) {
        Need need = county.need;
        boolean risky = need.risks().stream().anyMatch(home.targetGroup().refuses()::contains);
        return home.form().equals(need.form())
                && home.targetGroup().takes(requireNonNull(need.age()))
                && home.targetGroup().takes(requireNonNull(need.sex()))
                && home.targetGroup().specialisms().containsAll(need.needs())
                && (!risky || county.hasRaisedLevel(home))
                && !need.avoidMunicipalities().contains(home.municipality());
    }

    /** Day by day, each bed. */
    private static @Nullable LocalDate firstDay(PlainCounty county, Home home) {
        for (LocalDate day = county.need.start();
                day.isBefore(PlainCounty.TODAY.plusDays(700));
                day = day.plusDays(1)) {
            for (Place place : county.places(home)) {
                if ((!county.need.wheelchair() || place.wheelchair())
                        && isFree(county.gaps(place), Period.of(day, county.need.days()))) {
                    return day;
                }
            }
        }
        return null;
    }

    private static boolean isFree(List<Vacancy> gaps, Period period) {
        return gaps.stream()
                .anyMatch(gap -> (gap.freeFrom() == null || !gap.freeFrom().isAfter(period.start()))
                        && (gap.freeUntil() == null
                                || (period.end() != null && !gap.freeUntil().isBefore(period.end()))));
    }

    /** The criteria that a home fails by; none when it is a candidate. */
    private static Optional<Set<String>> failing(Matches matches, UUID home) {
        return matches.excluded().stream()
                .filter(match -> match.option().home().id().equals(home))
                .findFirst()
                .map(match -> match.lacks().stream().map(Finding::criterion).collect(Collectors.toSet()));
    }

    private static List<Cure> cures(Match match) {
        return match.lacks().stream().map(CurePropertyTest::cure).toList();
    }

    private static Cure cure(Finding lack) {
        Cure cure = lack.cure();
        assertNotNull(cure, lack.criterion());
        return cure;
    }

    private static Need applied(Cure cure, Need need) {
        return switch (cure.kind()) {
            case LATER_START -> need.during(Period.of(need.start().plusDays(cure.amount()), need.days()));
            case LONGER_DISTANCE ->
                limited(need, requireNonNull(need.maxDistanceKm()) + (int) cure.amount(), need.maxDayPrice(), false);
            case HIGHER_PRICE ->
                limited(
                        need,
                        need.maxDistanceKm(),
                        requireNonNull(need.maxDayPrice()).plus(new Money(cure.amount())),
                        false);
            case STATE_REASONS -> limited(need, need.maxDistanceKm(), need.maxDayPrice(), true);
            case RAISED_LEVEL, LINK_GUARDIAN, ANOTHER_HOME -> need;
        };
    }

    private static Circumstances applied(Cure cure, Circumstances circumstances) {
        return switch (cure.kind()) {
            case RAISED_LEVEL -> circumstances.at(Level.RAISED);
            case LINK_GUARDIAN -> PlainCounty.withGuardian(circumstances, true);
            default -> circumstances;
        };
    }

    private static Need limited(Need need, @Nullable Integer km, @Nullable Money price, boolean reasons) {
        return new Need(
                need.form(),
                need.age(),
                need.sex(),
                need.needs(),
                need.risks(),
                need.wheelchair(),
                need.start(),
                need.days(),
                km,
                price,
                need.avoidMunicipalities(),
                reasons || need.specialReasons());
    }
}
