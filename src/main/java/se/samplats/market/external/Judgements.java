package se.samplats.market.external;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Bulk;

/** The judgements of purchases. */
@ApplicationScoped
class Judgements {

    private static final String SELECT = """
            select purchase_id, municipality, form, verdict, home_id, place_id, free_from, free_until, counted_from,
              counted_until, failed_criterion, decided_on from purchase_judgement\s""";

    private final Bulk bulk;

    Judgements(Bulk bulk) {
        this.bulk = bulk;
    }

    /** Stores them, in one statement however many they are; what has been judged stays as it was judged. */
    void add(List<Judgement> judgements, Instant now) {
        bulk.write(
                """
                insert into purchase_judgement (purchase_id, municipality, form, verdict, home_id, place_id, free_from,
                  free_until, counted_from, counted_until, failed_criterion, decided_on, judged_at)
                select j.*, ? from unnest(cast(? as uuid[]), ?, ?, ?, cast(? as uuid[]), cast(? as uuid[]),
                  cast(? as date[]), cast(? as date[]), cast(? as date[]), cast(? as date[]), ?, cast(? as date[])) j
                on conflict do nothing""",
                List.of(judgements),
                all -> List.of(
                        now,
                        each(all, Judgement::purchaseId),
                        each(all, Judgement::municipality),
                        each(all, Judgement::form),
                        each(all, Judgement::verdict),
                        each(all, Judgement::homeId),
                        each(all, Judgement::placeId),
                        each(all, one -> one.free() == null ? null : one.free().from()),
                        each(all, one -> one.free() == null ? null : one.free().end()),
                        each(
                                all,
                                one -> one.counted() == null
                                        ? null
                                        : one.counted().from()),
                        each(
                                all,
                                one -> one.counted() == null
                                        ? null
                                        : one.counted().end()),
                        each(all, Judgement::failedCriterion),
                        each(all, Judgement::decidedOn)));
    }

    private static List<@Nullable String> each(List<Judgement> all, Function<Judgement, @Nullable Object> part) {
        List<@Nullable String> column = new ArrayList<>();
        for (Judgement one : all) {
            Object value = part.apply(one);
            column.add(value == null ? null : value.toString());
        }
        return column;
    }

    /** By the purchases' ids; what has not been judged is left out. */
    Map<UUID, Judgement> of(Collection<UUID> purchases) {
        Map<UUID, Judgement> found = new HashMap<>();
        bulk.read(
                SELECT + "where purchase_id = any(cast(? as uuid[]))",
                List.of(purchases.stream().map(UUID::toString).toList()),
                row -> {
                    Judgement one = read(row);
                    found.put(one.purchaseId(), one);
                });
        return found;
    }

    /** What has been counted of these beds. */
    List<Judgement> counted(Collection<UUID> places) {
        List<Judgement> found = new ArrayList<>();
        bulk.read(
                SELECT
                        + "where counted_from is not null and place_id = any(cast(? as uuid[])) order by judged_at, purchase_id",
                List.of(places.stream().map(UUID::toString).toList()),
                row -> found.add(read(row)));
        return found;
    }

    private static Judgement read(ResultSet row) throws SQLException {
        return new Judgement(
                row.getObject("purchase_id", UUID.class),
                row.getString("municipality"),
                row.getString("form"),
                Avoidability.valueOf(row.getString("verdict")),
                row.getObject("home_id", UUID.class),
                row.getObject("place_id", UUID.class),
                stretch(row, "free"),
                stretch(row, "counted"),
                row.getString("failed_criterion"),
                row.getObject("decided_on", LocalDate.class));
    }

    private static @Nullable Stretch stretch(ResultSet row, String which) throws SQLException {
        LocalDate from = row.getObject(which + "_from", LocalDate.class);
        return from == null ? null : Stretch.of(from, row.getObject(which + "_until", LocalDate.class));
    }
}
