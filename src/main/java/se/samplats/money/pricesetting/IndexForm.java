package se.samplats.money.pricesetting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import se.samplats.platform.http.Typed;

/** The forms of the index: a published value, and the year whose prices follow it. */
final class IndexForm {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST_SOURCE = 200;

    private IndexForm() {}

    static NewIndexValue read(Typed typed) {
        IndexValue.Kind kind = typed.one("kind", IndexValue.Kind.class);
        typed.mustHave("kind", kind);
        IndexValue.Stage stage = typed.one("stage", IndexValue.Stage.class);
        typed.mustHave("stage", stage);
        Integer year = typed.number("year", FIRST_YEAR, LAST_YEAR);
        typed.mustHave("year", year);
        BigDecimal percent = typed.decimal("percent", BigDecimal.valueOf(-50), BigDecimal.valueOf(100), 2);
        typed.mustHave("percent", percent);
        String source = typed.needed("source", LONGEST_SOURCE);
        LocalDate published = typed.neededDay("publishedOn");
        typed.mustBeRight();
        return new NewIndexValue(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(year),
                Objects.requireNonNull(stage),
                Objects.requireNonNull(percent),
                source,
                published);
    }

    static int year(Typed typed) {
        Integer year = typed.number("year", 2000, LAST_YEAR);
        typed.mustHave("year", year);
        typed.mustBeRight();
        return Objects.requireNonNull(year);
    }
}
