package se.samplats.money.pricesetting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;

/** The fields of a published index value, as they were sent. */
public class IndexFields {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    @RestForm
    @Nullable
    String kind;

    @RestForm
    @Nullable
    String year;

    @RestForm
    @Nullable
    String stage;

    @RestForm
    @Nullable
    String percent;

    @RestForm
    @Nullable
    String source;

    @RestForm
    @Nullable
    String publishedOn;

    Typed typed() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        put(told, "kind", kind);
        put(told, "year", year);
        put(told, "stage", stage);
        put(told, "percent", percent);
        put(told, "source", source);
        put(told, "publishedOn", publishedOn);
        return new Typed(told);
    }

    static NewIndexValue read(Typed typed) {
        typed.mustBeClean();
        IndexValue.Kind kind = typed.one("kind", IndexValue.Kind.class);
        IndexValue.Stage stage = typed.one("stage", IndexValue.Stage.class);
        Integer year = typed.number("year", FIRST_YEAR, LAST_YEAR);
        BigDecimal percent = typed.decimal("percent", BigDecimal.valueOf(-50), BigDecimal.valueOf(100), 2);
        LocalDate published = typed.day("publishedOn");
        String source = typed.needed("source", 200);
        typed.mustHave("kind", kind);
        typed.mustHave("stage", stage);
        typed.mustHave("year", year);
        typed.mustHave("percent", percent);
        typed.mustHave("publishedOn", published);
        typed.mustBeRight();
        if (kind == null || stage == null || year == null || percent == null || published == null) {
            throw new IllegalStateException("a field that must be there has been looked at already");
        }
        return new NewIndexValue(kind, year, stage, percent, source, published);
    }

    private static void put(Map<String, List<String>> told, String field, @Nullable String value) {
        if (value != null) {
            told.put(field, List.of(value));
        }
    }
}
