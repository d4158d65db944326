package se.samplats.money.yearend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.Layout;

/** The form of a year-end settlement: what it begins with, and what it says. */
final class YearEndForm {

    private static final long MOST_KRONOR = 1_000_000_000;
    private static final String NAME = "yearEnd";

    private YearEndForm() {}

    /** For a year that has just ended. */
    static Typed begun(int year) {
        return new Typed(NAME, Map.of("year", List.of(Integer.toString(year))));
    }

    /** What the draft says. */
    static Typed filled(Layout layout, YearEndView settled) {
        return new Typed(
                NAME,
                Map.of(
                        "year", List.of(Integer.toString(settled.year())),
                        "actualCost", List.of(kronor(layout, settled.actualCostOre())),
                        "budgetCost", List.of(kronor(layout, settled.budgetCostOre())),
                        "places", List.of(Integer.toString(settled.places())),
                        "occupancy", List.of(written(layout, settled.occupancy().movePointRight(2)))));
    }

    static NewYearEnd read(Typed typed) {
        Integer year = typed.number("year", 2000, 2200);
        typed.mustHave("year", year);
        Long actual = typed.ore("actualCost", MOST_KRONOR);
        typed.mustHave("actualCost", actual);
        Long budget = typed.ore("budgetCost", MOST_KRONOR);
        if (budget != null && budget == 0) {
            typed.fault("budgetCost", "budget-without-cost");
        }
        Integer places = typed.number("places", 1, 1_000);
        BigDecimal occupancy = typed.decimal("occupancy", BigDecimal.valueOf(5), BigDecimal.valueOf(100), 2);
        typed.mustBeRight();
        return new NewYearEnd(
                Objects.requireNonNull(year),
                Objects.requireNonNull(actual),
                budget,
                places,
                occupancy == null ? null : occupancy.movePointLeft(2));
    }

    private static String kronor(Layout layout, long ore) {
        return written(layout, BigDecimal.valueOf(ore, 2));
    }

    private static String written(Layout layout, BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return layout.isSwedish() ? plain.replace('.', ',') : plain;
    }
}
