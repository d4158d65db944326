package se.samplats.exchange.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static se.samplats.GivenImports.csv;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.GivenImports;

/** What a request may say is the same whichever door it comes by. Today is 21 November 2026. */
@FeatureTest
class RequestBoundsTest {

    private static final String COLUMNS =
            "arendereferens;kommunkod;boendeform;alder;kon;behov;risker;rullstol;beslutsdatum;"
                    + "onskad_start;dagar;max_avstand_km;bradska;skyddade_uppgifter";

    private final GivenImports given = new GivenImports();

    @Test
    void aRequestOfASheetKeepsTheBoundsOfOneThatIsWritten() {
        imported("HVB", "2023-11-21", "2028-11-21").body("status", equalTo("DONE"));
        refused("HVB", "2023-11-20", "2026-12-01", "beslutsdatum");
        refused("HVB", "2026-11-22", "2026-12-01", "beslutsdatum");
        refused("HVB", "2026-11-01", "2028-11-22", "onskad_start");
        refused("HVB", "2026-11-01", "9999-12-31", "onskad_start");
        refused("FAMILJEHEM", "2026-11-01", "2026-12-01", "boendeform");
    }

    private void refused(String form, String decided, String wanted, String column) {
        imported(form, decided, wanted).body("status", equalTo("REFUSED")).body("errors.column", contains(column));
    }

    private ValidatableResponse imported(String form, String decided, String wanted) {
        String row = "B-" + UUID.randomUUID().toString().substring(0, 6) + ";2081;" + form + ";17;man;;;nej;" + decided
                + ";" + wanted + ";90;;planerad;";
        return given.imported(Map.of("forfragningar", csv(COLUMNS, row)));
    }
}
