package se.samplats.steering.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Occupancy (<i>beläggning</i>) by home and by municipality, closures counted apart. How many days were taken is hidden where few persons
 * took them; places and closures are nobody's.
 *
 * @param to the first day after
 * @param occupancy of all homes together; null where it is hidden
 */
public record OccupancyMeasure(
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal occupancy,
        List<MunicipalUse> municipalities,
        List<HomeUse> homes) {

    /** @param occupancy days taken of all days that places were there */
    public record MunicipalUse(
            String municipality,
            int homes,
            long placeDays,
            @Nullable Long takenDays,
            long closedDays,
            @Nullable BigDecimal occupancy,
            @Nullable BigDecimal occupancyOfOpen) {

        private static MunicipalUse of(String municipality, List<HomeUse> homes, boolean shown) {
            long places = sum(homes, HomeUse::placeDays);
            Long taken = shown ? (Long) sum(homes, OccupancyMeasure::taken) : null;
            long closed = sum(homes, HomeUse::closedDays);
            return new MunicipalUse(
                    municipality,
                    homes.size(),
                    places,
                    taken,
                    closed,
                    taken == null ? null : HomeUse.share(taken, places),
                    taken == null ? null : HomeUse.share(taken, places - closed));
        }
    }

    /** What a reader may see of how full homes are. */
    interface Seen {
        boolean home(HomeUse home);

        boolean homesOf(String municipality);

        boolean all();
    }

    static OccupancyMeasure of(Span span, List<HomeUse> homes, Seen seen) {
        Map<String, List<HomeUse>> grouped = new TreeMap<>();
        homes.forEach(home -> grouped.computeIfAbsent(home.municipality(), m -> new ArrayList<>())
                .add(home));
        List<MunicipalUse> municipalities = grouped.entrySet().stream()
                .map(one -> MunicipalUse.of(one.getKey(), one.getValue(), seen.homesOf(one.getKey())))
                .toList();
        return new OccupancyMeasure(
                span.from(),
                span.to(),
                seen.all() ? HomeUse.share(sum(homes, OccupancyMeasure::taken), sum(homes, HomeUse::placeDays)) : null,
                municipalities,
                homes.stream()
                        .map(home -> seen.home(home) ? home : home.hidden())
                        .toList());
    }

    private static long taken(HomeUse home) {
        return home.takenDays() == null ? 0 : home.takenDays();
    }

    private static long sum(List<HomeUse> homes, ToLongFunction<HomeUse> of) {
        return homes.stream().mapToLong(of).sum();
    }
}
