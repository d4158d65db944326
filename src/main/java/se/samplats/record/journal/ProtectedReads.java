package se.samplats.record.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import se.samplats.platform.kernel.Bulk;

/** Who has seen whom with a protected identity, counted person by person. */
@ApplicationScoped
class ProtectedReads {

    /** What was reviewed already is left out, by the number up to which it was. What is not sealed yet gets a higher one. */
    private static final String COUNTED = """
            with look as (
              select s.number, e.actor, e.municipality, e.thing_id, e.recorded_at, e.facts ->> 'protectedFor' as handler,
                e.recorded_at at time zone 'Europe/Stockholm' as local
              from journal_entry e join journal_seal s on s.entry_id = e.id
              where e.confidential and e.operation like '%.read'
                and s.number > coalesce((select max(cast(r.facts ->> 'until' as bigint)) from journal_entry r
                  where r.operation = 'journal.reviewed' and r.thing_id = e.actor), 0)),
            hour as (
              select look.*, count(*) over (partition by actor order by recorded_at
                range between interval '1 hour' preceding and current row) as within from look)
            select actor, min(municipality), count(*), count(distinct thing_id),
              count(*) filter (where handler <> actor),
              count(*) filter (where extract(isodow from local) > 5 or extract(hour from local) < ? or extract(hour from local) >= ?),
              max(within), max(recorded_at), max(number)
            from hour group by actor
            order by (count(*) filter (where handler <> actor) > 0 or max(within) >= ?) desc, count(*) desc, actor limit ?""";

    private final Bulk bulk;

    ProtectedReads(Bulk bulk) {
        this.bulk = bulk;
    }

    /**
     * What one person has seen since the last review.
     *
     * @param looks how often
     * @param things how many requests, offers and placements
     * @param others how many of the looks were at what another handles
     * @param outside how many were out of office hours
     * @param mostAnHour how many at most within an hour
     * @param until the number of the last of them
     */
    record Look(
            String person,
            String municipality,
            long looks,
            long things,
            long others,
            long outside,
            long mostAnHour,
            Instant last,
            long until) {}

    List<Look> unreviewed(int opens, int closes, int many, int most) {
        List<Look> found = new ArrayList<>();
        bulk.read(COUNTED, List.of(opens, closes, many, most), row -> {
            String municipality = row.getString(2);
            found.add(new Look(
                    row.getString(1),
                    municipality == null ? "" : municipality,
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7),
                    row.getObject(8, OffsetDateTime.class).toInstant(),
                    row.getLong(9)));
        });
        return found;
    }
}
