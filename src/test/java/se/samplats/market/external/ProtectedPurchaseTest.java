package se.samplats.market.external;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenPurchases;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** What was bought for somebody with a protected identity is its handler's alone. */
@FeatureTest
class ProtectedPurchaseTest {

    private final GivenRequests requests = new GivenRequests();

    @Test
    void itIsInTheListOfItsHandlerAlone() {
        String purchase = bought(true);
        assertTrue(SignedIn.as("placer-2081").get("/purchases").says(purchase));
        assertFalse(SignedIn.as("colleague-2081").get("/purchases").says(purchase));
        Api.as("colleague-2081").get("/external-purchases/" + purchase).then().statusCode(404);
        Api.as("economist-2081").get("/external-purchases/" + purchase).then().statusCode(404);
    }

    @Test
    void aColleagueSeesItAgainWhenProtectionHasEnded() {
        String request = requests.request("2081", Map.of("protectedIdentity", true));
        String purchase = GivenPurchases.purchase("2081", Map.of("requestId", request));
        Api.as("placer-2081")
                .delete("/requests/" + request + "/protection")
                .then()
                .statusCode(200);
        Api.as("colleague-2081").get("/external-purchases/" + purchase).then().statusCode(200);
    }

    @Test
    void everyLookAtItIsInTheJournal() {
        String purchase = bought(true);
        Api.as("placer-2081").get("/external-purchases/" + purchase).then().statusCode(200);
        assertTrue(SignedIn.as("placer-2081").get("/purchases").says(purchase));
        Api.as("auditor")
                .get("/journal?thing=" + purchase)
                .then()
                .statusCode(200)
                .body("items.operation", contains("purchase.read", "purchase.read", "purchase.recorded"))
                .body("items.confidential", everyItem(is(true)));
    }

    @Test
    void aLookAtAnyOtherIsNot() {
        String purchase = bought(false);
        Api.as("colleague-2081").get("/external-purchases/" + purchase).then().statusCode(200);
        Api.as("auditor")
                .get("/journal?thing=" + purchase)
                .then()
                .body("items.operation", contains("purchase.recorded"))
                .body("items.confidential", everyItem(is(false)));
    }

    private String bought(boolean isProtected) {
        String request = requests.request("2081", Map.of("protectedIdentity", isProtected));
        return GivenPurchases.purchase("2081", Map.of("requestId", request));
    }
}
