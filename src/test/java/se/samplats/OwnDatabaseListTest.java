package se.samplats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test that wants a database of its own has a JVM of its own: else it reads what other tests have written. */
class OwnDatabaseListTest {

    private static final Path LIST = Path.of("src/test/own-database.txt");

    @Test
    void everyTestWithADatabaseOfItsOwnIsListed() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (Path file : tests()) {
            if (Files.readAllLines(file).contains("@TestProfile(OwnDatabase.class)")) {
                wanted.add("**/" + file.getFileName());
            }
        }
        wanted.removeAll(Files.readAllLines(LIST));
        assertEquals(Set.of(), wanted, LIST + " lacks");
    }

    @Test
    void everyListedTestExists() throws IOException {
        Set<String> listed = new TreeSet<>(Files.readAllLines(LIST));
        listed.removeAll(
                tests().stream().map(file -> "**/" + file.getFileName()).collect(Collectors.toSet()));
        assertEquals(Set.of(), listed);
    }

    private static Set<Path> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java")).collect(Collectors.toSet());
        }
    }
}
