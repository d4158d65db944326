package se.samplats.exchange.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samplats.GivenImports.csv;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.AtOnce;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenImports;

/** Files are handed in while many others want the same bed, and right after. */
@FeatureTest
class UploadAfterARushTest {

    private static final int CLIENTS = 64;
    private static final int CALLS = 6;
    private static final int ROUNDS = Integer.getInteger("rush.rounds", 1);
    private static final String REQUESTS =
            "arendereferens;kommunkod;boendeform;alder;kon;behov;risker;rullstol;beslutsdatum;"
                    + "onskad_start;dagar;max_avstand_km;bradska;skyddade_uppgifter";

    private final GivenHomes homes = new GivenHomes();
    private final GivenImports given = new GivenImports();

    @Test
    void anUploadInARushIsTakenOrPutOffAndRightAfterItTaken() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            rush();
        }
    }

    private void rush() throws Exception {
        String place = homes.place("2026", homes.home("2026", "HVB"), "1");
        AtomicBoolean over = new AtomicBoolean();
        List<List<Integer>> answers =
                AtOnce.run(CLIENTS + 1, number -> number == CLIENTS ? uploading(over) : wanting(place, over));
        answers.subList(0, CLIENTS)
                .forEach(all -> all.forEach(status ->
                        assertTrue(status == 201 || status == 409 || status == 503, () -> "answered " + status)));
        answers.get(CLIENTS)
                .forEach(
                        status -> assertTrue(status == 202 || status == 503, () -> "an upload was answered " + status));
        Response after = upload();
        assertEquals(202, after.statusCode(), after::asString);
        given.finished(after.path("id")).body("status", equalTo("DONE"));
    }

    private static List<Integer> wanting(String place, AtomicBoolean over) {
        List<Integer> answers = new java.util.ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            String start = "2027-01-" + (call + 1 < 10 ? "0" : "") + (call + 1);
            String end = "2027-01-" + (call + 2 < 10 ? "0" : "") + (call + 2);
            answers.add(Api.as("manager-2026")
                    .body(Map.of("kind", "RESIDENT", "start", start, "end", end))
                    .post("/places/" + place + "/occupancies")
                    .statusCode());
        }
        over.set(true);
        return answers;
    }

    private static List<Integer> uploading(AtomicBoolean over) {
        List<Integer> answers = new java.util.ArrayList<>();
        while (!over.get() && answers.size() < 200) {
            answers.add(upload().statusCode());
        }
        return answers;
    }

    private static Response upload() {
        String row = "RUSH-" + UUID.randomUUID().toString().substring(0, 6)
                + ";2026;HVB;17;man;;;nej;2026-11-01;2026-12-01;90;;planerad;";
        return Api.as("coordinator")
                .contentType("multipart/form-data")
                .multiPart("files", "forfragningar.csv", csv(REQUESTS, row))
                .post("/imports");
    }
}
