package se.samplats.exchange.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samplats.GivenImports.csv;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenImports;
import se.samplats.exchange.sheet.SheetKind;

@FeatureTest
class IntakeTest {

    private final GivenImports given = new GivenImports();
    private final String home = "T" + UUID.randomUUID().toString().substring(0, 6);

    @Inject
    EntityManager database;

    @Inject
    Importing importing;

    @Test
    void theSameFilesAgainChangeNothingAndOtherwiseOnlyWhatDiffers() {
        Map<String, byte[]> files = smallCounty();
        given.imported(files)
                .body("status", equalTo("DONE"))
                .body("rows", equalTo(11))
                .body("done", equalTo(11))
                .body("changes.inserted", contains(1, 2, 2, 3, 2, 1));
        given.imported(files)
                .body("status", equalTo("DONE"))
                .body("changes.inserted", everyItem(equalTo(0)))
                .body("changes.changed", everyItem(equalTo(0)))
                .body("changes.unchanged", contains(1, 2, 2, 3, 2, 1));
        files.put("platser", csv(PLACES, home + "-1;" + home + ";2;nej;", home + "-2;" + home + ";1;ja;eget rum"));
        files.put("belaggning", csv(OCCUPANCIES, home + "-1;2026-01-01;2026-05-01;boende;2081;;"));
        given.imported(files)
                .body("changes.find { it.kind == 'platser' }.changed", equalTo(2))
                .body("changes.find { it.kind == 'belaggning' }.changed", equalTo(1))
                .body("changes.find { it.kind == 'boenden' }.changed", equalTo(0));
        assertEquals(
                "2026-05-01",
                one("select cast(o.ends_before as text) from occupancy o join place p on p.id = o.place_id"
                        + " where p.external_id = '" + home + "-1' and o.starts_on = '2026-01-01'"));
    }

    @Test
    void aDryRunTellsWhatWouldChangeAndSavesNothing() {
        given.upload(smallCounty(), true)
                .body("status", equalTo("DONE"))
                .body("dryRun", equalTo(true))
                .body("changes.inserted", contains(1, 2, 2, 3, 2, 1));
        assertEquals(0L, one("select count(*) from home where external_id = '" + home + "'"));
    }

    @Test
    void aStayBecomesAPlacementWithAReferenceAndTheStatusOfTheDay() {
        given.imported(smallCounty()).body("status", equalTo("DONE"));
        assertEquals(
                "2080 2081 2080-" + home + " ONGOING",
                one("select buyer || ' ' || seller || ' ' || case_reference || ' ' || m.status from placement m"
                        + " join place p on p.id = m.place_id where p.external_id = '" + home + "-2'"));
        assertEquals(
                true,
                one("select bool_and(reference ~ '^P-2026-[0-9]{8}$' and occupancy_id is not null) from placement m"
                        + " join place p on p.id = m.place_id where p.external_id = '" + home + "-2'"));
    }

