package se.samplats.steering.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The arithmetic of the effect, on care that is invented so that the answer is known. */
class EffectEstimateTest {

    private static final YearMonth FIRST = YearMonth.of(2023, 7);
    private static final YearMonth START = YearMonth.of(2025, 7);
    private static final YearMonth LAST = YearMonth.of(2026, 6);
    private static final List<String> FORMS = List.of("A", "B", "C", "D");

    /** A county: municipalities from M10 on, all with every form, thirty persons each. */
    private static final class InventedCounty {

        private final List<CareStay> stays = new ArrayList<>();
        private final Map<CareUnit, LocalDate> starts = new HashMap<>();

        /** A month of a unit's care: so many of thirty persons are placed privately. */
        void month(CareUnit unit, YearMonth month, int privately) {
            for (int person = 0; person < 30; person++) {
                stays.add(new CareStay(
                        unit.municipality() + " " + unit.form() + person,
                        unit,
                        person < privately,
                        month.atDay(1),
                        month.plusMonths(1).atDay(1)));
            }
        }

        EffectMeasure measured(@Nullable String form) {
            return new EffectEstimate(stays, starts, LAST).of(form);
        }
    }

    private static InventedCounty county(int municipalities, ToIntFunction<Object[]> privately) {
        InventedCounty county = new InventedCounty();
        for (int m = 0; m < municipalities; m++) {
            for (String form : FORMS) {
                CareUnit unit = new CareUnit("M" + (10 + m), form);
                for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
                    county.month(unit, month, privately.applyAsInt(new Object[] {m, form, month}));
                }
            }
        }
        return county;
    }

    private static boolean isAfter(Object[] at) {
        return !((YearMonth) at[2]).isBefore(START);
    }

    private static void starts(InventedCounty county, int first, int next, LocalDate on) {
        for (int m = first; m < next; m++) {
            for (String form : FORMS) {
                county.starts.put(new CareUnit("M" + (10 + m), form), on);
            }
        }
    }

    private static BigDecimal points(String number) {
        return new BigDecimal(number);
    }

    @Test
    void theEffectIsTheChangeOfThoseThatBeganLessTheChangeOfThoseThatHadNot() {
        // Those that begin go from 12 of 30 to 6, the others from 9 to 8: 40 % to 20 %, and 30 % to 26.7 %.
        InventedCounty county = county(10, at -> (int) at[0] < 5 ? (isAfter(at) ? 6 : 12) : (isAfter(at) ? 8 : 9));
        starts(county, 0, 5, START.atDay(1));
        EffectMeasure effect = county.measured(null);
        assertEquals(points("40.0"), effect.before());
        assertEquals(points("20.0"), effect.after());
        assertEquals(points("30.0"), effect.comparedBefore());
        assertEquals(points("26.7"), effect.comparedAfter());
        assertEquals(points("-3.3"), effect.comparedWith());
        assertEquals(points("-16.7"), effect.change());
        assertEquals(40, effect.units());
        assertEquals(20, effect.begunUnits());
        assertEquals(points("0.0"), effect.changeBefore());
        assertEquals(EffectMeasure.EffectVerdict.FALL, effect.verdict());
        EffectMeasure.WaveView wave = effect.waves().get(0);
        assertEquals(LocalDate.of(2024, 7, 1), wave.beforeFrom());
        assertEquals(LocalDate.of(2025, 6, 30), wave.beforeTo());
        assertEquals(LocalDate.of(2026, 6, 30), wave.afterTo());
        assertEquals(5 * 4 * 30 * 365L, wave.begun().daysBefore());
        assertEquals(5 * 4 * 12 * 365L, wave.begun().privateBefore());
    }

    @Test
    void aFallThatHappensEverywhereIsNoEffect() {
        InventedCounty county = county(10, at -> isAfter(at) ? 6 : 12);
        starts(county, 0, 5, START.atDay(1));
        EffectMeasure effect = county.measured(null);
        assertEquals(points("-20.0"), effect.comparedWith());
        assertEquals(points("0.0"), effect.change());
        assertEquals(EffectMeasure.EffectVerdict.TOO_EARLY, effect.verdict());
        assertEquals(Uncertainty.CHANCE, effect.why());
    }

    @Test
    void aFallOfOneFormThatItsUnbegunUnitsShareIsNoEffectOfTheCooperation() {
        // Form A falls everywhere; the municipalities that began are no different.
        InventedCounty county = county(10, at -> "A".equals(at[1]) && isAfter(at) ? 6 : 12);
        starts(county, 0, 5, START.atDay(1));
        assertEquals(points("0.0"), county.measured(null).change());
    }

    @Test
    void timeAfterEndsWhereTooFewHaveNotBegun() {
        InventedCounty county = county(10, at -> isAfter(at) && (int) at[0] < 5 ? 6 : 12);
        starts(county, 0, 5, START.atDay(1));
        starts(county, 5, 10, LocalDate.of(2026, 2, 1));
        EffectMeasure effect = county.measured(null);
        assertEquals(1, effect.waves().size());
        assertEquals(LocalDate.of(2025, 12, 31), effect.waves().get(0).afterTo());
        assertEquals(points("-20.0"), effect.change());
    }

    @Test
    void severalStartsAreWeighedByTheDaysOfThoseThatBegan() {
        // Three begin in July and fall by 10 points, one begins in October and falls by 20; six never begin.
        YearMonth later = YearMonth.of(2025, 10);
        InventedCounty county = county(10, at -> {
            int m = (int) at[0];
            YearMonth month = (YearMonth) at[2];
            return m < 3 && isAfter(at) ? 9 : m >= 3 && m < 6 && !month.isBefore(later) ? 6 : 12;
        });
        starts(county, 0, 3, START.atDay(1));
        starts(county, 3, 6, later.atDay(1));
        EffectMeasure effect = county.measured(null);
        assertEquals(2, effect.waves().size());
        // A year of the first, nine months of the second: (365 × 10 + 273 × 20) / 638.
        assertEquals(points("-14.3"), effect.change());
    }

    @Test
    void theSameFiguresGiveTheSameInterval() {
        InventedCounty county = noisy(7, -15);
        EffectMeasure once = county.measured(null);
        assertNotNull(once.low());
        assertEquals(once, county.measured(null));
    }

    @Test
    void theIntervalHoldsTheTruthInNineCasesOfTen() {
        int holds = 0;
        int rounds = 30;
        for (int round = 0; round < rounds; round++) {
            EffectMeasure effect = noisy(round, -10).measured(null);
            BigDecimal low = Objects.requireNonNull(effect.low());
            BigDecimal high = Objects.requireNonNull(effect.high());
            holds += low.doubleValue() <= -10 && high.doubleValue() >= -10 ? 1 : 0;
        }
        assertTrue(holds >= 24, holds + " of " + rounds);
    }

    @Test
    void withoutAnEffectAVerdictIsRare() {
        int verdicts = 0;
        for (int round = 0; round < 30; round++) {
            EffectMeasure effect = noisy(1_000 + round, 0).measured(null);
            verdicts += effect.verdict() == EffectMeasure.EffectVerdict.TOO_EARLY ? 0 : 1;
        }
        assertTrue(verdicts <= 6, "verdicts: " + verdicts);
    }

    /** Fourteen municipalities, each with a level and a drift of its own; seven begin, and change by so many of a hundred. */
    private static InventedCounty noisy(long seed, int effect) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, int[]> own = new HashMap<>();
        InventedCounty county = county(14, at -> {
            int[] level = own.computeIfAbsent(
                    at[0] + "" + at[1], unit -> new int[] {12 + random.nextInt(6), random.nextInt(5) - 2});
            int share = level[0] + (isAfter(at) ? level[1] : 0);
            return share + (isAfter(at) && (int) at[0] < 7 ? effect * 30 / 100 : 0);
        });
        starts(county, 0, 7, START.atDay(1));
        return county;
    }

    @Test
    void whatDifferedBeforeTheStartIsNoEffect() {
        // Those that begin fell by as much the year before.
        InventedCounty county = county(14, at -> {
            YearMonth month = (YearMonth) at[2];
            boolean earlier = month.isBefore(START.minusYears(1));
            return (int) at[0] < 7 ? (isAfter(at) ? 6 : earlier ? 18 : 12) : 12;
        });
        starts(county, 0, 7, START.atDay(1));
        EffectMeasure effect = county.measured(null);
        assertEquals(points("-20.0"), effect.change());
        assertEquals(points("-20.0"), effect.changeBefore());
        assertEquals(Uncertainty.DIFFERED_BEFORE, effect.why());
        assertEquals(EffectMeasure.EffectVerdict.TOO_EARLY, effect.verdict());
    }

    @Test
    void withoutAStartNothingIsSaid() {
        assertEquals(
                Uncertainty.NOBODY_BEGUN, county(6, at -> 12).measured(null).why());
    }

    @Test
    void withoutAnybodyLeftToCompareWithNothingIsSaid() {
        InventedCounty county = county(10, at -> isAfter(at) ? 6 : 12);
        starts(county, 0, 10, START.atDay(1));
        EffectMeasure effect = county.measured(null);
        assertEquals(Uncertainty.NOTHING_TO_COMPARE, effect.why());
        assertNull(effect.change());
    }

    @Test
    void aStartOfThisQuarterIsTooEarly() {
        InventedCounty county = county(10, at -> 12);
        starts(county, 0, 5, LocalDate.of(2026, 5, 1));
        assertEquals(Uncertainty.FEW_MONTHS, county.measured(null).why());
    }

    @Test
    void fourUnitsAreTooFew() {
        InventedCounty county = county(10, at -> 12);
        starts(county, 0, 4, START.atDay(1));
        assertEquals(Uncertainty.FEW_UNITS, county.measured("A").why());
    }

    @Test
    void whereStartsFollowOneFormOfFourChanceCannotBeWorkedOut() {
        // Every municipality begins with A alone: it could have been one of four forms, which is no more than one in
        // four.
        InventedCounty county = county(10, at -> "A".equals(at[1]) && isAfter(at) ? 6 : 12);
        county.stays.stream()
                .map(CareStay::unit)
                .distinct()
                .filter(unit -> unit.form().equals("A"))
                .forEach(unit -> county.starts.put(unit, START.atDay(1)));
        EffectMeasure effect = county.measured("A");
        assertEquals(points("-20.0"), effect.change());
        assertEquals(Uncertainty.FEW_ARRANGEMENTS, effect.why());
        assertNull(effect.low());
    }

    @Test
    void aFormOfFewPersonsIsLeftOut() {
        InventedCounty county = county(10, at -> (int) at[0] < 5 && isAfter(at) ? 6 : 12);
        starts(county, 0, 5, START.atDay(1));
        for (int m = 0; m < 10; m++) {
            CareUnit unit = new CareUnit("M" + (10 + m), "FEW");
            county.stays.add(new CareStay(unit + " one", unit, m == 0, FIRST.atDay(1), LAST.atEndOfMonth()));
            if (m < 5) {
                county.starts.put(unit, START.atDay(1));
            }
        }
        EffectMeasure effect = county.measured(null);
        assertEquals(10, effect.leftOut());
        assertTrue(effect.waves().get(0).forms().stream().noneMatch("FEW"::equals));
        assertEquals(Uncertainty.FEW_PERSONS, county.measured("FEW").why());
    }
}
