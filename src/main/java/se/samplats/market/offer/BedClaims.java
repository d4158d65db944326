package se.samplats.market.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samplats.county.agreement.PromiseTerm;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Today;

/** The claims on promised beds: the questions that were one when they were asked, with the terms that their quotes froze then. */
@ApplicationScoped
public class BedClaims {

    private static final String COLUMNS = """
            select o.home_id, o.seller, o.buyer, h.form, cast(o.asked_at at time zone 'Europe/Stockholm' as date), o.status,
              o.answered_at is not null, o.decline_reason, cast(o.closed_at at time zone 'Europe/Stockholm' as date),
              o.protected_for is not null, cast(o.quote -> 'agreed' -> 'terms' -> 'promise' as text), o.request_id
            from offer o join home h on h.id = o.home_id
            where o.claimed_confirmation is not null and jsonb_typeof(o.quote -> 'agreed' -> 'terms' -> 'promise') = 'object'
            """;

    private static final String OF_SELLER = COLUMNS + " and o.seller = ? and o.closed_at < ? order by o.asked_at, o.id";

    private static final String CLOSED = COLUMNS
            + " and (o.answered_at >= ? and o.answered_at < ? or o.answered_at is null and o.closed_at >= ? and o.closed_at < ?)"
            + " order by o.asked_at, o.id";

    /** Refusals of questions that claimed nothing: what is left of all refusals beside the claims. */
    private static final String OTHERS_REFUSED = """
            select count(distinct o.request_id) from offer o
            where o.status = 'DECLINED' and o.answered_at >= ? and o.answered_at < ? and o.protected_for is null
              and (o.claimed_confirmation is null
                or jsonb_typeof(o.quote -> 'agreed' -> 'terms' -> 'promise') is distinct from 'object')""";

    private final Bulk bulk;
    private final ObjectMapper json;

    BedClaims(Bulk bulk, ObjectMapper json) {
        this.bulk = bulk;
        this.json = json;
    }

    /** Those on a municipality's homes that were closed before a day. */
    public List<BedClaim> closedBefore(String seller, LocalDate day) {
        return read(OF_SELLER, List.of(seller, at(day)));
    }

    /** Those on all homes that were answered from one day on and before another, or whose time was over then. */
    public List<BedClaim> answeredBetween(LocalDate from, LocalDate to) {
        return read(CLOSED, List.of(at(from), at(to), at(from), at(to)));
    }

    /** How many requests were refused in those days without a claim. */
    public int othersRefused(LocalDate from, LocalDate to) {
        int[] requests = {0};
        bulk.read(OTHERS_REFUSED, List.of(at(from), at(to)), row -> requests[0] = row.getInt(1));
        return requests[0];
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atStartOfDay(Today.ZONE).toOffsetDateTime();
    }

    private List<BedClaim> read(String sql, List<Object> values) {
        List<BedClaim> found = new ArrayList<>();
        bulk.read(sql, values, row -> found.add(claim(row)));
        return found;
    }

    private BedClaim claim(ResultSet row) throws SQLException {
        LocalDate closed = row.getObject(9, LocalDate.class);
        return new BedClaim(
                row.getObject(12, UUID.class),
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                OfferStatus.valueOf(row.getString(6)),
                row.getBoolean(7),
                row.getString(8),
                closed,
                row.getBoolean(10),
                promise(row.getString(11)));
    }

    private PromiseTerm promise(String stored) {
        try {
            return json.readValue(stored, PromiseTerm.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a promise that was frozen cannot be read", broken);
        }
    }
}
