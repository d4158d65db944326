package se.samplats.steering.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.steering.statistics.CareKind;

/**
 * Care by month as areas upon each other, drawn by the server. A month that covers too few persons is left out, and said to be.
 *
 * @param id tells two drawings of one page apart
 */
record AreaChart(
        String id,
        int width,
        int height,
        int left,
        int right,
        List<Area> areas,
        List<Tick> ticks,
        List<Tick> months,
        List<EdgeLabel> labels,
        List<Gap> gaps) {

    private static final int TOP = 14;
    private static final int BOTTOM = 26;
    private static final int LABEL_HEIGHT = 15;
    private static final int TICKS = 4;
    private static final int LEAD = 10;

    /** One kind's area in a stretch of visible months. */
    record Area(String kind, String path) {}

    record Tick(double at, String label) {}

    /** A label at the right edge, and where on the edge its area is. */
    record EdgeLabel(String kind, CareKind of, double y, double edge) {}

    /** A stretch of one hidden month. */
    record Gap(double x, double width) {}

    /** A month's parts in the order of {@link CareKind}; null when they are hidden. */
    record MonthParts(YearMonth month, long @Nullable [] parts) {

        long total() {
            long total = 0;
            for (long part : parts == null ? new long[0] : parts) {
                total += part;
            }
            return total;
        }
    }

    public int plotRight() {
        return width - right;
    }

    public int labelLeft() {
        return plotRight() + LEAD;
    }

    public int plotBottom() {
        return height - BOTTOM;
    }

    public int plotHeight() {
        return plotBottom() - TOP;
    }

    public int plotTop() {
        return TOP;
    }

    static AreaChart wide(List<MonthParts> months, Function<Long, String> amount, Function<YearMonth, String> month) {
        return draw("wide", 960, 320, 64, 150, 12, months, amount, month);
    }

    /** For a phone, where the same picture would be too small to read. */
    static AreaChart narrow(List<MonthParts> months, Function<Long, String> amount, Function<YearMonth, String> month) {
        return draw("narrow", 330, 300, 52, 112, 3, months, amount, month);
    }

    private static AreaChart draw(
            String id,
            int width,
            int height,
            int left,
            int right,
            int mostLabels,
            List<MonthParts> months,
            Function<Long, String> amount,
            Function<YearMonth, String> name) {
        long top = nice(months.stream().mapToLong(MonthParts::total).max().orElse(0));
        double each = (double) (width - left - right) / Math.max(1, months.size());
        double unit = (double) (height - TOP - BOTTOM) / top;
        int bottom = height - BOTTOM;
        List<Area> areas = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= months.size(); i++) {
            boolean visible = i < months.size() && months.get(i).parts() != null;
            if (!visible) {
                addStretch(areas, months, begin, i, left, each, bottom, unit);
                begin = i + 1;
                if (i < months.size()) {
                    gaps.add(new Gap(round(left + i * each), round(each)));
                }
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= TICKS; i++) {
            long value = top / TICKS * i;
            ticks.add(new Tick(round(bottom - value * unit), amount.apply(value)));
        }
        List<Tick> names = new ArrayList<>();
        int step = Math.max(1, (months.size() + mostLabels - 1) / mostLabels);
        for (int i = 0; i < months.size(); i += step) {
            names.add(new Tick(
                    round(left + (i + 0.5) * each), name.apply(months.get(i).month())));
        }
        return new AreaChart(id, width, height, left, right, areas, ticks, names, labels(months, bottom, unit), gaps);
    }

    private static void addStretch(
            List<Area> areas,
            List<MonthParts> months,
            int begin,
            int end,
            int left,
            double each,
            int bottom,
            double unit) {
        if (begin >= end) {
            return;
        }
        for (CareKind kind : CareKind.values()) {
            StringBuilder over = new StringBuilder();
            List<String> under = new ArrayList<>();
            long most = 0;
            for (int i = begin; i < end; i++) {
                long below = upTo(months.get(i), kind.ordinal());
                long above = upTo(months.get(i), kind.ordinal() + 1);
                most = Math.max(most, above - below);
                // The first and last month reach out to their edges, so that one month alone is seen too.
                List<Double> xs = new ArrayList<>();
                if (i == begin) {
                    xs.add(left + i * each);
                }
                xs.add(left + (i + 0.5) * each);
                if (i == end - 1) {
                    xs.add(left + (i + 1) * each);
                }
                for (double x : xs) {
                    over.append(over.isEmpty() ? "M" : "L").append(point(x, bottom - above * unit));
                    under.add(point(x, bottom - below * unit));
                }
            }
            if (most > 0) {
                for (int i = under.size() - 1; i >= 0; i--) {
                    over.append('L').append(under.get(i));
                }
                areas.add(new Area(kind.css(), over.append('Z').toString()));
            }
        }
    }

    /** At the height of the last visible month's areas, pushed apart where they would cover each other. */
    private static List<EdgeLabel> labels(List<MonthParts> months, int bottom, double unit) {
        MonthParts last = months.stream()
                .filter(one -> one.parts() != null)
                .reduce((one, other) -> other)
                .orElse(null);
        List<EdgeLabel> wanted = new ArrayList<>();
        for (CareKind kind : CareKind.values()) {
            int at = kind.ordinal();
            boolean drawn = months.stream().anyMatch(one -> upTo(one, at + 1) > upTo(one, at));
            if (last != null && drawn) {
                double edge = bottom - (upTo(last, at) + upTo(last, at + 1)) / 2.0 * unit;
                wanted.add(new EdgeLabel(kind.css(), kind, edge, edge));
            }
        }
        wanted.sort(Comparator.comparingDouble(EdgeLabel::edge).reversed());
        List<EdgeLabel> placed = new ArrayList<>();
        double lowest = bottom;
        for (EdgeLabel label : wanted) {
            double y = Math.min(label.edge(), lowest);
            placed.add(new EdgeLabel(label.kind(), label.of(), round(y), round(label.edge())));
            lowest = y - LABEL_HEIGHT;
        }
        return belowTheTop(placed);
    }

    /** The lowest first; what was pushed out at the top pushes the others down again. */
    private static List<EdgeLabel> belowTheTop(List<EdgeLabel> labels) {
        List<EdgeLabel> placed = new ArrayList<>();
        double highest = TOP;
        for (int i = labels.size() - 1; i >= 0; i--) {
            EdgeLabel label = labels.get(i);
            double y = Math.max(label.y(), highest);
            placed.add(new EdgeLabel(label.kind(), label.of(), y, label.edge()));
            highest = y + LABEL_HEIGHT;
        }
        return placed;
    }

    private static long upTo(MonthParts month, int kinds) {
        long sum = 0;
        long[] parts = month.parts();
        for (int i = 0; parts != null && i < kinds; i++) {
            sum += parts[i];
        }
        return sum;
    }

    /** The next number that four round steps lead to. */
    private static long nice(long most) {
        long step = 1;
        while (true) {
            for (long factor : new long[] {4, 6, 8, 10, 12, 16, 20, 24, 32}) {
                if (step * factor >= most) {
                    return step * factor;
                }
            }
            step *= 10;
        }
    }

    private static String point(double x, double y) {
        return round(x) + " " + round(y);
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
