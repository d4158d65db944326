package se.samplats.market.casework;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

@FeatureTest
class RequestPagesTest {

    private final GivenRequests given = new GivenRequests();
    private final GivenHomes homes = new GivenHomes();

    @Test
    void aPlaceThatIsTakenTakesNoOtherQuestionWithIt() {
        String request = given.request("2081");
        String free = given.freePlace("2080");
        String taken = given.freePlace("2085");
        homes.resident("2085", taken, "2026-11-01", null);
        SignedIn.Shown shown = asks(request, Map.of("place", List.of(free, taken), "hold", "true"));
        assertEquals(422, shown.status());
        assertTrue(shown.says("är inte tillfrågat: Någon dag i perioden är platsen redan upptagen"));
        assertEquals(List.of(free), asked(request));
    }

    @Test
    void twoHomesAreAskedAtOnceAndASecondClickAsksNobodyAgain() {
        String request = given.request("2081");
        Map<String, ?> chosen =
                Map.of("place", List.of(given.freePlace("2080"), given.freePlace("2085")), "hold", "false");
        SignedIn.Shown shown = asks(request, chosen);
        assertEquals(200, shown.status());
        assertTrue(shown.says("svara senast"));
        assertEquals(
                "/requests/" + request + "?done=asked", asks(request, chosen).path());
        assertEquals(2, asked(request).size());
    }

    @Test
    void nobodyIsAskedWhereNobodyIsChosen() {
        SignedIn.Shown shown = asks(given.request("2081"), Map.of("hold", "false"));
        assertEquals(422, shown.status());
        assertTrue(shown.says("Välj minst ett boende"));
    }

    @Test
    void anOfferIsAcceptedOnceHoweverOftenTheButtonIsPressed() {
        String request = given.request("2081");
        String offer = given.made("2081", "2080", request, given.freePlace("2080"));
        SignedIn placer = SignedIn.as("placer-2081");
        assertTrue(placer.get("/requests/" + request).says("Boka platsen"));
        String booked = placer.post("/requests/" + request + "/offers/" + offer + "/accept", Map.of())
                .path();
        assertTrue(booked.startsWith("/placements/"), booked);
        placer.get("/requests/" + request);
        String again = placer.post("/requests/" + request + "/offers/" + offer + "/accept", Map.of())
                .path();
        assertEquals(booked.replace("?done=booked", ""), again);
        assertTrue(placer.get("/requests/" + request).says("Förfrågan klar: placerad"));
    }

    @Test
    void aQuestionAndThenTheRequestAreTakenBack() {
        String request = given.request("2081");
        String offer = given.asked("2081", request, given.freePlace("2080"), true);
        SignedIn placer = SignedIn.as("placer-2081");
        placer.get("/requests/" + request);
        String withdraw = "/requests/" + request + "/offers/" + offer + "/withdraw";
        assertTrue(placer.post(withdraw, Map.of()).says("Frågan är tillbakadragen"));
        assertEquals(200, placer.post(withdraw, Map.of()).status());
        assertEquals(
                422, placer.post("/requests/" + request + "/withdraw", Map.of()).status());
        assertEquals(
                422,
                placer.post("/requests/" + request + "/withdraw", Map.of("reason", "gäller 19900101-0017"))
                        .status());
        SignedIn.Shown done = placer.post("/requests/" + request + "/withdraw", Map.of("reason", "ändrat beslut"));
        assertTrue(done.says("Återtagen") && done.says("ändrat beslut"));
    }

    @Test
    void aPurchaseIsSavedWithThePlacesThatWereSeenBefore() {
        String place = given.freePlace("2080");
        String request = given.request("2081");
        SignedIn placer = SignedIn.as("placer-2081");
        SignedIn.Shown form = placer.get("/requests/" + request + "/purchase");
        assertTrue(form.says("Prövningen"));
        Map<String, Object> typed = new HashMap<>(Map.of(
                "start",
                "2026-12-02",
                "providerKind",
                "COMPANY",
                "reason",
                "COMPETENCE",
                "legalGround",
                "DIRECT_AWARD",
                "dayPrice",
                "6 500",
                "seen",
                hidden(form, "seen"),
                "once",
                hidden(form, "once")));
        SignedIn.Shown lookedAgain = placer.post("/requests/" + request + "/purchase", typed);
        assertTrue(lookedAgain.says("Ingenting är sparat än"));
        typed.put("seen", hidden(lookedAgain, "seen"));
        SignedIn.Shown asksWhy = placer.post("/requests/" + request + "/purchase", typed);
        assertTrue(asksWhy.says("varför den lediga platsen inte togs"), asksWhy.path() + asksWhy.html());
        typed.put("passedBy", "Boendet svarade inte.");
        assertTrue(placer.post("/requests/" + request + "/purchase", typed).says("Externt köp"));
        assertEquals(
                "/requests/" + request + "?done=purchased",
                placer.post("/requests/" + request + "/purchase", typed).path());
        Api.as("placer-2081")
                .queryParam("limit", 200)
                .get("/external-purchases")
                .then()
                .body("items.findAll { it.requestId == '" + request + "' }.size()", equalTo(1))
                .body(
                        "items.find { it.requestId == '" + request + "' }.alternatives.place.id.contains('" + place
                                + "')",
                        equalTo(true));
    }

    @Test
    void anotherMunicipalitysRequestIsNotFound() {
        String request = given.request("2081");
        SignedIn other = SignedIn.as("placer-2080");
        assertEquals(404, other.get("/requests/" + request).status());
        assertEquals(404, other.get("/requests/" + request + "/purchase").status());
        other.get("/requests");
        assertEquals(
                404,
                other.post("/requests/" + request + "/withdraw", Map.of("reason", "fel"))
                        .status());
    }

    @Test
    void aProtectedIdentityIsInvisibleToAColleague() {
        String request = given.request("2081", Map.of("protectedIdentity", true, "decisionDate", "2026-08-01"));
        String open = given.request("2081", Map.of("decisionDate", "2026-08-01"));
        assertTrue(SignedIn.as("placer-2081").get("/requests/" + request).says("Skyddade personuppgifter"));
        SignedIn colleague = SignedIn.as("colleague-2081");
        assertEquals(200, colleague.get("/requests/" + open).status());
        assertEquals(404, colleague.get("/requests/" + request).status());
        SignedIn.Shown queue = colleague.get("/requests");
        assertTrue(queue.says(open));
        assertFalse(queue.says(request));
    }

    @Test
    void theQueueIsForThoseWhoPlace() {
        assertEquals(403, SignedIn.as("manager-2081").get("/requests").status());
        assertEquals(
                404,
                SignedIn.as("placer-2081").get("/requests/" + UUID.randomUUID()).status());
    }

    private SignedIn.Shown asks(String request, Map<String, ?> chosen) {
        SignedIn placer = SignedIn.as("placer-2081");
        placer.get("/requests/" + request);
        return placer.post("/requests/" + request + "/offers", chosen);
    }

    private static List<String> asked(String request) {
        return Api.as("placer-2081")
                .queryParam("limit", 200)
                .get("/offers?status=ASKED")
                .path("items.findAll { it.requestId == '" + request + "' }.placeId");
    }

    private static String hidden(SignedIn.Shown page, String field) {
        Matcher found =
                Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page.html());
        assertTrue(found.find(), field);
        return found.group(1);
    }
}
