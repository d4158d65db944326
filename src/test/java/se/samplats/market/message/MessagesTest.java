package se.samplats.market.message;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
class MessagesTest {

    private static final String WORDS = "Finns det nattpersonal som kan åka till sjukhuset?";

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void buyerAndHomeWriteToEachOtherAndSeeWhatIsRead() {
        String home = homes.home("2081", "HVB");
        String request = requests.request("2080");
        String offer = requests.asked("2080", request, homes.place("2081", home, "1"), false);
        SignedIn placer = SignedIn.as("placer-2080");
        SignedIn manager = SignedIn.as("manager-2081");
        SignedIn.Shown sent =
                placer.post("/requests/" + request + "/offers/" + offer + "/messages", Map.of("text", WORDS));
        assertTrue(sent.says("Meddelandet är skickat."));
        assertTrue(sent.says("inte läst än"));
        assertTrue(manager.get("/").says("Kommunen har skrivit till er."));
        assertTrue(manager.get("/homes/" + home).says(WORDS));
        assertFalse(manager.get("/").says("Kommunen har skrivit till er."));
        assertTrue(manager.post("/homes/" + home + "/offers/" + offer + "/messages", Map.of("text", "Ja, två."))
                .says("Meddelandet är skickat."));
        SignedIn.Shown desk = placer.get("/");
        assertTrue(desk.says("Boendet har skrivit till dig."));
        SignedIn.Shown answered = placer.get("/requests/" + request);
        assertTrue(answered.says("Ja, två."));
        assertFalse(answered.says("inte läst än"));
        Api.as("placer-2080")
                .get("/offers/" + offer + "/messages")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].side", equalTo("BUYER"))
                .body("items[0].readAt", notNullValue())
                .body("items[1].side", equalTo("HOME"));
    }

    @Test
    void theJournalKnowsThatItWasSentAndReadAndNeverWhatItSays() {
        String offer = requests.asked("2080", requests.request("2080"), requests.freePlace("2081"), false);
        String message = Api.as("placer-2080")
                .body(Map.of("text", WORDS))
                .post("/offers/" + offer + "/messages")
                .then()
                .statusCode(201)
                .body("readAt", nullValue())
                .extract()
                .path("id");
        Api.as("manager-2081").get("/offers/" + offer + "/messages").then().body("items[0].text", equalTo(WORDS));
        Api.as("auditor")
                .get("/journal?thing=" + message)
                .then()
                .statusCode(200)
                .body("items.operation", hasItems("message.sent", "message.read"))
                .body(not(containsString("nattpersonal")));
    }

    @Test
    void whatIdentifiesSomebodyIsRefusedAndNothingIsSent() {
        String request = requests.request("2080");
        String offer = requests.asked("2080", request, requests.freePlace("2081"), false);
        SignedIn.Shown refused = SignedIn.as("placer-2080")
                .post(
                        "/requests/" + request + "/offers/" + offer + "/messages",
                        Map.of("text", "Det gäller 19900101-0017"));
        assertEquals(422, refused.status());
        assertTrue(refused.says("href=\"#message-" + offer + "-text\""));
        Api.as("placer-2080")
                .body(Map.of("text", "Det gäller 19900101-0017"))
                .post("/offers/" + offer + "/messages")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/personal-number"));
        Api.as("placer-2080").get("/offers/" + offer + "/messages").then().body("items", hasSize(0));
    }

    @Test
    void nobodyElseReadsThemAndNothingIsWrittenOnceTheInquiryIsOver() {
        String offer = requests.asked("2080", requests.request("2080"), requests.freePlace("2081"), false);
        Api.as("placer-2080")
                .body(Map.of("text", WORDS))
                .post("/offers/" + offer + "/messages")
                .then()
                .statusCode(201);
        for (String other : new String[] {"placer-2082", "manager-2082", "placer-2081"}) {
            Api.as(other).get("/offers/" + offer + "/messages").then().statusCode(404);
        }
        Api.as("economist-2080").get("/offers/" + offer + "/messages").then().statusCode(403);
        Api.as("placer-2080").post("/offers/" + offer + "/withdraw").then().statusCode(200);
        Api.as("placer-2080")
                .body(Map.of("text", WORDS))
                .post("/offers/" + offer + "/messages")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/inquiry-over"));
    }
}
