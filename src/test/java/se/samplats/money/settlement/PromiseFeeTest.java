package se.samplats.money.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samplats.county.agreement.AgreedRefusal;
import se.samplats.county.agreement.PromiseTerm;
import se.samplats.market.offer.BedClaim;
import se.samplats.market.offer.OfferStatus;
import se.samplats.platform.kernel.Money;

class PromiseFeeTest {

    private static final UUID HOME = new UUID(0, 1);
    private static final LocalDate DAY = LocalDate.parse("2026-11-03");
    private static final PromiseTerm PROMISE =
            new PromiseTerm(List.of(AgreedRefusal.RISK, AgreedRefusal.GROUP_COMPOSITION), 150_000);

    @Test
    void aYesKeepsThePromiseWhateverTheBuyerDoesThen() {
        for (OfferStatus status :
                List.of(OfferStatus.MADE, OfferStatus.ACCEPTED, OfferStatus.WITHDRAWN, OfferStatus.LAPSED)) {
            BedClaim claim = claim(status, true, null, false);
            assertEquals(BedClaim.Outcome.HONOURED, claim.outcome(), status.name());
            assertEquals(0, claim.feeOre());
        }
    }

    @Test
    void aRefusalForAnAgreedReasonCostsNothing() {
        BedClaim claim = claim(OfferStatus.DECLINED, true, "RISK", false);
        assertEquals(BedClaim.Outcome.REFUSED_AS_AGREED, claim.outcome());
        assertEquals(0, claim.feeOre());
    }

    @Test
    void aRefusalForAnotherReasonAndNoAnswerAtAllCostTheFee() {
        BedClaim refused = claim(OfferStatus.DECLINED, true, "STAFFING", false);
        assertEquals(BedClaim.Outcome.REFUSED, refused.outcome());
        assertEquals(150_000, refused.feeOre());
        BedClaim silent = claim(OfferStatus.LAPSED, false, null, false);
        assertEquals(BedClaim.Outcome.NOT_ANSWERED, silent.outcome());
        assertEquals(150_000, silent.feeOre());
    }

    @Test
    void whatTheBuyerTookBackBeforeTheAnswerSaysNothing() {
        assertEquals(
                BedClaim.Outcome.WITHDRAWN,
                claim(OfferStatus.WITHDRAWN, false, null, false).outcome());
        assertEquals(
                BedClaim.Outcome.OPEN,
                claim(OfferStatus.ASKED, false, null, false).outcome());
    }

    @Test
    void ofSomebodyProtectedNoLineTells() {
        assertEquals(0, claim(OfferStatus.DECLINED, true, "STAFFING", true).feeOre());
    }

    @Test
    void twoRefusalsOfADayAreOneLineThatGoesBackToTheBuyer() {
        BedClaim refused = claim(OfferStatus.DECLINED, true, "STAFFING", false);
        Map<String, Map<PromiseFee, Integer>> owed =
                PromiseFee.owed(List.of(refused, claim(OfferStatus.ACCEPTED, true, null, false), refused));
        List<SettlementLine> lines = PromiseFee.lines(owed.getOrDefault("2082", Map.of()), Map.of());
        assertEquals(1, lines.size());
        Charge charge = lines.get(0).charge();
        assertEquals(ChargeKind.PROMISE_FEE, charge.kind());
        assertEquals(-2, charge.quantity().intValueExact());
        assertEquals(new Money(150_000), charge.unitPrice());
        assertEquals(new Money(-300_000), charge.amount());
        assertEquals(DAY, charge.from());
        assertFalse(charge.isOfDays());
    }

    @Test
    void whatIsSettledIsNotSettledAgainAndWhatIsNoLongerOwedIsTakenBack() {
        PromiseFee fee = new PromiseFee(HOME, DAY, new Money(150_000));
        assertEquals(List.of(), PromiseFee.lines(Map.of(fee, 2), Map.of(fee, 2)));
        assertEquals(
                new Money(-150_000),
                PromiseFee.lines(Map.of(fee, 3), Map.of(fee, 2)).get(0).charge().amount());
        assertEquals(
                new Money(300_000),
                PromiseFee.lines(Map.of(), Map.of(fee, 2)).get(0).charge().amount());
    }

    private static BedClaim claim(OfferStatus status, boolean answered, @Nullable String reason, boolean isProtected) {
        return new BedClaim(
                new UUID(0, 7), HOME, "2081", "2082", "HVB", DAY, status, answered, reason, DAY, isProtected, PROMISE);
    }
}
