package se.samplats.money.invoice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samplats.money.settlement.ChargeKind;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Refusal;

class SieFileTest {

    private static final Charset PC8 = Charset.forName("Cp437");

    @Test
    void everyVoucherIsBalancedToTheOreOnBothSides() {
        for (Invoice invoice : TwentyInvoices.all()) {
            for (byte[] file : List.of(SieFile.ofSeller(invoice), SieFile.ofBuyer(invoice))) {
                List<List<String>> rows = rows(file, "#TRANS");
                assertEquals(invoice.lines().size() + 1, rows.size());
                BigDecimal sum = rows.stream().map(SieFileTest::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(0, sum.signum(), () -> sum + " in " + new String(file, PC8));
            }
        }
    }

    @Test
    void theSellerIsOwedWhatTheBuyerOwes() {
        Invoice invoice = TwentyInvoices.correction();
        BigDecimal total = BigDecimal.valueOf(invoice.total().ore(), 2);
        List<String> receivable = rows(SieFile.ofSeller(invoice), "#TRANS").get(0);
        assertEquals(List.of("#TRANS", "1510"), receivable.subList(0, 2));
        assertEquals(total, amount(receivable));
        List<List<String>> buyer = rows(SieFile.ofBuyer(invoice), "#TRANS");
        List<String> payable = buyer.get(buyer.size() - 1);
        assertEquals("24100", payable.get(1));
        assertEquals(total.negate(), amount(payable));
        assertEquals("46800", buyer.get(0).get(1));
    }

    @Test
    void theHeadSaysWhoseBooksAndInWhichSigns() {
        byte[] file = SieFile.ofSeller(TwentyInvoices.month());
        List<String> labels =
                new String(file, PC8).lines().map(line -> words(line).get(0)).toList();
        assertEquals(
                List.of(
                        "#FLAGGA",
                        "#PROGRAM",
                        "#FORMAT",
                        "#GEN",
                        "#SIETYP",
                        "#ORGNR",
                        "#FNAMN",
                        "#KONTO",
                        "#KONTO",
                        "#VER",
                        "{",
                        "#TRANS",
                        "#TRANS",
                        "}"),
                labels);
        assertEquals(List.of("#SIETYP", "4"), rows(file, "#SIETYP").get(0));
        assertEquals(List.of("#FORMAT", "PC8"), rows(file, "#FORMAT").get(0));
        assertEquals(List.of("#ORGNR", "212000-2239"), rows(file, "#ORGNR").get(0));
        assertEquals(List.of("#GEN", "20261105"), rows(file, "#GEN").get(0));
    }

    @Test
    void theSwedishLettersAreThoseOfTheOldCharacterSet() {
        byte[] file = SieFile.ofSeller(TwentyInvoices.month());
        assertTrue(new String(file, PC8).contains("#FNAMN \"Borlänge kommun\""));
        assertArrayEquals(
                new byte[] {(byte) 0x86, (byte) 0x84, (byte) 0x94, (byte) 0x8F, (byte) 0x8E, (byte) 0x99},
                "åäöÅÄÖ".getBytes(SieFile.CP437));
        assertTrue(contains(file, (byte) 0x84));
    }

    @Test
    void aNameCannotEndItsRow() {
        InvoiceParty odd = new InvoiceParty(
                "2080",
                "Falu \"nya\"\r\n#VER – 漢 kommun",
                "212000-2221",
                "",
                "",
                "",
                "",
                "",
                "",
                GivenInvoices.FALUN.accounts());
        byte[] file = SieFile.ofSeller(GivenInvoices.given()
                .days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-10-01", 3, 421_900)
                .invoice(GivenInvoices.BORLANGE, odd, ""));
        assertEquals(1, rows(file, "#VER").size());
        List<String> row = rows(file, "#TRANS").get(0);
        assertEquals("Falu \"nya\" #VER - ? kommun", row.get(row.size() - 1));
    }

    @Test
    void withoutAccountsThereIsNoFile() {
        InvoiceParty bare =
                new InvoiceParty("2080", "Falu kommun", "212000-2221", "", "", "", "", "", "", InvoiceAccounts.NONE);
        Refusal refused = assertThrows(
                Refusal.class,
                () -> SieFile.ofBuyer(GivenInvoices.given()
                        .days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-10-01", 3, 421_900)
                        .invoice(GivenInvoices.BORLANGE, bare, "")));
        assertEquals("billing-incomplete", refused.rule());
        assertTrue(refused.detail().in(Language.SV).contains("konto för skulder, konto för kostnader"));
    }

    private static BigDecimal amount(List<String> row) {
        return new BigDecimal(row.get(3));
    }

    static List<List<String>> rows(byte[] file, String label) {
        return new String(file, PC8)
                .lines()
                .map(SieFileTest::words)
                .filter(words -> words.get(0).equals(label))
                .toList();
    }

    /** A reader of our own, after the format's description: words by blanks, quoted ones whole, objects in braces. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (sign == '\\' && quoted && at + 1 < line.length()) {
                at++;
                word.append(line.charAt(at));
            } else if (sign == '"') {
                quoted = !quoted;
                begun = true;
            } else if (sign == ' ' && !quoted) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(sign);
                begun = true;
            }
        }
        return begun ? Stream.concat(words.stream(), Stream.of(word.toString())).toList() : words;
    }

    private static boolean contains(byte[] file, byte wanted) {
        for (byte one : file) {
            if (one == wanted) {
                return true;
            }
        }
        return false;
    }
}
