package se.samplats.county.supply;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.HousingForm;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.PriceRows;
import se.samplats.platform.kernel.Money;

/**
 * What some municipalities offer to one buyer.
 *
 * @param partners with whom the buyer has agreed about which area, and when
 */
public record Supply(
        String buyer,
        Map<String, MunicipalSupply> municipalities,
        Partnerships partners,
        Function<String, HousingForm> forms) {

    private static final Comparator<OfferedHome> BY_NAME = Comparator.comparing(OfferedHome::name)
            .thenComparing(home -> home.id().toString());

    /** All homes, by name. */
    public List<OfferedHome> homes() {
        return municipalities.values().stream()
                .flatMap(one -> one.homes().stream())
                .sorted(BY_NAME)
                .toList();
    }

    public @Nullable OfferedHome home(String municipality, UUID id) {
        MunicipalSupply own = municipalities.get(municipality);
        return own == null ? null : own.homesById().get(id);
    }

    public @Nullable OfferedPlace place(String municipality, UUID id) {
        MunicipalSupply own = municipalities.get(municipality);
        return own == null ? null : own.placesById().get(id);
    }

    /** What a day costs the buyer there. Where no price is decided for the day, the last one before it; null where there is none. */
    public @Nullable Money dayPrice(OfferedHome home, Level level, LocalDate day) {
        MunicipalSupply seller = municipalities.get(home.municipality());
        NavigableMap<LocalDate, PriceRows.Prices> own = seller == null ? null : seller.prices(level, home.id());
        Map.Entry<LocalDate, PriceRows.Prices> price = own == null ? null : own.floorEntry(day);
        if (price == null) {
            return null;
        }
        return isMember(home, day)
                ? price.getValue().member()
                : price.getValue().other();
    }

    private boolean isMember(OfferedHome home, LocalDate day) {
        return buyer.equals(home.municipality())
                || partners.has(forms.apply(home.form()).area(), home.municipality(), day);
    }
}
