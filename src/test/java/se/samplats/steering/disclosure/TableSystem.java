package se.samplats.steering.disclosure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The linear system of tables: leaves by attributes and month with the persons in them, as unknown numbers, and the parts that the
 * product showed of months and calendar years, as sums of them. Written without the product's own arithmetic.
 */
public final class TableSystem {

    private static final String ALL = "*";

    private final Map<YearMonth, Map<List<String>, Set<String>>> leaves = new TreeMap<>();
    private final Map<YearMonth, Set<List<String>>> monthly = new TreeMap<>();
    private final Map<Integer, Set<List<String>>> yearly = new TreeMap<>();
    private final Set<List<Integer>> tables = new LinkedHashSet<>();
    private final List<Integer> owners;

    /** What was looked at and what was found. */
    public static final class Result {
        public int unknowns;
        public int sums;
        public int hidden;
        public int fewHidden;
        public int pairs;
        public final List<String> determined = new ArrayList<>();
        public final List<String> differences = new ArrayList<>();

        /** Of the hidden parts that follow those that cover one to four persons. */
        public List<String> few() {
            return determined.stream().filter(one -> one.matches(".*: [1-4]")).toList();
        }

        @Override
        public String toString() {
            return unknowns + " unknown numbers, " + sums + " published sums, " + hidden + " hidden parts (" + fewHidden
                    + " of one to four), " + pairs + " differences; determined " + determined.size()
                    + ", of few persons "
                    + differences.size();
        }
    }

    public TableSystem(List<Integer> owners) {
        this.owners = owners;
    }

    public void person(String person, List<String> leaf, YearMonth month) {
        leaves.computeIfAbsent(month, m -> new TreeMap<>(TableSystem::compare))
                .computeIfAbsent(leaf, l -> new TreeSet<>())
                .add(person);
    }

    private static int compare(List<String> one, List<String> other) {
        return one.toString().compareTo(other.toString());
    }

    public void table(List<Integer> by) {
        tables.add(by);
    }

    public void shown(YearMonth month, String... part) {
        monthly.computeIfAbsent(month, m -> new LinkedHashSet<>()).add(List.of(part));
    }

    public void shown(int year, String... part) {
        yearly.computeIfAbsent(year, m -> new LinkedHashSet<>()).add(List.of(part));
    }

    /** What one attribute is in those leaves of a year of which another one has a value. */
    public Set<String> leavesOf(int year, int attribute, String value, int wanted) {
        Set<String> found = new TreeSet<>();
        leaves.forEach((month, some) -> some.keySet().forEach(leaf -> {
            if (month.getYear() == year && leaf.get(attribute).equals(value)) {
                found.add(leaf.get(wanted));
            }
        }));
        return found;
    }

    boolean isShown(YearMonth month, List<String> part) {
        return monthly.getOrDefault(month, Set.of()).contains(part)
                || persons(leaves.getOrDefault(month, Map.of()), part, "").isEmpty();
    }

    public Set<String> readers() {
        Set<String> readers = new TreeSet<>();
        leaves.values()
                .forEach(one -> one.keySet().forEach(leaf -> owners.forEach(owner -> readers.add(leaf.get(owner)))));
        readers.remove("-");
        return readers;
    }

    private boolean knows(String reader, List<String> leaf) {
        return owners.stream().anyMatch(owner -> leaf.get(owner).equals(reader));
    }

