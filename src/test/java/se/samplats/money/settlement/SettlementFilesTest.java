package se.samplats.money.settlement;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenSettlements;
import se.samplats.money.invoice.BillingTest;

/** The files of an issued month. The pair of municipalities is its own, as in {@link SettlementTest}. */
@FeatureTest
class SettlementFilesTest {

    private final GivenSettlements given = new GivenSettlements();

    @Test
    void anIssuedMonthIsHandedOutAsEveryFileToItsPartiesAlone() {
        String placement = given.stay("2026", "2085", "2026-09-10");
        bill("2085");
        bill("2026");
        String september =
                GivenSettlements.draft("2085", "2026", "2026-09").extract().path("id");
        String october =
                GivenSettlements.draft("2085", "2026", "2026-10").extract().path("id");
        Api.as("economist-2085")
                .get("/settlements/" + september + ".xml")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/settlement-not-issued"));
        String first = GivenSettlements.issue("2085", september).extract().path("reference");
        Api.as("manager-2085")
                .body(Map.of("on", "2026-09-20"))
                .post("/placements/" + placement + "/depart")
                .then()
                .statusCode(200);
        GivenSettlements.draft("2085", "2026", "2026-10")
                .body("totalOre", equalTo((int) (-11 * GivenSettlements.DAY_ORE)));
        GivenSettlements.issue("2085", october);
        for (String reader : List.of("economist-2085", "economist-2026")) {
            String xml = file(reader, october, "xml");
            assertTrue(
                    xml.contains("CreditNote") && xml.contains(first),
                    "a credit note names the invoice that it corrects");
            Api.as(reader)
                    .get("/settlements/" + october + ".xml")
                    .then()
                    .header("Content-Type", equalTo("application/xml;charset=UTF-8"));
            assertTrue(file(reader, september, "csv").contains(GivenSettlements.caseOf(placement, "2026")));
            assertTrue(file(reader, september, "si").contains("#SIETYP 4"));
            assertTrue(file(reader, september, "pdf").startsWith("%PDF"));
        }
        for (String other : List.of("economist-2080", "coordinator", "placer-2026")) {
            int status = Api.as(other)
                    .get("/settlements/" + september + ".csv")
                    .then()
                    .extract()
                    .statusCode();
            assertTrue(status == 404 || status == 403, other + " " + status);
        }
    }

    private static String file(String reader, String settlement, String format) {
        return Api.as(reader)
                .get("/settlements/" + settlement + "." + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void bill(String municipality) {
        String path = "/municipalities/" + municipality + "/billing";
        String tag =
                Api.as("economist-" + municipality).get(path).then().extract().header("ETag");
        Api.as("economist-" + municipality)
                .header("If-Match", tag)
                .body(BillingTest.details(Map.of("legalName", municipality)))
                .put(path)
                .then()
                .statusCode(200);
    }
}
