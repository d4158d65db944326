package se.samplats.county.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Twelve weeks of one place as a picture, a day four units wide. What takes the place differs in height too, so that nobody
 * needs the colours.
 *
 * @param from a Monday, the week before today's
 * @param months where a month begins
 * @param now where today does
 */
record OccupancyStrip(LocalDate from, List<Bar> bars, List<Integer> months, int now) {

    static final int DAYS = 84;
    private static final int UNITS = 4;
    private static final int HEIGHT = 28;

    record Bar(Occupancy.Kind kind, int x, int width) {

        public int height() {
            return switch (kind) {
                case RESIDENT -> HEIGHT;
                case STAY -> 20;
                case HOLD -> 12;
                case CLOSURE -> 6;
            };
        }

        public int y() {
            return kind == Occupancy.Kind.CLOSURE ? (HEIGHT - height()) / 2 : HEIGHT - height();
        }
    }

    static LocalDate start(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
    }

    static OccupancyStrip of(List<OccupancyView> rows, LocalDate today) {
        LocalDate from = start(today);
        List<Bar> bars = rows.stream().map(row -> bar(row, from)).toList();
        List<Integer> months = IntStream.range(1, DAYS)
                .filter(day -> from.plusDays(day).getDayOfMonth() == 1)
                .mapToObj(day -> day * UNITS)
                .toList();
        return new OccupancyStrip(from, bars, months, Math.toIntExact(ChronoUnit.DAYS.between(from, today)) * UNITS);
    }

    private static Bar bar(OccupancyView row, LocalDate from) {
        LocalDate end = row.end();
        int first = Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(from, row.start())));
        int last = end == null ? DAYS : (int) Math.min(DAYS, ChronoUnit.DAYS.between(from, end));
        return new Bar(row.kind(), first * UNITS, (last - first) * UNITS);
    }

    public LocalDate until() {
        return from.plusDays(DAYS);
    }

    public int width() {
        return DAYS * UNITS;
    }

    public int height() {
        return HEIGHT;
    }
}
