package se.samplats.exchange.intake;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.HousingForm;
import se.samplats.county.pricing.PriceRow;
import se.samplats.exchange.row.PriceSheetRow;
import se.samplats.exchange.row.Reference;
import se.samplats.exchange.row.StoredData;
import se.samplats.exchange.sheet.Faults;
import se.samplats.exchange.sheet.ReadRow;

/** Asks about a day price that homes of the form hardly have: a digit too many reads as well as a price. It stops nothing. */
final class PlausiblePrices {

    private static final String A_DAY = "DAY";

    private final Reference reference;
    private final Faults faults;
    private final Map<String, String> forms = new HashMap<>();

    private PlausiblePrices(Delivery delivery, StoredData stored, Reference reference, Faults faults) {
        this.reference = reference;
        this.faults = faults;
        stored.homes().forEach((id, home) -> forms.put(id, home.row().form()));
        delivery.homes.forEach(
                home -> forms.put(home.value().externalId(), home.value().form()));
    }

    static void check(Delivery delivery, StoredData stored, Reference reference, Faults faults) {
        PlausiblePrices prices = new PlausiblePrices(delivery, stored, reference, faults);
        delivery.purchases.forEach(purchase -> prices.check(
                purchase,
                "dygnspris",
                purchase.value().dayPriceOre(),
                purchase.value().form()));
        delivery.frameworks.forEach(offer -> prices.check(
                offer, "dygnspris", offer.value().dayPriceOre(), offer.value().form()));
        delivery.prices.forEach(prices::check);
    }

    private void check(ReadRow<PriceSheetRow> price) {
        PriceSheetRow row = price.value();
        String form = forms.get(row.home());
        if (row.level().equals(PriceRow.Level.BASE.name()) && row.unit().equals(A_DAY)) {
            check(price, "pris_medlem", row.memberOre(), form);
            check(price, "pris_ovriga", row.otherOre(), form);
        }
    }

    private void check(ReadRow<?> entry, String column, long ore, @Nullable String code) {
        HousingForm form = code == null ? null : reference.forms().get(code);
        if (form != null && (ore < form.lowestDayPriceOre() || ore > form.highestDayPriceOre())) {
            faults.note(
                    entry,
                    column,
                    "price-unlikely",
                    kronor(ore),
                    form.code(),
                    kronor(form.lowestDayPriceOre()),
                    kronor(form.highestDayPriceOre()));
        }
    }

    private static String kronor(long ore) {
        DecimalFormatSymbols swedish = new DecimalFormatSymbols(Locale.ROOT);
        swedish.setGroupingSeparator('\u00a0');
        swedish.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.##", swedish).format(BigDecimal.valueOf(ore, 2));
    }
}
