package se.samplats.money.invoice;

import static se.samplats.money.invoice.GivenInvoices.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.samplats.county.pricing.PriceRow.Unit;
import se.samplats.money.settlement.ChargeKind;

/** Twenty invoices: each way in which one can differ from a plain month, and some thrown together. */
final class TwentyInvoices {

    private static final long SEED = 20_261_122;
    private static final int WANTED = 20;

    private TwentyInvoices() {}

    static List<Invoice> all() {
        List<Invoice> all = new ArrayList<>(List.of(
                month(),
                correction(),
                credit(),
                yearEnd(),
                paidBack(),
                hours(),
                protectedLine(),
                nothing(),
                rounded()));
        Random random = new Random(SEED);
        while (all.size() < WANTED) {
            all.add(mixed(random));
        }
        return all;
    }

    static Invoice month() {
        return given().days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-10-01", 31, 421_900)
                .invoice();
    }

    /** Days of August are taken back, and the month is dearer than they were. */
    static Invoice correction() {
        return given().days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-10-01", 31, 421_900)
                .days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-08-20", -5, 421_900)
                .days(ChargeKind.ABSENCE, "2080-F-17", "2026-08-20", 5, 337_520)
                .correcting("A-2026-00007")
                .invoice();
    }

    /** More is taken back than charged. */
    static Invoice credit() {
        return given().days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-09-01", -30, 421_900)
                .days(ChargeKind.NOTICE, "2080-F-18", "2026-10-25", 7, 180_050)
                .hours("2080-F-17", "2026-09-03", "-7.25", 61_033)
                .correcting("A-2026-00007")
                .correcting("A-2026-00009")
                .invoice();
    }

    static Invoice yearEnd() {
        return given().days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-10-01", 3, 421_900)
                .yearEnd(108_856_140)
                .invoice();
    }

    static Invoice paidBack() {
        return given().days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-10-01", 30, 421_900)
                .yearEnd(-1_234_567)
                .invoice();
    }

    static Invoice hours() {
        return given().days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-10-01", 31, 290_000)
                .hours("2080-F-17", "2026-10-14", "12.75", 61_033)
                .addOn("2080-F-17", "2026-10-15", "37.4", Unit.KM, 1_850, "resor")
                .addOn("2080-F-17", "2026-10-16", "2", Unit.TIME, 95_000, "skola & fritid <1 termin>")
                .invoice();
    }

    static Invoice protectedLine() {
        return given().days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-10-01", 31, 421_900)
                .days(ChargeKind.PROTECTED, null, "2026-10-01", 31, 512_300)
                .invoice();
    }

    /** What is charged and what is taken back are the same. */
    static Invoice nothing() {
        return given().days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-10-01", 10, 421_900)
                .days(ChargeKind.DAY_PRICE, "2080-F-18", "2026-09-01", -10, 421_900)
                .correcting("A-2026-00007")
                .invoice();
    }

    /** The terms rounded the amount of the days otherwise than the price of one. */
    static Invoice rounded() {
        InvoiceLine line = month().lines().get(0);
        return given().line(new InvoiceLine(
                        1,
                        line.caseReference(),
                        line.from(),
                        line.to(),
                        line.quantity(),
                        line.unit(),
                        line.unitPrice(),
                        line.amount().plus(new se.samplats.platform.kernel.Money(317)),
                        ChargeKind.ABSENCE,
                        line.text()))
                .invoice();
    }

    private static Invoice mixed(Random random) {
        GivenInvoices given = given();
        int lines = 1 + random.nextInt(40);
        for (int line = 0; line < lines; line++) {
            String person = "2080-F-" + (100 + random.nextInt(40));
            long price = 90_000L + random.nextInt(800_000);
            String day = "2026-10-%02d".formatted(1 + random.nextInt(20));
            switch (random.nextInt(6)) {
                case 0 -> given.hours(person, day, random.nextInt(1, 900) / 4.0 + "", price / 10);
                case 1 -> given.days(ChargeKind.ABSENCE, person, day, 1 + random.nextInt(11), price * 4 / 5);
                case 2 ->
                    given.days(ChargeKind.DAY_PRICE, person, "2026-0" + (1 + random.nextInt(8)) + "-15", -3, price);
                case 3 -> given.days(ChargeKind.RESERVATION, person, day, 2, price / 2);
                case 4 -> given.days(ChargeKind.DEPARTURE_DAY, person, day, 1, price);
                default -> given.days(ChargeKind.DAY_PRICE, person, day, 1 + random.nextInt(11), price);
            }
        }
        return given.invoice();
    }
}
