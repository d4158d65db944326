package se.samplats.steering.effect;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.Layout;

/** Whether the cooperation has had an effect, with its arithmetic. */
@CheckedTemplate(basePath = "effect", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EffectPage(
        Layout layout,
        EffectMeasure effect,
        Words words,
        List<FormChoice> forms,
        List<WaveSteps> waves,
        List<StartRow> starts)
        implements TemplateInstance {

    private static final int PERCENT = 2;

    /** A form to choose. */
    record FormChoice(String code, String name, boolean chosen) {}

    /** When how many municipalities begin with a form. */
    record StartRow(String form, LocalDate begins, int municipalities) {}

    /** The steps of those that began in one month, in words; lines come for those that had begun and for those that had not. */
    record WaveSteps(EffectMeasure.WaveView wave, SideSteps begun, SideSteps compared) {

        public List<SideSteps> sides() {
            return List.of(begun, compared);
        }
    }

    /** @param beds of the side's forms in the county's homes, on the first and on the last day */
    record SideSteps(
            String forms, EffectMeasure.DaysOfSide days, int monthsBefore, int monthsAfter, BedCounts.BedCount beds) {

        public BigDecimal shareBefore() {
            return part(days.privateBefore(), days.daysBefore());
        }

        public BigDecimal shareAfter() {
            return part(days.privateAfter(), days.daysAfter());
        }

        public long monthlyBefore() {
            return Math.round((double) days.daysBefore() / monthsBefore);
        }

        public long monthlyAfter() {
            return Math.round((double) days.daysAfter() / monthsAfter);
        }

        private static BigDecimal part(long part, long whole) {
            return BigDecimal.valueOf((double) part / whole);
        }
    }

    /** How the figures are written, and which of them there are. */
    record Words(Layout layout, EffectMeasure effect) {

        public boolean told() {
            return effect.change() != null;
        }

        public @Nullable BigDecimal begunChange() {
            return effect.before() == null || effect.after() == null
                    ? null
                    : effect.after().subtract(effect.before());
        }

        public boolean tooEarly() {
            return effect.why() != null;
        }

        public boolean bounded() {
            return effect.low() != null;
        }

        public boolean reachesBack() {
            return effect.changeBefore() != null;
        }

        /** A change with its sign, for a fall and a rise look alike without. */
        public String signed(@Nullable BigDecimal points) {
            return points == null ? "–" : EffectWords.signed(layout, points);
        }

        /** The first and the last day. */
        public String range(LocalDate first, LocalDate last) {
            return layout.write().day(first) + "–" + layout.write().day(last);
        }

        /** A share that is kept in share points. */
        public String share(@Nullable BigDecimal points) {
            return points == null ? "–" : layout.write().percent(points.movePointLeft(PERCENT));
        }
    }
}
