package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.FewPersons;

/**
 * Which beds the county lacks: what was bought privately although nothing suitable was passed by, by whom the bed would have been for. A
 * group of fewer than five persons is told by less: without the needs, then without the sex, then without the age. Protected identities
 * are left out.
 */
@ApplicationScoped
public class MissingBeds {

    private static final String STATEMENT = """
            select e.form, coalesce(r.age, e.age), coalesce(r.sex, e.sex),
              array_to_string(array(select unnest(coalesce(r.needs, e.needs)) order by 1), ','),
              e.municipality || ' ' || e.case_reference, e.id,
              least(coalesce(e.ends_before, 'infinity'), cast(:to as date)) - greatest(e.starts_on, cast(:from as date)),
              e.day_price_ore
            from external_purchase e join purchase_judgement j on j.purchase_id = e.id
              left join purchase_request r on r.id = e.request_id
            where j.verdict in ('FULL', 'NO_HOME') and e.protected_for is null and e.provider_kind in ('COMPANY', 'ASSOCIATION')
              and coalesce(e.ends_before, 'infinity') > cast(:from as date) and e.starts_on < cast(:to as date)""";

    /** The first age of each band. */
    private static final int[] BANDS = {0, 13, 15, 18, 21, 65};

    private static final int OLDEST = 120;

    private final CountedRows database;

    MissingBeds(CountedRows database) {
        this.database = database;
    }

    /**
     * A bed that is missing.
     *
     * @param ageFrom null where the group is told without an age, as is {@code ageTo}
     * @param sex null where it is told without
     * @param needs what the home would have to be made for
     * @param others whether the group is what is left of smaller ones: its needs, sex or age differ or are not told
     * @param days the days of the range that were bought
     * @param beds how many beds that would fill, on an average day of the range
     */
    public record MissingBed(
            String form,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            @Nullable String sex,
            List<String> needs,
            boolean others,
            int purchases,
            long days,
            long costOre,
            BigDecimal beds) {}

    /** What a group is told by; the fields that are left out are null. */
    private record Key(
            String form,
            @Nullable Integer age,
            @Nullable String sex,
            @Nullable String needs) {

        /** The same, told by less. */
        Key coarser() {
            if (needs != null) {
                return new Key(form, age, sex, null);
            }
            return sex != null ? new Key(form, age, null, null) : new Key(form, null, null, null);
        }

        int detail() {
            return needs != null ? 3 : sex != null ? 2 : age != null ? 1 : 0;
        }
    }

    private static final class Group {

        private final Set<String> persons = new HashSet<>();
        private final Set<Object> purchases = new HashSet<>();
        private long days;
        private long ore;

        Group plus(Group other) {
            persons.addAll(other.persons);
            purchases.addAll(other.purchases);
            days += other.days;
            ore = Math.addExact(ore, other.ore);
            return this;
        }
    }

    /** The most days first. */
    List<MissingBed> within(Span span) {
        Map<Key, Group> finest = new LinkedHashMap<>();
        for (Object[] row : database.raw(STATEMENT, CountedRows.of(span))) {
            Group one = new Group();
            one.persons.add((String) row[4]);
            one.purchases.add(row[5]);
            one.days = CountedRows.number(row[6]);
            one.ore = one.days * CountedRows.number(row[7]);
            Integer age = row[1] == null ? null : band((int) CountedRows.number(row[1]));
            finest.merge(new Key((String) row[0], age, (String) row[2], (String) row[3]), one, Group::plus);
        }
        long range = ChronoUnit.DAYS.between(span.from(), span.to());
        List<MissingBed> beds = new ArrayList<>();
        merged(finest).forEach((key, group) -> beds.add(bed(key, group, range)));
        beds.sort(Comparator.comparingLong((MissingBed bed) -> -bed.days()).thenComparing(MissingBed::form));
        return beds;
    }

    /** Groups of few are joined, level by level; what is left of a form takes its smallest group with it, or is not told at all. */
    private static Map<Key, Group> merged(Map<Key, Group> finest) {
        Map<Key, Group> groups = new LinkedHashMap<>(finest);
        for (int detail = 3; detail > 0; detail--) {
            for (Key key : List.copyOf(groups.keySet())) {
                if (key.detail() == detail && isFew(groups.get(key))) {
                    join(groups, key);
                }
            }
        }
        for (Key rest : List.copyOf(groups.keySet())) {
            while (rest.detail() == 0 && groups.containsKey(rest) && isFew(groups.get(rest))) {
                Key smallest = groups.keySet().stream()
                        .filter(key -> key.detail() > 0 && key.form().equals(rest.form()))
                        .min(Comparator.comparingInt(key -> size(groups.get(key))))
                        .orElse(null);
                if (smallest == null) {
                    groups.remove(rest);
                } else {
                    Group taken = groups.remove(smallest);
                    groups.merge(rest, taken == null ? new Group() : taken, Group::plus);
                }
            }
        }
        return groups;
    }

    private static void join(Map<Key, Group> groups, Key key) {
        Group few = groups.remove(key);
        if (few != null) {
            groups.merge(key.coarser(), few, Group::plus);
        }
    }

    private static boolean isFew(@Nullable Group group) {
        return size(group) < FewPersons.FEWEST;
    }

    private static int size(@Nullable Group group) {
        return group == null ? 0 : group.persons.size();
    }

    private static MissingBed bed(Key key, Group group, long range) {
        int next = key.age() == null ? -1 : Arrays.binarySearch(BANDS, key.age()) + 1;
        return new MissingBed(
                key.form(),
                key.age(),
                key.age() == null ? null : next < BANDS.length ? (Integer) (BANDS[next] - 1) : (Integer) OLDEST,
                key.sex(),
                key.needs() == null || key.needs().isEmpty()
                        ? List.of()
                        : List.of(key.needs().split(",")),
                key.needs() == null,
                group.purchases.size(),
                group.days,
                group.ore,
                BigDecimal.valueOf(group.days).divide(BigDecimal.valueOf(range), 1, RoundingMode.HALF_UP));
    }

    private static int band(int age) {
        int band = 0;
        for (int first : BANDS) {
            band = age >= first ? first : band;
        }
        return band;
    }
}
