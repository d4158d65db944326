package se.samplats.money.pricesetting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenBudgets;
import se.samplats.GivenHomes;
import se.samplats.SignedIn;

@FeatureTest
class PricePagesTest {

    private final GivenHomes homes = new GivenHomes();
    private final GivenBudgets budgets = new GivenBudgets();
    private final SignedIn economist = SignedIn.as("economist-2081");

    @Test
    void aBudgetShowsWhatItMakesBeforeItIsProposed() {
        String home = homes.home("2081", "HVB", Map.of("notifiedPlaces", 6));
        String path = "/prices/homes/" + home;
        assertTrue(economist.get(path).says("name=\"places\" type=\"text\" value=\"6\""));
        SignedIn.Shown shown = economist.post(path, budget(Map.of("privatePrice", "4 500")));
        assertEquals(200, shown.status());
        assertTrue(shown.says("3\u00a0529,41\u00a0kr"), shown.html());
        assertTrue(shown.says("4\u00a0230\u00a0kr netto bär sig boendet från 4,26 använda platser"));
        assertTrue(shown.says("<svg class=\"chart wide\""));
        assertTrue(shown.says("Föreslå priserna"));
        Api.as("economist-2081")
                .get("/homes/" + home + "/price-proposals")
                .then()
                .body("items", empty());
    }

    @Test
    void aProposalIsMadeAndDecidedOnThePages() {
        String home = homes.home("2081", "HVB", Map.of("name", "Beslutsboendet", "notifiedPlaces", 6));
        SignedIn.Shown proposed = economist.post("/prices/homes/" + home, budget(Map.of("act", "propose")));
        assertEquals("/prices?done=proposed", proposed.path());
        assertTrue(proposed.says("Inget pris ändras förrän det är beslutat."));
        String proposal = Api.as("economist-2081")
                .get("/homes/" + home + "/price-proposals")
                .path("items[0].id");
        SignedIn.Shown decided = economist.post(
                "/prices/homes/" + home + "/proposals/" + proposal + "/decide",
                Map.of("body", "Socialnämnden", "paragraph", "§ 84"));
        assertEquals("/prices?done=decided", decided.path());
        assertTrue(decided.says("Beslut: Socialnämnden, § 84"), decided.html());
        Api.as("economist-2081").get("/homes/" + home + "/prices").then().body("items.memberOre", contains(352_941));
        SignedIn.Shown again =
                economist.post("/prices/homes/" + home + "/proposals/" + proposal + "/withdraw", Map.of());
        assertEquals(422, again.status());
        assertTrue(again.says("Förslaget är redan beslutat eller tillbakadraget."));
    }

    @Test
    void whatWasTypedStandsThereAgainWithWhatIsWrong() {
        String home = homes.home("2081", "HVB");
        SignedIn.Shown wrong = economist.post(
                "/prices/homes/" + home, budget(Map.of("occupancy", "850", "staff", "mycket", "othersOverhead", "1")));
        assertEquals(422, wrong.status());
        assertTrue(wrong.says("href=\"#occupancy\""));
        assertTrue(wrong.says("value=\"mycket\""));
        SignedIn.Shown reasonless = economist.post("/prices/homes/" + home, budget(Map.of("othersOverhead", "1")));
        assertEquals(422, reasonless.status());
        assertTrue(reasonless.says("href=\"#othersReason\""));
    }

    @Test
    void theCoordinatorReadsAMunicipalitysPricesAndRecordsTheIndex() {
        String home = homes.home("2081", "HVB", Map.of("name", "Samordnarens boende"));
        budgets.proposed("2081", home, "2027-01-01", Map.of());
        SignedIn coordinator = SignedIn.as("coordinator");
        SignedIn.Shown shown = coordinator.get("/prices?municipality=2081");
        assertTrue(shown.says("Samordnarens boende"));
        assertFalse(shown.says("/decide"));
        SignedIn.Shown recorded = coordinator.post(
                "/prices/indices",
                Map.of(
                        "kind", "WAGES",
                        "year", "2151",
                        "stage", "PRELIMINARY",
                        "percent", "3,1",
                        "source", "SKR 25:40",
                        "publishedOn", "2150-12-15"));
        assertTrue(recorded.says("Indexvärdet är sparat."));
        assertTrue(recorded.says("SKR 25:40"));
        SignedIn.Shown wrong = coordinator.post("/prices/indices", Map.of("year", "1"));
        assertEquals(422, wrong.status());
        assertTrue(wrong.says("href=\"#percent\""));
        assertEquals(403, SignedIn.as("placer-2081").get("/prices").status());
        assertEquals(
                404, SignedIn.as("economist-2080").get("/prices/homes/" + home).status());
    }

