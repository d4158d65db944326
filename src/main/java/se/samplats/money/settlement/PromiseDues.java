package se.samplats.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import se.samplats.market.offer.BedClaims;
import se.samplats.platform.kernel.Bulk;
import se.samplats.platform.kernel.Money;

/** The fees for claims on promised beds that were refused: each is settled once, in the month of the refusal or the first that is open after it. */
@ApplicationScoped
class PromiseDues implements AgreedDues {

    private static final String SETTLED = """
            select t.buyer, l.home_id, l.starts_on, l.unit_price_ore, sum(l.quantity)
            from settlement_line l join settlement t on t.id = l.settlement_id
            where l.kind = 'PROMISE_FEE' and t.seller = ? and (t.month < ? or (t.month > ? and t.status = 'ISSUED'))
            group by t.buyer, l.home_id, l.starts_on, l.unit_price_ore""";

    private final BedClaims claims;
    private final Bulk bulk;

    PromiseDues(BedClaims claims, Bulk bulk) {
        this.claims = claims;
        this.bulk = bulk;
    }

    @Override
    public Map<String, List<SettlementLine>> of(String seller, YearMonth month) {
        Map<String, Map<PromiseFee, Integer>> owed =
                PromiseFee.owed(claims.closedBefore(seller, month.plusMonths(1).atDay(1)));
        Map<String, Map<PromiseFee, Integer>> settled = settled(seller, month.atDay(1));
        Set<String> buyers = new TreeSet<>(owed.keySet());
        buyers.addAll(settled.keySet());
        Map<String, List<SettlementLine>> byBuyer = new TreeMap<>();
        for (String buyer : buyers) {
            List<SettlementLine> lines =
                    PromiseFee.lines(owed.getOrDefault(buyer, Map.of()), settled.getOrDefault(buyer, Map.of()));
            if (!lines.isEmpty()) {
                byBuyer.put(buyer, lines);
            }
        }
        return byBuyer;
    }

    private Map<String, Map<PromiseFee, Integer>> settled(String seller, LocalDate month) {
        Map<String, Map<PromiseFee, Integer>> settled = new HashMap<>();
        bulk.read(SETTLED, List.of(seller, month, month), row -> settled.computeIfAbsent(
                        row.getString(1), buyer -> new HashMap<>())
                .put(
                        new PromiseFee(
                                row.getObject(2, UUID.class),
                                row.getObject(3, LocalDate.class),
                                new Money(row.getLong(4))),
                        -row.getBigDecimal(5).intValueExact()));
        return settled;
    }
}
