package se.samplats.market.placement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

@FeatureTest
class PlacementPagesTest {

    private final GivenRequests given = new GivenRequests();
    private final SignedIn placer = SignedIn.as("placer-2081");
    private final SignedIn manager = SignedIn.as("manager-2080");

    @Test
    void theHomesManagerAdmitsByNameAfterTheSuitabilityCheck() {
        String placement = given.begun("2081", "2080");
        String arrive = "/placements/" + placement + "/arrive";
        SignedIn.Shown nameless = manager.post(arrive, Map.of("on", "2026-11-01"));
        assertEquals(422, nameless.status());
        assertTrue(nameless.says("Ange vem hos boendet som har beslutat om inskrivningen."));
        assertTrue(nameless.says("href=\"#arrive-decidedBy\""));
        SignedIn.Shown unchecked = manager.post(arrive, Map.of("on", "2026-11-01", "decidedBy", "Eva Ek"));
        assertEquals(422, unchecked.status());
        assertTrue(unchecked.says("Lämpligheten är inte prövad"));
        assertTrue(unchecked.says("value=\"Eva Ek\""));
        SignedIn.Shown arrived =
                manager.post(arrive, Map.of("on", "2026-11-01", "decidedBy", "Eva Ek", "suitabilityChecked", "true"));
        assertEquals(200, arrived.status());
        assertTrue(arrived.says("Ankomsten är registrerad."));
        assertTrue(arrived.says("beslutad av Eva Ek 1 nov. 2026"));
        assertTrue(arrived.says("Inskrivning beslutad"));
        Api.as("placer-2081").get("/placements/" + placement).then().body("status", equalTo("ONGOING"));
    }

    @Test
    void arrivingFromTheHomesPageLeadsBackToIt() {
        String placement = given.begun("2081", "2080");
        String home = Api.as("manager-2080").get("/placements/" + placement).path("homeId");
        assertTrue(manager.get("/homes/" + home).says("Ankomster (1)"));
        SignedIn.Shown arrived = manager.post(
                "/placements/" + placement + "/arrive",
                Map.of(
                        "on", "2026-11-01",
                        "decidedBy", "Eva Ek",
                        "suitabilityChecked", "true",
                        "back", "/homes/" + home));
        assertTrue(arrived.path().startsWith("/homes/" + home));
        assertTrue(arrived.says("Placerade från andra kommuner (1)"));
    }

    @Test
    void backLeadsNowhereElse() {
        String placement = given.ongoing("2081", "2080");
        SignedIn.Shown departed = placer.post(
                "/placements/" + placement + "/depart", Map.of("on", "2026-11-05", "back", "//example.org/homes/"));
        assertTrue(departed.path().startsWith("/placements/" + placement));
    }

    @Test
    void absenceReturnExtensionAndDepartureAreRecorded() {
        String placement = given.ongoing("2081", "2080");
        String path = "/placements/" + placement;
        assertTrue(manager.post(path + "/absent", Map.of("on", "2026-11-05")).says("Borta från"));
        assertTrue(placer.post(path + "/return", Map.of("on", "2026-11-08")).says("Återkomsten är registrerad."));
        assertEquals(
                422,
                placer.post(path + "/extension", Map.of("end", "2026-12-20")).status());
        assertEquals(
                403,
                manager.post(path + "/extension", Map.of("end", "2027-01-20")).status());
        SignedIn.Shown seen = placer.post(path + "/extension", Map.of("end", "2027-01-20"));
        assertTrue(seen.says("20 dygn till, ny avresedag 20 jan. 2027"), seen.html());
        Api.as("placer-2081").get("/placements/" + placement).then().body("extension", nullValue());
        assertTrue(placer.post(path + "/extension", Map.of("end", "2027-01-20", "seen", "2027-01-20"))
                .says("Boendet är tillfrågat."));
        assertTrue(manager.post(path + "/extension/agree", Map.of()).says("Ni har sagt ja."));
        assertTrue(placer.get(path).says("20 jan. 2027"));
        SignedIn.Shown departed = manager.post(path + "/depart", Map.of("on", "2026-11-10"));
        assertTrue(departed.says("avslutad"));
        assertTrue(departed.says("Rätta avresedagen"));
        assertTrue(placer.get("/placements?status=ENDED").says(placement));
    }

    @Test
    void aBookingIsCalledOffAndAReasonThatNamesSomebodyIsRefused() {
        String placement = given.booked("2081", "2080");
        String cancel = "/placements/" + placement + "/cancel";
        SignedIn.Shown personal = placer.post(cancel, Map.of("on", "2026-11-21", "text", "19900101-0017 flyttar"));
        assertEquals(422, personal.status());
        assertTrue(personal.says("Varför placeringen avbokas: Det här ser ut som ett personnummer."));
        SignedIn.Shown cancelled = placer.post(cancel, Map.of("on", "2026-11-21", "text", "Beslutet är upphävt"));
        assertTrue(cancelled.says("Beslutet är upphävt"));
        assertFalse(cancelled.says("/no-show\""));
    }

    @Test
    void aThirdMunicipalityFindsNothing() {
        String placement = given.booked("2081", "2080");
        SignedIn other = SignedIn.as("manager-2085");
        assertEquals(404, other.get("/placements/" + placement).status());
        assertEquals(
                404,
                other.post(
                                "/placements/" + placement + "/arrive",
                                Map.of("on", "2026-12-01", "decidedBy", "Eva Ek", "suitabilityChecked", "true"))
                        .status());
        assertEquals(403, SignedIn.as("analyst").get("/placements").status());
    }

    @Test
    void aFormThatNoPageHandedOutIsRefused() {
        String placement = given.booked("2081", "2080");
        assertEquals(
                422,
                placer.postAsItIs("/placements/" + placement + "/cancel", Map.of("on", "2026-11-21"))
                        .status());
        Api.as("placer-2081").get("/placements/" + placement).then().body("status", equalTo("BOOKED"));
    }

    @Test
    void whatIsProtectedIsShownToItsHandlerAndTheHomeAlone() {
        String request = given.request("2081", Map.of("protectedIdentity", true));
        String offer = given.made("2081", "2080", request, given.freePlace("2080"));
        String placement =
                Api.as("placer-2081").post("/offers/" + offer + "/accept").path("id");
        assertEquals(200, manager.get("/placements/" + placement).status());
        assertEquals(
                404,
                SignedIn.as("economist-2081").get("/placements/" + placement).status());
        String home = Api.as("manager-2080").get("/placements/" + placement).path("homeId");
        SignedIn.Shown page = manager.get("/homes/" + home);
        assertTrue(page.says("Ankomster (1)"));
        assertFalse(page.says("från Borlänge"));
    }
}
