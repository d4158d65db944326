package se.samplats.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.samplats.FeatureTest;
import se.samplats.GivenImports;
import se.samplats.exchange.row.PurchaseRow;
import se.samplats.exchange.row.References;
import se.samplats.exchange.sheet.Fault;
import se.samplats.exchange.sheet.Faults;
import se.samplats.exchange.sheet.Sheets;
import se.samplats.exchange.sheet.Upload;

/** Files as spreadsheet programs and hurried people leave them. What is right for each stands in {@code fall/right.csv}. */
@FeatureTest
class FilesAsPeopleHaveThemTest {

    private static final Path FOLDER = Path.of("src/test/resources/fall");
    private static final Set<String> LISTS = Set.of("README.md", "right.csv");

    private final GivenImports given = new GivenImports();

    @Inject
    Sheets sheets;

    @Inject
    References references;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/fall/right.csv", delimiter = ';', numLinesToSkip = 1, quoteCharacter = '|')
    void whatAFileSaysIsReadOrRefusedByName(
            String file,
            String status,
            int rows,
            @Nullable String from,
            @Nullable String until,
            @Nullable Long ore,
            @Nullable String reason,
            @Nullable String says)
            throws IOException {
        Faults faults = new Faults();
        byte[] content = Files.readAllBytes(FOLDER.resolve(file));
        Delivery delivery =
                new Delivery(sheets.read(List.of(new Upload(file, content)), faults), references.get(), faults);
        assertEquals(says == null ? "" : says, told(faults), file);
        assertEquals(rows, delivery.rows);
        if (ore != null) {
            PurchaseRow purchase = delivery.purchases.get(0).value();
            assertEquals(
                    "2081 H5-1 HVB %s %s %d %s".formatted(from, until, ore, reason),
                    "%s %s %s %s %s %d %s"
                            .formatted(
                                    purchase.municipality(),
                                    purchase.caseReference(),
                                    purchase.form(),
                                    purchase.from(),
                                    purchase.until(),
                                    purchase.dayPriceOre(),
                                    purchase.reasonText() == null
                                            ? "ingen ledig plats"
                                            : purchase.reasonText().replace(";\n", ", ")));
        }
        tried(file, content, status);
    }

    /** The same through the door: the run ends, and says as many mistakes and notes as were found. */
    private void tried(String file, byte[] content, String status) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(file, content);
        if (file.startsWith("trailing")) {
            files.put("boenden.csv", home("/demo/dalarna/boenden.csv"));
            files.put("platser.csv", home("/demo/dalarna/platser.csv"));
        }
        ValidatableResponse run = given.upload(files, true);
        assertEquals(status, run.extract().path("status"), () -> run.extract().asString());
        List<Map<String, @Nullable Object>> errors = run.extract().path("errors");
        assertEquals(status.equals("DONE"), errors.isEmpty());
        for (Map<String, @Nullable Object> error : errors) {
            assertTrue(String.valueOf(error.get("message")).length() > 10, error::toString);
            assertTrue(String.valueOf(error.get("file")).startsWith(file), error::toString);
        }
    }

    /** The headers of the county's file, and what its first home is. */
    private static byte[] home(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FilesAsPeopleHaveThemTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("boende_id") || line.matches("2081-01[;-].*"))
                    .collect(Collectors.joining("\r\n"))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyFileOfTheListIsTriedAndEveryFileIsInTheList() throws IOException {
        Set<String> listed = new TreeSet<>();
        Pattern name = Pattern.compile("`([^`]+\\.(?:xlsx|csv|ods|xlsb|pdf))`");
        Files.readString(FOLDER.resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line ->
                        name.matcher(line.substring(0, line.indexOf('|', 2))).results())
                .forEach(found -> listed.add(found.group(1)));
        Set<String> tried = Files.readString(FOLDER.resolve("right.csv"))
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(';')))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> all = Files.list(FOLDER)) {
            Set<String> there = all.map(path -> path.getFileName().toString())
                    .filter(file -> !LISTS.contains(file))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(there, tried);
            assertEquals(there, listed);
        }
    }

    private static String told(Faults faults) {
        return Stream.concat(faults.inOrder().stream(), faults.notes().stream())
                .map(FilesAsPeopleHaveThemTest::line)
                .collect(Collectors.joining(", "));
    }

    private static String line(Fault fault) {
        String value = fault.value() == null ? "" : " \"" + fault.value() + "\"";
        return (fault.key().replace("intake.", "") + " " + fault.row() + " " + fault.column() + value).strip();
    }
}
