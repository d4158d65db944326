package se.samplats.market.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenAgreements;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

@FeatureTest
class DeskPagesTest {

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void whatIsAcuteStandsFirstAndThenWhatRunsOutFirst() {
        String late = requests.request("2021", Map.of("decisionDate", "2026-08-01"));
        String soon = requests.request("2021", Map.of("decisionDate", "2026-09-10"));
        String fresh = requests.request("2021", Map.of("decisionDate", "2026-11-20", "wantedStart", "2027-02-01"));
        String answered = requests.request("2021", Map.of("urgency", "ACUTE"));
        requests.made("2021", "2080", answered, requests.freePlace("2080"));
        String desk = SignedIn.as("placer-2021").get("/").html();
        int answer = desk.indexOf(reference(answered));
        int over = desk.indexOf(reference(late));
        int waits = desk.indexOf(reference(soon));
        int last = desk.indexOf(reference(fresh));
        assertTrue(
                0 < answer && answer < over && over < waits && waits < last,
                answer + " " + over + " " + waits + " " + last);
        assertTrue(desk.contains("över tre månader: ska rapporteras"));
        assertTrue(desk.contains("minuter kvar"));
    }

    @Test
    void everyRequestThatWaitsForItsPlacerIsThereWithItsCaseReference() {
        String asked = requests.request("2023", Map.of("caseReference", "MAL-2026-1"));
        requests.asked("2023", asked, requests.freePlace("2080"), false);
        String declined = requests.request("2023", Map.of("caseReference", "MAL-2026-2"));
        String offer = requests.asked("2023", declined, requests.freePlace("2080"), false);
        Api.as("manager-2080")
                .body(Map.of("reason", "STAFFING"))
                .post("/offers/" + offer + "/decline")
                .then()
                .statusCode(200);
        requests.request("2023", Map.of("caseReference", "MAL-2026-3", "urgency", "ACUTE"));
        String desk = SignedIn.as("placer-2023").get("/").html();
        assertFalse(desk.contains("MAL-2026-1"), "a home is to answer");
        assertTrue(desk.contains("MAL-2026-2"));
        assertTrue(desk.contains("Inget tillfrågat boende kan"));
        assertTrue(0 < desk.indexOf("MAL-2026-3") && desk.indexOf("MAL-2026-3") < desk.indexOf("MAL-2026-2"));
        assertTrue(desk.contains("Inget boende är tillfrågat än."));
        assertTrue(SignedIn.as("placer-2023").get("/requests").says("MAL-2026-1"));
    }

    @Test
    void anUnconfirmedHomeIsConfirmedOnTheDeskAndStandsBelowWhatRunsOut() {
        String home = homes.home("2034", "HVB", Map.of("name", "Obekräftade hemmet"));
        requests.asked(
                "2081", requests.request("2081", Map.of("urgency", "ACUTE")), homes.place("2034", home, "1"), false);
        SignedIn manager = SignedIn.as("manager-2034");
        String desk = manager.get("/").html();
        int acute = desk.indexOf("minuter kvar");
        int reminder = desk.indexOf("action=\"/homes/" + home + "/confirm\"");
        assertTrue(0 < acute && acute < reminder, acute + " " + reminder);
        SignedIn.Shown confirmed = manager.post("/homes/" + home + "/confirm", Map.of("back", "/"));
        assertTrue(confirmed.path().startsWith("/?done=confirmed"), confirmed.path());
        assertTrue(confirmed.says("Bekräftat nyss."));
        assertFalse(confirmed.says("action=\"/homes/" + home + "/confirm\""));
    }

    @Test
    void theCoordinatorSeesTheIndexThatIsMissingAndTheAgreementThatRunsOut() {
        String agreement = new GivenAgreements()
                .agreement(Map.of(
                        "name", "Avtalet som tar slut",
                        "area", "LSS",
                        "parties", List.of("2034", "2039"),
                        "host", "2034",
                        "validUntil", "2027-01-31"));
        SignedIn.Shown desk = SignedIn.as("coordinator").get("/");
        assertTrue(desk.says("Avtalet som tar slut"));
        assertTrue(desk.says("Gäller till och med 30 jan. 2027"));
        assertTrue(desk.says("/agreements/" + agreement));
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
    void anEmptyDeskSaysSoKindly() {
        String desk = SignedIn.as("analyst").get("/").html();
        assertTrue(desk.contains("Inget väntar på dig just nu."));
    }

    private static String reference(String request) {
        return Api.as("placer-2021")
                .get("/requests/" + request)
                .then()
                .extract()
                .path("reference");
    }
}
