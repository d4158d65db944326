package se.samplats.exchange.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Today;

/** External purchases as rows of a sheet. */
@ApplicationScoped
public class PurchaseRows {

    private static final String SELECT = """
            select e.id, e.municipality, e.case_reference, e.form, e.provider_kind, e.starts_on, e.ends_before,
              e.day_price_ore, e.reason, e.reason_text, e.age, e.sex, e.needs, e.risks, e.wheelchair, e.decided_on,
              r.reference, e.supplier, e.legal_ground, e.failed_criterion, e.imported and e.protected_for is null
            from external_purchase e left join purchase_request r on r.id = e.request_id\s""";

    /** The request of a reference is its own municipality's. */
    private static final String REQUEST =
            "(select id from purchase_request where reference = cast(? as text) and municipality = cast(? as text))";

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

    /** What was handed in by a sheet, but for protected identities; a purchase that a handler recorded is its municipality's to tell. */
    public void each(Consumer<SheetRow> taker) {
        bulk.read(
                SELECT + "where e.imported and e.protected_for is null order by e.id",
                List.of(),
                row -> taker.accept(kept(row).row()));
    }

    public void insert(List<PurchaseRow> rows) {
        bulk.write("""
                insert into external_purchase (id, municipality, case_reference, form, provider_kind, starts_on,
                  ends_before, day_price_ore, reason, reason_text, recorded_at, imported, age, sex, needs, risks,
                  wheelchair, decided_on, supplier, legal_ground, failed_criterion, request_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?, ?, ?, ?, ?, ?, ?, ?,\s""" + REQUEST + ")", rows, row -> {
            List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
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
            values.addAll(cause(row.causeOr(null), row.municipality()));
            return values;
        });
    }

    /** Where what the judgement rests on is another now, the purchase is judged anew. */
    public void update(List<StoredRow<PurchaseRow>> rows) {
        bulk.write("""
                delete from purchase_judgement j using external_purchase e where e.id = ? and j.purchase_id = e.id and
                  (e.ends_before, e.age, e.sex, e.needs, e.risks, e.wheelchair, e.decided_on, e.request_id)
                  is distinct from (cast(? as date), cast(? as integer), cast(? as text), cast(? as text[]),
                    cast(? as text[]), cast(? as boolean), cast(? as date),\s""" + REQUEST + ")", rows, kept -> {
            PurchaseCause cause = kept.row().causeOr(null);
            return Arrays.asList(
                    kept.id(),
                    kept.row().until(),
                    cause.age(),
                    cause.sex() == null ? null : cause.sex().name(),
                    cause.needs(),
                    cause.risks(),
                    cause.wheelchair(),
                    cause.decidedOn(),
                    cause.request(),
                    kept.row().municipality());
        });
        bulk.write("""
                update external_purchase set provider_kind = ?, ends_before = ?, day_price_ore = ?, reason = ?,
                  reason_text = ?, age = ?, sex = ?, needs = ?, risks = ?, wheelchair = ?, decided_on = ?, supplier = ?,
                  legal_ground = ?, failed_criterion = ?, request_id =\s""" + REQUEST + """
                , version = version + 1 where id = ?""", rows, kept -> {
            PurchaseRow row = kept.row();
            List<@Nullable Object> values = new ArrayList<>(
                    Arrays.asList(row.provider(), row.until(), row.dayPriceOre(), row.reason(), row.reasonText()));
            values.addAll(cause(row.causeOr(null), row.municipality()));
            values.add(kept.id());
            return values;
        });
    }

    /** Those of these requests that there are, of these municipalities. */
    public Set<RequestName> knownRequests(Collection<RequestName> named) {
        Set<RequestName> known = new HashSet<>();
        if (!named.isEmpty()) {
            bulk.read(
                    "select municipality, reference from purchase_request where reference = any(?)",
                    List.of(named.stream().map(RequestName::reference).toList()),
                    row -> known.add(new RequestName(row.getString(1), row.getString(2))));
        }
        return known;
    }

    /** A request by its reference, as its own municipality names it. */
    public record RequestName(String municipality, String reference) {}

    private static List<@Nullable Object> cause(PurchaseCause cause, String municipality) {
        return Arrays.asList(
                cause.age(),
                cause.sex() == null ? null : cause.sex().name(),
                cause.needs(),
                cause.risks(),
                cause.wheelchair(),
                cause.decidedOn(),
                cause.supplier(),
                cause.legalGround(),
                cause.failedCriterion(),
                cause.request(),
                municipality);
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
                columns.optionalText(),
                cause(columns));
        return new StoredRow<>(id, purchase, columns.truth());
    }

    private static PurchaseCause cause(Columns columns) throws SQLException {
        Integer age = columns.optionalWhole();
        String sex = columns.optionalText();
        return new PurchaseCause(
                age,
                sex == null ? null : Sex.valueOf(sex),
                columns.words(),
                columns.words(),
                columns.truth(),
                columns.optionalDay(),
                columns.optionalText(),
                columns.optionalText(),
                columns.optionalText(),
                columns.optionalText());
    }
}
