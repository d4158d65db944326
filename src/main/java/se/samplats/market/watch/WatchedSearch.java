package se.samplats.market.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.market.match.Search;
import se.samplats.market.match.Sort;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Money;

/** A search as it is kept: its structured words, and nothing about who needs it. */
record WatchedSearch(
        String form,
        @Nullable Integer age,
        @Nullable Sex sex,
        List<String> needs,
        List<String> risks,
        boolean wheelchair,
        LocalDate start,
        @Nullable Integer days,
        boolean lengthKnown,
        @Nullable Integer maxDistanceKm,
        @Nullable Long maxDayPriceOre,
        List<String> within) {

    static WatchedSearch of(Search search) {
        Need need = search.need();
        return new WatchedSearch(
                need.form(),
                need.age(),
                need.sex(),
                need.needs(),
                need.risks(),
                need.wheelchair(),
                need.start(),
                need.days(),
                search.lengthKnown(),
                need.maxDistanceKm(),
                need.maxDayPrice() == null ? null : (Long) need.maxDayPrice().ore(),
                List.copyOf(search.within()));
    }

    /** From today on, where its day has passed. */
    Search search(LocalDate today) {
        Need need = new Need(
                form,
                age,
                sex,
                needs,
                risks,
                wheelchair,
                start.isBefore(today) ? today : start,
                days,
                maxDistanceKm,
                maxDayPriceOre == null ? null : new Money(maxDayPriceOre),
                Set.of(),
                true);
        return new Search(need, lengthKnown, within, Sort.BEST);
    }
}
