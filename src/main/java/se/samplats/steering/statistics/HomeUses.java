package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How much of each home's places is used; what is closed is counted apart. Days of places, not of persons. */
@ApplicationScoped
class HomeUses {

    private static final String STATEMENT = """
            select h.id, h.name, h.municipality, h.form, count(p.id), coalesce(sum(t.taken), 0), coalesce(sum(t.closed), 0)
            from home h join place p on p.home_id = h.id cross join lateral (
              select sum(d.days) filter (where o.kind in ('RESIDENT', 'STAY')) as taken,
                sum(d.days) filter (where o.kind = 'CLOSURE') as closed
              from occupancy o cross join lateral (select least(coalesce(o.ends_before, 'infinity'), cast(:to as date))
                - greatest(o.starts_on, cast(:from as date)) as days) d
              where o.place_id = p.id and o.starts_on < :to and coalesce(o.ends_before, 'infinity') > :from) t
            group by h.id order by h.municipality, h.name, h.id""";

    private final CountedRows database;

    HomeUses(CountedRows database) {
        this.database = database;
    }

    List<String> municipalities() {
        return database.raw("""
                        select code, name from municipality where code in (select municipality from home
                          union select municipality from external_purchase where protected_for is null
                          union select municipality from purchase_request where not protected_identity)
                        order by code""", Map.of()).stream().map(row -> (String) row[0]).toList();
    }

    List<HomeUse> within(Scope scope) {
        long days = ChronoUnit.DAYS.between(scope.span().from(), scope.span().to());
        return database.raw(STATEMENT, CountedRows.of(scope.span())).stream()
                .map(row -> new HomeUse(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (int) CountedRows.number(row[4]),
                        CountedRows.number(row[4]) * days,
                        CountedRows.number(row[5]),
                        CountedRows.number(row[6])))
                .filter(use ->
                        scope.municipality() == null || scope.municipality().equals(use.municipality()))
                .filter(use -> scope.form() == null || scope.form().equals(use.form()))
                .toList();
    }
}
