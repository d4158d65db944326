package se.samplats.market.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samplats.platform.kernel.Position;

class MapBordersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void polygonsOfAGeoJsonFileAreDrawnUnderTheMap(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("county.geojson"), """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon",
                    "coordinates": [[[14.0, 60.0], [16.0, 60.0], [15.0, 61.0], [14.0, 60.0]]]}},
                  {"type": "Feature", "properties": {}, "geometry": {"type": "MultiPolygon",
                    "coordinates": [[[[14.0, 60.5], [14.5, 60.5], [14.0, 60.5]]]]}},
                  {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [14.0, 60.0]}}]}""");
        List<CountyMap.Located> towns = List.of(town("Söder", 60.0, 14.0), town("Norr", 61.0, 16.0));
        CountyMap map = CountyMap.of(towns, List.of(), new MapBorders(Optional.of(file), JSON).around("2081"));
        int south = map.towns().get(0).y();
        assertEquals(2, map.boundaries().size());
        assertEquals(
                "M24 " + south + "L336 " + south + "L180 24L24 " + south + "Z",
                map.boundaries().get(0));
    }

    @Test
    void withoutAFileTheOutlineOfTheOwnCountyIsDrawnAroundItsTowns() {
        MapBorders borders = new MapBorders(Optional.empty(), JSON);
        List<Position> dalarna = borders.around("2081").get(0);
        assertEquals(1, borders.around("2081").size());
        assertTrue(borders.around("1480").size() >= 1);
        for (double[] town :
                new double[][] {{60.48, 15.42}, {61.01, 14.54}, {60.15, 15.19}, {60.14, 16.17}, {61.23, 14.04}}) {
            assertTrue(isWithin(dalarna, town[0], town[1]), town[0] + " " + town[1]);
        }
        assertFalse(isWithin(dalarna, 60.67, 17.14), "Gävle is not in Dalarna");
        assertFalse(isWithin(dalarna, 59.61, 16.55), "Västerås is not in Dalarna");
    }

    /** By the even-odd rule: how often a line to the east crosses the outline. */
    private static boolean isWithin(List<Position> ring, double lat, double lon) {
        boolean within = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            Position one = ring.get(i);
            Position other = ring.get(j);
            boolean spans = (one.lat() > lat) != (other.lat() > lat);
            if (spans && lon < (other.lon() - one.lon()) * (lat - one.lat()) / (other.lat() - one.lat()) + one.lon()) {
                within = !within;
            }
        }
        return within;
    }

    @Test
    void homesThatLieOnEachOtherAreMovedApart() {
        List<CountyMap.Located> homes = java.util.stream.IntStream.rangeClosed(1, 12)
                .mapToObj(
                        number -> new CountyMap.Located(new Position(60.5, 15), number, "H", "#home-" + number, false))
                .toList();
        List<CountyMap.Spot> spots = CountyMap.of(
                        List.of(town("Söder", 60.0, 14.0), town("Norr", 61.0, 16.0)), homes, List.of())
                .homes();
        for (int i = 0; i < spots.size(); i++) {
            for (int j = 0; j < i; j++) {
                CountyMap.Spot one = spots.get(i);
                CountyMap.Spot other = spots.get(j);
                assertTrue(Math.hypot(one.x() - other.x(), one.y() - other.y()) >= 32);
            }
        }
    }

    @Test
    void aBrokenFileIsToldAtStart(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.geojson"), "{");
        assertThrows(UncheckedIOException.class, () -> new MapBorders(Optional.of(broken), JSON));
    }

    @Test
    void twoTownsCloseTogetherHaveTheirNamesApart() {
        CountyMap map = CountyMap.of(
                List.of(
                        town("Ludvika", 60.15, 15.19),
                        town("Smedjebacken", 60.14, 15.41),
                        town("Älvdalen", 61.23, 14.04)),
                List.of(),
                List.of());
        CountyMap.Spot one = map.towns().get(0);
        CountyMap.Spot other = map.towns().get(1);
        assertEquals(true, Math.abs(one.labelY() - other.labelY()) >= 12);
        assertEquals("start", map.towns().get(2).anchor());
    }

    private static CountyMap.Located town(String name, double lat, double lon) {
        return CountyMap.Located.town(new Position(lat, lon), name, false);
    }
}
