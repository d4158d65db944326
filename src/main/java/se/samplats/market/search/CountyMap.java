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
 * @param boundaries outlines that the site has configured, as the commands of an SVG path
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

    /** @param href null where there is nowhere to go */
    public record Spot(
            int x, int y, int labelY, String name, @Nullable String href, boolean own) {

        /** Where the name begins, so that it stays inside the picture. */
        public String anchor() {
            return x < EDGE ? "start" : x > WIDTH - EDGE ? "end" : "middle";
        }
    }

    /** Something with a position. */
    public record Located(
            Position position, String name, @Nullable String href, boolean own) {}

    public int width() {
        return WIDTH;
    }

    static CountyMap of(List<Located> towns, List<Located> homes, MapBorders mapBorders) {
        List<Position> all = Stream.concat(towns.stream(), homes.stream())
                .map(Located::position)
                .toList();
        Projection projection = Projection.over(all);
        return new CountyMap(
                projection.height(),
                apart(towns.stream().map(projection::spot).toList()),
                homes.stream().map(projection::spot).toList(),
                mapBorders.paths(projection::x, projection::y));
    }

    /** A name that would overlap another goes below its town. */
    private static List<Spot> apart(List<Spot> towns) {
        List<Spot> placed = new ArrayList<>();
        for (Spot town : towns) {
            boolean covers = placed.stream()
                    .anyMatch(other -> Math.abs(other.x() - town.x()) < LABEL_WIDTH
                            && Math.abs(other.labelY() - town.labelY()) < LABEL_HEIGHT);
            int label = covers ? town.y() + BELOW : town.labelY();
            placed.add(new Spot(town.x(), town.y(), label, town.name(), town.href(), town.own()));
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
            return new Spot(x(one.position().lon()), y, y - ABOVE, one.name(), one.href(), one.own());
        }
    }
}
