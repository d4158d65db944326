package se.samplats.exchange.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Ids;

/** Places as rows of a sheet. */
@ApplicationScoped
public class PlaceRows {

    private static final String SELECT = """
            select p.id, p.external_id, h.external_id, p.label, p.wheelchair, p.room
            from place p join home h on h.id = p.home_id\s""";

    private final Bulk bulk;

    PlaceRows(Bulk bulk) {
        this.bulk = bulk;
    }

    /** The places with these ids, and all places of these homes. */
    public Map<String, StoredRow<PlaceRow>> byIds(Collection<String> externalIds, Collection<String> homes) {
        Map<String, StoredRow<PlaceRow>> found = new HashMap<>();
        Bulk.Reader reader = row -> {
            StoredRow<PlaceRow> kept = kept(row);
            found.put(kept.row().externalId(), kept);
        };
        bulk.read(SELECT + "where p.external_id = any(?)", List.of(externalIds), reader);
        bulk.read(SELECT + "where h.external_id = any(?)", List.of(homes), reader);
        return found;
    }

    /** Whose the places with these external ids are, as far as there are any. */
    public Set<String> municipalities(Collection<String> externalIds) {
        Set<String> codes = new HashSet<>();
        bulk.read(
                "select distinct h.municipality from place p join home h on h.id = p.home_id where p.external_id = any(?)",
                List.of(externalIds),
                row -> codes.add(row.getString(1)));
        return codes;
    }

    public void each(Consumer<SheetRow> taker) {
        bulk.read(
                SELECT + "order by p.id",
                List.of(),
                row -> taker.accept(kept(row).row()));
    }

    public void insert(List<PlaceRow> rows) {
        bulk.write(
                """
                insert into place (id, external_id, home_id, label, wheelchair, room)
                values (?, ?, (select id from home where external_id = ?), ?, ?, ?)""",
                rows,
                row -> Arrays.asList(
                        Ids.next(), row.externalId(), row.home(), row.label(), row.wheelchair(), row.room()));
    }

    /** Two places of a home may trade labels: so all changed ones let go of theirs first. */
    public void update(List<StoredRow<PlaceRow>> rows) {
        bulk.write("update place set label = cast(id as text) where id = ?", rows, kept -> Arrays.asList(kept.id()));
        bulk.write(
                "update place set label = ?, wheelchair = ?, room = ?, version = version + 1 where id = ?",
                rows,
                kept -> Arrays.asList(
                        kept.row().label(), kept.row().wheelchair(), kept.row().room(), kept.id()));
    }

    private static StoredRow<PlaceRow> kept(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        return new StoredRow<>(
                columns.id(),
                new PlaceRow(columns.text(), columns.text(), columns.text(), columns.truth(), columns.optionalText()));
    }
}
