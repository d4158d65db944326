package se.samplats.exchange.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenImports;

/** The sheets with mistakes in them: each is found and named, none follows from another, and nothing is saved. */
@FeatureTest
class FaultyFilesTest {

    private final GivenImports given = new GivenImports();

    @Test
    void everyMistakeIsFoundAtItsFileRowAndColumnAndNothingIsSaved() throws IOException {
        ValidatableResponse report = given.imported(files("boenden", "platser", "belaggning"))
                .body("status", equalTo("REFUSED"))
                .body("rows", equalTo(16))
                .body("done", equalTo(0))
                .body("errorCount", equalTo(12));
        assertEquals(
                List.of(
                        "boenden.csv 3 kommunkod Det finns ingen kommun med den koden.",
                        "boenden.csv 4 boendeform Det finns ingen boendeform med den koden.",
                        "boenden.csv 5 alder_till Lägsta ålder är högre än högsta ålder.",
                        "boenden.csv 6 ivo_anmald Datumet går inte att tolka. Skriv ÅÅÅÅ-MM-DD, mellan år 1900 och 9999.",
                        "boenden.csv 7 alder_fran Boendeformen STODBOENDE är för den som är minst 16 år (SoL 9:3).",
                        "boenden.csv 7 alder_till Boendeformen STODBOENDE är för den som är högst 20 år (SoL 9:3).",
                        "boenden.csv 8 boende_id Samma rad finns redan: se rad 2 i boenden.csv.",
                        "platser.csv 5 boende_id Boendet har anmält 3 platser till IVO och får inte ha fler (SoL 26:2).",
                        "platser.csv 6 boende_id Det finns inget boende med det id:t, varken i filerna eller sedan tidigare.",
                        "belaggning.csv 3 fran Perioden krockar med rad 2 i belaggning.csv.",
                        "belaggning.csv 4 till Slutet måste ligga efter början. Till-datumet är avresedagen.",
                        "belaggning.csv 5 arendereferens Cellen innehåller något som ser ut som ett personnummer."
                                + " Ta bort det: identitet utbyts utanför tjänsten."),
                lines(report));
        assertFalse(report.extract().asString().contains("19121212"));
        String homes = Api.as("coordinator").get("/exports/boenden.csv").asString();
        assertFalse(homes.contains("\r\n2081-90;"));
    }

    @Test
    void theMessagesAreToldInEnglishToo() throws IOException {
        String id = Api.as("coordinator")
                .contentType("multipart/form-data")
                .multiPart("files", "boenden.csv", files("boenden").get("boenden.csv"))
                .post("/imports?dryRun=true")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        given.finished(id);
        Api.as("coordinator")
                .header("Accept-Language", "en")
                .get("/imports/" + id)
                .then()
                .body("errors[0].message", equalTo("There is no municipality with that code."));
    }

    private static List<String> lines(ValidatableResponse report) {
        List<Map<String, Object>> errors = report.extract().path("errors");
        return errors.stream()
                .map(e -> e.get("file") + " " + e.get("row") + " " + e.get("column") + " " + e.get("message"))
                .toList();
    }

    private static Map<String, byte[]> files(String... names) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            try (InputStream in =
                    Objects.requireNonNull(FaultyFilesTest.class.getResourceAsStream("/felaktiga/" + name + ".csv"))) {
                files.put(name + ".csv", in.readAllBytes());
            }
        }
        return files;
    }
}
