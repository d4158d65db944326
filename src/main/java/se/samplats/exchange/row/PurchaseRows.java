package se.samplats.exchange.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Today;

/** External purchases as rows of a sheet. */
@ApplicationScoped
public class PurchaseRows {

    private static final String SELECT = """
            select e.id, e.municipality, e.case_reference, e.form, e.provider_kind, e.starts_on, e.ends_before,
              e.day_price_ore, e.reason, e.reason_text, e.imported
            from external_purchase e\s""";

    private final Bulk bulk;
    private final Today today;

    PurchaseRows(Bulk bulk, Today today) {
        this.bulk = bulk;
        this.today = today;
    }

    /** All purchases for the cases of these keys, however their references are written. */
    public Map<PurchaseRow.Key, StoredRow<PurchaseRow>> byKeys(Collection<PurchaseRow.Key> keys) {
        Map<PurchaseRow.Key, StoredRow<PurchaseRow>> found = new HashMap<>();
        bulk.read(
                SELECT + """
                where (e.municipality, lower(trim(e.case_reference))) in (select * from unnest(?, ?)) order by e.id""",
                List.of(
                        keys.stream().map(PurchaseRow.Key::municipality).toList(),
                        keys.stream()
                                .map(key -> key.caseReference().strip().toLowerCase(Locale.ROOT))
                                .toList()),
                row -> {
                    StoredRow<PurchaseRow> kept = kept(row);
                    found.put(kept.row().key(), kept);
                });
        return found;
    }

    /** What was handed in by a sheet; a purchase that a handler recorded is its municipality's to tell. */
    public void each(Consumer<SheetRow> taker) {
        bulk.read(
                SELECT + "where e.imported order by e.id",
                List.of(),
                row -> taker.accept(kept(row).row()));
    }

    public void insert(List<PurchaseRow> rows) {
        bulk.write(
                """
                insert into external_purchase (id, municipality, case_reference, form, provider_kind, starts_on,
                  ends_before, day_price_ore, reason, reason_text, recorded_at, imported)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)""",
                rows,
                row -> Arrays.asList(
                        Ids.next(),
                        row.municipality(),
                        row.caseReference(),
                        row.form(),
                        row.provider(),
                        row.from(),
                        row.until(),
                        row.dayPriceOre(),
                        row.reason(),
                        row.reasonText(),
                        today.now()));
    }

    public void update(List<StoredRow<PurchaseRow>> rows) {
        bulk.write(
                """
                update external_purchase set provider_kind = ?, ends_before = ?, day_price_ore = ?, reason = ?,
                  reason_text = ?, version = version + 1
                where id = ?""",
                rows,
                kept -> Arrays.asList(
                        kept.row().provider(),
                        kept.row().until(),
                        kept.row().dayPriceOre(),
                        kept.row().reason(),
                        kept.row().reasonText(),
                        kept.id()));
    }

    private static StoredRow<PurchaseRow> kept(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        UUID id = columns.id();
        PurchaseRow purchase = new PurchaseRow(
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.day(),
                columns.optionalDay(),
                columns.ore(),
                columns.text(),
                columns.optionalText());
        return new StoredRow<>(id, purchase, columns.truth());
    }
}
