package se.samplats.money.settlement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.Quote;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Today;

/** Reads the placements that a seller may have something to settle of, in a few queries. */
@ApplicationScoped
class Stays {

    /**
     * A placement that ended longer ago than this, and of which nothing was recorded since, owes nothing new: no notice is as
     * long.
     */
    static final int REST_DAYS = 400;

    /** A stay that an import brought is settled from the month it was brought in: what was before is settled elsewhere. */
    static final String PLACEMENTS = """
            select p.id, p.buyer, p.home_id, p.case_reference, p.protected_for is not null,
              case when p.offer_id is null and p.continues is null
                then greatest(p.starts_on, cast(date_trunc('month', p.recorded_at at time zone 'Europe/Stockholm') as date))
                else p.starts_on end as starts, p.ends_before, p.status, cast(p.quote as text),
              (select min(o.starts_on) from occupancy o where p.status = 'ENDED' and o.place_id = p.place_id
                and o.starts_on >= p.ends_before and o.kind in ('RESIDENT', 'STAY')) as filled_again
            from placement p
            where p.seller = ? and p.buyer <> p.seller and p.starts_on < ?
              and (coalesce(p.ends_before, 'infinity') > ? or p.status = 'ONGOING'
                or (select max(f.recorded_at) from placement_fact f where f.placement_id = p.id) >= ?)
            order by p.id""";

    static final String FACTS = """
            select placement_id, id, kind, happened_on, until, level, add_on, quantity from standing_fact
            where placement_id = any(cast(? as uuid[]))
              and kind in ('ARRIVED', 'EXTENDED', 'NOTICE_GIVEN', 'LEVEL_CHANGED', 'ADD_ON_USED', 'CONTINUED')
            order by placement_id, said""";

    static final String ABSENCES = """
            select placement_id, starts_on, ends_before from absence where placement_id = any(cast(? as uuid[]))
            order by placement_id, starts_on""";

    private final Bulk bulk;
    private final ObjectMapper json;
    private final Today today;

    Stays(Bulk bulk, ObjectMapper json, Today today) {
        this.bulk = bulk;
        this.json = json;
        this.today = today;
    }

    /**
     * A placement with what it is called and whose it is.
     *
     * @param quote null while the home has no price for it
     * @param overdue whether somebody stays past the planned end: until a departure is recorded each day is owed
     * @param isProtected whether the person's identity is protected
     */
    record Known(
            UUID placementId,
            String buyer,
            UUID homeId,
            String caseReference,
            boolean isProtected,
            LocalDate start,
            @Nullable LocalDate end,
            PlacementStatus status,
            boolean overdue,
            @Nullable Quote quote,
            @Nullable LocalDate filledAgainOn,
            Reported reported) {

        Stay stay(Quote frozen) {
            return new Stay(
                    placementId,
                    status,
                    start,
                    overdue && reported.continuedOn == null ? null : end,
                    reported.arrivedOn,
                    reported.agreedEnd(frozen),
                    reported.noticeGivenOn,
                    filledAgainOn,
                    reported.absences,
                    reported.levels,
                    reported.addOns,
                    frozen,
                    reported.continuedOn);
        }

        boolean isEmpty() {
            return end != null && !end.isAfter(start) && reported.addOns.isEmpty() && quote == null;
        }
    }

    /** What was reported of a placement while it went on: the latest report of a thing is the one that holds. */
    static final class Reported {

        private @Nullable LocalDate arrivedOn;
        private @Nullable LocalDate agreedEnd;
        private @Nullable LocalDate noticeGivenOn;
        private @Nullable LocalDate continuedOn;
        private final List<Period> absences = new ArrayList<>();
        private final TreeMap<LocalDate, Level> levels = new TreeMap<>();
        private final List<Stay.UsedAddOn> addOns = new ArrayList<>();

        /** Of a stay that goes on in another home, no day from then on was agreed here. */
        private @Nullable LocalDate agreedEnd(Quote frozen) {
            if (continuedOn != null) {
                return continuedOn;
            }
            return agreedEnd == null ? frozen.end() : agreedEnd;
        }

        private void fact(ResultSet row) throws SQLException {
            LocalDate on = row.getObject(4, LocalDate.class);
            switch (row.getString(3)) {
                case "ARRIVED" -> arrivedOn = on;
                case "EXTENDED" -> agreedEnd = row.getObject(5, LocalDate.class);
                case "NOTICE_GIVEN" -> noticeGivenOn = on;
                case "CONTINUED" -> continuedOn = on;
                case "LEVEL_CHANGED" -> levels.put(on, Level.valueOf(row.getString(6)));
                default -> addOns.add(new Stay.UsedAddOn(row.getLong(2), on, row.getString(7), row.getBigDecimal(8)));
            }
        }
    }

    /** @param until the first day that is not settled */
    List<Known> of(String seller, LocalDate until) {
        LocalDate since = until.minusDays(REST_DAYS);
        Map<UUID, Known> known = new LinkedHashMap<>();
        bulk.read(PLACEMENTS, Arrays.asList(seller, until, since, since), row -> {
            Known one = known(row);
            known.put(one.placementId(), one);
        });
        List<String> ids = known.keySet().stream().map(UUID::toString).toList();
        if (!ids.isEmpty()) {
            bulk.read(FACTS, List.of(ids), row -> of(row, known).fact(row));
            bulk.read(ABSENCES, List.of(ids), row -> of(row, known).absences.add(period(row)));
        }
        return List.copyOf(known.values());
    }

    private static Reported of(ResultSet row, Map<UUID, Known> known) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        Known one = known.get(id);
        if (one == null) {
            throw new IllegalStateException("nobody asked for placement " + id);
        }
        return one.reported();
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class));
    }

    private Known known(ResultSet row) throws SQLException {
        LocalDate end = row.getObject(7, LocalDate.class);
        PlacementStatus status = PlacementStatus.valueOf(row.getString(8));
        return new Known(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getBoolean(5),
                row.getObject(6, LocalDate.class),
                end,
                status,
                status == PlacementStatus.ONGOING && end != null && !end.isAfter(today.date()),
                quote(row.getString(9)),
                row.getObject(10, LocalDate.class),
                new Reported());
    }

    private @Nullable Quote quote(@Nullable String written) {
        try {
            return written == null
                    ? null
                    : json.readerFor(Quote.class)
                            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(written);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a quote cannot be read", unreadable);
        }
    }
}
