package se.samplats.steering.effect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts the estimate together: which starts can be compared, who may be told of, the difference, and what chance would make. */
final class EffectEstimate {

    private final List<UnitHistory> units;
    private final Map<CareUnit, YearMonth> begins = new HashMap<>();
    private final EnoughPersons enoughPersons;
    private final YearMonth last;

    /**
     * @param stays all care, of nobody with a protected identity
     * @param starts when each unit began, or will
     * @param last the last month of the last quarter that is over
     */
    EffectEstimate(Collection<CareStay> stays, Map<CareUnit, LocalDate> starts, YearMonth last) {

        this.units = UnitHistory.of(stays, starts);
        starts.forEach((unit, day) -> begins.put(unit, YearMonth.from(day)));
        this.enoughPersons = new EnoughPersons(stays);
        this.last = last;
    }

    /** @param form null for all forms; compared with are the units of every form that had not begun */
    EffectMeasure of(@Nullable String form) {
        Predicate<CareUnit> asked = unit -> form == null || form.equals(unit.form());
        Waves chosen = Waves.of(units, asked, last);
        if (chosen.why() != null) {
            return tooEarly(form, chosen.why());
        }
        Set<CareUnit> few = new HashSet<>();
        chosen.waves().forEach(wave -> few.addAll(enoughPersons.fewIn(units, wave)));
        List<UnitHistory> told =
                units.stream().filter(unit -> !few.contains(unit.unit())).toList();
        Contrast contrast = new Contrast(chosen.waves(), told, begins, asked);
        if (!contrast.isWhole()
                || contrast.count(Contrast.Side.BEGUN) < Waves.FEWEST_UNITS
                || contrast.count(Contrast.Side.COMPARED) < Waves.FEWEST_UNITS) {
            return tooEarly(form, Uncertainty.FEW_PERSONS);
        }
        return measured(form, chosen.waves(), contrast, earlier(chosen.waves(), told, asked), few.size());
    }

    /** The same arithmetic on the months before the start; empty where they do not reach for each wave. */
    private Optional<Contrast> earlier(List<Wave> waves, List<UnitHistory> told, Predicate<CareUnit> asked) {
        List<Wave> shifted = new ArrayList<>();
        Waves.first(told)
                .ifPresent(first -> waves.forEach(wave -> wave.shifted(first).ifPresent(shifted::add)));
        if (shifted.size() < waves.size()) {
            return Optional.empty();
        }
        Contrast contrast = new Contrast(shifted, told, begins, asked);
        return contrast.isWhole() ? Optional.of(contrast) : Optional.empty();
    }

    private EffectMeasure measured(
            @Nullable String form, List<Wave> waves, Contrast contrast, Optional<Contrast> earlier, int leftOut) {
        Permutation permutation = new Permutation(contrast);
        Optional<Permutation.Interval> interval = permutation.interval();
        double change = contrast.observed().change();
        Uncertainty why = uncertainty(change, interval, earlier);
        Contrast.Side begun = Contrast.Side.BEGUN;
        Contrast.Side compared = Contrast.Side.COMPARED;
        return new EffectMeasure(
                form,
                last.atEndOfMonth(),
                why != null
                        ? EffectMeasure.EffectVerdict.TOO_EARLY
                        : change < 0 ? EffectMeasure.EffectVerdict.FALL : EffectMeasure.EffectVerdict.RISE,
                why,
                tenths(contrast.weighed(begun, Contrast.Sums::shareBefore)),
                tenths(contrast.weighed(begun, Contrast.Sums::shareAfter)),
                tenths(contrast.weighed(compared, Contrast.Sums::shareBefore)),
                tenths(contrast.weighed(compared, Contrast.Sums::shareAfter)),
                tenths(contrast.weighed(compared, Contrast.Sums::change)),
                tenths(change),
                interval.map(one -> tenths(one.low()).min(tenths(change))).orElse(null),
                interval.map(one -> tenths(one.high()).max(tenths(change))).orElse(null),
                tenths(contrast.atSameMix()),
                earlier.map(one -> tenths(one.observed().change())).orElse(null),
                contrast.count(begun) + contrast.count(compared),
                contrast.count(begun),
                contrast.count(compared),
                leftOut,
                views(waves, contrast));
    }

    private static @Nullable Uncertainty uncertainty(
            double change, Optional<Permutation.Interval> interval, Optional<Contrast> earlier) {
        if (interval.isEmpty()) {
            return Uncertainty.FEW_ARRANGEMENTS;
        }
        if (interval.get().low() <= 0 && interval.get().high() >= 0) {
            return Uncertainty.CHANCE;
        }
        return earlier.filter(one -> one.observed().change() * change > 0)
                .filter(one -> new Permutation(one).isBeyondChance())
                .map(one -> Uncertainty.DIFFERED_BEFORE)
                .orElse(null);
    }

    private static List<EffectMeasure.WaveView> views(List<Wave> waves, Contrast contrast) {
        List<EffectMeasure.WaveView> views = new ArrayList<>();
        for (int w = 0; w < waves.size(); w++) {
            Wave wave = waves.get(w);
            views.add(new EffectMeasure.WaveView(
                    wave.begins().atDay(1),
                    wave.before().first().atDay(1),
                    wave.before().last().atEndOfMonth(),
                    wave.after().last().atEndOfMonth(),
                    contrast.forms(w, Contrast.Side.BEGUN),
                    contrast.forms(w, Contrast.Side.COMPARED),
                    EffectMeasure.DaysOfSide.of(contrast.sum(w, Contrast.Side.BEGUN)),
                    EffectMeasure.DaysOfSide.of(contrast.sum(w, Contrast.Side.COMPARED))));
        }
        return views;
    }

    private EffectMeasure tooEarly(@Nullable String form, Uncertainty why) {
        return new EffectMeasure(
                form,
                last.atEndOfMonth(),
                EffectMeasure.EffectVerdict.TOO_EARLY,
                why,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                0,
                0,
                List.of());
    }

    private static BigDecimal tenths(double points) {
        return BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
    }
}
