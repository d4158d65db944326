package se.samplats.market.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samplats.county.home.Sex;
import se.samplats.market.match.SuitabilityReading.SuitedBed;
import se.samplats.platform.kernel.Period;

/** The rule by itself: beds that suit, a ledger, and purchases one after the other. */
class PurchaseJudgeTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final UUID BED = UUID.randomUUID();
    private static final UUID OTHER_BED = UUID.randomUUID();

    private final KnownLedger.Ledger ledger = new KnownLedger.Ledger();
    private final PurchaseJudge judge = new PurchaseJudge(ledger);

    @Test
    void theDaysOfOneBedAreCountedOnceHoweverManyPassItBy() {
        Judgement first = judge.judge(purchase(0, 30), List.of(bed(BED, 10, null)));
        Judgement second = judge.judge(purchase(10, 40), List.of(bed(BED, 10, null)));
        assertEquals(Avoidability.AVOIDABLE, first.verdict());
        assertEquals(stretch(0, 30), first.counted());
        assertEquals(Avoidability.AVOIDABLE, second.verdict());
        assertEquals(stretch(10, 40), second.free());
        assertEquals(stretch(30, 40), second.counted());
    }

    @Test
    void aBedThatNobodyCountsIsNamedBeforeANearerOneThatSomebodyDoes() {
        List<SuitedBed> both = List.of(bed(BED, 10, null), bed(OTHER_BED, 90, null));
        assertEquals(BED, judge.judge(purchase(0, 30), both).placeId());
        assertEquals(OTHER_BED, judge.judge(purchase(0, 30), both).placeId());
    }

    @Test
    void theLongestFreeStretchOfTheStayIsWhatWasFreeOfIt() {
        ledger.add(BED, row(10, 15, FIRST, true));
        Judgement judged = judge.judge(purchase(0, 30), List.of(bed(BED, 10, null)));
        assertEquals(Avoidability.PARTLY, judged.verdict());
        assertEquals(stretch(15, 30), judged.free());
    }

    @Test
    void whatWasBookedInTimeButAfterTheDecisionWasNotKnownAndWhatWasToldAfterwardsWas() {
        Instant decided = KnownLedger.endOf(FIRST);
        ledger.add(BED, row(10, 40, FIRST.plusDays(3), false));
        ledger.add(OTHER_BED, row(10, 40, FIRST.plusDays(300), true));
        PurchaseCase purchase = purchase(0, 30, decided);
        assertEquals(
                stretch(0, 30),
                judge.judge(purchase, List.of(bed(BED, 10, null))).free());
        assertEquals(
                stretch(0, 10),
                judge.judge(purchase, List.of(bed(OTHER_BED, 10, null))).free());
    }

    @Test
    void ofWhatFailsTheHomeThatCameFurthestSaysTheRule() {
        Judgement judged = judge.judge(purchase(0, 30), List.of(bed(BED, 10, "AGE"), bed(OTHER_BED, 90, "NEEDS")));
        assertEquals(Avoidability.NO_HOME, judged.verdict());
        assertEquals("NEEDS", judged.failedCriterion());
        assertNull(judged.placeId());
    }

    private static KnownLedger.Row row(int from, int until, LocalDate known, boolean late) {
        return new KnownLedger.Row(stretch(from, until), KnownLedger.endOf(known), null, late, false);
    }

    private static Stretch stretch(int from, int until) {
        return new Stretch(FIRST.plusDays(from), FIRST.plusDays(until));
    }

    private static SuitedBed bed(UUID place, double km, @Nullable String failed) {
        return new SuitedBed(UUID.randomUUID(), "Hemmet", place, "1", km, failed);
    }

    private static PurchaseCase purchase(int from, int until) {
        return purchase(from, until, null);
    }

    private static PurchaseCase purchase(int from, int until, @Nullable Instant at) {
        Period days = new Period(FIRST.plusDays(from), FIRST.plusDays(until));
        NeededFor need = new NeededFor(16, Sex.MALE, List.of(), List.of(), false);
        return new PurchaseCase(UUID.randomUUID(), "2081", need.during("HVB", days), Stretch.of(days), true, FIRST, at);
    }
}
