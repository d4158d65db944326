package se.samplats.platform.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Amounts as bars from left to right, group under group, drawn by the server; the same amounts stand in a table beneath.
 *
 * @param id tells two drawings of one page apart
 * @param labelsAbove whether a group's name stands over its bars, where there is no room beside them
 * @param zero where nothing is: bars of negative amounts go to the left of it
 */
public record BarChart(
        String id, int width, int height, double zero, boolean labelsAbove, List<Group> groups, List<Mark> marks) {

    private static final int BAR = 14;
    private static final int BAR_GAP = 3;
    private static final int GROUP_GAP = 10;
    private static final int LINE = 16;
    private static final int BOTTOM = 6;
    private static final int TEXT_GAP = 6;

    /** What is to be drawn of one thing: its name and one amount or more. */
    public record Bars(String label, List<Amount> amounts) {}

    /**
     * @param kind the style sheet's name of the bar's colour
     * @param text what stands at its end
     */
    public record Amount(String kind, long amount, String text) {}

    /** A reference line from top to bottom, with its name. */
    public record Level(long at, String text) {}

    /** A group's name at a height. */
    public record Group(String label, double y, List<Bar> bars) {}

    /** A bar and what is written at its end. */
    public record Bar(String kind, double x, double y, double width, double textX, String text) {}

    /** A line and its name, which ends at the line where it would leave the picture otherwise. */
    public record Mark(double x, double textY, String anchor, String text) {}

    public int barHeight() {
        return BAR;
    }

    /** A group's bars begin here where its name stands beside them. */
    public int labelRight() {
        return labelsAbove ? 0 : (int) Math.round(zero) - TEXT_GAP;
    }

    public int markTop() {
        return marks.size() * LINE;
    }

    public static BarChart wide(List<Bars> bars, List<Level> levels) {
        return draw("wide", 960, 200, 150, false, bars, levels);
    }

    /** For a phone, where the same picture would be too small to read. */
    public static BarChart narrow(List<Bars> bars, List<Level> levels) {
        return draw("narrow", 330, 2, 125, true, bars, levels);
    }

    private static BarChart draw(
            String id, int width, int left, int right, boolean above, List<Bars> bars, List<Level> levels) {
        LongStream amounts = Stream.concat(
                        bars.stream().flatMap(group -> group.amounts().stream()).map(Amount::amount),
                        levels.stream().map(Level::at))
                .mapToLong(Long::longValue);
        long[] all = amounts.toArray();
        double most = Math.max(0, LongStream.of(all).max().orElse(0));
        double least = Math.min(0, LongStream.of(all).min().orElse(0));
        double unit = (width - left - right) / Math.max(1, most - least);
        double zero = left - least * unit;
        List<Group> groups = new ArrayList<>();
        double y = levels.size() * (double) LINE + GROUP_GAP;
        for (Bars group : bars) {
            double top = above ? y + LINE : y;
            groups.add(new Group(group.label(), top, drawn(group, top, zero, unit)));
            y = top + group.amounts().size() * (BAR + BAR_GAP) + GROUP_GAP;
        }
        return new BarChart(id, width, (int) y + BOTTOM, round(zero), above, groups, marks(levels, zero, unit, width));
    }

    private static List<Bar> drawn(Bars group, double top, double zero, double unit) {
        List<Bar> drawn = new ArrayList<>();
        double y = top;
        for (Amount amount : group.amounts()) {
            double length = Math.abs(amount.amount()) * unit;
            double x = amount.amount() < 0 ? zero - length : zero;
            drawn.add(new Bar(
                    amount.kind(),
                    round(x),
                    y,
                    round(length),
                    round(Math.max(zero, x + length)) + TEXT_GAP,
                    amount.text()));
            y += BAR + BAR_GAP;
        }
        return drawn;
    }

    private static List<Mark> marks(List<Level> levels, double zero, double unit, int width) {
        List<Mark> marks = new ArrayList<>();
        for (Level level : levels) {
            double x = round(zero + level.at() * unit);
            boolean far = x > width / 2.0;
            marks.add(new Mark(x, (marks.size() + 1.0) * LINE - 4, far ? "end" : "start", level.text()));
        }
        return marks;
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
