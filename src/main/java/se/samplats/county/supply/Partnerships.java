package se.samplats.county.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.samplats.platform.kernel.Period;

/**
 * With whom one municipality has agreed, as of a version or later.
 *
 * @param agreed by area and partner, the periods of the agreements' versions
 */
record Partnerships(long version, Map<String, Map<String, List<Period>>> agreed) {

    boolean has(String area, String partner, LocalDate day) {
        return agreed.getOrDefault(area, Map.of()).getOrDefault(partner, List.of()).stream()
                .anyMatch(period -> period.contains(day));
    }
}
