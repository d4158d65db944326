package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.DecisionClock;
import se.samplats.platform.kernel.FewPersons;
import se.samplats.steering.disclosure.Part;
import se.samplats.steering.disclosure.Published;

/** Requests that wait, and how long those waited that no longer do. */
@ApplicationScoped
class WaitingRequests {

    static final List<String> AGES = List.of("AGE_0_12", "AGE_13_17", "AGE_18_20", "AGE_21_64", "AGE_65");
    /** Named by days, as clients know them; counted by the calendar's months (see {@link DecisionClock}). */
    static final List<String> WAITS = List.of("UNDER_60", "PAST_60", "PAST_90");

    private static final String OPEN = """
            select municipality, form, case when protected_identity then 'PROTECTED' else %s end, count(*), count(*)
            from purchase_request where %s group by 1, 2, 3""";

    /** Decided before the day and neither placed nor withdrawn until then; on the day of today, what is open. */
    private static final String WAITED = """
            decision_date <= :on and (status = 'OPEN' or closed_at is not null and status <> 'DRAFT'
              and cast(closed_at at time zone 'Europe/Stockholm' as date) > :on)""";

    private static final String AGE = """
            case when age < 13 then 'AGE_0_12' when age < 18 then 'AGE_13_17' when age < 21 then 'AGE_18_20'
              when age < 65 then 'AGE_21_64' else 'AGE_65' end""";

    private static final String BY_AGE = OPEN.formatted(AGE, WAITED);

    private static final String WAIT = "case when %s then 'PAST_90' when %s then 'PAST_60' else 'UNDER_60' end"
            .formatted(DecisionClock.past("decision_date"), DecisionClock.pastOrClose("decision_date"));

    private static final String BY_WAIT = OPEN.formatted(WAIT, WAITED);

    private static final String WHO = """
            select municipality || ' ' || coalesce(nullif(case_reference, '–'), cast(id as text)), municipality, form, %s, %s,
              cast(:on as date), cast(:on as date)
            from purchase_request where not protected_identity and %s order by 1, 2, 3, 4, 5""".formatted(AGE, WAIT, WAITED);

    private static final String PAST = """
            select count(*) filter (where not protected_identity),
              count(*) filter (where protected_identity)
            from purchase_request where status = 'OPEN'
              and (cast(:municipality as text) is null or municipality = :municipality) and\s""" + DecisionClock.past("decision_date");

    private static final String MEDIAN = """
            with waited as (
              select r.municipality, extract(epoch from %1$s - r.recorded_at) / 86400 as days
              from purchase_request r %2$s
              where cast(%1$s at time zone 'Europe/Stockholm' as date) >= :from
                and cast(%1$s at time zone 'Europe/Stockholm' as date) < :to
                and not r.protected_identity and (cast(:municipality as text) is null or r.municipality = :municipality)
                and (cast(:form as text) is null or r.form = :form))
            select cast(percentile_cont(0.5) within group (order by days) as numeric), count(*),
              (select coalesce(max(number), 0) from (select count(*) as number from waited group by municipality) of_one)
            from waited""";

    private static final String PLACED =
            MEDIAN.formatted("p.closed_at", "join purchase_request p on p.id = r.id and p.status = 'PLACED'");

    private static final String ANSWERED = MEDIAN.formatted("a.first", """
            join (select request_id, min(answered_at) as first from offer group by request_id) a on a.request_id = r.id""");

    private final CountedRows database;
    private final CountedTables tables;

    WaitingRequests(CountedRows database, CountedTables tables) {
        this.database = database;
        this.tables = tables;
    }

    /**
     * @param days the median; null where nobody, or too few, waited
     * @param most how many of them are one municipality's, at most
     */
    record Median(@Nullable BigDecimal days, long count, long most) {

        /** Of few persons the median is shown to their own municipality only; and a municipality knows those of its own. */
        Median seenBy(boolean own) {
            long unknown = most == count ? count : count - most;
            return own || count == 0 || unknown >= FewPersons.FEWEST ? this : new Median(null, 0, 0);
        }
    }

    /** Who waits on a day, with what others may see of it. */
    Published published(LocalDate on) {
        return tables.of(CountedTables.BY_EITHER_WORD, database.presences(WHO, Map.of("on", on)));
    }

    Counts byAge(LocalDate on, Published published, @Nullable String own) {
        return new Counts(
                database.read(BY_AGE, Map.of("on", on)),
                cell -> shows(published, CountedTables.part(cell, cell.month(), null), on),
                own);
    }

    /** By the days since the decision, which the law counts from. */
    Counts byWait(LocalDate on, Published published, @Nullable String own) {
        return new Counts(
                database.read(BY_WAIT, Map.of("on", on)),
                cell -> shows(published, CountedTables.part(cell, null, cell.month()), on),
                own);
    }

    private static boolean shows(Published published, Part part, LocalDate on) {
        return published.shows(part, YearMonth.from(on), YearMonth.from(on));
    }

    /**
     * How many open requests are past the statutory limit; those with a protected identity where they are enough to hide one.
     *
     * @param municipality null for the whole county
     */
    long pastLimit(LocalDate today, @Nullable String municipality) {
        Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("on", today));
        parameters.put("municipality", municipality);
        Object[] row = database.raw(PAST, parameters).get(0);
        long hidden = CountedRows.number(row[1]);
        return CountedRows.number(row[0]) + (FewPersons.hides((int) hidden) ? hidden : 0);
    }

    Median untilPlaced(Scope scope) {
        return median(PLACED, scope);
    }

    Median untilAnswered(Scope scope) {
        return median(ANSWERED, scope);
    }

    private Median median(String statement, Scope scope) {
        Map<String, @Nullable Object> parameters = new HashMap<>(CountedRows.of(scope.span()));
        parameters.put("municipality", scope.municipality());
        parameters.put("form", scope.form());
        Object[] row = database.raw(statement, parameters).get(0);
        return new Median(
                row[0] == null ? null : ((BigDecimal) row[0]).setScale(1, RoundingMode.HALF_UP),
                CountedRows.number(row[1]),
                CountedRows.number(row[2]));
    }
}
