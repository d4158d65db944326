package se.samplats.money.invoice;

import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Text;

/** The sums of a Peppol invoice. Social care is exempt from VAT (ML 10 kap. 14 §), so there is none in them. */
final class PeppolTotals {

    static final String SEK = "SEK";

    private static final int ORE_DIGITS = 2;
    private static final String EXEMPT = "E";

    /** Article 132 (1) (g) of the VAT directive: services closely linked to welfare, by bodies governed by public law. */
    private static final String WELFARE = "VATEX-EU-132-1G";

    private PeppolTotals() {}

    static BigDecimal sek(Money amount) {
        return BigDecimal.valueOf(amount.ore(), ORE_DIGITS);
    }

    static TaxTotalType vat(Money total) {
        TaxSubtotalType all = new TaxSubtotalType();
        all.setTaxableAmount(sek(total)).setCurrencyID(SEK);
        all.setTaxAmount(sek(Money.ZERO)).setCurrencyID(SEK);
        all.setTaxCategory(exempt(true));
        TaxTotalType vat = new TaxTotalType();
        vat.setTaxAmount(sek(Money.ZERO)).setCurrencyID(SEK);
        vat.addTaxSubtotal(all);
        return vat;
    }

    static MonetaryTotalType sums(Money total) {
        MonetaryTotalType sums = new MonetaryTotalType();
        sums.setLineExtensionAmount(sek(total)).setCurrencyID(SEK);
        sums.setTaxExclusiveAmount(sek(total)).setCurrencyID(SEK);
        sums.setTaxInclusiveAmount(sek(total)).setCurrencyID(SEK);
        sums.setPayableAmount(sek(total)).setCurrencyID(SEK);
        return sums;
    }

    /** @param reasoned whether the category says why, as the one of the whole invoice does and those of the lines do not */
    static TaxCategoryType exempt(boolean reasoned) {
        TaxCategoryType category = new TaxCategoryType();
        category.setID(EXEMPT);
        category.setPercent(BigDecimal.ZERO);
        if (reasoned) {
            category.setTaxExemptionReasonCode(WELFARE);
            category.addTaxExemptionReason(
                    new TaxExemptionReasonType(Text.of("invoice.exempt").in(Language.SV)));
        }
        category.setTaxScheme(PeppolParty.vat());
        return category;
    }
}
