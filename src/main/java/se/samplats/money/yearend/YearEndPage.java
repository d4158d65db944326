package se.samplats.money.yearend;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.platform.page.BarChart;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/** A home's year: what it cost and brought in, what is kept, and who bears the rest. */
@CheckedTemplate(basePath = "yearend", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record YearEndPage(Layout layout, Shown one) implements TemplateInstance {

    /**
     * What the page says.
     *
     * @param thisYear the year that goes on
     * @param settled null for a year that is begun
     * @param mine whether the reader settles it
     */
    record Shown(
            Home home,
            int thisYear,
            @Nullable YearEndView settled,
            List<Line> lines,
            BarChart wide,
            BarChart narrow,
            boolean mine,
            FilledForm form) {

        public String action() {
            return "/prices/year-end/" + home.id() + (settled == null ? "" : "/" + settled.id());
        }

        public String agreePath() {
            return action() + "/agree";
        }

        public boolean mayChange() {
            return mine && (settled == null || settled.draft());
        }

        public boolean isOver() {
            return settled != null && settled.year() < thisYear;
        }

        public long amountBeyondOwn() {
            return lines.stream()
                    .filter(line -> !line.own())
                    .mapToLong(Line::amountOre)
                    .sum();
        }
    }

    /** @param own whether it is the home's own municipality, which is sent nothing */
    record Line(String name, int days, long amountOre, boolean own) {}
}
