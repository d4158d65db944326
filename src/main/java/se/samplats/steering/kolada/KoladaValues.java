package se.samplats.steering.kolada;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Bulk;

/** The uploaded values. */
@ApplicationScoped
class KoladaValues {

    private final Bulk bulk;

    KoladaValues(Bulk bulk) {
        this.bulk = bulk;
    }

    /** What is there already is replaced: Kolada corrects its figures. */
    void put(List<KoladaValue> values, Instant now, String by) {
        bulk.write(
                """
                insert into kolada_value (indicator, year, municipality, value, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?)
                on conflict (municipality, indicator, year) do update set value = excluded.value,
                  recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by""",
                values,
                one -> List.<@Nullable Object>of(
                        one.indicator().name(), one.year(), one.municipality(), one.value(), now, by));
    }

    /** What is known of a municipality and a year. */
    Map<KoladaIndicator, BigDecimal> of(String municipality, int year) {
        Map<KoladaIndicator, BigDecimal> known = new EnumMap<>(KoladaIndicator.class);
        bulk.read(
                "select indicator, value from kolada_value where municipality = ? and year = ?",
                List.of(municipality, year),
                row -> {
                    BigDecimal value = row.getBigDecimal(2);
                    KoladaIndicator.called(row.getString(1)).ifPresent(one -> put(known, one, value));
                });
        return known;
    }

    private static void put(Map<KoladaIndicator, BigDecimal> known, KoladaIndicator one, BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        known.put(one, plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** The years of which anything is known of a municipality, the latest first. */
    List<Integer> years(String municipality) {
        List<Integer> years = new ArrayList<>();
        bulk.read(
                "select distinct year from kolada_value where municipality = ? order by year desc",
                List.of(municipality),
                row -> years.add(row.getInt(1)));
        return years;
    }
}
