package se.samplats.exchange.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samplats.GivenImports.csv;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.GivenImports;
import se.samplats.exchange.sheet.SheetKind;

/** What a day or an amount may be is the same in a sheet as at any other door. Today is 21 November 2026. */
@FeatureTest
class DayColumnsTest {

    private static final Map<SheetKind, String> ROWS = Map.of(
            SheetKind.HOMES,
            "H;Hem;;2081;HVB;;13;17;alla;;;nej;6;2020-01-01;;;;;14;;;",
            SheetKind.PRICES,
            "H;2026-01-01;2026-12-31;grund;4000;4500;;dygn",
            SheetKind.OCCUPANCIES,
            "P;2026-01-01;2026-05-01;boende;2081;;",
            SheetKind.REQUESTS,
            "R;2081;HVB;17;man;;;nej;2026-11-01;2026-12-01;90;;planerad;",
            SheetKind.PURCHASES,
            "2081;K;HVB;privat;2026-01-01;2026-02-01;4500;Ingen ledig plats;17;kvinna;;;nej;2025-12-20;;Bolaget AB;ramavtal;period",
            SheetKind.FRAMEWORKS,
            "Bolaget AB;HVB;flickor 13-17;5200;2026-01-01;2026-12-31");

    private final GivenImports given = new GivenImports();

    @Test
    void eachColumnWithADayHasBounds() {
        Set<String> days = new TreeSet<>();
        ROWS.forEach((kind, row) -> {
            String[] cells = row.split(";", -1);
            for (int i = 0; i < cells.length; i++) {
                if (cells[i].matches("\\d{4}-\\d{2}-\\d{2}")) {
                    days.add(kind.code() + "." + kind.headers().get(i));
                }
            }
        });
        assertTrue(days.size() >= 9, days::toString);
        for (String day : days) {
            for (String written : List.of("1900-01-01", "9999-12-31")) {
                if (written.startsWith("1") || !day.endsWith("till")) {
                    refused(day, written, ".*\\d{4}-\\d{2}-\\d{2}.*");
                }
            }
        }
    }

    @Test
    void aDayPriceOfNothingOrOfOneOreIsRefusedWithTheBound() {
        for (String price : List.of("0", "0,01", "99,99", "1000000,01")) {
            refused("externa_kop.dygnspris", price, ".*\\b100\\b.*1000000.*");
        }
        for (String price : List.of("0", "0,01", "1000000,01")) {
            refused("prislista.pris_medlem", price, ".*\\b1\\b.*1000000.*");
        }
    }

    @Test
    void untilFurtherNoticeIsAnOpenEndAndNoDay() {
        String home = "DC" + UUID.randomUUID().toString().substring(0, 6);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "boenden",
                csv(header(SheetKind.HOMES), home + row(SheetKind.HOMES).substring(1)));
        files.put("platser", csv(header(SheetKind.PLACES), home + "-1;" + home + ";1;nej;"));
        files.put("belaggning", csv(header(SheetKind.OCCUPANCIES), home + "-1;2026-01-01;9999-12-31;boende;2081;;"));
        given.imported(files).body("status", equalTo("DONE"));
        files.put("belaggning", csv(header(SheetKind.OCCUPANCIES), home + "-1;2026-01-01;;boende;2081;;"));
        given.imported(files).body("changes.changed.sum()", equalTo(0)).body("changes.unchanged.sum()", equalTo(3));
    }

    @Test
    void theListOfColumnsIsWhole() {
        assertEquals(Set.of(SheetKind.PLACES), without(ROWS.keySet()), "a new kind of sheet needs a row here");
        ROWS.forEach((kind, row) -> assertEquals(kind.headers().size(), row.split(";", -1).length, kind.code()));
    }

    private void refused(String column, String written, String told) {
        SheetKind kind = SheetKind.of(column.replaceAll("\\..*", "")).orElseThrow();
        String name = column.replaceAll(".*\\.", "");
        List<String> cells = Arrays.asList(row(kind).split(";", -1));
        cells.set(kind.headers().indexOf(name), written);
        ValidatableResponse answer = given.imported(Map.of(
                kind.code(),
                (header(kind) + "\r\n" + String.join(";", cells) + "\r\n").getBytes(StandardCharsets.UTF_8)));
        answer.body("status", equalTo("REFUSED"));
        List<String> messages = answer.extract().path("errors.findAll { it.column == '" + name + "' }.message");
        assertTrue(
                messages.stream().anyMatch(message -> message.matches(told)),
                () -> column + " " + written + " " + answer.extract().asString());
    }

    private static Set<SheetKind> without(Set<SheetKind> kinds) {
        Set<SheetKind> rest = new TreeSet<>(Arrays.asList(SheetKind.values()));
        rest.removeAll(kinds);
        return rest;
    }

    private static String header(SheetKind kind) {
        return String.join(";", kind.headers());
    }

    private static String row(SheetKind kind) {
        return Objects.requireNonNull(ROWS.get(kind));
    }
}
