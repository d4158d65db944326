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

/** Framework prices as rows of a sheet. */
@ApplicationScoped
public class FrameworkRows {

    private static final String SELECT =
            "select id, supplier, form, target_group, day_price_ore, valid_from, valid_until from framework_offer ";

    private final Bulk bulk;

    FrameworkRows(Bulk bulk) {
        this.bulk = bulk;
    }

    public Map<DatedRow.Key, StoredRow<FrameworkRow>> ofSuppliers(Collection<String> suppliers) {
        Map<DatedRow.Key, StoredRow<FrameworkRow>> found = new HashMap<>();
        bulk.read(SELECT + "where supplier = any(?)", List.of(suppliers), row -> {
            StoredRow<FrameworkRow> kept = kept(row);
            found.put(kept.row().key(), kept);
        });
        return found;
    }

    public void each(Consumer<SheetRow> taker) {
        bulk.read(
                SELECT + "order by id", List.of(), row -> taker.accept(kept(row).row()));
    }

    public void insert(List<FrameworkRow> rows) {
        bulk.write(
                """
                insert into framework_offer (id, supplier, form, target_group, day_price_ore, valid_from, valid_until)
                values (?, ?, ?, ?, ?, ?, ?)""",
                rows,
                row -> Arrays.asList(
                        Ids.next(),
                        row.supplier(),
                        row.form(),
                        row.targetGroup(),
                        row.dayPriceOre(),
                        row.from(),
                        row.until()));
    }

    public void update(List<StoredRow<FrameworkRow>> rows) {
        bulk.write(
                "update framework_offer set day_price_ore = ?, valid_until = ? where id = ?",
                rows,
                kept -> Arrays.asList(kept.row().dayPriceOre(), kept.row().until(), kept.id()));
    }

    private static StoredRow<FrameworkRow> kept(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        return new StoredRow<>(
                columns.id(),
                new FrameworkRow(
                        columns.text(),
                        columns.text(),
                        columns.text(),
                        columns.ore(),
                        columns.day(),
                        columns.optionalDay()));
    }
}
