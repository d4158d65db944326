package se.samplats.steering.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Occupancy (<i>beläggning</i>) by home and by municipality, closures counted apart.
 *
 * @param to the first day after
 */
public record OccupancyMeasure(LocalDate from, LocalDate to, List<MunicipalUse> municipalities, List<HomeUse> homes) {

    /** @param occupancy days taken of all days that places were there */
    public record MunicipalUse(
            String municipality,
            int homes,
            long placeDays,
            long takenDays,
            long closedDays,
            BigDecimal occupancy,
            BigDecimal occupancyOfOpen) {

        private static MunicipalUse of(String municipality, List<HomeUse> homes) {
            long places = sum(homes, HomeUse::placeDays);
            long taken = sum(homes, HomeUse::takenDays);
            long closed = sum(homes, HomeUse::closedDays);
            return new MunicipalUse(
                    municipality,
                    homes.size(),
                    places,
                    taken,
                    closed,
                    HomeUse.share(taken, places),
                    HomeUse.share(taken, places - closed));
        }
    }

    static OccupancyMeasure of(Span span, List<HomeUse> homes) {
        Map<String, List<HomeUse>> grouped = new TreeMap<>();
        homes.forEach(home -> grouped.computeIfAbsent(home.municipality(), m -> new ArrayList<>())
                .add(home));
        List<MunicipalUse> municipalities = grouped.entrySet().stream()
                .map(one -> MunicipalUse.of(one.getKey(), one.getValue()))
                .toList();
        return new OccupancyMeasure(span.from(), span.to(), municipalities, homes);
    }

    private static long sum(List<HomeUse> homes, ToLongFunction<HomeUse> of) {
        return homes.stream().mapToLong(of).sum();
    }
}
