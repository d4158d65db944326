package se.samplats.market.external;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Today;

/**
 * What the ledger said at some time about some beds. What was recorded in time is known from then on. What was recorded only after it had
 * begun, as in a spreadsheet, says nothing of when it was known: it counts as known always, so that no bed is called free that was not.
 */
@ApplicationScoped
class KnownLedger {

    /** One statement, however many beds and decisions: each row of the ledger as it stands, and as it stood before it was changed. */
    private static final String STATEMENT = """
            select place_id, starts_on, ends_before, known_from, known_until, lived_in,
              first and cast(known_from at time zone 'Europe/Stockholm' as date) > starts_on as late
            from (
              select o.place_id, o.starts_on, o.ends_before, coalesce(o.known_from, o.recorded_at) as known_from,
                cast(null as timestamptz) as known_until, o.known_from is null as first, o.lived_in
              from occupancy o where o.place_id = any(cast(? as uuid[]))
              union all
              select v.place_id, v.starts_on, v.ends_before, v.known_from, v.known_until, v.first, false
              from occupancy_version v where v.place_id = any(cast(? as uuid[]))) ledger
            where coalesce(ends_before, 'infinity') > ? or lived_in""";

    private static final String FIRST_DAYS = """
            select place_id, min(starts_on) from occupancy where place_id = any(cast(? as uuid[])) group by place_id""";

    private final Bulk bulk;

    KnownLedger(Bulk bulk) {
        this.bulk = bulk;
    }

    /**
     * A row of the ledger as it was known for some time.
     *
     * @param until null where it still says so
     * @param late whether it was recorded first when it had begun already
     */
    record Row(Stretch days, Instant from, @Nullable Instant until, boolean late, boolean livedIn) {

        boolean isKnown(@Nullable Instant at) {
            if (at == null) {
                return until == null;
            }
            return (late || !from.isAfter(at)) && (until == null || until.isAfter(at));
        }

        /** Whoever still lives there when the days are over keeps the bed. */
        Stretch taken(LocalDate on) {
            return livedIn && !days.until().isAfter(on) ? new Stretch(days.from(), Stretch.OPEN) : days;
        }
    }

    /** The rows of many beds. */
    static final class Ledger {

        private final Map<UUID, List<Row>> rows = new HashMap<>();
        private final Map<UUID, LocalDate> firstDays = new HashMap<>();

        void add(UUID place, Row row) {
            rows.computeIfAbsent(place, first -> new ArrayList<>()).add(row);
        }

        /**
         * When a bed was free during some days.
         *
         * @param at when the decision was made; null for now
         */
        List<Stretch> free(UUID place, Stretch during, @Nullable Instant at, LocalDate decided) {
            return during.without(rows.getOrDefault(place, List.of()).stream()
                    .filter(row -> row.isKnown(at))
                    .map(row -> row.taken(decided))
                    .toList());
        }

        /** Whether the bed was there: registered by then, or taken by somebody already. */
        boolean hasBegun(UUID place, @Nullable Instant at, LocalDate decided) {
            LocalDate first = firstDays.get(place);
            return at == null || !registered(place).isAfter(at) || (first != null && !first.isAfter(decided));
        }

        /** An id of version 7 begins with the milliseconds at which it was made; of another nobody can say. */
        private static Instant registered(UUID id) {
            return id.version() == 7 ? Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16) : Instant.EPOCH;
        }
    }

    /** @param from the first day that is asked about: what ended before is left out */
    Ledger of(Collection<UUID> places, LocalDate from) {
        Ledger ledger = new Ledger();
        List<String> ids = places.stream().map(UUID::toString).toList();
        bulk.read(
                STATEMENT,
                List.of(ids, ids, from),
                row -> ledger.add(
                        row.getObject(1, UUID.class),
                        new Row(
                                Stretch.of(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)),
                                instant(row.getObject(4, OffsetDateTime.class)),
                                row.getObject(5) == null ? null : instant(row.getObject(5, OffsetDateTime.class)),
                                row.getBoolean(7),
                                row.getBoolean(6))));
        bulk.read(
                FIRST_DAYS,
                List.of(ids),
                row -> ledger.firstDays.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)));
        return ledger;
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment.toInstant();
    }

    /** The end of a day in Sweden. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Today.ZONE).toInstant();
    }
}
