package se.samplats.record.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Bulk;

/** The register of what is held. */
@ApplicationScoped
class Holds {

    private static final String SELECT = """
            select h.id, h.thing, h.thing_id, coalesce(r.reference, p.reference, ''), h.ground, h.placed_by, h.placed_at, h.lifted_at
            from retention_hold h left join purchase_request r on r.id = h.thing_id left join placement p on p.id = h.thing_id\s""";

    private final Bulk bulk;

    Holds(Bulk bulk) {
        this.bulk = bulk;
    }

    /** Those that hold first, then the latest. */
    List<Hold> latest(int most) {
        return found(SELECT + "order by h.lifted_at is not null, h.placed_at desc, h.id limit ?", List.of(most));
    }

    Optional<Hold> byId(UUID id) {
        return found(SELECT + "where h.id = ?", List.of(id)).stream().findFirst();
    }

    private List<Hold> found(String sql, List<@Nullable Object> values) {
        List<Hold> found = new ArrayList<>();
        bulk.read(sql, values, row -> found.add(hold(row)));
        return found;
    }

    private static Hold hold(ResultSet row) throws SQLException {
        OffsetDateTime lifted = row.getObject(8, OffsetDateTime.class);
        return new Hold(
                row.getObject(1, UUID.class),
                Hold.Thing.valueOf(row.getString(2)),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                lifted == null ? null : lifted.toInstant());
    }

    /** The thing that a reference names. */
    Optional<UUID> idOf(Hold.Thing thing, String reference) {
        String table = thing == Hold.Thing.REQUEST ? "purchase_request" : "placement";
        List<UUID> ids = new ArrayList<>();
        bulk.read(
                "select id from " + table + " where reference = ?",
                List.of(reference),
                row -> ids.add(row.getObject(1, UUID.class)));
        return ids.stream().findFirst();
    }

    boolean isHeld(UUID thing) {
        boolean[] held = {false};
        bulk.read(
                "select 1 from retention_hold where thing_id = ? and lifted_at is null",
                List.of(thing),
                row -> held[0] = true);
        return held[0];
    }

    void add(Hold hold) {
        bulk.write(
                """
                insert into retention_hold (id, thing, thing_id, ground, placed_by, placed_at) values (?, ?, ?, ?, ?, ?)""",
                List.of(hold),
                one -> List.of(
                        one.id(), one.thing().name(), one.heldId(), one.ground(), one.placedBy(), one.placedAt()));
    }

    void lift(UUID id, String by, Instant at) {
        bulk.write(
                "update retention_hold set lifted_by = ?, lifted_at = ? where id = ? and lifted_at is null",
                List.of(id),
                one -> List.of(by, at, one));
    }
}
