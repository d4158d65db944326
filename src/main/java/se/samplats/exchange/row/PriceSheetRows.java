package se.samplats.exchange.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Ids;

/** Prices as rows of a sheet. */
@ApplicationScoped
public class PriceSheetRows {

    private static final String SELECT = """
            select r.id, h.external_id, r.level, r.add_on, r.unit, r.valid_from, r.valid_until, r.member_ore, r.other_ore
            from price_row r join home h on h.id = r.home_id\s""";

    private final Bulk bulk;

    PriceSheetRows(Bulk bulk) {
        this.bulk = bulk;
    }

    public Map<DatedRow.Key, StoredRow<PriceSheetRow>> ofHomes(Collection<String> homes) {
        Map<DatedRow.Key, StoredRow<PriceSheetRow>> found = new HashMap<>();
        bulk.read(SELECT + "where h.external_id = any(?)", List.of(homes), row -> {
            StoredRow<PriceSheetRow> kept = kept(row);
            found.put(kept.row().key(), kept);
        });
        return found;
    }

    public void each(Consumer<SheetRow> taker) {
        bulk.read(
                SELECT + "order by r.id",
                List.of(),
                row -> taker.accept(kept(row).row()));
    }

    public void insert(List<PriceSheetRow> rows) {
        bulk.write(
                """
                insert into price_row (id, home_id, level, add_on, unit, valid_from, valid_until, member_ore, other_ore)
                values (?, (select id from home where external_id = ?), ?, ?, ?, ?, ?, ?, ?)""",
                rows,
                row -> Arrays.asList(
                        Ids.next(),
                        row.home(),
                        row.level(),
                        row.addOn(),
                        row.unit(),
                        row.from(),
                        row.until(),
                        row.memberOre(),
                        row.otherOre()));
    }

    public void update(List<StoredRow<PriceSheetRow>> rows) {
        bulk.write(
                """
                update price_row set unit = ?, valid_until = ?, member_ore = ?, other_ore = ?, version = version + 1
                where id = ?""",
                rows,
                kept -> Arrays.asList(
                        kept.row().unit(),
                        kept.row().until(),
                        kept.row().memberOre(),
                        kept.row().otherOre(),
                        kept.id()));
    }

    private static StoredRow<PriceSheetRow> kept(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        return new StoredRow<>(
                columns.id(),
                new PriceSheetRow(
                        columns.text(),
                        columns.text(),
                        columns.text(),
                        columns.text(),
                        columns.day(),
                        columns.optionalDay(),
                        columns.ore(),
                        columns.ore()));
    }
}
