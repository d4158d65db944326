package se.samplats.market.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samplats.platform.kernel.Position;

/**
 * Boundaries to draw under the map, from GeoJSON (RFC 7946): the outline of the county, which comes with the service, or what a site has
 * of its own, such as its municipalities ({@code samplats.map.boundaries}).
 */
@Singleton
class MapBorders {

    private static final String COUNTIES = "/map/counties.geojson";

    private final List<Ring> rings = new ArrayList<>();

    MapBorders(@ConfigProperty(name = "samplats.map.boundaries") Optional<Path> file, ObjectMapper json) {
        try {
            collect(file.isPresent() ? json.readTree(file.get().toFile()) : counties(json), file.isPresent());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the boundaries of the map cannot be read: " + file, unreadable);
        }
    }

    /**
     * A closed line.
     *
     * @param county whose outline it is, by the two first digits of its municipalities' codes; empty where it is drawn on every map
     */
    private record Ring(String county, List<Position> points) {}

    private static JsonNode counties(ObjectMapper json) throws IOException {
        try (InputStream stored = Objects.requireNonNull(MapBorders.class.getResourceAsStream(COUNTIES))) {
            return json.readTree(stored);
        }
    }

    private void collect(JsonNode root, boolean own) {
        root.path("features").forEach(feature -> {
            String county = own ? "" : feature.path("properties").path("county").asText();
            JsonNode geometry = feature.path("geometry");
            JsonNode coordinates = geometry.path("coordinates");
            if (geometry.path("type").asText().equals("Polygon")) {
                coordinates.forEach(ring -> rings.add(ring(county, ring)));
            } else if (geometry.path("type").asText().equals("MultiPolygon")) {
                coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(county, ring))));
            }
        });
    }

    private static Ring ring(String county, JsonNode ring) {
        List<Position> points = new ArrayList<>();
        ring.forEach(point ->
                points.add(new Position(point.path(1).asDouble(), point.path(0).asDouble())));
        return new Ring(county, List.copyOf(points));
    }

    /** The closed lines of a map of a municipality's county. */
    List<List<Position>> around(String municipality) {
        return rings.stream()
                .filter(ring -> municipality.startsWith(ring.county()))
                .map(Ring::points)
                .toList();
    }
}