    @Test
    void aJointHomesCostIsSharedSideBySide() {
        String home = homes.home("2081", "HVB");
        String place = homes.place("2081", home, "1");
        homes.resident("2081", place, "2026-01-01", null);
        String path = "/prices/sharing?home=" + home + "&year=2026";
        assertTrue(economist.get(path).says("Ange kostnad, platser och beläggning"));
        SignedIn.Shown shared =
                economist.get(path + "&cost=6570000&fixed=870000&places=6&occupancy=85&municipality=2081&subscribed=2");
        assertEquals(200, shared.status());
        assertTrue(shared.says("Shapleyvärdet"));
        assertTrue(shared.says("6\u00a0570\u00a0000\u00a0kr"));
        assertTrue(shared.says("Borlänge betalar mer än ensam"));
        SignedIn.Shown wrong = economist.get(path + "&cost=1&fixed=2&places=1&occupancy=85");
        assertEquals(422, wrong.status());
    }

    @Test
    void fewPersonsAreNotToldOutsideTheHomesMunicipality() {
        String home = homes.home("2081", "HVB");
        String place = homes.place("2081", home, "1");
        homes.resident("2081", place, "2026-01-01", null);
        SignedIn.Shown hidden = SignedIn.as("coordinator")
                .get("/prices/sharing?home=" + home + "&year=2026&cost=6570000&places=6&occupancy=85");
        assertEquals(200, hidden.status());
        assertTrue(hidden.says("Vilka kommuner som använde boendet visas för andra först när året är slut"));
        assertFalse(hidden.says("324 dygn"));
        assertFalse(hidden.says("Shapleyvärdet"));
        assertFalse(SignedIn.as("economist-2080")
                .get("/prices/sharing?home=" + home + "&year=2026&cost=1&places=1&occupancy=85")
                .says("324 dygn"));
    }

    @Test
    void aYearIsSettledOnThePages() {
        String home = homes.home("2081", "HVB", Map.of("notifiedPlaces", 6));
        for (int i = 1; i <= 4; i++) {
            homes.resident("2081", homes.place("2081", home, "plats " + i), "2025-01-01", "2026-01-01");
        }
        String path = "/prices/year-end/" + home;
        assertTrue(economist.get(path).says("value=\"2025\""));
        Map<String, String> figures = Map.of(
                "year", "2025",
                "actualCost", "6 570 000",
                "budgetCost", "6570000,00",
                "places", "6",
                "occupancy", "85");
        SignedIn.Shown drafted = economist.post(path, figures);
        assertEquals(200, drafted.status());
        assertTrue(drafted.says("1\u00a0088\u00a0561,40\u00a0kr"), drafted.html());
        assertTrue(drafted.says("745,59\u00a0kr"));
        assertTrue(drafted.says("egen del, faktureras inte"));
        String id =
                Api.as("economist-2081").get("/homes/" + home + "/year-ends").path("items[0].id");
        SignedIn.Shown agreed = economist.post(path + "/" + id + "/agree", Map.of());
        assertTrue(agreed.says("Efterkalkylen är fastställd och avräknas med köparna."));
        SignedIn.Shown changed = economist.post(path + "/" + id, figures);
        assertEquals(422, changed.status());
        assertTrue(changed.says("ändras aldrig"));
        assertTrue(SignedIn.as("coordinator").get("/prices/year-end").says("/prices/year-end/" + home));
        assertEquals(404, SignedIn.as("economist-2080").get(path + "/" + id).status());
        assertEquals(403, SignedIn.as("coordinator").get(path).status());
    }

    private static Map<String, String> budget(Map<String, String> facts) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "validFrom", "2027-01-01",
                "staff", "4 500 000",
                "premises", "1200000",
                "overhead", "670000,00",
                "capital", "200000",
                "places", "6",
                "occupancy", "85",
                "act", "show"));
        fields.putAll(facts);
        return fields;
    }
}
