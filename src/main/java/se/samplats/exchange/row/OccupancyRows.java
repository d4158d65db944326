package se.samplats.exchange.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import se.samplats.county.home.Occupancy;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Today;

/** The ledger as rows of a sheet; a stay has its placement beside it. */
@ApplicationScoped
public class OccupancyRows {

    private static final String SELECT = """
            select o.id, p.external_id, o.starts_on, o.ends_before, o.kind, o.municipality, m.case_reference, o.reason,
              m.id, o.kind = 'HOLD' or o.confidential or o.closure_id is not null
                or (o.kind = 'STAY' and (m.id is null or m.offer_id is not null or m.continues is not null
                  or exists (select 1 from placement_move v where v.placement_id = m.id and v.status = 'AGREED')))
            from occupancy o join place p on p.id = o.place_id left join placement m on m.occupancy_id = o.id\s""";

    private final Bulk bulk;
    private final ImportedPlacements placements;
    private final Today today;

    OccupancyRows(Bulk bulk, ImportedPlacements placements, Today today) {
        this.bulk = bulk;
        this.placements = placements;
        this.today = today;
    }

    public Map<DatedRow.Key, LedgerRow> ofPlaces(Collection<String> places) {
        Map<DatedRow.Key, LedgerRow> found = new HashMap<>();
        bulk.read(SELECT + "where p.external_id = any(?)", List.of(places), row -> {
            LedgerRow stored = stored(row);
            found.put(stored.row().key(), stored);
        });
        return found;
    }

    /** The stays of the cases of these, whoever brought them; of a protected identity none. */
    public List<OccupancyRow> ofCases(List<OccupancyRow> stays) {
        List<OccupancyRow> found = new ArrayList<>();
        bulk.read(
                """
                select p.external_id, m.starts_on, m.ends_before, 'STAY', m.buyer, m.case_reference, null
                from placement m join place p on p.id = m.place_id
                where (m.buyer, lower(trim(m.case_reference))) in (select * from unnest(?, ?))
                  and m.status not in ('CANCELLED', 'NO_SHOW') and m.protected_for is null
                  and m.ends_before is distinct from m.starts_on order by m.starts_on, m.id""",
                List.of(
                        stays.stream().map(OccupancyRow::municipality).toList(),
                        stays.stream()
                                .map(row -> String.valueOf(row.caseReference())
                                        .strip()
                                        .toLowerCase(Locale.ROOT))
                                .toList()),
                row -> found.add(row(new Columns(row))));
        return found;
    }

    /** All but holds, what came of the marketplace's offers, and stays of people with a protected identity. */
    public void each(Consumer<SheetRow> taker) {
        bulk.read(SELECT + "order by o.id", List.of(), row -> {
            LedgerRow stored = stored(row);
            if (!stored.marketplaces()) {
                taker.accept(stored.row());
            }
        });
    }

    public void insert(List<OccupancyRow> rows) {
        List<StoredRow<OccupancyRow>> kept =
                rows.stream().map(row -> new StoredRow<>(Ids.next(), row)).toList();
        bulk.write(
                """
                insert into occupancy (id, place_id, starts_on, ends_before, kind, municipality, reason, recorded_at)
                values (?, (select id from place where external_id = ?), ?, ?, ?, ?, ?, ?)""",
                kept,
                one -> Arrays.asList(
                        one.id(),
                        one.row().place(),
                        one.row().from(),
                        one.row().until(),
                        one.row().kind().name(),
                        one.row().municipality(),
                        one.row().reason(),
                        today.now()));
        placements.insert(kept.stream().filter(one -> one.row().isStay()).toList());
    }

    public void update(List<StoredRow<OccupancyRow>> rows) {
        bulk.write(
                """
                update occupancy set ends_before = ?, kind = ?, municipality = ?, reason = ?, version = version + 1
                where id = ?""",
                rows,
                one -> Arrays.asList(
                        one.row().until(),
                        one.row().kind().name(),
                        one.row().municipality(),
                        one.row().reason(),
                        one.id()));
        placements.follow(rows.stream().filter(one -> one.row().isStay()).toList());
    }

    private static LedgerRow stored(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        return new LedgerRow(columns.id(), row(columns), columns.optionalId(), columns.truth());
    }

    private static OccupancyRow row(Columns columns) throws SQLException {
        return new OccupancyRow(
                columns.text(),
                columns.day(),
                columns.optionalDay(),
                Occupancy.Kind.valueOf(columns.text()),
                columns.text(),
                columns.optionalText(),
                columns.optionalText());
    }
}
