package se.samplats.market.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
        CountyMap map = CountyMap.of(towns, List.of(), new MapBorders(Optional.of(file), JSON));
        int south = map.towns().get(0).y();
        assertEquals(2, map.boundaries().size());
        assertEquals(
                "M24 " + south + "L336 " + south + "L180 24L24 " + south + "Z",
                map.boundaries().get(0));
    }

    @Test
    void withoutAFileNothingIsDrawnAndABrokenOneIsToldAtStart(@TempDir Path folder) throws IOException {
        assertEquals(List.of(), new MapBorders(Optional.empty(), JSON).paths(x -> 0, y -> 0));
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
                new MapBorders(Optional.empty(), JSON));
        CountyMap.Spot one = map.towns().get(0);
        CountyMap.Spot other = map.towns().get(1);
        assertEquals(true, Math.abs(one.labelY() - other.labelY()) >= 12);
        assertEquals("start", map.towns().get(2).anchor());
    }

    private static CountyMap.Located town(String name, double lat, double lon) {
        return new CountyMap.Located(new Position(lat, lon), name, null, false);
    }
}
