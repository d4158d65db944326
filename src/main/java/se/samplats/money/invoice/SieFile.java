package se.samplats.money.invoice;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Text;

/**
 * An invoice as one voucher (<i>verifikation</i>) of a SIE file of type 4I, which a municipality's bookkeeping takes in. Its
 * number is left to the books. The sum of the rows is nothing, to the öre.
 */
final class SieFile {

    /** What the format calls PC8. */
    static final Charset CP437 = Charset.forName("IBM437");

    private static final String END = "\r\n";
    private static final int MOST_TEXT = 100;

    private final StringBuilder text = new StringBuilder();

    private SieFile() {}

    /** One row of the voucher: what is debited is above nothing, what is credited below. */
    private record Row(String account, Money amount, String text) {}

    /** For the seller's books: what the buyer owes against what the homes have earned. */
    static byte[] ofSeller(Invoice invoice) {
        InvoiceAccounts accounts = invoice.seller().accounts();
        new InvoiceGaps()
                .add(invoice.seller(), "organisationNumber", invoice.seller().organisationNumber())
                .add(invoice.seller(), "receivableAccount", accounts.receivable())
                .add(invoice.seller(), "revenueAccount", accounts.revenue())
                .mustBeNone();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(accounts.receivable(), invoice.total(), invoice.buyer().name()));
        invoice.lines()
                .forEach(line ->
                        rows.add(new Row(accounts.revenue(), Money.ZERO.minus(line.amount()), description(line))));
        return new SieFile()
                .header(invoice.seller(), invoice.issuedOn())
                .account(accounts.receivable(), "receivable")
                .account(accounts.revenue(), "revenue")
                .voucher(invoice, invoice.buyer(), rows)
                .bytes();
    }

    /** For the buyer's books: what the care has cost against what is owed to the seller. */
    static byte[] ofBuyer(Invoice invoice) {
        InvoiceAccounts accounts = invoice.buyer().accounts();
        new InvoiceGaps()
                .add(invoice.buyer(), "organisationNumber", invoice.buyer().organisationNumber())
                .add(invoice.buyer(), "payableAccount", accounts.payable())
                .add(invoice.buyer(), "costAccount", accounts.cost())
                .mustBeNone();
        List<Row> rows = new ArrayList<>();
        invoice.lines().forEach(line -> rows.add(new Row(accounts.cost(), line.amount(), description(line))));
        rows.add(new Row(
                accounts.payable(),
                Money.ZERO.minus(invoice.total()),
                invoice.seller().name()));
        return new SieFile()
                .header(invoice.buyer(), invoice.issuedOn())
                .account(accounts.payable(), "payable")
                .account(accounts.cost(), "cost")
                .voucher(invoice, invoice.seller(), rows)
                .bytes();
    }

    private SieFile header(InvoiceParty own, LocalDate day) {
        return line("#FLAGGA", "0")
                .line("#PROGRAM", quoted("Samplats"), quoted("1"))
                .line("#FORMAT", "PC8")
                .line("#GEN", day(day))
                .line("#SIETYP", "4")
                .line("#ORGNR", own.organisationNumber())
                .line("#FNAMN", quoted(own.name()));
    }

    private SieFile account(String number, String name) {
        return line("#KONTO", number, quoted(said(Text.of("invoice.account." + name))));
    }

    private SieFile voucher(Invoice invoice, InvoiceParty other, List<Row> rows) {
        Text what = Text.of("invoice.voucher", invoice.reference(), other.name());
        line("#VER", quoted(""), quoted(""), day(invoice.issuedOn()), quoted(said(what)));
        line("{");
        rows.forEach(row -> line(
                "  #TRANS",
                row.account(),
                "{}",
                PeppolTotals.sek(row.amount()).toPlainString(),
                day(invoice.issuedOn()),
                quoted(row.text())));
        return line("}");
    }

    private SieFile line(String... words) {
        text.append(Arrays.stream(words).collect(Collectors.joining(" "))).append(END);
        return this;
    }

    private byte[] bytes() {
        try {
            ByteBuffer bytes = CP437.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .encode(CharBuffer.wrap(text));
            byte[] file = new byte[bytes.remaining()];
            bytes.get(file);
            return file;
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The case and what is charged, nothing else. */
    private static String description(InvoiceLine line) {
        return (line.caseReferenceOrNone() + " " + said(Text.of("invoice.kind." + line.kind()))).strip();
    }

    private static String said(Text text) {
        return text.in(Language.SV);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** Quoted; without what would end the row, and with the signs that the old character set has. */
    private static String quoted(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Z}]+", " ")
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("[’‘]", "'")
                .replaceAll("[”“„]", "\"");
        String cut = plain.length() > MOST_TEXT ? plain.substring(0, MOST_TEXT) : plain;
        return '"' + cut.replace("\\", "/").replace("\"", "\\\"") + '"';
    }
}
