package se.samplats.money.yearend;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;

/** The fields of a year-end settlement's form, as they were sent. */
public class YearEndFields {

    private static final long MOST_KRONOR = 1_000_000_000;

    @RestForm
    @Nullable
    String year;

    @RestForm
    @Nullable
    String actualCost;

    @RestForm
    @Nullable
    String budgetCost;

    @RestForm
    @Nullable
    String places;

    @RestForm
    @Nullable
    String occupancy;

    Typed typed() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        put(told, "year", year);
        put(told, "actualCost", actualCost);
        put(told, "budgetCost", budgetCost);
        put(told, "places", places);
        put(told, "occupancy", occupancy);
        return new Typed(told);
    }

    static NewYearEnd read(Typed typed) {
        Integer year = typed.number("year", 2000, 2200);
        Long actual = typed.ore("actualCost", MOST_KRONOR);
        Long budget = typed.ore("budgetCost", MOST_KRONOR);
        Integer places = typed.number("places", 1, 1_000);
        BigDecimal occupancy = typed.decimal("occupancy", BigDecimal.valueOf(5), BigDecimal.valueOf(100), 2);
        typed.mustHave("year", year);
        typed.mustHave("actualCost", actual);
        if (budget != null && budget == 0) {
            typed.fault("budgetCost", "budget-without-cost");
        }
        typed.mustBeRight();
        if (year == null || actual == null) {
            throw new IllegalStateException("a field that must be there has been looked at already");
        }
        return new NewYearEnd(year, actual, budget, places, occupancy == null ? null : occupancy.movePointLeft(2));
    }

    /** A fault of the settlement by the name of its field in the form. */
    static List<Invalid.Field> inForm(Invalid wrong) {
        return wrong.fields().stream()
                .map(field -> new Invalid.Field(field.field().replaceFirst("Ore$", ""), field.message()))
                .toList();
    }

    private static void put(Map<String, List<String>> told, String field, @Nullable String value) {
        if (value != null) {
            told.put(field, List.of(value));
        }
    }
}
