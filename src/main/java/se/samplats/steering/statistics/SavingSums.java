package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samplats.steering.disclosure.Published;

/**
 * What was saved by buying of a neighbour, by the savings ledger: each placement's private alternative against the day price
 * that it froze, for the days of care within a range. A placement that is not in the ledger is counted, but nothing is said to
 * be saved by it.
 */
@ApplicationScoped
class SavingSums {

    private static final String STATEMENT = """
            select p.buyer, h.form, p.protected_for is not null,
              s.net is not null as known,
              count(distinct p.id), coalesce(sum(d.days) filter (where d.days > 0), 0),
              coalesce(sum(d.days * (s.net - q.ore)) filter (where d.days > 0), 0),
              coalesce(sum(d.days * s.net) filter (where d.days > 0), 0)
            from placement p join home h on h.id = p.home_id join occupancy o on o.id = p.occupancy_id
              left join lateral (select net_day_price_ore as net from saving where placement_id = p.id
                order by id desc limit 1) s on true
              left join quoted_price q on q.occupancy_id = p.occupancy_id
              cross join lateral (select least(coalesce(o.ends_before, 'infinity'), q.ends, cast(:to as date))
                - greatest(o.starts_on, q.starts, cast(:from as date)) as days) d
            where p.buyer <> p.seller and p.status in ('BOOKED', 'ONGOING', 'ENDED') and o.starts_on < :to
              and coalesce(o.ends_before, 'infinity') > :from
            group by 1, 2, 3, 4""";

    private static final String WHO = """
            select p.buyer || ' ' || coalesce(nullif(p.case_reference, '–'), cast(p.id as text)), p.buyer, h.form,
              case when exists (select 1 from saving where placement_id = p.id) then 'COMPARED' else 'UNCOMPARED' end,
              greatest(o.starts_on, cast(:from as date)), least(coalesce(o.ends_before, 'infinity'), cast(:to as date)) - 1
            from placement p join home h on h.id = p.home_id join occupancy o on o.id = p.occupancy_id
            where p.buyer <> p.seller and p.status in ('BOOKED', 'ONGOING', 'ENDED') and p.protected_for is null
              and o.starts_on < :to and coalesce(o.ends_before, 'infinity') > :from
            order by 1, 2, 3, 4, 5, 6""";

    private final CountedRows database;
    private final CountedTables tables;

    SavingSums(CountedRows database, CountedTables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** Placements with a private alternative and without, and of the former the days and what they saved. */
    record Ledger(Counts compared, Counts uncompared, Counts days, Counts full, Counts marginal) {

        static Ledger empty() {
            Counts none = new Counts(List.of(), cell -> true, null);
            return new Ledger(none, none, none, none, none);
        }
    }

    /** @param span of days that are over: nothing is saved by what is planned */
    Ledger within(Span span, @Nullable String own) {
        List<Counts.Row> compared = new ArrayList<>();
        List<Counts.Row> uncompared = new ArrayList<>();
        List<Counts.Row> days = new ArrayList<>();
        List<Counts.Row> full = new ArrayList<>();
        List<Counts.Row> marginal = new ArrayList<>();
        for (Object[] row : database.raw(STATEMENT, CountedRows.of(span))) {
            long placements = CountedRows.number(row[4]);
            if (Boolean.TRUE.equals(row[3])) {
                compared.add(of(row, placements, placements));
                days.add(of(row, CountedRows.number(row[5]), placements));
                full.add(of(row, CountedRows.number(row[6]), placements));
                marginal.add(of(row, CountedRows.number(row[7]), placements));
            } else {
                uncompared.add(of(row, placements, placements));
            }
        }
        Published published = tables.within(CountedTables.BY_WORD, WHO, span);
        Predicate<Cell> known = cell -> CountedTables.shows(published, CountedTables.part(cell, "COMPARED"), span);
        Predicate<Cell> unknown = cell -> CountedTables.shows(published, CountedTables.part(cell, "UNCOMPARED"), span);
        return new Ledger(
                new Counts(compared, known, own),
                new Counts(uncompared, unknown, own),
                new Counts(days, known, own),
                new Counts(full, known, own),
                new Counts(marginal, known, own));
    }

    private static Counts.Row of(Object[] row, long number, long persons) {
        String word = Boolean.TRUE.equals(row[2]) ? Counts.PROTECTED : "PLACEMENT";
        return new Counts.Row((String) row[0], (String) row[1], word, number, (int) persons);
    }
}
