package se.samplats.money.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samplats.money.settlement.ChargeKind;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Refusal;

class PeppolInvoiceTest {

    @Test
    void twentyInvoicesPassTheOfficialRulesWithoutAWarning() {
        List<Invoice> all = TwentyInvoices.all();
        assertEquals(20, all.size());
        assertTrue(all.stream().anyMatch(Invoice::isCredit));
        assertTrue(all.stream().flatMap(one -> one.lines().stream()).anyMatch(InvoiceLine::isCorrection));
        for (Invoice invoice : all) {
            byte[] file = PeppolInvoice.written(invoice);
            assertEquals(List.of(), PeppolRules.findings(file, invoice.isCredit()), invoice::toString);
        }
    }

    @Test
    void theRulesAreTheRealOnes() {
        String good = text(TwentyInvoices.month());
        assertRuled("SE-R-013", good.replace(">2120002239<", ">2120002238<"));
        assertRuled("BR-CO-16", good.replace(">130789.00</cbc:Payable", ">130789.01</cbc:Payable"));
        assertRuled("PEPPOL-EN16931-R003", good.replaceAll("<cbc:BuyerReference>.*?</cbc:BuyerReference>", ""));
        assertRuled(
                "BR-E-10",
                good.replaceAll("<cbc:TaxExemptionReason.*?</cbc:TaxExemptionReason>", "")
                        .replaceAll("<cbc:TaxExemptionReasonCode>.*?</cbc:TaxExemptionReasonCode>", ""));
    }

    @Test
    void aMonthIsAnInvoice() {
        String xml = text(TwentyInvoices.month());
        assertHas(xml, "<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>");
        assertHas(xml, "<cbc:PayableAmount currencyID=\"SEK\">130789.00</cbc:PayableAmount>");
        assertHas(xml, "<cbc:InvoicedQuantity unitCode=\"DAY\">31</cbc:InvoicedQuantity>");
        assertHas(xml, "<cbc:StartDate>2026-10-01</cbc:StartDate><cbc:EndDate>2026-10-31</cbc:EndDate>");
        assertHas(xml, "<cbc:CompanyID schemeID=\"0007\">2120002239</cbc:CompanyID>");
        assertHas(xml, "<cbc:EndpointID schemeID=\"0007\">2120002221</cbc:EndpointID>");
        assertHas(xml, "<cbc:BuyerReference>ÅÄÖ-4711 socialförvaltningen</cbc:BuyerReference>");
        assertHas(xml, "<cbc:ID>50516822</cbc:ID><cac:FinancialInstitutionBranch><cbc:ID>SE:BANKGIRO</cbc:ID>");
        assertHas(xml, "<cbc:TaxExemptionReasonCode>VATEX-EU-132-1G</cbc:TaxExemptionReasonCode>");
        assertHas(xml, "<cbc:ID>2080-F-17</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode>");
    }

    @Test
    void whatIsTakenBackHasANegativeQuantityAndNamesTheInvoiceBefore() {
        String xml = text(TwentyInvoices.correction());
        assertHas(xml, "<cbc:InvoicedQuantity unitCode=\"DAY\">-5</cbc:InvoicedQuantity>");
        assertHas(xml, "<cbc:PriceAmount currencyID=\"SEK\">4219.00</cbc:PriceAmount>");
        assertHas(xml, "<cac:InvoiceDocumentReference><cbc:ID>A-2026-00007</cbc:ID>");
        assertHas(xml, "<cbc:StartDate>2026-08-20</cbc:StartDate><cbc:EndDate>2026-10-31</cbc:EndDate>");
    }

    @Test
    void whatTheSellerOwesIsACreditNoteWithAllSignsTurnedRound() {
        Invoice credit = TwentyInvoices.credit();
        assertEquals(-11_839_139, credit.total().ore());
        String xml = text(credit);
        assertHas(xml, "<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>");
        assertHas(xml, "<cbc:PayableAmount currencyID=\"SEK\">118391.39</cbc:PayableAmount>");
        assertHas(xml, "<cbc:CreditedQuantity unitCode=\"DAY\">30</cbc:CreditedQuantity>");
        assertHas(xml, "<cbc:CreditedQuantity unitCode=\"DAY\">-7</cbc:CreditedQuantity>");
        assertHas(xml, "<cbc:CreditedQuantity unitCode=\"HUR\">7.25</cbc:CreditedQuantity>");
        assertFalse(xml.contains("PaymentMeans"), xml);
    }

    @Test
    void whatIsMissingIsToldInWordsForBothSides() {
        InvoiceParty seller = GivenInvoices.BORLANGE;
        InvoiceParty poor = new InvoiceParty(
                "2081", seller.name(), "", seller.street(), seller.postalCode(), "", "", "", "", InvoiceAccounts.NONE);
        Refusal refused = assertThrows(
                Refusal.class,
                () -> PeppolInvoice.written(GivenInvoices.given()
                        .days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-10-01", 3, 421_900)
                        .invoice(poor, GivenInvoices.FALUN, "")));
        assertEquals("billing-incomplete", refused.rule());
        String words = refused.detail().in(Language.SV);
        assertTrue(words.startsWith("Borlänge kommun saknar organisationsnummer, postort, Peppol-id, bankgiro"), words);
        assertTrue(words.contains("Falu kommun saknar er referens"), words);
    }

    @Test
    void whatTheRulesRefuseIsNotHandedOut() {
        InvoiceParty falun = GivenInvoices.FALUN;
        InvoiceParty lost = new InvoiceParty(
                "2080",
                falun.name(),
                falun.organisationNumber(),
                falun.street(),
                falun.postalCode(),
                falun.city(),
                "0088:1234567890123",
                falun.bankgiro(),
                "",
                falun.accounts());
        Refusal refused = assertThrows(
                Refusal.class,
                () -> PeppolInvoice.written(GivenInvoices.given()
                        .days(ChargeKind.DAY_PRICE, "2080-F-17", "2026-10-01", 3, 421_900)
                        .invoice(GivenInvoices.BORLANGE, lost, "4711")));
        assertEquals("invoice-against-rules", refused.rule());
        assertTrue(refused.detail().in(Language.SV).contains("PEPPOL-COMMON-R040"), refused.detail()::toString);
    }

    private static void assertRuled(String rule, String xml) {
        List<String> findings = PeppolRules.findings(xml.getBytes(StandardCharsets.UTF_8), false);
        assertTrue(findings.stream().anyMatch(one -> one.startsWith(rule)), () -> rule + ": " + findings);
    }

    private static void assertHas(String xml, String part) {
        assertTrue(xml.contains(part), () -> part + " is not in " + xml);
    }

    private static String text(Invoice invoice) {
        return new String(PeppolInvoice.written(invoice), StandardCharsets.UTF_8);
    }
}
