package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which homes have confirmed their vacancies within the days that their form allows. */
@ApplicationScoped
class ConfirmedHomes {

    private static final String STATEMENT = """
            select h.municipality, count(*), count(*) filter (
              where cast(h.confirmed_at at time zone 'Europe/Stockholm' as date) + f.freshness_days >= cast(:on as date))
            from home h join housing_form f on f.code = h.form
            where (cast(:municipality as text) is null or h.municipality = :municipality)
              and (cast(:form as text) is null or h.form = :form)
            group by 1 order by 1""";

    private final CountedRows database;

    ConfirmedHomes(CountedRows database) {
        this.database = database;
    }

    FreshnessMeasure on(LocalDate today, Scope scope) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("on", today);
        parameters.put("municipality", scope.municipality());
        parameters.put("form", scope.form());
        return new FreshnessMeasure(
                today,
                database.raw(STATEMENT, parameters).stream()
                        .map(row -> new FreshnessMeasure.FreshHomes(
                                (String) row[0],
                                CountedRows.number(row[1]),
                                CountedRows.number(row[2]),
                                HomeUse.share(CountedRows.number(row[2]), CountedRows.number(row[1]))))
                        .toList());
    }
}
