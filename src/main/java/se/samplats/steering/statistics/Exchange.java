package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.steering.disclosure.Part;
import se.samplats.steering.disclosure.Published;

/** What the municipalities sold to and bought of each other, in care days. */
@ApplicationScoped
class Exchange {

    private static final String STATEMENT = """
            with stay as (
              select h.municipality as seller, o.municipality as buyer, h.form, o.id,
                case when o.confidential then 'PROTECTED' else 'STAY' end as word,
                least(coalesce(o.ends_before, 'infinity'), cast(:to as date))
                  - greatest(o.starts_on, cast(:from as date)) as days
              from occupancy o join place p on p.id = o.place_id join home h on h.id = p.home_id
              where o.kind = 'STAY' and o.municipality <> h.municipality and o.starts_on < :to
                and coalesce(o.ends_before, 'infinity') > :from)
            select %s, form, word, sum(days), count(*) from stay group by 1, 2, 3""";

    private final CountedRows database;

    Exchange(CountedRows database) {
        this.database = database;
    }

    /** @param published null where nothing is known of others */
    ExchangeMeasure within(Scope scope, @Nullable Published published, @Nullable String own) {
        List<Counts.Row> soldRows = Counts.countable(database.within(STATEMENT.formatted("seller"), scope.span()));
        List<Counts.Row> boughtRows = Counts.countable(database.within(STATEMENT.formatted("buyer"), scope.span()));
        Span span = scope.span();
        Counts sold = new Counts(
                soldRows,
                cell -> shows(published, CareParts.sold(String.valueOf(cell.municipality()), cell.form()), span),
                own);
        Counts bought = new Counts(
                boughtRows,
                cell -> shows(published, CareParts.ofKind(cell.municipality(), cell.form(), CareKind.COUNTY), span),
                own);
        Set<String> municipalities = new TreeSet<>();
        Stream.concat(soldRows.stream(), boughtRows.stream())
                .filter(row -> scope.form() == null || scope.form().equals(row.form()))
                .map(Counts.Row::municipality)
                .filter(one -> scope.municipality() == null || Objects.equals(scope.municipality(), one))
                .forEach(municipalities::add);
        return new ExchangeMeasure(
                scope.span().from(),
                scope.span().to(),
                municipalities.stream()
                        .map(one -> ExchangeMeasure.Exchanged.of(
                                one,
                                sold.number(new Cell(one, scope.form(), null)),
                                bought.number(new Cell(one, scope.form(), null))))
                        .toList());
    }

    private static boolean shows(@Nullable Published published, Part part, Span span) {
        return published != null && CountedTables.shows(published, part, span);
    }
}
