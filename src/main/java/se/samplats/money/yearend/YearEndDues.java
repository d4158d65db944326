package se.samplats.money.yearend;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.samplats.money.settlement.AgreedDues;
import se.samplats.money.settlement.Charge;
import se.samplats.money.settlement.SettlementLine;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Money;

/** The parts of agreed year-ends that no other month has settled: each is a line, once. */
@ApplicationScoped
class YearEndDues implements AgreedDues {

    private static final String DUES = """
            select s.municipality, y.home_id, y.year, s.amount_ore
            from year_end y join home h on h.id = y.home_id join year_end_share s on s.year_end_id = y.id
            where h.municipality = ? and s.municipality <> h.municipality and y.status = 'AGREED' and s.agreed_on < ?
              and s.amount_ore <> 0
              and not exists (select 1 from settlement_line l join settlement t on t.id = l.settlement_id
                where l.kind = 'YEAR_END' and l.home_id = y.home_id and l.starts_on = make_date(y.year, 1, 1)
                  and t.buyer = s.municipality and (t.month < ? or (t.month > ? and t.status = 'ISSUED')))
            order by s.municipality, y.year, y.home_id""";

    private final Bulk bulk;

    YearEndDues(Bulk bulk) {
        this.bulk = bulk;
    }

    @Override
    public Map<String, List<SettlementLine>> of(String seller, YearMonth month) {
        LocalDate first = month.atDay(1);
        Map<String, List<SettlementLine>> byBuyer = new TreeMap<>();
        bulk.read(DUES, List.of(seller, first.plusMonths(1), first, first), row -> byBuyer.computeIfAbsent(
                        row.getString(1), buyer -> new ArrayList<>())
                .add(new SettlementLine(
                        null,
                        row.getObject(2, UUID.class),
                        null,
                        false,
                        Charge.ofYearEnd(row.getInt(3), new Money(row.getLong(4))))));
        return byBuyer;
    }
}
