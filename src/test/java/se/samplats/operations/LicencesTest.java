package se.samplats.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Everything inside, as the bill of materials of this build lists it, has a licence that goes with the EUPL and that we have agreed to. */
class LicencesTest {

    private static final Path BOM = Path.of("target", "bom.json");
    private static final int FEWEST = 150;

    /** By SPDX, or by name where a POM says something else. With the weak copylefts their files stay as they are, in jars of their own. */
    private static final Set<String> AGREED = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "LGPL-2.1-or-later",
            "GNU Lesser General Public License (LGPL), version 2.1 or later",
            "MIT",
            "MIT-0",
            "MPL-2.0",
            "Public Domain");

    @Test
    void every_component_has_a_licence_that_is_agreed_to() throws IOException {
        JsonNode components = new ObjectMapper().readTree(BOM.toFile()).path("components");
        assertTrue(components.size() > FEWEST, () -> components.size() + " components are not all there are");
        List<String> wrong = new ArrayList<>();
        components.forEach(component -> {
            List<String> licences = licences(component).toList();
            if (licences.stream().noneMatch(AGREED::contains)) {
                wrong.add(component.path("purl").asText() + " " + licences);
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** Where several are offered, one may choose. */
    private static Stream<String> licences(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(one -> one.path("license"))
                .flatMap(licence -> Stream.of(
                        licence.path("id").asText(), licence.path("name").asText()))
                .filter(name -> !name.isEmpty());
    }
}
