package se.samplats.steering.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.TableFile;

/**
 * A table of the dashboard, on the page and as a file.
 *
 * @param id what it is called in addresses
 * @param barLabel the header of the bars that draw each row's parts; null where there are none
 */
record DataTable(
        String id,
        String caption,
        List<Heading> headings,
        List<TableLine> lines,
        @Nullable String barLabel) {

    /** @param unit what a file adds to the label; empty where the cells say it */
    record Heading(String key, String label, String unit, boolean number) {

        static Heading word(String key, String label) {
            return new Heading(key, label, "", false);
        }

        static Heading number(String key, String label, String unit) {
            return new Heading(key, label, unit, true);
        }

        public String inFile() {
            return unit.isEmpty() ? label : label + ", " + unit;
        }
    }

    /** @param own whether it is the reader's municipality */
    record TableLine(List<Figure> figures, List<Segment> bar, boolean own) {}

    /** A part of a bar that is 100 wide. */
    record Segment(String kind, double x, double width) {}

    /** Ordered as the filter says; what has no value comes last. */
    DataTable sorted(DashboardFilter filter) {
        for (int column = 0; column < headings.size(); column++) {
            String order = filter.order(id, headings.get(column).key());
            if (order != null) {
                List<TableLine> ordered = new ArrayList<>(lines);
                ordered.sort(by(column, order.equals("ascending")));
                return new DataTable(id, caption, headings, ordered, barLabel);
            }
        }
        return this;
    }

    /** The first lines, at most so many. */
    public List<TableLine> first(int most) {
        return lines.subList(0, Math.min(most, lines.size()));
    }

    /** As spreadsheet programs open it. What the page hides, the file hides in the same words. */
    TableFile file() {
        return new TableFile(
                id,
                headings.stream().map(Heading::inFile).toList(),
                lines.stream()
                        .map(line -> line.figures().stream().map(Figure::inFile).toList())
                        .toList());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Comparator<TableLine> by(int column, boolean ascending) {
        Comparator<Comparable> order = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(
                line -> (Comparable) line.figures().get(column).value(), Comparator.nullsLast(order));
    }
}
