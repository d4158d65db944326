package se.samplats.county.home;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

@FeatureTest
class HomePagesTest {

    private static final Pattern CONFIRMATION = Pattern.compile("name=\"confirmation\" value=\"([^\"]+)\"");
    private static final int PHONE_BYTES = 100_000;

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();
    private final SignedIn manager = SignedIn.as("manager-2081");

    @Test
    void nothingHasChangedIsOneTapAndTwoTapsAreOneThatCanBeUndone() {
        String home = homes.home("2081", "HVB");
        manager.post("/homes/" + home + "/confirm", Map.of());
        String first = confirmedAt(home);
        SignedIn.Shown confirmed = manager.post("/homes/" + home + "/confirm", Map.of());
        assertEquals(200, confirmed.status());
        assertTrue(confirmed.says("Bekräftad nyss."));
        assertNotEquals(first, confirmedAt(home));
        SignedIn.Shown undone =
                manager.post("/homes/" + home + "/take-back", Map.of("confirmation", confirmation(confirmed)));
        assertTrue(undone.says("Bekräftelsen är ångrad"));
        assertTrue(undone.says("Inget har ändrats"));
        assertNull(confirmedAt(home));
    }

    @Test
    void onlyTheConfirmationThatWasSeenCanBeUndone() {
        String home = homes.home("2081", "HVB");
        String seen = confirmation(manager.post("/homes/" + home + "/confirm", Map.of()));
        Api.as("manager-2081").post("/homes/" + home + "/confirmation").then().statusCode(200);
        SignedIn.Shown refused = manager.post("/homes/" + home + "/take-back", Map.of("confirmation", seen));
        assertEquals(422, refused.status());
        assertTrue(refused.says("Bekräftelsen står kvar"));
        Api.as("manager-2081").get("/homes/" + home).then().body("confirmedAt", notNullValue());
    }

    @Test
    void anInquiryIsAnsweredWithYes() {
        String home = homes.home("2081", "HVB");
        String place = homes.place("2081", home, "1");
        String offer = requests.asked("2080", requests.request("2080"), place, false);
        SignedIn.Shown waiting = manager.get("/homes/" + home);
        assertTrue(waiting.says("Väntar på dig (1)"));
        assertTrue(waiting.says("man, 19 år"));
        assertTrue(waiting.says("från Falun"));
        assertTrue(waiting.html().length() < PHONE_BYTES);
        SignedIn.Shown answered = manager.post("/homes/" + home + "/offers/" + offer + "/make", Map.of());
        assertTrue(answered.says("Ni har sagt ja: väntar på kommunen"));
        assertTrue(manager.get("/homes").says("Dina boenden"));
        Api.as("placer-2080").get("/offers/" + offer).then().body("status", equalTo("MADE"));
    }

    @Test
    void aNoHasACodedReasonAndOtherNeedsWords() {
        String home = homes.home("2081", "HVB");
        String offer = requests.asked("2080", requests.request("2080"), homes.place("2081", home, "1"), true);
        String decline = "/homes/" + home + "/offers/" + offer + "/decline";
        assertEquals(422, manager.post(decline, Map.of()).status());
        SignedIn.Shown wordless = manager.post(decline, Map.of("reason", "OTHER"));
        assertEquals(422, wordless.status());
        assertTrue(wordless.says("Skriv vad skälet är."));
        assertTrue(wordless.says("value=\"OTHER\" required checked"));
        SignedIn.Shown personal = manager.post(decline, Map.of("reason", "OTHER", "text", "gäller 19900101-0017"));
        assertEquals(422, personal.status());
        SignedIn.Shown declined = manager.post(decline, Map.of("reason", "STAFFING"));
        assertTrue(declined.says("Ni har sagt nej."));
        Api.as("placer-2080")
                .get("/offers/" + offer)
                .then()
                .body("status", equalTo("DECLINED"))
                .body("declineReason", equalTo("STAFFING"));
    }

