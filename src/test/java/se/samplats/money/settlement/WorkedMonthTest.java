package se.samplats.money.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samplats.money.settlement.GivenStay.day;
import static se.samplats.money.settlement.GivenStay.ore;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samplats.county.pricing.PriceRow;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/** The worked months of docs/settlement.md, to the öre. */
class WorkedMonthTest {

    private final GivenStay given = new GivenStay()
            .price(PriceRow.Level.BASE, "", PriceRow.Unit.DAY, "2026-01-01", "2027-01-01", new Money(3_529_41));
    private final List<Charge> settled = new ArrayList<>();

    @Test
    void anAbsenceANoticeAPlaceFilledAgainAndALateCorrection() {
        given.from("2026-10-10").away("2026-10-15", null);
        assertEquals(75_529_38, settle("2026-11-01"));

        given.left("2026-11-20").noticeGivenOn = day("2026-11-05");
        given.filledAgainOn = day("2026-11-24");
        assertEquals(67_764_71, settle("2026-12-01"));

        given.absences.set(0, new Period(day("2026-10-15"), day("2026-11-10")));
        assertEquals(-28_235_30 + 35_294_10, settle("2027-01-01"));
        assertEquals(0, settle("2027-02-01"));
    }

    @Test
    void aDepartureThatIsToldSixWeeksLateIsTakenBackAtThePriceItWasChargedAt() {
        given.noticeDays = 0;
        given.from("2026-09-01");
        settle("2026-10-01");
        settle("2026-11-01");
        given.left("2026-09-20");
        List<Charge> lines = Outstanding.of(given.owed("2026-12-01"), settled);
        assertEquals(1, lines.size());
        assertEquals(-42, lines.get(0).days());
        assertEquals(day("2026-09-20"), lines.get(0).from());
        assertEquals(-42 * 3_529_41, ore(lines));
    }

    @Test
    void aQuantityThatIsCorrectedAfterItWasIssuedComesToTheOreThatIsOwed() {
        given.price(PriceRow.Level.ADD_ON, "resa", PriceRow.Unit.KM, "2026-01-01", null, new Money(2_53));
        given.from("2026-10-01").used(7, "2026-10-02", "resa", "1.50");
        settle("2026-11-01");
        for (String right : List.of("2.30", "1.70", "1.50", "0.10")) {
            given.addOns.clear();
            given.used(7, "2026-10-02", "resa", right);
            settle("2026-12-01");
            assertEquals(ore(given.owed("2026-12-01")), ore(settled), right);
        }
    }

    private long settle(String until) {
        List<Charge> lines = Outstanding.of(given.owed(until), settled);
        settled.addAll(lines);
        return ore(lines);
    }
}
