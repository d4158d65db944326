package se.samplats.exchange.intake;

import static org.hamcrest.Matchers.equalTo;
import static se.samplats.GivenImports.csv;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenImports;

/** One municipality's files do not wait for another's. */
@FeatureTest
class SideBySideTest {

    private static final String REQUESTS =
            "arendereferens;kommunkod;boendeform;alder;kon;behov;risker;rullstol;beslutsdatum;"
                    + "onskad_start;dagar;max_avstand_km;bradska;skyddade_uppgifter";

    private final GivenImports given = new GivenImports();

    @Inject
    EntityManager database;

    @Test
    void theFilesOfTwoMunicipalitiesAreTakenInSideBySide() {
        String[] held = new String[2];
        QuarkusTransaction.requiringNew().run(() -> {
            // as if another replica were writing a long delivery of 2021
            database.createNativeQuery(
                            "select cast(pg_advisory_xact_lock(hashtext('intake'), hashtext('2021')) as text)")
                    .getSingleResult();
            held[0] = begun("2021");
            held[1] = begun("2021");
            given.finished(begun("2023")).body("status", equalTo("DONE"));
            for (String id : held) {
                Api.as("coordinator").get("/imports/" + id).then().body("status", equalTo("RUNNING"));
            }
        });
        for (String id : held) {
            given.finished(id).body("status", equalTo("DONE"));
        }
    }

    private static String begun(String municipality) {
        String reference = "SBS-" + UUID.randomUUID().toString().substring(0, 6);
        return Api.as("coordinator")
                .contentType("multipart/form-data")
                .multiPart(
                        "files",
                        "forfragningar.csv",
                        csv(
                                REQUESTS,
                                reference + ";" + municipality
                                        + ";HVB;17;man;;;nej;2026-11-01;2026-12-01;90;;planerad;"))
                .post("/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }
}
