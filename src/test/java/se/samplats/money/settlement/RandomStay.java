package se.samplats.money.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.agreement.AbsenceTerm;
import se.samplats.county.agreement.ChargedDays;
import se.samplats.county.agreement.ReservationTerm;
import se.samplats.county.agreement.Rounding;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.PriceRow;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/** What is known of an invented stay by a book of its own, kept beside the service's: told the same, and reckoned day by day. */
final class RandomStay {

    static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    static final Money BASE = new Money(4_700_33);
    static final Money RAISED = new Money(6_100_67);

    final UUID id = UUID.randomUUID();
    final UUID place = UUID.randomUUID();
    final GivenStay given = new GivenStay();
    final List<Told> told = new ArrayList<>();
    final List<LocalDate> next = new ArrayList<>();
    private final @Nullable LocalDate agreed;

    /** Something that was recorded, as it stands. */
    static final class Told {
        final String kind;
        final long fact;
        LocalDate on;

        @Nullable
        LocalDate until;

        @Nullable
        Told back;

        Level level = Level.BASE;
        BigDecimal quantity = BigDecimal.ONE;
        int said;

        Told(String kind, long fact, LocalDate on) {
            this.kind = kind;
            this.fact = fact;
            this.on = on;
        }
    }

    RandomStay(Random random) {
        given.price(PriceRow.Level.BASE, "", PriceRow.Unit.DAY, "2026-01-01", null, BASE);
        given.price(PriceRow.Level.RAISED, "", PriceRow.Unit.DAY, "2026-01-01", null, RAISED);
        given.price(PriceRow.Level.ADD_ON, "resa", PriceRow.Unit.KM, "2026-01-01", null, new Money(2_53));
        given.chargedDays = any(random, ChargedDays.values());
        given.rounding = any(random, Rounding.values());
        given.reservation = new ReservationTerm(random.nextInt(101), 1 + random.nextInt(5));
        given.absence = new AbsenceTerm(random.nextInt(10), random.nextInt(101));
        given.noticeDays = random.nextInt(40);
        given.start = LocalDate.parse("2026-06-01").plusDays(random.nextInt(140));
        given.status = PlacementStatus.BOOKED;
        agreed = random.nextInt(6) == 0 ? null : given.start.plusDays(5 + random.nextInt(150));
        given.agreedEnd = agreed;
        given.end = agreed;
        given.quote();
    }

    /** A day of the stay that has come, or one near it. */
    LocalDate day(Random random) {
        LocalDate last = agreed == null || agreed.isAfter(TODAY) ? TODAY : agreed.plusDays(12);
        long days = Math.max(1, last.toEpochDay() - given.start.toEpochDay() + 4);
        return given.start.plusDays(random.nextInt((int) days) - 2L);
    }

    void ends(PlacementStatus status, LocalDate on) {
        given.status = status;
        given.end = on;
        if (status == PlacementStatus.CANCELLED || status == PlacementStatus.NO_SHOW) {
            LocalDate until = on.isBefore(given.start) ? given.start : on;
            given.end = agreed != null && agreed.isBefore(until) ? agreed : until;
        }
    }

    void goesOn(PlacementStatus status) {
        given.status = status;
        given.end = agreed;
    }

    void add(Told one) {
        one.said = told.stream().mapToInt(other -> other.said).max().orElse(0) + 1;
        told.add(one);
    }

    void saidAgain(Told one) {
        told.remove(one);
        add(one);
    }

    List<Told> of(String kind) {
        return told.stream().filter(one -> one.kind.equals(kind)).toList();
    }

    /** The absence that a return on the day would end. */
    @Nullable
    Told awayOn(LocalDate day) {
        return of("ABSENT").stream()
                .filter(one ->
                        one.back == null && one.on.isBefore(day) && (one.until == null || !one.until.isBefore(day)))
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody lives there on the day, as far as anybody has been told. */
    boolean livesOn(LocalDate day) {
        boolean arrived = given.status == PlacementStatus.ONGOING || given.status == PlacementStatus.ENDED;
        LocalDate from = given.arrivedOn;
        if (!arrived || from == null || day.isBefore(from)) {
            return false;
        }
        return given.status == PlacementStatus.ONGOING ? !day.isAfter(TODAY) : day.isBefore(given.end);
    }

    /** The slow count: each day by itself. */
    Money owed(LocalDate until) {
        LocalDate end = given.end;
        given.absences.clear();
        of("ABSENT").forEach(one -> given.absences.add(new Period(one.on, one.back == null ? one.until : one.back.on)));
        given.levels.clear();
        of("LEVEL_CHANGED").stream()
                .sorted(Comparator.comparingInt(one -> one.said))
                .forEach(one -> given.levels.put(one.on, one.level));
        given.addOns.clear();
        of("ADD_ON_USED").forEach(one -> given.addOns.add(new Stay.UsedAddOn(one.fact, one.on, "resa", one.quantity)));
        given.noticeGivenOn = of("NOTICE_GIVEN").stream()
                .max(Comparator.comparingInt(one -> one.said))
                .map(one -> one.on)
                .orElse(null);
        boolean ended = given.status == PlacementStatus.ENDED;
        given.filledAgainOn = next.stream()
                .filter(day -> ended && !day.isBefore(end))
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean late = given.status == PlacementStatus.ONGOING && end != null && !end.isAfter(TODAY);
        given.end = late ? null : end;
        try {
            Money slow = DayByDay.price(given, until);
            long quick = GivenStay.ore(given.owed(until));
            if (slow.ore() != quick) {
                throw new AssertionError(id + ": day by day " + slow.ore() + ", owed " + quick);
            }
            return slow;
        } finally {
            given.end = end;
        }
    }

    @SafeVarargs
    static <T> T any(Random random, T... all) {
        return all[random.nextInt(all.length)];
    }
}
