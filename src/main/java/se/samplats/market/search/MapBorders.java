package se.samplats.market.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Boundaries to draw under the map: a GeoJSON file (RFC 7946) of polygons, configured by {@code samplats.map.boundaries}. */
@Singleton
class MapBorders {

    private final List<JsonNode> rings = new ArrayList<>();

    MapBorders(@ConfigProperty(name = "samplats.map.boundaries") Optional<Path> file, ObjectMapper json) {
        file.ifPresent(path -> {
            try {
                json.readTree(path.toFile()).findValues("geometry").forEach(this::collect);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("samplats.map.boundaries cannot be read: " + path, unreadable);
            }
        });
    }

    private void collect(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        if (geometry.path("type").asText().equals("Polygon")) {
            coordinates.forEach(rings::add);
        } else if (geometry.path("type").asText().equals("MultiPolygon")) {
            coordinates.forEach(polygon -> polygon.forEach(rings::add));
        }
    }

    List<String> paths(DoubleFunction<Integer> x, DoubleFunction<Integer> y) {
        return rings.stream().map(ring -> path(ring, x, y)).toList();
    }

    private static String path(JsonNode ring, DoubleFunction<Integer> x, DoubleFunction<Integer> y) {
        StringBuilder path = new StringBuilder();
        for (JsonNode point : ring) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(x.apply(point.path(0).asDouble()))
                    .append(' ')
                    .append(y.apply(point.path(1).asDouble()));
        }
        return path.append('Z').toString();
    }
}
