package se.samplats.county.pricing;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.agreement.AgreementVersion;
import se.samplats.county.agreement.Terms;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Places;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Today;

/** Gathers the input of a quote: the agreement of the arrival day, the price list, the private alternative. */
@ApplicationScoped
@Transactional
public class Quoting {

    private final Homes homes;
    private final Places places;
    private final Partners partners;
    private final PriceRows priceRows;
    private final PrivatePrices privatePrices;
    private final Today today;

    Quoting(
            Homes homes,
            Places places,
            Partners partners,
            PriceRows priceRows,
            PrivatePrices privatePrices,
            Today today) {
        this.homes = homes;
        this.places = places;
        this.partners = partners;
        this.priceRows = priceRows;
        this.privatePrices = privatePrices;
        this.today = today;
    }

    /** What a stay in a place would cost the buyer; refuses with {@code price-missing} where the home has no price. */
    public Quote quote(String buyer, UUID placeId, Period period, Level level, List<AddOn> addOns) {
        Home home = homes.get(places.get(placeId).homeId());
        AgreementVersion version =
                partners.of(buyer, List.of(home), period.start()).get(home.id());
        return Quote.of(
                inquiry(buyer, home, version, period, level, addOns),
                agreed(version),
                priceRows.ofHome(home.id()),
                privatePrices.of(buyer, home.form(), today.date()).orElse(null),
                today.date());
    }

    /**
     * The same for many homes at once, without add-ons: one query for all prices, one for each area and form. A home that has no
     * price on the arrival day has no quote.
     */
    public Map<UUID, Quote> quotes(String buyer, Collection<Home> among, Period period, Level level) {
        LocalDate day = today.date();
        List<UUID> ids = among.stream().map(Home::id).toList();
        Map<UUID, List<PriceRow>> rows =
                priceRows.ofHomes(ids, level.row()).stream().collect(groupingBy(PriceRow::homeId));
        Map<UUID, AgreementVersion> versions = partners.of(buyer, among, period.start());
        Map<String, Optional<PrivateAlternative>> alternatives = new HashMap<>();
        Map<UUID, Quote> quotes = new HashMap<>();
        for (Home home : among) {
            List<PriceRow> own = rows.getOrDefault(home.id(), List.of());
            if (new PriceList(own, true).on(period.start()).isPresent()) {
                Optional<PrivateAlternative> alternative =
                        alternatives.computeIfAbsent(home.form(), form -> privatePrices.of(buyer, form, day));
                quotes.put(
                        home.id(),
                        Quote.of(
                                inquiry(buyer, home, versions.get(home.id()), period, level, List.of()),
                                agreed(versions.get(home.id())),
                                own,
                                alternative.orElse(null),
                                day));
            }
        }
        return quotes;
    }

    /**
     * What a stay costs that was there before anything was quoted, by the agreement of its first day: without the private
     * alternative, which nobody weighed then. Empty where the home has no price on that day.
     */
    public Optional<Quote> afterwards(String buyer, Home home, Period period) {
        List<PriceRow> rows = priceRows.ofHome(home.id());
        if (new HomePrices(rows).on(Level.BASE, period.start()).isEmpty()) {
            return Optional.empty();
        }
        AgreementVersion version =
                partners.of(buyer, List.of(home), period.start()).get(home.id());
        Inquiry asked = inquiry(buyer, home, version, period, Level.BASE, List.of());
        return Optional.of(Quote.of(asked, agreed(version), rows, null, today.date()));
    }

    private static Inquiry inquiry(
            String buyer,
            Home home,
            @Nullable AgreementVersion version,
            Period period,
            Level level,
            List<AddOn> addOns) {
        Terms terms = version == null ? Terms.USUAL : version.terms();
        int noticeDays = terms.noticeDays(home.form(), home.noticeDays());
        return new Inquiry(buyer, home.municipality(), home.id(), noticeDays, period, level, addOns);
    }

    private static @Nullable Agreed agreed(@Nullable AgreementVersion version) {
        return version == null ? null : Agreed.of(version);
    }
}
