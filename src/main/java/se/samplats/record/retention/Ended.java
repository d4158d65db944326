package se.samplats.record.retention;

/** When something has ended, with a question mark for the day, and is not held. */
final class Ended {

    /** Of {@code purchase_request r}: closed, and what came of it is over too. */
    static final String REQUEST = """
            r.status in ('PLACED', 'PLACED_EXTERNALLY', 'WITHDRAWN') and not is_held(r.id, null)
            and (select greatest(
                cast(coalesce(r.closed_at, r.recorded_at) at time zone 'Europe/Stockholm' as date),
                (select max(case when q.status in ('BOOKED', 'ONGOING') then 'infinity' else coalesce(q.ends_before, q.starts_on) end)
                 from placement q where q.request_id = r.id))) < ?""";

    /** Of {@code placement p}: nobody is expected or lives there by it. */
    static final String PLACEMENT = """
            p.status in ('ENDED', 'CANCELLED', 'NO_SHOW') and coalesce(p.ends_before, p.starts_on) < ?
            and not is_held(p.request_id, p.id)""";

    /** Of {@code external_purchase x}. */
    static final String PURCHASE = "x.ends_before < ? and not is_held(x.request_id, null)";

    private Ended() {}
}
