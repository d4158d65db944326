package se.samplats.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenImports;
import se.samplats.SignedIn;

/** Files are tried before they are taken in, by a coordinator without scripts. */
@FeatureTest
class ImportPagesTest {

    private static final String HEADERS =
            "boende_id;namn;kommunkod;boendeform;lagrum;alder_fran;alder_till;kon;inriktning;tar_inte_emot;rullstolsanpassat;"
                    + "ivo_anmalda_platser;ivo_anmald;adress;lat;lon;epost;uppsagning_dagar";

    @Inject
    AgroalDataSource database;

    @Inject
    DryRunning dryRunning;

    @Test
    void whatWasTriedIsTakenInWithoutBeingHandedInAgain() throws SQLException {
        String home = "2081-P" + UUID.randomUUID().toString().substring(0, 6);
        SignedIn.Shown tried = tryOut(home(home, "Sidhemmet"));
        assertTrue(tried.says("Det här skulle ändras"));
        assertFalse(exports().contains(home), "a dry run saves nothing");
        assertEquals(1, kept(tried.path()));

        SignedIn.Shown taken =
                finished(coordinator().post(tried.path() + "/confirm", Map.of()).path());
        assertTrue(taken.says("Filerna är importerade"));
        assertTrue(exports().contains(home + ";Sidhemmet"));
        assertEquals(0, kept(tried.path()), "taken in, the files are forgotten");

        SignedIn.Shown again =
                finished(coordinator().post(tried.path() + "/confirm", Map.of()).path());
        assertEquals(taken.path(), again.path(), "confirmed twice, taken in once");
    }

    @Test
    void mistakesAreToldByFileRowAndColumnAndNothingIsKept() throws IOException, SQLException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : new String[] {"boenden.csv", "platser.csv", "belaggning.csv"}) {
            try (InputStream in =
                    Objects.requireNonNull(ImportPagesTest.class.getResourceAsStream("/felaktiga/" + name))) {
                files.put(name, in.readAllBytes());
            }
        }
        coordinator().get("/imports");
        SignedIn.Shown report = finished(coordinator().upload("/imports", files).path());
        assertTrue(report.says("Ingenting har sparats: 12 fel i filerna"));
        assertTrue(report.says("Det finns ingen kommun med den koden."));
        assertFalse(report.says("/confirm"));
        assertFalse(report.says("19121212"));
        assertEquals(0, kept(report.path()), "files with mistakes, and maybe with a personal number, are not kept");
        String csv = coordinator().get(report.path() + "/errors.csv").html();
        assertEquals(13, csv.lines().count());
        assertTrue(csv.contains("boenden.csv;3;kommunkod;9999;Det finns ingen kommun med den koden."));
        assertEquals(
                422, coordinator().post(report.path() + "/confirm", Map.of()).status());
    }

    @Test
    void filesOfADayAgoAreForgotten() throws SQLException {
        SignedIn.Shown tried =
                tryOut(home("2081-Q" + UUID.randomUUID().toString().substring(0, 6), "Gårdagen"));
        try (Connection connection = database.getConnection();
                PreparedStatement age = connection.prepareStatement(
                        "update import_file set kept_at = now() - interval '25 hours' where run_id = ?")) {
            age.setObject(1, run(tried.path()));
            age.executeUpdate();
        }
        dryRunning.forgetOld();
        assertEquals(0, kept(tried.path()));
        SignedIn.Shown refused = coordinator().post(tried.path() + "/confirm", Map.of());
        assertEquals(422, refused.status());
        assertTrue(refused.says("Filerna är borttagna"));
    }

    @Test
    void withoutAFileTheFormIsShownAgain() {
        coordinator().get("/imports");
        SignedIn.Shown again = coordinator().upload("/imports", Map.of());
        assertEquals(422, again.status());
        assertTrue(again.says("error-summary"));
        assertTrue(again.says("href=\"#files\""));
    }

    @Test
    void onlyACoordinatorComesHere() {
        for (String user : new String[] {"placer-2081", "analyst", "economist-2081"}) {
            assertEquals(403, SignedIn.as(user).get("/imports").status(), user);
            assertEquals(
                    403, SignedIn.as(user).get("/imports/exports/boenden.csv").status(), user);
            assertEquals(
                    403, SignedIn.as(user).get("/imports/" + UUID.randomUUID()).status(), user);
        }
    }

    private static SignedIn coordinator() {
        return SignedIn.as("coordinator");
    }

    private static SignedIn.Shown tryOut(byte[] homes) {
        coordinator().get("/imports");
        return finished(
                coordinator().upload("/imports", Map.of("boenden.csv", homes)).path());
    }

    /** Asks until the page no longer says that it works. */
    private static SignedIn.Shown finished(String path) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            SignedIn.Shown page = coordinator().get(path);
            assertEquals(200, page.status(), page.html());
            if (!page.says("<progress")) {
                return page;
            }
            assertTrue(Instant.now().isBefore(patience), "still running");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static byte[] home(String id, String name) {
        return GivenImports.csv(
                HEADERS, id + ";" + name + ";2081;HVB;SoL 9:4;15;20;alla;;;nej;3;2020-01-15;;60,5;15,4;a@b.example;7");
    }

    private static String exports() {
        return Api.as("coordinator").get("/exports/boenden.csv").asString();
    }

    private static UUID run(String path) {
        return UUID.fromString(path.substring("/imports/".length()));
    }

    private int kept(String path) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from import_file where run_id = ?")) {
            count.setObject(1, run(path));
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
