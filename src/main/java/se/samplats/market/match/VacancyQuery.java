package se.samplats.market.match;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;

/** The query of a search for vacancies; only the form is required. */
public class VacancyQuery {

    private static final int MOST_WORDS = 20;

    @QueryParam("form")
    @Nullable
    String form;

    @QueryParam("start")
    @Parameter(description = "The first day wanted; today by default, and where it has passed")
    @Nullable
    LocalDate start;

    @QueryParam("days")
    @Parameter(
            description =
                    "The number of days; without it, a place that is free on the first day is enough, and says so if for few days")
    @Nullable
    Integer days;

    @QueryParam("age")
    @Nullable
    Integer age;

    @QueryParam("sex")
    @Nullable
    Sex sex;

    @QueryParam("needs")
    @Parameter(description = "Repeated, or separated by commas")
    @Nullable
    List<String> needs;

    @QueryParam("risks")
    @Parameter(description = "Repeated, or separated by commas")
    @Nullable
    List<String> risks;

    @QueryParam("wheelchair")
    @Nullable
    Boolean wheelchair;

    @QueryParam("municipality")
    @Parameter(description = "Only homes of these municipalities; by default those of one's own county")
    @Nullable
    List<String> municipality;

    @QueryParam("maxKm")
    @Nullable
    Integer maxKm;

    @QueryParam("maxDayPriceOre")
    @Nullable
    Long maxDayPriceOre;

    @QueryParam("sort")
    @Parameter(description = "best, distance, price or first-free; best by default")
    @Nullable
    String sort;

    /** The query as a search. */
    public Search search(LocalDate today) {
        return new Search(need(today), days != null, municipalities(), Sort.named(sort));
    }

    private Need need(LocalDate today) {
        if (form == null || form.isBlank()) {
            throw Invalid.field("form", "form-missing");
        }
        return new Need(
                form,
                within("age", age, 0, 120),
                sex,
                words("needs", needs),
                words("risks", risks),
                Boolean.TRUE.equals(wheelchair),
                start == null || start.isBefore(today) ? today : start,
                within("days", days == null ? Integer.valueOf(1) : days, 1, 36_500),
                within("maxKm", maxKm, 0, 2_000),
                maxDayPriceOre == null ? null : new Money(maxDayPriceOre),
                Set.of(),
                true);
    }

    /** The municipalities named, or none. */
    public List<String> municipalities() {
        return words("municipality", municipality);
    }

    private static List<String> words(String field, @Nullable List<String> given) {
        if (given == null) {
            return List.of();
        }
        List<String> words = given.stream()
                .flatMap(one -> Arrays.stream(one.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        if (!field.equals("municipality") && words.size() > MOST_WORDS) {
            throw Invalid.field(field, "limit-out-of-range", MOST_WORDS);
        }
        return words;
    }

    private static @Nullable Integer within(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw Invalid.field(field, "number-out-of-range", least, Integer.toString(most));
        }
        return value;
    }
}
