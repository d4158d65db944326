package se.samplats.market.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Position;

/**
 * A map drawn by the server, without tiles from elsewhere: towns and homes at their positions, in a picture of a fixed width.
 * Degrees are laid out evenly, longitude shortened by the cosine of the middle latitude.
 *
 * @param height in the picture's own units, of which it is 360 wide
 * @param homes with the numbers that they have in the list; where several are close, apart
 * @param boundaries outlines, as the commands of an SVG path
 */
record CountyMap(int height, List<Spot> towns, List<Spot> homes, List<String> boundaries) {

    private static final int WIDTH = 360;
    private static final int MARGIN = 24;
    private static final int LEAST_HEIGHT = 120;
    private static final int EDGE = 50;
    private static final int ABOVE = 7;
    private static final int BELOW = 16;
    private static final int LABEL_WIDTH = 72;
    private static final int LABEL_HEIGHT = 12;
    private static final int DOT = 12;
    private static final int LEAST_DISTANCE = 32;
    private static final int STEP = 16;
    private static final int RINGS = 12;
    private static final int TURNS = 12;

    /**
     * @param number in the list; 0 where it is not of the list
     * @param href null where there is nowhere to go
     */
    public record Spot(
            int x,
            int y,
            int labelY,
            int number,
            String name,
            @Nullable String href,
            boolean own) {

        Spot at(int otherX, int otherY) {
            return new Spot(otherX, otherY, labelY, number, name, href, own);
        }

        /** Where the name begins, so that it stays inside the picture. */
        public String anchor() {
            return x < EDGE ? "start" : x > WIDTH - EDGE ? "end" : "middle";
        }
    }

    /** Something with a position. */
    public record Located(
            Position position,
            int number,
            String name,
            @Nullable String href,
            boolean own) {

        static Located town(Position position, String name, boolean own) {
            return new Located(position, 0, name, null, own);
        }
    }

    public int width() {
        return WIDTH;
    }

    static CountyMap of(List<Located> towns, List<Located> homes, List<List<Position>> borders) {
        List<Position> all = Stream.concat(
                        Stream.concat(towns.stream(), homes.stream()).map(Located::position),
                        borders.stream().flatMap(List::stream))
                .toList();
        Projection projection = Projection.over(all);
        return new CountyMap(
                projection.height(),
                apart(towns.stream().map(projection::spot).toList()),
                spread(homes.stream().map(projection::spot).toList(), projection.height()),
                borders.stream().map(projection::path).toList());
    }

    /** Homes that lie on each other are moved apart, so that each can be read and pressed: each to the nearest place that is left. */
    private static List<Spot> spread(List<Spot> homes, int height) {
        List<Spot> placed = new ArrayList<>();
        for (Spot home : homes) {
            Spot moved = home;
            for (int ring = 1; ring <= RINGS && isTaken(placed, moved); ring++) {
                for (int turn = 0; turn < TURNS && isTaken(placed, moved); turn++) {
                    double angle = 2 * Math.PI * turn / TURNS;
                    moved = home.at(
                            within(home.x() + (int) Math.round(ring * STEP * Math.cos(angle)), WIDTH),
                            within(home.y() + (int) Math.round(ring * STEP * Math.sin(angle)), height));
                }
            }
            placed.add(moved);
        }
        return placed;
    }

    private static boolean isTaken(List<Spot> placed, Spot one) {
        return placed.stream().anyMatch(other -> Math.hypot(other.x() - one.x(), other.y() - one.y()) < LEAST_DISTANCE);
    }

    private static int within(int where, int size) {
        return Math.min(Math.max(where, DOT), size - DOT);
    }

    /** A name that would overlap another goes below its town. */
    private static List<Spot> apart(List<Spot> towns) {
        List<Spot> placed = new ArrayList<>();
        for (Spot town : towns) {
            boolean covers = placed.stream()
                    .anyMatch(other -> Math.abs(other.x() - town.x()) < LABEL_WIDTH
                            && Math.abs(other.labelY() - town.labelY()) < LABEL_HEIGHT);
            int label = covers ? town.y() + BELOW : town.labelY();
            placed.add(new Spot(town.x(), town.y(), label, 0, town.name(), town.href(), town.own()));
        }
        return placed;
    }

    private record Projection(double west, double north, double perDegree, double shortening, int height) {

        static Projection over(List<Position> all) {
            double west = all.stream().mapToDouble(Position::lon).min().orElse(0);
            double east = all.stream().mapToDouble(Position::lon).max().orElse(1);
            double south = all.stream().mapToDouble(Position::lat).min().orElse(0);
            double north = all.stream().mapToDouble(Position::lat).max().orElse(1);
            double shortening = Math.cos(Math.toRadians((south + north) / 2));
            double perDegree = (WIDTH - 2 * MARGIN) / Math.max((east - west) * shortening, 0.1);
            int height = (int) Math.max(LEAST_HEIGHT, Math.round((north - south) * perDegree) + 2 * MARGIN);
            return new Projection(west, north, perDegree, shortening, height);
        }

        int x(double lon) {
            return (int) Math.round(MARGIN + (lon - west) * shortening * perDegree);
        }

        int y(double lat) {
            return (int) Math.round(MARGIN + (north - lat) * perDegree);
        }

        Spot spot(Located one) {
            int y = y(one.position().lat());
            return new Spot(x(one.position().lon()), y, y - ABOVE, one.number(), one.name(), one.href(), one.own());
        }

        String path(List<Position> ring) {
            StringBuilder path = new StringBuilder();
            for (Position point : ring) {
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(x(point.lon()))
                        .append(' ')
                        .append(y(point.lat()));
            }
            return path.append('Z').toString();
        }
    }
}
