package se.samplats.money.yearend;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.BarChart;
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
     * @param faults field by field
     * @param trouble what the use case said no to; null when nothing
     */
    record Shown(
            Layout layout,
            Home home,
            int thisYear,
            @Nullable YearEndView settled,
            List<Line> lines,
            BarChart wide,
            BarChart narrow,
            boolean mine,
            Typed typed,
            Map<String, String> faults,
            @Nullable String trouble) {

        public String action() {
            return "/prices/year-end/" + home.id() + (settled == null ? "" : "/" + settled.id());
        }

        public String agreePath() {
            return action() + "/agree";
        }

        public boolean isWrong() {
            return trouble != null || !faults.isEmpty();
        }

        public @Nullable String fault(String field) {
            return faults.get(field);
        }

        public boolean mayChange() {
            return mine && (settled == null || settled.draft());
        }

        public boolean isOver() {
            return settled != null && settled.year() < thisYear;
        }

        /** What was typed, what the draft says, or what one begins with. */
        public String value(String field) {
            if (!typed.text(field).isEmpty() || isWrong()) {
                return typed.text(field);
            }
            if (settled == null) {
                return field.equals("year") ? Integer.toString(thisYear - 1) : "";
            }
            return switch (field) {
                case "year" -> Integer.toString(settled.year());
                case "actualCost" -> kronor(settled.actualCostOre());
                case "budgetCost" -> kronor(settled.budgetCostOre());
                case "places" -> Integer.toString(settled.places());
                default -> written(settled.occupancy().movePointRight(2));
            };
        }

        public long amountBeyondOwn() {
            return lines.stream()
                    .filter(line -> !line.own())
                    .mapToLong(Line::amountOre)
                    .sum();
        }

        private String kronor(long ore) {
            return written(BigDecimal.valueOf(ore, 2));
        }

        private String written(BigDecimal number) {
            String plain = number.stripTrailingZeros().toPlainString();
            return layout.isSwedish() ? plain.replace('.', ',') : plain;
        }
    }

    /** @param own whether it is the home's own municipality, which is sent nothing */
    record Line(String name, int days, long amountOre, boolean own) {}
}
