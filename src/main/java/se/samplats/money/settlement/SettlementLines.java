package se.samplats.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.PriceRow;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Money;

/** The lines of settlements, many at a time. */
@ApplicationScoped
public class SettlementLines {

    /** A line whose placement one may not see is of somebody protected. */
    private static final String COLUMNS = """
            l.placement_id, l.home_id, l.case_reference,
              p.protected_for is not null or (p.id is null and l.placement_id is not null), l.kind, l.starts_on, l.ends_before, l.days,
              l.unit, l.quantity, l.unit_price_ore, l.percent, l.amount_ore, l.level, l.add_on, l.preliminary, l.price_row,
              l.fact_id""";

    private static final String OF_SETTLEMENTS = "select " + COLUMNS + """
            , l.settlement_id from settlement_line l left join placement p on p.id = l.placement_id
            where l.settlement_id = any(cast(? as uuid[])) order by l.id""";

    /** What was settled of placements before a month, or issued after it. */
    static final String SETTLED = "select " + COLUMNS + """
             from settlement_line l join placement p on p.id = l.placement_id join settlement s on s.id = l.settlement_id
            where l.placement_id = any(cast(? as uuid[])) and (s.month < ? or (s.month > ? and s.status = 'ISSUED'))""";

    private static final String INSERT = """
            insert into settlement_line (settlement_id, placement_id, home_id, case_reference, kind, starts_on, ends_before,
              days, unit, quantity, unit_price_ore, percent, amount_ore, level, add_on, preliminary, price_row, fact_id)
            select cast(s as uuid), cast(p as uuid), cast(h as uuid), c, k, cast(f as date), cast(t as date), cast(d as integer),
              u, cast(q as numeric), cast(e as bigint), cast(x as integer), cast(a as bigint), v, o, cast(b as boolean),
              cast(r as uuid), cast(i as bigint)
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality
              as line (s, p, h, c, k, f, t, d, u, q, e, x, a, v, o, b, r, i, number)
            order by number""";

    private final Bulk bulk;

    SettlementLines(Bulk bulk) {
        this.bulk = bulk;
    }

    public List<SettlementLine> of(UUID settlement) {
        return of(List.of(settlement)).getOrDefault(settlement, List.of());
    }

    /** The lines of many settlements, in their order. */
    public Map<UUID, List<SettlementLine>> of(Collection<UUID> settlements) {
        Map<UUID, List<SettlementLine>> lines = new HashMap<>();
        if (!settlements.isEmpty()) {
            bulk.read(OF_SETTLEMENTS, List.of(ids(settlements)), row -> lines.computeIfAbsent(
                            row.getObject(19, UUID.class), id -> new ArrayList<>())
                    .add(line(row)));
        }
        return lines;
    }

    private static List<String> ids(Collection<UUID> some) {
        return some.stream().map(UUID::toString).toList();
    }

    /** What other months have settled of some placements, by placement. */
    Map<UUID, List<Charge>> settled(Collection<UUID> placements, YearMonth except) {
        Map<UUID, List<Charge>> settled = new HashMap<>();
        LocalDate month = except.atDay(1);
        bulk.read(SETTLED, List.of(ids(placements), month, month), row -> settled.computeIfAbsent(
                        row.getObject(1, UUID.class), id -> new ArrayList<>())
                .add(line(row).charge()));
        return settled;
    }

    /** Writes the lines of several settlements in their order, in one statement. */
    void insert(Map<UUID, List<SettlementLine>> bySettlement) {
        List<List<@Nullable String>> columns = new ArrayList<>();
        bySettlement.forEach((settlement, lines) -> lines.forEach(line -> columns(settlement, line, columns)));
        if (!columns.isEmpty()) {
            bulk.write(INSERT, List.of(columns), ArrayList::new);
        }
    }

    /** Removes the lines of drafts that are made anew. */
    void delete(Collection<UUID> settlements) {
        if (!settlements.isEmpty()) {
            bulk.write(
                    "delete from settlement_line where settlement_id = any(cast(? as uuid[]))",
                    List.of(ids(settlements)),
                    List::of);
        }
    }

    private static void columns(UUID settlement, SettlementLine line, List<List<@Nullable String>> columns) {
        Charge charge = line.charge();
        @Nullable
        Object[] values = {
            settlement,
            line.placementId(),
            line.homeId(),
            line.caseReference(),
            charge.kind(),
            charge.from(),
            charge.to(),
            charge.days(),
            charge.unit(),
            charge.quantity().toPlainString(),
            charge.unitPrice().ore(),
            charge.percent(),
            charge.amount().ore(),
            charge.level(),
            charge.addOn(),
            charge.preliminary(),
            charge.priceRow(),
            charge.factId()
        };
        for (int i = 0; i < values.length; i++) {
            if (columns.size() == i) {
                columns.add(new ArrayList<>());
            }
            Object value = values[i];
            columns.get(i).add(value == null ? null : value.toString());
        }
    }

    private static SettlementLine line(ResultSet row) throws SQLException {
        String level = row.getString(14);
        Charge charge = new Charge(
                ChargeKind.valueOf(row.getString(5)),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getInt(8),
                PriceRow.Unit.valueOf(row.getString(9)),
                row.getBigDecimal(10),
                new Money(row.getLong(11)),
                row.getInt(12),
                new Money(row.getLong(13)),
                level == null ? null : Level.valueOf(level),
                row.getString(15),
                row.getBoolean(16),
                row.getObject(17, UUID.class),
                row.getObject(18, Long.class));
        return new SettlementLine(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getBoolean(4),
                charge);
    }
}
