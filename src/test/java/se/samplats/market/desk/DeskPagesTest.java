package se.samplats.market.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

@FeatureTest
class DeskPagesTest {

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void whatIsDueFirstStandsFirst() {
        String late = requests.request("2021", Map.of("decisionDate", "2026-08-01"));
        String soon = requests.request("2021", Map.of("decisionDate", "2026-09-10"));
        String fresh = requests.request("2021", Map.of("decisionDate", "2026-11-20"));
        String answered = requests.request("2021", Map.of("urgency", "ACUTE"));
        requests.made("2021", "2080", answered, requests.freePlace("2080"));
        String desk = SignedIn.as("placer-2021").get("/").html();
        int over = desk.indexOf(reference(late));
        int answer = desk.indexOf(reference(answered));
        int waits = desk.indexOf(reference(soon));
        assertTrue(0 < over && over < answer && answer < waits, over + " " + answer + " " + waits);
        assertFalse(desk.contains(reference(fresh)));
        assertTrue(desk.contains("över tre månader: ska rapporteras"));
    }

    @Test
    void aManagerSeesInquiriesArrivalsAndUnconfirmedHomesOfItsOwn() {
        String home = homes.home("2031", "HVB", Map.of("name", "Egenhemmet"));
        requests.asked("2081", requests.request("2081"), homes.place("2031", home, "1"), false);
        String desk = SignedIn.as("manager-2031").get("/").html();
        assertTrue(desk.contains("Egenhemmet · HVB, barn och unga, 19 år"));
        assertTrue(desk.contains("Borlänge önskar från 1 dec. 2026"));
        assertTrue(desk.contains("Senast bekräftat aldrig"));
        assertFalse(SignedIn.as("manager-2034").get("/").says("Egenhemmet"));
    }

    @Test
    void anEmptyDeskSaysSoKindlyAndNamesTheNextStep() {
        String desk = SignedIn.as("coordinator").get("/").html();
        assertTrue(desk.contains("Inget väntar på dig just nu."));
        assertTrue(desk.contains("href=\"/imports\""));
    }

    private static String reference(String request) {
        return Api.as("placer-2021")
                .get("/requests/" + request)
                .then()
                .extract()
                .path("reference");
    }
}
