package se.samplats.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The image holds what was packaged and runs as the manifests say: {@code ./mvnw -Pimage -Dimage.base=scratch verify -DskipTests}. */
class ImageIT {

    private static final Path ARCHIVE = Path.of("target", "samplats-image.tar");
    private static final Path PACKAGED = Path.of("target", "quarkus-app");

    private static Map<String, byte[]> archive = Map.of();
    private static JsonNode settings;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(ARCHIVE), "there is no image: the profile image makes it");
        archive = files(Files.readAllBytes(ARCHIVE));
        settings = new ObjectMapper().readTree(archive.get("config.json"));
    }

    @Test
    void it_runs_the_packaged_service_as_the_user_of_the_pods() throws IOException {
        JsonNode config = settings.path("config");
        Deployment deployment = Manifests.written().stream()
                .filter(Deployment.class::isInstance)
                .map(Deployment.class::cast)
                .filter(one -> one.getMetadata().getName().equals("samplats"))
                .findFirst()
                .orElseThrow();
        var pod = deployment.getSpec().getTemplate().getSpec().getSecurityContext();
        assertEquals(
                pod.getRunAsUser() + ":" + pod.getRunAsGroup(),
                config.path("User").asText());
        JsonNode entrypoint = config.path("Entrypoint");
        assertEquals("java", entrypoint.path(0).asText());
        assertEquals(
                "/app/quarkus-run.jar", entrypoint.path(entrypoint.size() - 1).asText());
        assertTrue(config.path("Cmd").isEmpty(), "arguments are the manifests'");
        assertTrue(config.path("ExposedPorts").has("8080/tcp"));
        assertTrue(config.path("ExposedPorts").has("9000/tcp"));
    }

    @Test
    void it_tells_its_licence_version_and_source_and_a_time_that_is_the_commits() throws IOException {
        JsonNode labels = settings.path("config").path("Labels");
        for (String label : new String[] {"licenses", "version", "source", "title"}) {
            assertTrue(labels.hasNonNull("org.opencontainers.image." + label), label);
        }
        assertTrue(Files.readString(Path.of("pom.xml"))
                .contains("<project.build.outputTimestamp>"
                        + settings.path("created").asText()));
    }

    @Test
    void each_file_is_the_packaged_one_and_there_is_no_other_of_ours() throws IOException {
        Map<String, String> inside = new HashMap<>();
        for (Map.Entry<String, byte[]> layer : archive.entrySet()) {
            if (layer.getKey().endsWith(".tar.gz")) {
                try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(layer.getValue()))) {
                    files(unzipped.readAllBytes()).forEach((name, content) -> {
                        if (name.startsWith("app/")) {
                            inside.put(name.substring("app/".length()), DigestUtils.sha256Hex(content));
                        }
                    });
                }
            }
        }
        Map<String, String> packaged = new HashMap<>();
        try (Stream<Path> files = Files.walk(PACKAGED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packaged.put(PACKAGED.relativize(file).toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
            }
        }
        packaged.remove("quarkus-app-dependencies.txt");
        assertEquals(packaged, inside);
    }

    private static Map<String, byte[]> files(byte[] tar) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (TarArchiveInputStream entries =
                new TarArchiveInputStream(new BufferedInputStream(new ByteArrayInputStream(tar)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.isFile()) {
                    files.put(entry.getName(), entries.readAllBytes());
                }
            }
        }
        return files;
    }
}
