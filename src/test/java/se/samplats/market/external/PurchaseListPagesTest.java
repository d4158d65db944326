package se.samplats.market.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenPurchases;
import se.samplats.SignedIn;

/** The list of a municipality's purchases, and the page of one. */
@FeatureTest
class PurchaseListPagesTest {

    @Test
    void aPurchaseIsFoundByItsSupplierCorrectedAndTakenBack() {
        String id = GivenPurchases.purchase(
                "2029", Map.of("caseReference", "2029-LISTA", "supplier", "Granskogen AB", "start", "2026-11-21"));
        SignedIn placer = SignedIn.as("placer-2029");
        assertTrue(placer.get("/purchases?q=granskog").says("2029-LISTA"));
        assertFalse(placer.get("/purchases?q=tallskog").says("2029-LISTA"));
        assertFalse(SignedIn.as("placer-2031").get("/purchases?q=granskog").says("2029-LISTA"));
        SignedIn.Shown page = placer.get("/purchases/" + id);
        assertTrue(page.says("Granskogen AB"));
        assertTrue(page.says("Bedömt efter beläggningen"), page.html());
        Map<String, Object> change = Map.of("version", "0", "dayPrice", "5 100", "supplier", "Björkskogen AB");
        assertTrue(placer.post("/purchases/" + id + "/correct", change).path().endsWith("done=corrected"));
        assertTrue(placer.get("/purchases/" + id).says("Björkskogen AB"));
        Api.as("placer-2029")
                .get("/external-purchases/" + id)
                .then()
                .body("dayPriceOre", org.hamcrest.Matchers.equalTo(510_000));
        assertEquals(
                422, placer.post("/purchases/" + id + "/withdraw", Map.of()).status());
        assertTrue(placer.post("/purchases/" + id + "/withdraw", Map.of("sure", "true"))
                .path()
                .endsWith("done=withdrawn"));
        assertEquals(404, placer.get("/purchases/" + id).status());
    }

    @Test
    void whatIsFoundIsHandedOutAsAFile() {
        GivenPurchases.purchase(
                "2029", Map.of("caseReference", "2029-FIL", "supplier", "=Filskogen AB", "start", "2026-11-21"));
        String csv = SignedIn.as("economist-2029")
                .get("/purchases/list.csv?q=filskog")
                .html();
        assertEquals(2, csv.lines().count(), csv);
        assertTrue(csv.contains("2029-FIL;HVB;"), csv);
        assertFalse(csv.contains(";=Filskogen"), csv);
    }
}
