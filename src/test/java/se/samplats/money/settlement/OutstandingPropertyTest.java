package se.samplats.money.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import se.samplats.county.agreement.AbsenceTerm;
import se.samplats.county.agreement.ChargedDays;
import se.samplats.county.agreement.ReservationTerm;
import se.samplats.county.agreement.Rounding;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.PriceRow;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/**
 * Whatever happens in a stay, however late it is told, and however often and in whichever months it is settled: the sum of
 * what was settled is the price of the days.
 */
class OutstandingPropertyTest {

    private static final LocalDate FIRST = LocalDate.parse("2027-09-01");

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theSumOfAllSettlementsIsThePriceOfTheDays(@ForAll long seed) {
        Random random = new Random(seed);
        GivenStay given = stay(random);
        List<Charge> settled = new ArrayList<>();
        LocalDate month = given.start.withDayOfMonth(1);
        int months = 2 + random.nextInt(9);
        for (int i = 0; i < months; i++) {
            month = month.plusMonths(1);
            happens(given, month, random);
            if (random.nextInt(4) > 0 || i == months - 1) {
                settle(given, month, settled);
                if (random.nextInt(3) == 0) {
                    assertTrue(outstanding(given, month, settled).isEmpty(), "a second run changes nothing");
                }
            }
        }
        List<Charge> owed = given.owed(month);
        assertEquals(GivenStay.ore(owed), GivenStay.ore(settled));
        assertEquals(DayByDay.price(given, month).ore(), GivenStay.ore(settled));
    }

    private static void settle(GivenStay given, LocalDate until, List<Charge> settled) {
        List<Charge> lines = outstanding(given, until, settled);
        for (Charge line : lines) {
            assertEquals(line.unitPrice().times(line.quantity()), line.amount());
        }
        settled.addAll(lines);
    }

    private static List<Charge> outstanding(GivenStay given, LocalDate until, List<Charge> settled) {
        return Outstanding.of(given.owed(until), settled);
    }

    private static GivenStay stay(Random random) {
        GivenStay given = new GivenStay();
        LocalDate from = LocalDate.parse("2027-01-01");
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            LocalDate until = from.plusDays(30 + random.nextInt(300));
            Money price = new Money(50_000 + random.nextInt(500_000));
            given.price(PriceRow.Level.BASE, "", PriceRow.Unit.DAY, from.toString(), until.toString(), price);
            Money raised = new Money(price.ore() * 13 / 10);
            given.price(PriceRow.Level.RAISED, "", PriceRow.Unit.DAY, from.toString(), until.toString(), raised);
            from = until.plusDays(random.nextInt(4) == 0 ? random.nextInt(20) : 0);
        }
        given.price(PriceRow.Level.ADD_ON, "resa", PriceRow.Unit.KM, "2027-01-01", null, new Money(2_53));
        given.chargedDays = any(random, ChargedDays.values());
        given.rounding = any(random, Rounding.values());
        given.level = any(random, Level.values());
        given.reservation = new ReservationTerm(random.nextInt(101), 1 + random.nextInt(5));
        given.absence = new AbsenceTerm(random.nextInt(20), random.nextInt(101));
        given.noticeDays = random.nextInt(91);
        given.start = FIRST.plusDays(random.nextInt(250));
        given.status = PlacementStatus.BOOKED;
        if (random.nextBoolean()) {
            given.agreedEnd = given.start.plusDays(1 + random.nextInt(300));
            given.end = given.agreedEnd;
        }
        given.quote();
        return given;
    }

    /** What comes to be known in a month: mostly on time, sometimes weeks late, sometimes corrected. */
    private static void happens(GivenStay given, LocalDate month, Random random) {
        if (given.status == PlacementStatus.BOOKED && random.nextInt(3) > 0) {
            given.status = PlacementStatus.ONGOING;
            given.arrivedOn = within(given, random);
        } else if (given.status == PlacementStatus.BOOKED && random.nextInt(6) == 0) {
            given.status = any(random, PlacementStatus.CANCELLED, PlacementStatus.NO_SHOW);
            given.end = within(given, random);
        }
        if (given.status == PlacementStatus.ONGOING || given.status == PlacementStatus.ENDED) {
            lives(given, month, random);
        }
    }

    private static void lives(GivenStay given, LocalDate month, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> absence(given, month.minusDays(random.nextInt(60)), random);
            case 1 -> given.absences.clear();
            case 2 -> given.levels.put(month.minusDays(random.nextInt(60)), any(random, Level.values()));
            case 3 ->
                given.addOns.add(new Stay.UsedAddOn(
                        given.addOns.size() + 1L,
                        month.minusDays(random.nextInt(60)),
                        "resa",
                        BigDecimal.valueOf(1 + random.nextInt(100_000), 2)));
            case 4 -> given.noticeGivenOn = month.minusDays(random.nextInt(50));
            case 5 -> {
                LocalDate left = month.minusDays(random.nextInt(45));
                given.status = PlacementStatus.ENDED;
                LocalDate arrival = given.arrivedOn == null ? given.start : given.arrivedOn;
                given.end = left.isBefore(arrival) ? arrival : left;
            }
            case 6 -> {
                if (given.status == PlacementStatus.ENDED && given.end != null) {
                    given.filledAgainOn = random.nextInt(3) == 0 ? null : given.end.plusDays(random.nextInt(40));
                }
            }
            default -> {}
        }
    }

    private static void absence(GivenStay given, LocalDate from, Random random) {
        Period away = new Period(from, random.nextInt(4) == 0 ? null : from.plusDays(1 + random.nextInt(50)));
        if (given.absences.stream().noneMatch(away::overlaps)) {
            given.absences.add(away);
        }
    }

    private static LocalDate within(GivenStay given, Random random) {
        LocalDate day = given.start.plusDays(random.nextInt(6));
        return given.end != null && day.isAfter(given.end) ? given.end : day;
    }

    @SafeVarargs
    private static <T> T any(Random random, T... all) {
        return all[random.nextInt(all.length)];
    }
}
