package se.samplats.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The headings of the runbook, as links name them. */
final class Runbook {

    private Runbook() {}

    static Set<String> anchors() throws IOException {
        return Files.readAllLines(Path.of("docs/runbook.md")).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '-')
                        .replaceAll("[^a-z0-9-]", ""))
                .collect(Collectors.toSet());
    }
}
