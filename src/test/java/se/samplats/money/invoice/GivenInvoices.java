package se.samplats.money.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.PriceRow.Unit;
import se.samplats.money.settlement.ChargeKind;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Text;

/** Invoices as settlements become them, with lines of every kind. */
final class GivenInvoices {

    static final InvoiceParty BORLANGE = new InvoiceParty(
            "2081",
            "Borlänge kommun",
            "212000-2239",
            "Röda vägen 50",
            "781 81",
            "Borlänge",
            "0007:2120002239",
            "5051-6822",
            "ekonomi@borlange.example",
            new InvoiceAccounts("1510", "3520", "2440", "4680"));
    static final InvoiceParty FALUN = new InvoiceParty(
            "2080",
            "Falu kommun",
            "212000-2221",
            "Myntgatan 45",
            "791 83",
            "Falun",
            "0007:2120002221",
            "218-0107",
            "",
            new InvoiceAccounts("15100", "35100", "24100", "46800"));
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final List<InvoiceLine> lines = new ArrayList<>();
    private final List<String> corrected = new ArrayList<>();

    static GivenInvoices given() {
        return new GivenInvoices();
    }

    /** Days at a price in öre; fewer than none take days back. */
    GivenInvoices days(ChargeKind kind, @Nullable String caseReference, String from, int days, long priceOre) {
        LocalDate first = LocalDate.parse(from);
        return line(
                kind,
                caseReference,
                first,
                first.plusDays(Math.abs(days)),
                BigDecimal.valueOf(days),
                Unit.DAY,
                priceOre,
                Text.of("pricing.line.DAY_PRICE", Text.of("pricing.level.BASE"), Text.of("pricing.members")));
    }

    GivenInvoices hours(@Nullable String caseReference, String on, String hours, long priceOre) {
        return addOn(caseReference, on, hours, Unit.HOUR, priceOre, "extra personal natt");
    }

    GivenInvoices addOn(
            @Nullable String caseReference, String on, String quantity, Unit unit, long priceOre, String name) {
        LocalDate day = LocalDate.parse(on);
        BigDecimal units = new BigDecimal(quantity);
        Text text = Text.of(
                "pricing.line.ADD_ON", name, units, Text.of("pricing.unit." + unit), Text.of("pricing.members"));
        return line(ChargeKind.ADD_ON, caseReference, day, day.plusDays(1), units, unit, priceOre, text);
    }

    /** A year's end: one sum, to pay or to get back. */
    GivenInvoices yearEnd(long amountOre) {
        Money amount = new Money(amountOre);
        return line(new InvoiceLine(
                lines.size() + 1,
                null,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 1, 1),
                BigDecimal.ONE,
                Unit.TIME,
                amount,
                amount,
                ChargeKind.YEAR_END,
                Text.of("pricing.members")));
    }

    GivenInvoices correcting(String reference) {
        corrected.add(reference);
        return this;
    }

    GivenInvoices line(InvoiceLine line) {
        lines.add(line);
        return this;
    }

    private GivenInvoices line(
            ChargeKind kind,
            @Nullable String caseReference,
            LocalDate from,
            LocalDate to,
            BigDecimal quantity,
            Unit unit,
            long priceOre,
            Text text) {
        Money price = new Money(priceOre);
        return line(new InvoiceLine(
                lines.size() + 1, caseReference, from, to, quantity, unit, price, price.times(quantity), kind, text));
    }

    Invoice invoice() {
        return invoice(BORLANGE, FALUN, "ÅÄÖ-4711 socialförvaltningen");
    }

    Invoice invoice(InvoiceParty seller, InvoiceParty buyer, String buyerReference) {
        return new Invoice(
                "A-2026-00012",
                OCTOBER,
                LocalDate.of(2026, 11, 5),
                LocalDate.of(2026, 12, 5),
                seller,
                buyer,
                buyerReference,
                lines,
                corrected);
    }
}
