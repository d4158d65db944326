package se.samplats.steering.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.county.form.Names;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;

/** Puts the page of the effect together. */
@ApplicationScoped
@Transactional
class EffectPageReading {

    private final EffectReading effectReading;
    private final CareHistory careHistory;
    private final BedCounts bedCounts;
    private final Forms forms;
    private final Names names;

    EffectPageReading(
            EffectReading effectReading, CareHistory careHistory, BedCounts bedCounts, Forms forms, Names names) {
        this.effectReading = effectReading;
        this.careHistory = careHistory;
        this.bedCounts = bedCounts;
        this.forms = forms;
        this.names = names;
    }

    EffectPage page(Layout layout, Actor actor, @Nullable String form) {
        EffectMeasure effect = effectReading.effect(actor, form);
        return new EffectPage(
                layout,
                effect,
                new EffectPage.Words(layout, effect),
                forms.inOrder().stream()
                        .filter(HousingForm::matching)
                        .map(one -> new EffectPage.FormChoice(
                                one.code(),
                                one.name(layout.language()),
                                one.code().equals(form)))
                        .toList(),
                effect.waves().stream().map(wave -> steps(layout, wave)).toList(),
                starts(layout));
    }

    private EffectPage.WaveSteps steps(Layout layout, EffectMeasure.WaveView wave) {
        Map<String, BedCounts.BedCount> beds = bedCounts.on(wave.beforeFrom(), wave.afterTo());
        return new EffectPage.WaveSteps(
                wave,
                side(layout, wave, wave.forms(), wave.begun(), beds),
                side(layout, wave, wave.comparedForms(), wave.compared(), beds));
    }

    private EffectPage.SideSteps side(
            Layout layout,
            EffectMeasure.WaveView wave,
            List<String> codes,
            EffectMeasure.DaysOfSide days,
            Map<String, BedCounts.BedCount> beds) {
        BedCounts.BedCount none = new BedCounts.BedCount(0, 0);
        return new EffectPage.SideSteps(
                codes.stream().map(code -> names.form(code, layout.language())).collect(Collectors.joining(", ")),
                days,
                length(wave.beforeFrom(), wave.beforeTo()),
                length(wave.begins(), wave.afterTo()),
                codes.stream().map(code -> beds.getOrDefault(code, none)).reduce(none, BedCounts.BedCount::plus));
    }

    private static int length(LocalDate first, LocalDate last) {
        return new MonthRange(YearMonth.from(first), YearMonth.from(last)).length();
    }

    /** By form and day, in the forms' order: how many municipalities begin. */
    private List<EffectPage.StartRow> starts(Layout layout) {
        Map<String, Map<LocalDate, Integer>> counted = new TreeMap<>();
        careHistory.starts().forEach((unit, day) -> counted.computeIfAbsent(unit.form(), form -> new TreeMap<>())
                .merge(day, 1, Integer::sum));
        List<EffectPage.StartRow> rows = new ArrayList<>();
        for (HousingForm form : forms.inOrder()) {
            if (form.matching()) {
                counted.getOrDefault(form.code(), Map.of())
                        .forEach((day, municipalities) ->
                                rows.add(new EffectPage.StartRow(form.name(layout.language()), day, municipalities)));
            }
        }
        return rows;
    }
}