    @Test
    void whatIsHandedOutCanBeTakenInAgainAndChangesNothing() {
        given.imported(smallCounty()).body("status", equalTo("DONE"));
        String place = (String) one("select cast(id as text) from place where external_id = '" + home + "-1'");
        List<String> reasons = List.of(" -\r\n; \"vård\" ", "", "'=1+1");
        for (int i = 0; i < reasons.size(); i++) {
            String year = Integer.toString(2035 + i);
            Api.as("manager-2081")
                    .body(Map.of(
                            "kind",
                            "RESIDENT",
                            "start",
                            year + "-01-01",
                            "end",
                            year + "-02-01",
                            "reason",
                            reasons.get(i)))
                    .post("/places/" + place + "/occupancies")
                    .then()
                    .statusCode(201);
        }
        for (String type : List.of("csv", "xlsx")) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (SheetKind kind : SheetKind.values()) {
                byte[] file = Api.as("coordinator")
                        .get("/exports/" + kind.code() + "." + type)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
                files.put(kind.code() + "." + type, file);
            }
            given.imported(files)
                    .body("errors", hasSize(0))
                    .body("status", equalTo("DONE"))
                    .body("changes.inserted", everyItem(equalTo(0)))
                    .body("changes.changed", everyItem(equalTo(0)));
        }
    }

    @Test
    void whatIsHandedOutIsWrittenAsItWasHandedIn() {
        Map<String, byte[]> files = smallCounty();
        given.imported(files).body("status", equalTo("DONE"));
        for (SheetKind kind : SheetKind.values()) {
            String out = Api.as("coordinator")
                    .get("/exports/" + kind.code() + ".csv")
                    .asString();
            assertTrue(out.startsWith("\ufeff" + String.join(";", kind.headers()) + "\r\n"), out);
            List<String> lines = Arrays.stream(out.split("\r\n"))
                    .map(IntakeTest::withoutEmptyEnd)
                    .toList();
            Arrays.stream(text(files.getOrDefault(kind.code(), new byte[0])).split("\r\n"))
                    .skip(1)
                    .filter(line -> !line.endsWith(";ja") || kind != SheetKind.REQUESTS)
                    .forEach(line -> assertTrue(lines.contains(withoutEmptyEnd(line)), line));
        }
    }

    /** Columns that may be left out stand last, and are handed out empty. */
    private static String withoutEmptyEnd(String line) {
        return line.replaceAll(";+$", "");
    }

    @Test
    void aRequestWithAProtectedIdentityIsHandledByItsOwnHandlerAndNeverHandedOut() {
        given.imported(smallCounty()).body("status", equalTo("DONE"));
        assertEquals(
                "placer-2081 F-2026-",
                one("select handler || ' ' || left(reference, 7) from purchase_request where case_reference = 'S-"
                        + home + "'"));
        String out = Api.as("coordinator").get("/exports/forfragningar.csv").asString();
        assertTrue(out.contains("Q-" + home));
        assertTrue(!out.contains("S-" + home));
    }

    @Test
    void anOverlapWithWhatIsStoredIsAMistake() {
        given.imported(smallCounty()).body("status", equalTo("DONE"));
        given.imported(Map.of("b", csv(OCCUPANCIES, home + "-1;2026-05-31;;boende;2081;;")))
                .body("status", equalTo("REFUSED"))
                .body("errors[0].row", equalTo(2))
                .body("errors[0].column", equalTo("fran"))
                .body("errors[0].message", equalTo("Perioden krockar med en som redan finns: 2026-01-01–2026-06-01."));
    }

    @Test
    void aPlacementThatCameOfAnOfferIsNotChangedByAFile() {
        given.imported(smallCounty()).body("status", equalTo("DONE"));
        run("update occupancy set kind = 'HOLD' where place_id = (select id from place where external_id = '" + home
                + "-2')");
        given.imported(Map.of(
                        "b", csv(OCCUPANCIES, home + "-2;2026-02-01;2026-03-01;placering;2080;2080-" + home + ";")))
                .body("status", equalTo("REFUSED"))
                .body("errors.column", contains("till"));
    }

    @Test
    void everyCellIsHeldAgainstItsRule() {
        given.imported(Map.of(
                        "x",
                        csv(
                                OCCUPANCIES,
                                "finns-inte;2026-01-01;;boende;2081;;",
                                "p;2026-01-01;;utflyttad;2081;;",
                                "p;2026-01-01;;stängd;2081;;",
                                "p;;;boende;2081;;")))
                .body("status", equalTo("REFUSED"))
                .body(
                        "errors.collect { it.row + ' ' + it.column }",
                        contains("2 plats_id", "3 slag", "4 till", "4 orsak", "5 fran"));
        given.imported(Map.of(
                        "x",
                        csv(
                                PRICES,
                                home + ";2026-01-01;2025-12-31;grund;1,005;-1;extra;dygn",
                                home + ";2026-01-01;;tillägg;1;x;;dag")))
                .body(
                        "errors.collect { it.row + ' ' + it.column }",
                        contains(
                                "2 galler_till",
                                "2 avser",
                                "2 pris_medlem",
                                "2 pris_ovriga",
                                "3 avser",
                                "3 enhet",
                                "3 pris_ovriga"));
    }

    @Test
    void aRequestIsToldInKnownWordsAndNoFreeText() {
        given.imported(
                        Map.of(
                                "x",
                                csv(
                                        REQUESTS,
                                        "W-" + home
                                                + ";2081;HVB;17;kvinna;utredning, bor hos sin moster;;ja;2026-08-19;2026-11-21;;150;akut;")))
                .body("status", equalTo("REFUSED"))
                .body("errors.column", contains("behov"));
    }

    @Test
    void aRunThatDiedIsRefusedWithAWordAboutIt() {
        UUID id = UUID.randomUUID();
        run("insert into import_run (id, started_by, dry_run, status, heartbeat_at, report) values ('" + id
                + "', 'coordinator', false, 'RUNNING', now() - interval '1 hour', '[]')");
        importing.keepAlive();
        Api.as("coordinator")
                .get("/imports/" + id)
                .then()
                .body("status", equalTo("REFUSED"))
                .body("errors[0].message", startsWith("Inläsningen avbröts."));
    }

    @Test
    void onlyTheCoordinatorTakesInAndHandsOut() {
        for (String user : List.of("placer-2081", "manager-2081", "economist-2081", "analyst", "auditor")) {
            Api.as(user)
                    .contentType("multipart/form-data")
                    .multiPart("files", "b", csv(PLACES))
                    .post("/imports")
                    .then()
                    .statusCode(403);
            Api.as(user).get("/imports/" + UUID.randomUUID()).then().statusCode(403);
            Api.as(user).get("/exports/boenden.csv").then().statusCode(403);
        }
    }

    @Test
    void callsThatCannotBeMeantAreAnsweredAsSuch() {
        Api.as("coordinator").get("/imports/" + UUID.randomUUID()).then().statusCode(404);
        Api.as("coordinator").get("/exports/personer.csv").then().statusCode(404);
        Api.as("coordinator")
                .contentType("multipart/form-data")
                .multiPart("annat", "b", csv(PLACES))
                .post("/imports")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("files"));
        Api.as("coordinator")
                .contentType("multipart/form-data")
                .multiPart("files", "19121212-1212.csv", csv(PLACES))
                .post("/imports")
                .then()
                .statusCode(422)
                .body("detail", not(startsWith("1912")));
        Api.as("coordinator").body("{}").post("/imports").then().statusCode(415);
    }

    @Test
    void theSameUploadSentTwiceWithOneKeyIsOneRun() {
        String key = UUID.randomUUID().toString();
        String first = keyed(key, csv(PLACES, "a;" + home + ";1;nej;"));
        assertEquals(first, keyed(key, csv(PLACES, "a;" + home + ";1;nej;")));
        ValidatableResponse other = Api.as("coordinator")
                .contentType("multipart/form-data")
                .header("Idempotency-Key", key)
                .multiPart("files", "p.csv", csv(PLACES, "b;" + home + ";1;nej;"))
                .post("/imports")
                .then();
        other.statusCode(422).body("type", equalTo("/problems/key-used-otherwise"));
        given.finished(first);
    }

    private static String keyed(String key, byte[] file) {
        return Api.as("coordinator")
                .contentType("multipart/form-data")
                .header("Idempotency-Key", key)
                .multiPart("files", "p.csv", file)
                .post("/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static final String HOMES =
            "boende_id;namn;kommun;kommunkod;boendeform;lagrum;alder_fran;alder_till;kon;inriktning;"
                    + "tar_inte_emot;rullstolsanpassat;ivo_anmalda_platser;ivo_anmald;adress;lat;lon;epost;uppsagning_dagar";
    private static final String PLACES = "plats_id;boende_id;beteckning;rullstolsanpassad;rum";
    private static final String PRICES = "boende_id;galler_fran;galler_till;niva;pris_medlem;pris_ovriga;avser;enhet";
    private static final String OCCUPANCIES = "plats_id;fran;till;slag;kommunkod;arendereferens;orsak";
    private static final String REQUESTS =
            "arendereferens;kommunkod;boendeform;alder;kon;behov;risker;rullstol;beslutsdatum;"
                    + "onskad_start;dagar;max_avstand_km;bradska;skyddade_uppgifter";
    private static final String PURCHASES = "kommunkod;arendereferens;boendeform;utforare;fran;till;dygnspris;orsak";

    private Map<String, byte[]> smallCounty() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "belaggning",
                csv(
                        OCCUPANCIES,
                        home + "-1;2026-01-01;2026-06-01;boende;2081;;",
                        home + "-1;2026-06-01;2026-07-01;stängd;2081;;renovering",
                        home + "-2;2026-02-01;;placering;2080;2080-" + home + ";"));
        files.put(
                "boenden",
                csv(
                        HOMES,
                        home + ";'=Hemmet;Borlänge;2081;HVB;SoL 9:4;15;20;man;missbruk, kriminalitet;psykos;nej;3;"
                                + "2024-02-23;Väg 1;60,5200;15,4668;hem@borlange.example;7"));
        files.put(
                "boenden",
                text(files.get("boenden")).replace(";=Hemmet", ";'=Hemmet").getBytes(StandardCharsets.UTF_8));
        files.put("platser", csv(PLACES, home + "-1;" + home + ";1;nej;", home + "-2;" + home + ";2;ja;eget rum"));
        files.put(
                "prislista",
                csv(
                        PRICES,
                        home + ";2026-01-01;2026-12-31;grund;4040,05;4525,00;;dygn",
                        home + ";2026-01-01;;tillägg;413,00;460,50;extra personal;timme"));
        files.put(
                "forfragningar",
                csv(
                        REQUESTS,
                        "Q-" + home + ";2081;HVB;17;kvinna;utredning;våld;ja;2026-08-19;2026-11-21;;150;akut;",
                        "S-" + home + ";2081;HVB;17;man;;;nej;2026-08-19;2026-11-21;90;;planerad;ja"));
        files.put("externa_kop", csv(PURCHASES, "2081;K-" + home + ";HVB;SiS;2026-01-04;;7350,50;egen orsak"));
        return files;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private Object one(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getSingleResult());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }
}
