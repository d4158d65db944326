package se.samplats.money.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.agreement.AbsenceTerm;
import se.samplats.county.agreement.ChargedDays;
import se.samplats.county.agreement.ReservationTerm;
import se.samplats.county.agreement.Rounding;
import se.samplats.county.agreement.Terms;
import se.samplats.county.pricing.Agreed;
import se.samplats.county.pricing.HomePrices;
import se.samplats.county.pricing.Inquiry;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.PriceRow;
import se.samplats.county.pricing.Quote;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/** A stay in a home with a price list, told step by step. */
final class GivenStay {

    static final UUID HOME = new UUID(0, 1);
    private static final UUID PLACEMENT = new UUID(0, 2);

    final List<PriceRow> rows = new ArrayList<>();
    final List<Period> absences = new ArrayList<>();
    final TreeMap<LocalDate, Level> levels = new TreeMap<>();
    final List<Stay.UsedAddOn> addOns = new ArrayList<>();

    ChargedDays chargedDays = ChargedDays.ARRIVAL_ONLY;
    ReservationTerm reservation = new ReservationTerm(100, 1);
    AbsenceTerm absence = new AbsenceTerm(14, 80);
    Rounding rounding = Rounding.ORE;
    Level level = Level.BASE;
    int noticeDays = 30;
    PlacementStatus status = PlacementStatus.ONGOING;
    LocalDate bookedOn = day("2026-01-01");
    LocalDate start = day("2026-01-01");

    @Nullable
    LocalDate end;

    @Nullable
    LocalDate arrivedOn;

    @Nullable
    LocalDate agreedEnd;

    @Nullable
    LocalDate noticeGivenOn;

    @Nullable
    LocalDate filledAgainOn;

    private @Nullable LocalDate continuedOn;

    private @Nullable Quote quote;

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    GivenStay price(String from, @Nullable String until, long kronor) {
        return price(PriceRow.Level.BASE, "", PriceRow.Unit.DAY, from, until, Money.kronor(kronor));
    }

    GivenStay price(
            PriceRow.Level of, String addOn, PriceRow.Unit unit, String from, @Nullable String until, Money member) {
        Period validity = new Period(day(from), until == null ? null : day(until));
        rows.add(new PriceRow(HOME, of, addOn, unit, validity, member, member.plus(Money.kronor(500))));
        return this;
    }

    GivenStay from(String arrival) {
        start = day(arrival);
        arrivedOn = start;
        return this;
    }

    /** The stay was agreed to end on the day. */
    GivenStay agreedUntil(String departure) {
        agreedEnd = day(departure);
        end = agreedEnd;
        return this;
    }

    GivenStay left(String departure) {
        status = PlacementStatus.ENDED;
        end = day(departure);
        return this;
    }

    GivenStay away(String from, @Nullable String to) {
        absences.add(new Period(day(from), to == null ? null : day(to)));
        return this;
    }

    /** From the day on the case is another home's. */
    GivenStay goesOnElsewhere(String on) {
        continuedOn = day(on);
        agreedEnd = continuedOn;
        return this;
    }

    GivenStay used(long fact, String on, String code, String quantity) {
        addOns.add(new Stay.UsedAddOn(fact, day(on), code, new BigDecimal(quantity)));
        return this;
    }

    /** The quote of the booking: frozen at the first call, with the price list as it is then. */
    Quote quote() {
        if (quote == null) {
            Terms terms = Terms.of(chargedDays, reservation, absence, null, rounding, null, null, null, null, null);
            quote = Quote.of(
                    new Inquiry("2080", "2081", HOME, noticeDays, new Period(start, agreedEnd), level, List.of()),
                    new Agreed(HOME, "Boenden i länet", 1, terms),
                    rows,
                    null,
                    bookedOn);
        }
        return quote;
    }

    Stay stay() {
        return new Stay(
                PLACEMENT,
                status,
                start,
                end,
                arrivedOn,
                agreedEnd,
                noticeGivenOn,
                filledAgainOn,
                List.copyOf(absences),
                new TreeMap<>(levels),
                List.copyOf(addOns),
                quote(),
                continuedOn);
    }

    List<Charge> owed(String until) {
        return owed(day(until));
    }

    List<Charge> owed(LocalDate until) {
        return Charging.owed(stay(), new HomePrices(rows), until);
    }

    static long ore(List<Charge> charges) {
        return charges.stream().mapToLong(charge -> charge.amount().ore()).sum();
    }
}
