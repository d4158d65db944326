package se.samplats.steering.disclosure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samplats.platform.kernel.FewPersons;

/**
 * Which parts of some tables are published, by month and by calendar year. Every other period is a sum of months: it shows a part
 * where each of its months does.
 */
public final class Published {

    private final Tables tables;
    private final List<Presence> presences;
    private final Publications publications;
    private final Map<YearMonth, Set<Part>> hidden = new HashMap<>();
    private final Map<Integer, Set<Part>> ofYears = new HashMap<>();
    private final Map<YearMonth, Leaves> leaves = new HashMap<>();

    /** @param presences all who are counted in the calendar years that are asked about, and in no year by half */
    Published(Publications publications, Tables tables, Collection<Presence> presences) {
        this.publications = publications;
        this.tables = tables;
        this.presences = List.copyOf(presences);
    }

    /**
     * Whether others than its owners may see the part of a period. A part without anybody in it is seen: it is nought.
     *
     * @param last the last month, which counts too
     */
    public boolean shows(Part part, YearMonth first, YearMonth last) {
        if (!tables.has(part)) {
            throw new IllegalArgumentException("in no table: " + part);
        }
        if (isMonthly(part, first, last)) {
            return true;
        }
        return first.getMonthValue() == 1
                && first.plusMonths(11).equals(last)
                && year(first.getYear()).contains(part);
    }

    private boolean isMonthly(Part part, YearMonth first, YearMonth last) {
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            if (hidden(month).contains(part)) {
                return false;
            }
        }
        return true;
    }

    /** The parts of the month that somebody is in and that are not shown. */
    private Set<Part> hidden(YearMonth month) {
        Set<Part> known = hidden.get(month);
        if (known == null) {
            known = new HashSet<>(leaves(month).parts().keySet());
            known.removeAll(publications.of(List.of(leaves(month)), () -> Publication.ofMonth(leaves(month))));
            hidden.put(month, known);
        }
        return known;
    }

    private Leaves leaves(YearMonth month) {
        return leaves.computeIfAbsent(month, one -> new Leaves(tables, presences, one, one));
    }

    private Set<Part> year(int year) {
        Set<Part> known = ofYears.get(year);
        if (known == null) {
            YearMonth first = YearMonth.of(year, 1);
            YearMonth last = YearMonth.of(year, 12);
            Leaves all = new Leaves(tables, presences, first, last);
            List<Leaves> months = new ArrayList<>(List.of(all));
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                months.add(leaves(month));
            }
            known = publications.of(months, () -> beside(year, first, last, all));
            ofYears.put(year, known);
        }
        return known;
    }

    private Set<Part> beside(int year, YearMonth first, YearMonth last, Leaves all) {
        Set<Part> monthly = new HashSet<>(all.parts().keySet());
        monthly.removeIf(part -> !isMonthly(part, first, last));
        return Publication.ofYear(all, monthly, part -> isEnoughBesideMonths(part, year, all));
    }

    /** Whether two months or more are hidden, and who is in them are five or more whom no municipality knows, or nobody. */
    private boolean isEnoughBesideMonths(Part part, int year, Leaves all) {
        List<YearMonth> left = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            if (hidden(YearMonth.of(year, month)).contains(part)) {
                left.add(YearMonth.of(year, month));
            }
        }
        if (left.size() < 2) {
            return false;
        }
        List<Presence> remaining = presences.stream()
                .filter(one -> part.covers(one.leaf()))
                .filter(one ->
                        left.stream().anyMatch(month -> !month.isBefore(one.first()) && !month.isAfter(one.last())))
                .toList();
        Leaves rest = new Leaves(tables, remaining, left.get(0), left.get(left.size() - 1));
        List<BitSet> unknown = new ArrayList<>(List.of(rest.unknownTo(null)));
        all.readers().forEach(reader -> unknown.add(rest.unknownTo(reader)));
        return unknown.stream()
                .mapToInt(leaf -> rest.persons(leaf).cardinality())
                .allMatch(persons -> persons == 0 || persons >= FewPersons.FEWEST);
    }
}
