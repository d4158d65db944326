package se.samplats.money.invoice;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Text;

/**
 * An invoice in the words and figures of the page to print.
 *
 * @param css how it looks; it stands in the document, which may ask for nothing from elsewhere
 */
record PrintedInvoice(Invoice invoice, Language language, String css) {

    public String tag() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    public String day(LocalDate day) {
        return day.toString();
    }

    public String month(YearMonth month) {
        return month.toString();
    }

    public String money(Money amount) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(PeppolTotals.sek(amount));
    }

    /** What is to be paid, or to be got back: whose it is is said beside it. */
    public String sum() {
        return money(invoice.isCredit() ? Money.ZERO.minus(invoice.total()) : invoice.total());
    }

    public String quantity(BigDecimal quantity) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(Math.max(0, quantity.scale()));
        return format.format(quantity);
    }

    public String unit(InvoiceLine line) {
        return Text.of("pricing.unit." + line.unit()).in(language);
    }

    public String kind(InvoiceLine line) {
        return Text.of("invoice.kind." + line.kind()).in(language);
    }

    public String text(InvoiceLine line) {
        return line.text().in(language);
    }

    public String exempt() {
        return Text.of("invoice.exempt").in(language);
    }

    public String creditTerms() {
        return Text.of("invoice.credit-terms").in(language);
    }

    public String corrected() {
        return invoice.correctedReferences().stream().collect(Collectors.joining(", "));
    }
}
