package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.FewPersons;

/**
 * The homes' refusals by home and coded reason, and how many of the refused were then bought privately. A home's row covers five persons or
 * more, or is shown to its own municipality alone; so is a reason of it.
 */
@ApplicationScoped
public class HomeRefusals {

    private static final String STATEMENT = """
            select cast(o.home_id as text), h.form, case when o.protected_for is null then o.decline_reason else 'PROTECTED' end,
              count(*), count(distinct o.request_id), h.name, h.municipality,
              count(distinct o.request_id) filter (where exists (select 1 from external_purchase e
                where e.request_id = o.request_id and e.provider_kind in ('COMPANY', 'ASSOCIATION')))
            from offer o join home h on h.id = o.home_id
            where o.status = 'DECLINED' and cast(o.answered_at at time zone 'Europe/Stockholm' as date) >= :from
              and cast(o.answered_at at time zone 'Europe/Stockholm' as date) < :to
              and (cast(:municipality as text) is null or h.municipality = :municipality)
              and (cast(:form as text) is null or h.form = :form)
            group by 1, 2, 3, h.name, h.municipality""";

    private final CountedRows database;

    HomeRefusals(CountedRows database) {
        this.database = database;
    }

    /**
     * @param refusals null where they cover too few persons for the reader
     * @param reasons by coded reason; those that cover too few are told as suppressed
     * @param thenBought of the refused requests, how many were then bought privately; null where they are too few
     */
    public record RefusingHome(
            UUID homeId,
            String home,
            String municipality,
            String form,
            @Nullable Long refusals,
            boolean suppressed,
            List<MeasurePart> reasons,
            @Nullable Long thenBought) {}

    /** A home of a reader's own municipality tells it all; the most refusals first. */
    List<RefusingHome> within(Scope scope, @Nullable String own) {
        Map<String, @Nullable Object> parameters = new HashMap<>(CountedRows.of(scope.span()));
        parameters.put("municipality", scope.municipality());
        parameters.put("form", scope.form());
        List<Object[]> raw = database.raw(STATEMENT, parameters);
        List<RefusingHome> homes = new ArrayList<>();
        raw.stream().collect(Collectors.groupingBy(row -> (String) row[0])).forEach((home, of) -> {
            List<Counts.Row> rows = of.stream().map(HomeRefusals::row).toList();
            Object[] first = of.get(0);
            boolean isOwn = own != null && own.equals(first[6]);
            Counts counts = new Counts(rows, cell -> isPublished(cell, rows), isOwn ? home : null);
            Scope one = new Scope(home, null, scope.span());
            Long number = counts.number(one.cell());
            homes.add(new RefusingHome(
                    UUID.fromString(home),
                    (String) first[5],
                    (String) first[6],
                    (String) first[1],
                    number,
                    number == null,
                    counts.parts(one, counts.words(one)),
                    bought(of, isOwn)));
        });
        homes.sort(Comparator.comparingLong((RefusingHome home) -> home.refusals() == null ? 0 : -home.refusals())
                .thenComparing(RefusingHome::home));
        return homes;
    }

    /** In a row of counts the home stands where the municipality does. */
    private static Counts.Row row(Object[] row) {
        return new Counts.Row((String) row[0], (String) row[1], (String) row[2], CountedRows.number(row[3]), (int)
                CountedRows.number(row[4]));
    }

    /** A home of five refused persons or more; its reasons only where each of them is of so many: the rest would tell the one. */
    private static boolean isPublished(Cell cell, List<Counts.Row> ofHome) {
        List<Counts.Row> rows = Counts.countable(ofHome);
        int persons = rows.stream().mapToInt(Counts.Row::persons).sum();
        return cell.month() == null
                ? persons == 0 || persons >= FewPersons.FEWEST
                : rows.stream().allMatch(row -> row.persons() >= FewPersons.FEWEST);
    }

    private static @Nullable Long bought(List<Object[]> of, boolean own) {
        long bought = of.stream().mapToLong(row -> CountedRows.number(row[7])).sum();
        return own || bought == 0 || bought >= FewPersons.FEWEST ? (Long) bought : null;
    }
}