    private static boolean covers(List<String> part, List<String> leaf) {
        for (int i = 0; i < part.size(); i++) {
            if (!part.get(i).equals(ALL) && !part.get(i).equals(leaf.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Set<String> persons(Map<List<String>, Set<String>> of, List<String> part, String reader) {
        Set<String> persons = new TreeSet<>();
        of.forEach((leaf, some) -> {
            if (covers(part, leaf) && !knows(reader, leaf)) {
                persons.addAll(some);
            }
        });
        return persons;
    }

    private static boolean few(int persons) {
        return persons > 0 && persons < 5;
    }

    /** One calendar year, as far as it has come, as a reader sees it; the empty reader knows no leaf. */
    public Result judge(int year, String reader) {
        Result result = new Result();
        List<YearMonth> months = leaves.keySet().stream()
                .filter(month -> month.getYear() == year)
                .toList();
        Map<YearMonth, List<List<String>>> columns = new LinkedHashMap<>();
        Map<YearMonth, List<long[]>> open = new LinkedHashMap<>();
        for (YearMonth month : months) {
            List<List<String>> unknown = Objects.requireNonNull(leaves.get(month)).keySet().stream()
                    .filter(leaf -> !knows(reader, leaf))
                    .toList();
            columns.put(month, unknown);
            KnownSums known = new KnownSums(unknown.size());
            Set<List<String>> parts = monthly.getOrDefault(month, Set.of());
            parts.forEach(part -> known.add(row(part, unknown)));
            open.put(month, known.open());
            result.unknowns += unknown.size();
            result.sums += parts.size();
            differences(month.toString(), Objects.requireNonNull(leaves.get(month)), parts, reader, result);
        }
        int free = open.values().stream().mapToInt(List::size).sum();
        KnownSums years = new KnownSums(free);
        Set<List<String>> ofYear = yearly.getOrDefault(year, Set.of());
        ofYear.forEach(part -> years.add(over(part, months, columns, open, free)));
        result.sums += ofYear.size();
        Map<List<String>, Set<String>> whole = new HashMap<>();
        months.forEach(month -> Objects.requireNonNull(leaves.get(month))
                .forEach((leaf, some) ->
                        whole.computeIfAbsent(leaf, l -> new TreeSet<>()).addAll(some)));
        differences(Integer.toString(year), whole, ofYear, reader, result);
        for (YearMonth month : months) {
            for (List<String> part :
                    parts(Objects.requireNonNull(leaves.get(month)).keySet())) {
                if (!monthly.getOrDefault(month, Set.of()).contains(part)) {
                    hidden(
                            month + " " + part,
                            persons(Objects.requireNonNull(leaves.get(month)), part, reader)
                                    .size(),
                            years.determines(over(part, List.of(month), columns, open, free)),
                            result);
                }
            }
        }
        for (List<String> part : parts(whole.keySet())) {
            boolean summed = months.stream().allMatch(month -> isShown(month, part));
            if (!summed && !ofYear.contains(part)) {
                hidden(
                        year + " " + part,
                        persons(whole, part, reader).size(),
                        years.determines(over(part, months, columns, open, free)),
                        result);
            } else if (!summed) {
                lessItsMonths(year + " " + part, part, months, reader, result);
            }
        }
        return result;
    }

    private void hidden(String name, int persons, boolean determined, Result result) {
        if (persons > 0) {
            result.hidden++;
            result.fewHidden += few(persons) ? 1 : 0;
            if (determined) {
                result.determined.add(name + ": " + persons);
            }
        }
    }

    /** A year less each set of shown months that follow each other, and less all of them. */
    private void lessItsMonths(String name, List<String> part, List<YearMonth> months, String reader, Result result) {
        List<YearMonth> shown =
                months.stream().filter(month -> isShown(month, part)).toList();
        Set<String> left = new TreeSet<>();
        months.stream()
                .filter(month -> !shown.contains(month))
                .forEach(month -> left.addAll(persons(Objects.requireNonNull(leaves.get(month)), part, reader)));
        result.pairs += shown.size() + 1;
        if (few(left.size())) {
            result.differences.add(name + " less its months: " + left.size());
        }
    }

    private void differences(
            String when, Map<List<String>, Set<String>> of, Set<List<String>> shown, String reader, Result result) {
        Map<BitSet, List<String>> sets = new LinkedHashMap<>();
        List<List<String>> all =
                of.keySet().stream().filter(leaf -> !knows(reader, leaf)).toList();
        for (List<String> part : shown) {
            BitSet covered = new BitSet();
            for (int i = 0; i < all.size(); i++) {
                covered.set(i, covers(part, all.get(i)));
            }
            sets.put(covered, part);
        }
        sets.put(new BitSet(), List.of("nothing"));
        List<BitSet> different = List.copyOf(sets.keySet());
        for (BitSet larger : different) {
            for (BitSet smaller : different) {
                BitSet outside = (BitSet) smaller.clone();
                outside.andNot(larger);
                if (outside.isEmpty() && !larger.equals(smaller)) {
                    BitSet left = (BitSet) larger.clone();
                    left.andNot(smaller);
                    Set<String> persons = new TreeSet<>();
                    left.stream().forEach(i -> persons.addAll(of.get(all.get(i))));
                    result.pairs++;
                    if (few(persons.size())) {
                        result.differences.add(
                                when + " " + sets.get(larger) + " less " + sets.get(smaller) + ": " + persons.size());
                    }
                }
            }
        }
    }

    private Set<List<String>> parts(Set<List<String>> of) {
        Set<List<String>> parts = new LinkedHashSet<>();
        for (List<String> leaf : of) {
            for (List<Integer> by : tables) {
                List<String> part = new ArrayList<>(leaf);
                for (int i = 0; i < part.size(); i++) {
                    if (!by.contains(i)) {
                        part.set(i, ALL);
                    }
                }
                if (!part.contains("-")) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static long[] row(List<String> part, List<List<String>> columns) {
        long[] row = new long[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = covers(part, columns.get(i)) ? 1 : 0;
        }
        return row;
    }

    private static long[] over(
            List<String> part,
            List<YearMonth> months,
            Map<YearMonth, List<List<String>>> columns,
            Map<YearMonth, List<long[]>> open,
            int free) {
        long[] over = new long[free];
        int at = 0;
        for (Map.Entry<YearMonth, List<long[]>> one : open.entrySet()) {
            long[] row =
                    months.contains(one.getKey()) ? row(part, Objects.requireNonNull(columns.get(one.getKey()))) : null;
            for (long[] way : one.getValue()) {
                over[at++] = row == null ? 0 : KnownSums.times(row, way);
            }
        }
        return over;
    }
}
