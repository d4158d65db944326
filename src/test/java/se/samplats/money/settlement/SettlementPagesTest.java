package se.samplats.money.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.GivenSettlements;
import se.samplats.SignedIn;

/** What an economist does with a month, on the pages. */
@FeatureTest
class SettlementPagesTest {

    private final GivenSettlements given = new GivenSettlements();
    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void aMonthIsDraftedReadAndIssued() {
        given.stay("2029", "2023", "2026-10-10");
        SignedIn economist = SignedIn.as("economist-2023");
        assertEquals(
                "/settlements?month=2026-10&done=drafted",
                economist.post("/settlements/draft", Map.of("month", "2026-10")).path());
        SignedIn.Shown month = economist.get("/settlements?month=2026-10");
        assertTrue(month.says("Leksand betalar Malung-Sälen"));
        String id = GivenSettlements.draft("2023", "2029", "2026-10").extract().path("id");
        SignedIn.Shown draft = economist.get("/settlements/" + id);
        assertTrue(draft.says("utkast"));
        assertTrue(draft.says("Dygn, grundnivå"));
        assertFalse(draft.says("/settlements/" + id + ".xml"));
        assertEquals(
                "/settlements/" + id + "?done=issued",
                economist.post("/settlements/" + id + "/issue", Map.of()).path());
        SignedIn.Shown issued = economist.get("/settlements/" + id);
        assertTrue(issued.says("A-2026-"));
        assertTrue(issued.says("/settlements/" + id + ".xml"));
        assertEquals(
                409, economist.post("/settlements/" + id + "/draft", Map.of()).status());
        assertTrue(SignedIn.as("coordinator").get("/settlements/" + id).says("Raderna ser bara"));
        assertEquals(
                404, SignedIn.as("economist-2080").get("/settlements/" + id).status());
        assertEquals(403, SignedIn.as("placer-2029").get("/settlements/" + id).status());
    }

    @Test
    void aStayWithoutAPriceIsToldFirst() {
        String home = homes.home("2023", "HVB", Map.of("name", "Det oprissatta boendet"));
        String place = homes.place("2023", home, "1");
        String request = requests.request("2031", Map.of("wantedStart", "2026-09-01", "decisionDate", "2026-08-01"));
        GivenSettlements.accepted("2031", "2023", request, place, "2026-09-01");
        SignedIn.Shown month = SignedIn.as("economist-2023").get("/settlements?month=2026-09");
        assertTrue(month.says("Saknar pris"), month.html());
        assertTrue(month.says("Det oprissatta boendet"));
    }

    @Test
    void aMonthsDraftsAreIssuedTogetherAndWhatIsMissingIsToldBefore() {
        given.stay("2031", "2026", "2026-10-01");
        given.stay("2034", "2026", "2026-10-01");
        SignedIn economist = SignedIn.as("economist-2026");
        economist.post("/settlements/draft", Map.of("month", "2026-10"));
        SignedIn.Shown month = economist.get("/settlements?month=2026-10");
        assertTrue(month.says("Utfärda alla …"), month.html());
        assertTrue(month.says("faktureringsuppgifter"), month.html());
        assertEquals(
                "/settlements?month=2026-10&done=issued-all",
                economist.post("/settlements/issue", Map.of("month", "2026-10")).path());
        SignedIn.Shown issued = economist.get("/settlements?month=2026-10");
        assertFalse(issued.says("Utfärda alla …"));
        assertTrue(issued.says("A-2026-"));
        assertEquals(
                403,
                SignedIn.as("placer-2026")
                        .post("/settlements/issue", Map.of("month", "2026-10"))
                        .status());
    }
}
