package se.samplats.money.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samplats.market.offer.BedClaim;
import se.samplats.platform.kernel.Money;

/**
 * What a home's municipality gives a buyer for claims that were refused without an agreed reason: all of one day in one home at one price.
 *
 * @param on the day of the refusal, or on which the time to answer was over
 * @param fee of each
 */
record PromiseFee(UUID homeId, LocalDate on, Money fee) {

    private static final Comparator<PromiseFee> ORDER = Comparator.comparing(PromiseFee::on)
            .thenComparing(PromiseFee::homeId)
            .thenComparing(one -> one.fee.ore());

    /** How many times each is owed to each buyer, by what became of the claims. */
    static Map<String, Map<PromiseFee, Integer>> owed(List<BedClaim> claims) {
        Map<String, Map<PromiseFee, Integer>> owed = new HashMap<>();
        for (BedClaim claim : claims) {
            LocalDate on = claim.closedOn();
            if (claim.feeOre() > 0 && on != null) {
                owed.computeIfAbsent(claim.buyer(), buyer -> new HashMap<>())
                        .merge(new PromiseFee(claim.homeId(), on, new Money(claim.feeOre())), 1, Integer::sum);
            }
        }
        return owed;
    }

    /** The lines of what is owed and no other month has settled; what was settled and is not owed any more is taken back. */
    static List<SettlementLine> lines(Map<PromiseFee, Integer> owed, Map<PromiseFee, Integer> settled) {
        Map<PromiseFee, Integer> left = new HashMap<>(owed);
        settled.forEach((fee, times) -> left.merge(fee, -times, Integer::sum));
        List<SettlementLine> lines = new ArrayList<>();
        left.keySet().stream().sorted(ORDER).forEach(fee -> {
            int times = left.getOrDefault(fee, 0);
            if (times != 0) {
                lines.add(new SettlementLine(null, fee.homeId, null, false, fee.charge(times)));
            }
        });
        return lines;
    }

    /** It goes back to the buyer: times are counted below zero. */
    private Charge charge(int times) {
        return Charge.ofSum(ChargeKind.PROMISE_FEE, on, on.plusDays(1), fee).of(BigDecimal.valueOf(-times));
    }
}
