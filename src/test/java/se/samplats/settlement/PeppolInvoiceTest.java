package se.samplats.settlement;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samplats.settlement.GivenInvoices.given;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PeppolInvoiceTest {

    @Test
    void aMonthOfDaysPassesTheOfficialRules() {
        Invoice invoice = given().days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-10-01", 31, 421_900)
                .invoice();
        String xml = new String(PeppolInvoice.written(invoice), StandardCharsets.UTF_8);
        System.out.println(xml);
        assertTrue(xml.contains("<cbc:PayableAmount currencyID=\"SEK\">130789.00</cbc:PayableAmount>"), xml);
    }

    @Test
    void whatTheSellerOwesIsACreditNote() {
        Invoice invoice = given().days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-09-21", -10, 421_900)
                .days(ChargeKind.DAY_PRICE, "2080-F-18", "2026-10-30", 2, 421_900)
                .correcting("A-2026-00007")
                .invoice();
        String xml = new String(PeppolInvoice.written(invoice), StandardCharsets.UTF_8);
        System.out.println(xml);
        assertTrue(xml.contains("<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>"), xml);
    }
}
