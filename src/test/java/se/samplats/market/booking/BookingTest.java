package se.samplats.market.booking;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

@FeatureTest
class BookingTest {

    private static final Pattern SECRET = Pattern.compile("<code>([^<]+)</code>");

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void bothSidesReadTheSameConfirmationAndTheCaseReferenceStaysWithTheBuyer() {
        String home = homes.home(
                "2081", "HVB", Map.of("name", "Bekräftelsen", "address", "Ringvägen 1", "phone", "031-390 06 11"));
        new GivenPrices().priceList("2081", home);
        SignedIn.as("manager-2081")
                .post("/homes/" + home + "/arrival", Map.of("bring", "Kläder för en vecka.\nKom före kl. 15."));
        String request = requests.request("2080");
        String placement = booked("2080", "2081", request, homes.place("2081", home, "1"));
        String reference = Api.as("placer-2080")
                .get("/placements/" + placement)
                .then()
                .extract()
                .path("caseReference");
        for (String reader : new String[] {"placer-2080", "manager-2081"}) {
            SignedIn.Shown page = SignedIn.as(reader).get("/placements/" + placement + "/confirmation");
            assertTrue(page.says("Ringvägen 1"), reader);
            assertTrue(page.says("tel:+46313900611"), reader);
            assertTrue(page.says("Kläder för en vecka."), reader);
            assertTrue(page.says("per dygn"), reader);
            assertEquals(reader.startsWith("placer"), page.says(reference), reader);
        }
        Api.as("manager-2081")
                .get("/placements/" + placement + "/confirmation")
                .then()
                .statusCode(200)
                .body("caseReference", nullValue())
                .body("address", equalTo("Ringvägen 1"))
                .body("quote.privateAlternative", nullValue())
                .body("quote", notNullValue());
        Api.as("placer-2082")
                .get("/placements/" + placement + "/confirmation")
                .then()
                .statusCode(404);
    }

    @Test
    void ofAProtectedIdentityThereIsNoAddress() {
        String home = homes.home("2081", "HVB", Map.of("address", "Hemliga gatan 9"));
        String request = requests.request("2080", Map.of("protectedIdentity", true));
        String placement = booked("2080", "2081", request, homes.place("2081", home, "1"));
        SignedIn.Shown page = SignedIn.as("placer-2080").get("/placements/" + placement + "/confirmation");
        assertFalse(page.says("Hemliga gatan"));
        assertTrue(page.says("Lämnas inte här. Ring boendet."));
        assertFalse(SignedIn.as("placer-2080")
                .get("/placements/" + placement + "/confirmation.ics")
                .says("Hemliga"));
    }

    @Test
    void aCalendarProgramReadsDaysAtASecretAddressAndNobodyWithAProtectedIdentity() {
        String home = homes.home("2081", "HVB", Map.of("name", "Kalenderhemmet"));
        String open = booked("2080", "2081", requests.request("2080"), homes.place("2081", home, "1"));
        String hidden = booked(
                "2080",
                "2081",
                requests.request("2080", Map.of("protectedIdentity", true)),
                homes.place("2081", home, "2"));
        SignedIn manager = SignedIn.as("manager-2081");
        String first = secret(manager.post("/calendars", Map.of("home", home)));
        String file = read(first).then().statusCode(200).extract().asString();
        assertTrue(file.contains("SUMMARY:Ankomst " + reference(open) + "\\, Kalenderhemmet"), file);
        assertTrue(file.contains("DTSTART;VALUE=DATE:20261201"), file);
        assertFalse(file.contains(reference(hidden)), file);
        String second = secret(manager.post("/calendars", Map.of("home", home)));
        assertNotEquals(first, second);
        assertEquals(404, read(first).statusCode());
        assertEquals(200, read(second).statusCode());
        manager.post("/calendars/close", Map.of("home", home));
        assertEquals(404, read(second).statusCode());
    }

    @Test
    void aHandlersCalendarHasItsOwnCasesAndNobodyOpensOneOfAnothersHome() {
        String mine = requests.booked("2023", "2081");
        String others = requests.booked("2080", "2081");
        String file = read(secret(SignedIn.as("placer-2023").post("/calendars", Map.of())))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(file.contains(reference("placer-2023", mine)), file);
        assertFalse(file.contains(reference(others)), file);
        String home = homes.home("2082", "HVB");
        assertEquals(
                404,
                SignedIn.as("manager-2081")
                        .post("/calendars", Map.of("home", home))
                        .status());
    }

    private static String booked(String buyer, String seller, String request, String place) {
        GivenRequests requests = new GivenRequests();
        String offer = requests.made(buyer, seller, request, place);
        return Api.as("placer-" + buyer)
                .post("/offers/" + offer + "/accept")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String reference(String placement) {
        return reference("placer-2080", placement);
    }

    private static String reference(String reader, String placement) {
        return Api.as(reader).get("/placements/" + placement).then().extract().path("reference");
    }

    private static String secret(SignedIn.Shown page) {
        Matcher found = SECRET.matcher(page.html());
        assertTrue(found.find(), page.html());
        return URI.create(found.group(1)).getPath();
    }

    private static Response read(String path) {
        return RestAssured.given().basePath("").get(path);
    }
}