    @Test
    void aPlaceIsClosedWithAReasonAndADayAndOpenedAgain() {
        String home = homes.home("2081", "HVB");
        String place = homes.place("2081", home, "1");
        String close = "/homes/" + home + "/places/" + place + "/close";
        SignedIn.Shown reasonless = manager.post(close, Map.of("from", "2026-11-21", "end", "2026-12-05"));
        assertEquals(422, reasonless.status());
        assertTrue(reasonless.says("Ange varför platsen är stängd."));
        assertTrue(reasonless.says("name=\"end\" value=\"2026-12-05\""));
        SignedIn.Shown closed =
                manager.post(close, Map.of("from", "2026-11-21", "end", "2026-12-05", "reason", "renovering"));
        assertTrue(closed.says("Stängd (renovering) t.o.m. 4 dec. 2026"));
        assertEquals(
                409,
                Api.as("manager-2081")
                        .body(Map.of("kind", "RESIDENT", "start", "2026-12-01"))
                        .post("/places/" + place + "/occupancies")
                        .statusCode());
        List<String> rows =
                Api.as("manager-2081").get("/homes/" + home + "/occupancies").path("items.id");
        String row = "/homes/" + home + "/occupancies/" + rows.get(0);
        SignedIn.Shown begun = manager.post(row + "/strike-out", Map.of());
        assertEquals(422, begun.status());
        assertTrue(begun.says("Har redan börjat"));
        assertEquals(422, manager.post(row + "/end", Map.of("end", "")).status());
        assertTrue(manager.post(row + "/end", Map.of("end", "2026-11-28")).says("t.o.m. 27 nov. 2026"));
    }

    @Test
    void aResidentIsEnteredAndStruckOut() {
        String home = homes.home("2081", "HVB");
        String place = homes.place("2081", home, "1");
        String path = "/homes/" + home + "/places/" + place + "/resident";
        SignedIn.Shown unreadable = manager.post(path, Map.of("from", "i morgon"));
        assertEquals(422, unreadable.status());
        assertTrue(unreadable.says("value=\"i morgon\""));
        assertTrue(manager.post(path, Map.of("from", "2026-12-24")).says("Ledig t.o.m. 23 dec. 2026"));
        List<String> rows =
                Api.as("manager-2081").get("/homes/" + home + "/occupancies").path("items.id");
        SignedIn.Shown struck =
                manager.post("/homes/" + home + "/occupancies/" + rows.get(0) + "/strike-out", Map.of());
        assertTrue(struck.says("Raden är struken."));
    }

    @Test
    void othersReadTheRegisterAndNothingElse() {
        String home = homes.home("2081", "HVB");
        String place = homes.place("2081", home, "1");
        homes.resident("2081", place, "2026-11-01", null);
        SignedIn other = SignedIn.as("manager-2080");
        SignedIn.Shown read = other.get("/homes/" + home);
        assertEquals(200, read.status());
        assertTrue(read.says("Belagd tills vidare"));
        assertFalse(read.says("Kommunens egen brukare"));
        assertFalse(read.says("Inget har ändrats"));
        assertEquals(404, other.post("/homes/" + home + "/confirm", Map.of()).status());
        assertEquals(
                404,
                other.post("/homes/" + home + "/places/" + place + "/resident", Map.of("from", "2027-12-24"))
                        .status());
        assertEquals(
                403,
                SignedIn.as("placer-2081")
                        .post("/homes/" + home + "/confirm", Map.of())
                        .status());
    }

    @Test
    void aFormThatNoPageHandedOutIsRefused() {
        String home = homes.home("2081", "HVB");
        SignedIn.Shown refused = manager.postAsItIs("/homes/" + home + "/confirm", Map.of());
        assertEquals(422, refused.status());
        assertTrue(refused.says("Formuläret är för gammalt"));
        assertNull(confirmedAt(home));
    }

    @Test
    void aHiddenAddressIsNowhere() {
        String home = homes.home("2081", "SKYDDAT_BOENDE", Map.of("address", "Dolda gatan 1"));
        assertFalse(manager.get("/homes/" + home).says("Dolda gatan"));
        assertTrue(SignedIn.as("analyst").get("/homes/" + home).says("Visas aldrig"));
    }

    @Test
    void theListIsNarrowedByMunicipalityAndForm() {
        homes.home("2021", "KORTTID_SOL", Map.of("name", "Vansbro korttid", "ageFrom", 65, "ageTo", 100));
        SignedIn reader = SignedIn.as("analyst");
        assertTrue(reader.get("/homes?municipality=2021&form=KORTTID_SOL").says("Vansbro korttid"));
        assertFalse(reader.get("/homes?municipality=2081&form=KORTTID_SOL").says("Vansbro korttid"));
    }

    private static String confirmation(SignedIn.Shown page) {
        Matcher found = CONFIRMATION.matcher(page.html());
        assertTrue(found.find());
        return found.group(1);
    }

    private static @Nullable String confirmedAt(String home) {
        return Api.as("manager-2081").get("/homes/" + home).path("confirmedAt");
    }
}
