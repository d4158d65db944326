package se.samplats.market.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samplats.market.casework.NextStep.Fits;
import se.samplats.market.casework.NextStep.Waits;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.request.RequestStatus;

/** What a request waits for, in each of its states. */
class NextStepTest {

    private static final Set<OfferStatus> OVER =
            EnumSet.of(OfferStatus.DECLINED, OfferStatus.LAPSED, OfferStatus.WITHDRAWN, OfferStatus.ACCEPTED);

    /** A row of the table: the first that holds decides. */
    private record Row(Set<RequestStatus> status, Set<OfferStatus> any, Set<Fits> fits, Waits waits) {

        boolean holds(RequestStatus one, Set<OfferStatus> offers, Fits fitting) {
            return status.contains(one)
                    && (any.isEmpty() || offers.stream().anyMatch(any::contains))
                    && fits.contains(fitting);
        }
    }

    private static final Set<RequestStatus> OPEN = Set.of(RequestStatus.OPEN);
    private static final Set<Fits> ALL = EnumSet.allOf(Fits.class);
    private static final List<Row> TABLE = List.of(
            new Row(Set.of(RequestStatus.DRAFT), Set.of(), ALL, Waits.SUBMISSION),
            new Row(OPEN, Set.of(OfferStatus.MADE), ALL, Waits.DECISION),
            new Row(OPEN, Set.of(OfferStatus.ASKED), ALL, Waits.ANSWER),
            new Row(OPEN, Set.of(), Set.of(Fits.NONE), Waits.PURCHASE),
            new Row(OPEN, OVER, ALL, Waits.NEXT_QUESTION),
            new Row(OPEN, Set.of(), ALL, Waits.FIRST_QUESTION),
            new Row(EnumSet.allOf(RequestStatus.class), Set.of(), ALL, Waits.NOTHING));

    @Test
    void eachStateHasOneNextStep() {
        int seen = 0;
        for (RequestStatus status : RequestStatus.values()) {
            for (Set<OfferStatus> offers : subsets()) {
                for (Fits fits : Fits.values()) {
                    Waits expected = TABLE.stream()
                            .filter(row -> row.holds(status, offers, fits))
                            .findFirst()
                            .orElseThrow()
                            .waits();
                    assertEquals(expected, NextStep.waits(status, offers, fits), status + " " + offers + " " + fits);
                    seen++;
                }
            }
        }
        assertEquals(RequestStatus.values().length * (1 << OfferStatus.values().length) * Fits.values().length, seen);
    }

    @Test
    void whileAnOfferLivesNobodyIsAdvisedToBuy() {
        for (Set<OfferStatus> offers : subsets()) {
            if (offers.stream().anyMatch(OfferStatus::isLive)) {
                for (Fits fits : Fits.values()) {
                    Waits waits = NextStep.waits(RequestStatus.OPEN, offers, fits);
                    assertEquals(true, waits == Waits.ANSWER || waits == Waits.DECISION, offers + " " + fits);
                }
            }
        }
    }

    private static List<Set<OfferStatus>> subsets() {
        OfferStatus[] all = OfferStatus.values();
        return java.util.stream.IntStream.range(0, 1 << all.length)
                .mapToObj(bits -> {
                    Set<OfferStatus> some = EnumSet.noneOf(OfferStatus.class);
                    for (OfferStatus one : all) {
                        if ((bits & (1 << one.ordinal())) != 0) {
                            some.add(one);
                        }
                    }
                    return some;
                })
                .toList();
    }
}
