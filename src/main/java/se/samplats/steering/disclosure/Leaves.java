package se.samplats.steering.disclosure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.FewPersons;

/** The finest parts of some months and who is in them. */
final class Leaves {

    private final Tables tables;
    private final List<List<String>> leaves = new ArrayList<>();
    private final List<BitSet> persons = new ArrayList<>();
    private @Nullable Set<String> readers;

    Leaves(Tables tables, Collection<Presence> presences, YearMonth first, YearMonth last) {
        this.tables = tables;
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, BitSet> found = new TreeMap<>();
        for (Presence one : presences) {
            if (!one.first().isAfter(last) && !one.last().isBefore(first)) {
                String key = String.join("\t", one.leaf());
                BitSet there = found.get(key);
                if (there == null) {
                    there = new BitSet();
                    found.put(key, there);
                }
                there.set(numbers.computeIfAbsent(one.person(), person -> numbers.size()));
            }
        }
        found.forEach((key, there) -> {
            leaves.add(List.of(key.split("\t", -1)));
            persons.add(there);
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Leaves same
                && same.tables.equals(tables)
                && same.leaves.equals(leaves)
                && same.persons.equals(persons);
    }

    @Override
    public int hashCode() {
        return 31 * leaves.hashCode() + persons.hashCode();
    }

    /** All parts of all tables that somebody is in, with the leaves they cover: the most wanted table first, the largest part of it. */
    Map<Part, BitSet> parts() {
        Map<Part, BitSet> parts = new LinkedHashMap<>();
        for (List<Integer> divided : tables.divided()) {
            Map<Part, BitSet> table = new LinkedHashMap<>();
            for (int i = 0; i < leaves.size(); i++) {
                Part part = Part.of(leaves.get(i), divided);
                if (tables.named(part)) {
                    table.computeIfAbsent(part, one -> new BitSet()).set(i);
                }
            }
            Map<Part, Integer> sizes = new HashMap<>();
            table.forEach((part, covered) -> sizes.put(part, persons(covered).cardinality()));
            table.keySet().stream()
                    .sorted(Comparator.comparing((Part part) -> -sizes.getOrDefault(part, 0)))
                    .forEach(part -> parts.put(part, table.getOrDefault(part, new BitSet())));
        }
        return parts;
    }

    /** Who is in some leaves, each counted once. */
    BitSet persons(BitSet covered) {
        BitSet all = new BitSet();
        covered.stream().forEach(i -> all.or(persons.get(i)));
        return all;
    }

    /** Whether one to four are in some leaves. */
    boolean isFew(BitSet covered) {
        BitSet all = new BitSet();
        for (int i = covered.nextSetBit(0); i >= 0; i = covered.nextSetBit(i + 1)) {
            all.or(persons.get(i));
            if (all.cardinality() >= FewPersons.FEWEST) {
                return false;
            }
        }
        return !all.isEmpty();
    }

    /** What a reader does not know by itself: all leaves for those of the county. */
    BitSet unknownTo(@Nullable String reader) {
        BitSet unknown = new BitSet();
        for (int i = 0; i < leaves.size(); i++) {
            if (reader == null || !tables.isKnownTo(reader, leaves.get(i))) {
                unknown.set(i);
            }
        }
        return unknown;
    }

    Set<String> readers() {
        Set<String> known = readers;
        if (known == null) {
            known = tables.readers(leaves);
            readers = known;
        }
        return known;
    }
}
