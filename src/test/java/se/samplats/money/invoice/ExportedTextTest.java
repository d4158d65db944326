package se.samplats.money.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import se.samplats.county.pricing.PriceRow.Unit;
import se.samplats.money.settlement.ChargeKind;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.PersonalNumbers;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Text;

/** What the files say, word by word: each word is one that an invoice may say, and of a person there is the reference alone. */
class ExportedTextTest {

    private static final CSVFormat SWEDISH = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    /** What the formats themselves say. */
    private static final Set<String> FORMAT_WORDS = Set.of(
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
            "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0",
            "SEK",
            "SE",
            "VAT",
            "E",
            "VATEX-EU-132-1G",
            "SE:BANKGIRO",
            "30 dagar netto",
            "Beloppet är köparens: det regleras mot en kommande faktura eller betalas ut.",
            "Samplats",
            "PC8",
            "{}",
            "dygn",
            "timmar",
            "km",
            "gånger");

    @Test
    void noFileOfTwentySaysAnythingThatAnInvoiceMayNotSay() throws Exception {
        for (Invoice invoice : TwentyInvoices.all()) {
            Set<String> may = allowed(invoice);
            assertEquals(Set.of(), foreign(xmlTexts(PeppolInvoice.written(invoice)), may));
            assertEquals(Set.of(), foreign(csvCells(CsvInvoice.written(invoice)), may));
            assertEquals(Set.of(), foreign(sieWords(SieFile.ofSeller(invoice)), may));
            assertEquals(Set.of(), foreign(sieWords(SieFile.ofBuyer(invoice)), may));
        }
    }

    @Test
    void noFileHoldsWhatLooksLikeAPersonalNumber() {
        for (Invoice invoice : TwentyInvoices.all()) {
            for (byte[] file : List.of(
                    PeppolInvoice.written(invoice),
                    CsvInvoice.written(invoice),
                    SieFile.ofSeller(invoice),
                    SieFile.ofBuyer(invoice))) {
                String text = new String(file, StandardCharsets.ISO_8859_1);
                assertFalse(text.lines().anyMatch(PersonalNumbers::isIn), text);
            }
        }
    }

    @Test
    void aLineThatHoldsAPersonalNumberNeverLeaves() {
        Invoice invoice = GivenInvoices.given()
                .days(ChargeKind.DAY_PRICE, "19900101-2384", "2026-10-01", 3, 421_900)
                .invoice();
        for (Runnable export : List.<Runnable>of(
                () -> InvoiceFile.peppol(invoice),
                () -> InvoiceFile.csv(invoice),
                () -> InvoiceFile.sie(invoice, "2080"),
                () -> InvoiceFile.sie(invoice, "2081"),
                () -> InvoiceFile.pdf(invoice, Language.SV))) {
            assertEquals(
                    "personal-number", assertThrows(Refusal.class, export::run).rule());
        }
    }

    @Test
    void protectedPlacementsAreToldAsOneWithoutTheirReferences() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new InvoiceLine(
                        1,
                        "2080-F-17",
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 11, 1),
                        BigDecimal.TEN,
                        Unit.DAY,
                        new Money(100),
                        new Money(1000),
                        ChargeKind.PROTECTED,
                        Text.of("pricing.members")));
    }

    @Test
    void theSheetReadsBackAsTheLinesThatItWasMadeOf() throws IOException {
        for (Invoice invoice : TwentyInvoices.all()) {
            List<CSVRecord> rows = rows(CsvInvoice.written(invoice));
            assertEquals(invoice.lines().size(), rows.size());
            long total = 0;
            for (InvoiceLine line : invoice.lines()) {
                CSVRecord row = rows.get(line.number() - 1);
                assertEquals(line.caseReferenceOrNone(), row.get("Ärendebeteckning"));
                assertEquals(line.lastDay().toString(), row.get("Till och med"));
                assertEquals(0, line.quantity().compareTo(number(row.get("Antal"))));
                total += number(row.get("Belopp")).movePointRight(2).longValueExact();
            }
            assertEquals(invoice.total().ore(), total);
        }
    }

    @Test
    void theSheetOpensInSwedishAndNoCellOfItIsAFormula() {
        Invoice invoice = GivenInvoices.given()
                .days(ChargeKind.DAY_PRICE, "=HYPERLINK(\"x\")", "2026-10-01", -3, 421_950)
                .invoice();
        String text = new String(CsvInvoice.written(invoice), StandardCharsets.UTF_8);
        assertEquals('\ufeff', text.charAt(0));
        assertEquals(2, text.split("\r\n").length);
        assertEquals("'=HYPERLINK(\"x\")", rowsOf(text).get(0).get("Ärendebeteckning"));
        assertEquals("-12658,50", rowsOf(text).get(0).get("Belopp"));
    }

    private static Set<String> allowed(Invoice invoice) {
        Set<String> may = new HashSet<>(FORMAT_WORDS);
        Stream.of(invoice.seller(), invoice.buyer())
                .flatMap(party -> Stream.of(
                        party.name(),
                        party.organisationNumber(),
                        party.vatNumber(),
                        party.street(),
                        party.postalCode(),
                        party.city(),
                        party.email()))
                .forEach(may::add);
        may.add(invoice.reference());
        may.add("Faktura " + invoice.reference() + " " + invoice.seller().name());
        may.add("Faktura " + invoice.reference() + " " + invoice.buyer().name());
        may.add(invoice.buyerReference());
        may.addAll(invoice.correctedReferences());
        may.add(Text.of("invoice.exempt").in(Language.SV));
        for (String account : List.of("receivable", "revenue", "payable", "cost")) {
            may.add(Text.of("invoice.account." + account).in(Language.SV));
        }
        for (InvoiceLine line : invoice.lines()) {
            String kind = Text.of("invoice.kind." + line.kind()).in(Language.SV);
            may.add(kind);
            may.add(line.text().in(Language.SV));
            if (line.caseReference() != null) {
                may.add(line.caseReference());
                may.add("Ärendebeteckning " + line.caseReference());
                may.add(line.caseReference() + " " + kind);
            }
        }
        return may;
    }

    /** The texts that are neither allowed nor a number or a day. */
    private static Set<String> foreign(List<String> texts, Set<String> may) {
        return texts.stream()
                .filter(text -> !may.contains(text))
                .filter(text -> !text.matches("[-0-9.,:]*"))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static List<String> xmlTexts(byte[] file) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
        NodeList all = document.getElementsByTagName("*");
        return Stream.iterate(0, at -> at < all.getLength(), at -> at + 1)
                .map(all::item)
                .filter(node -> node.getChildNodes().getLength() == 1
                        && node.getFirstChild().getNodeType() == org.w3c.dom.Node.TEXT_NODE)
                .map(org.w3c.dom.Node::getTextContent)
                .toList();
    }

    private static List<String> csvCells(byte[] file) throws IOException {
        return rows(file).stream().flatMap(CSVRecord::stream).toList();
    }

    private static List<String> sieWords(byte[] file) {
        return new String(file, SieFile.CP437)
                .lines()
                .flatMap(line -> SieFileTest.words(line).stream())
                .filter(word -> !word.startsWith("#") && !word.equals("{") && !word.equals("}"))
                .toList();
    }

    private static List<CSVRecord> rows(byte[] file) throws IOException {
        return rowsOf(new String(file, StandardCharsets.UTF_8));
    }

    private static List<CSVRecord> rowsOf(String text) {
        try (CSVParser parser = CSVParser.parse(text.substring(1), SWEDISH)) {
            return parser.getRecords();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static BigDecimal number(String cell) {
        return new BigDecimal(cell.replace(',', '.'));
    }
}
