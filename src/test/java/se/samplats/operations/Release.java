package se.samplats.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A version that was handed out, with the migrations that it brought: each by its name and the SHA-256 of its content. Somewhere a
 * database has run them, so they stand as they are.
 */
record Release(String version, Map<String, String> migrations) {

    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path RELEASES = Path.of("src/test/resources/releases");
    private static final String SUFFIX = ".sha256";

    /** The oldest first. */
    static List<Release> all() throws IOException {
        try (Stream<Path> files = Files.list(RELEASES)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(Release::version, Arrays::compare))
                    .map(Release::read)
                    .toList();
        }
    }

    private static int[] version(Path file) {
        return Arrays.stream(name(file).split("[.]"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(SUFFIX, "");
    }

    private static Release read(Path file) {
        Map<String, String> migrations = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] words = line.split("  ", 2);
                migrations.put(words[1], words[0]);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
        return new Release(name(file), migrations);
    }

    /** The number of the last migration that it brought, as Flyway reads it. */
    String schema() {
        return number(((TreeMap<String, String>) migrations).lastKey());
    }

    static String number(String migration) {
        return migration.substring(1, migration.indexOf("__"));
    }

    /** Statements that write rows as this release has written them. */
    String rows() throws IOException {
        return Files.readString(RELEASES.resolve(version + ".sql"));
    }
}
