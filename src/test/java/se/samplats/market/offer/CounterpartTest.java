package se.samplats.market.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenPurchases;
import se.samplats.GivenRequests;
import se.samplats.GivenSettlements;
import se.samplats.SignedIn;

/** The other side of a deal sees what it needs and no more, field by field. */
@FeatureTest
class CounterpartTest {

    private static final String REASONS = "hotbild i hemkommunen";

    private final GivenRequests given = new GivenRequests();

    private String request() {
        return given.request(
                "2081",
                Map.of(
                        "caseReference",
                        "dnr-hemlig-417",
                        "specialReasons",
                        REASONS,
                        "avoidMunicipalities",
                        Set.of("2085")));
    }

    @Test
    void anAskedHomeSeesTheNeedInCodedWordsAndNothingElseOfTheRequest() {
        String offer = given.asked("2081", request(), given.freePlace("2080"), false);
        Response seen = Api.as("manager-2080").get("/offers/" + offer);
        assertEquals(
                new TreeSet<>(Set.of(
                        "id",
                        "status",
                        "requestId",
                        "requestReference",
                        "placeId",
                        "homeId",
                        "buyer",
                        "seller",
                        "start",
                        "end",
                        "quote",
                        "expiresAt",
                        "held",
                        "askedAt",
                        "answeredAt",
                        "declineReason",
                        "declineText",
                        "level",
                        "afterwards",
                        "afterwardsBy",
                        "need")),
                new TreeSet<>(seen.jsonPath().getMap("$").keySet()));
        assertEquals(
                new TreeSet<>(Set.of(
                        "form",
                        "age",
                        "sex",
                        "needs",
                        "risks",
                        "wheelchair",
                        "wantedStart",
                        "expectedDays",
                        "urgency",
                        "protectedIdentity")),
                new TreeSet<>(seen.jsonPath().getMap("need").keySet()));
        assertFalse(seen.asString().contains("dnr-hemlig-417"));
        assertFalse(seen.asString().contains(REASONS));
        assertFalse(seen.asString().contains("placer-2081"));
    }

    @Test
    void theHomesPageSaysNoMoreThanTheCall() {
        String place = given.freePlace("2080");
        String offer = given.asked("2081", request(), place, false);
        String home = Api.as("manager-2080").get("/offers/" + offer).path("homeId");
        SignedIn.Shown page = SignedIn.as("manager-2080").get("/homes/" + home);
        assertEquals(200, page.status());
        assertFalse(page.says("dnr-hemlig-417"));
        assertFalse(page.says(REASONS));
        assertFalse(page.says("placer-2081"));
    }

    @Test
    void whatTheBuyerWouldPayElsewhereIsTheBuyersAloneAlsoWhenTheHomeAnswers() {
        GivenPurchases.purchase(
                "2083", Map.of("providerKind", "COMPANY", "start", "2026-06-01", "dayPriceOre", 900_000));
        String offer = given.made("2083", "2080", given.request("2083"), new GivenSettlements().place("2080", 0));
        assertNotNull(Api.as("placer-2083").get("/offers/" + offer).path("quote.privateAlternative.dayPriceOre"));
        assertNull(Api.as("manager-2080").get("/offers/" + offer).path("quote.privateAlternative"));
        assertNotNull(Api.as("manager-2080").get("/offers/" + offer).path("quote.totalOre"));
    }

    @Test
    void aSellerSeesNothingOfWhatThePlacementSavesTheBuyer() {
        String placement = given.booked("2081", "2080");
        assertEquals(
                0,
                Api.as("manager-2080")
                        .get("/placements/" + placement + "/savings")
                        .jsonPath()
                        .getList("items")
                        .size());
        Set<String> fields = Api.as("manager-2080")
                .get("/placements/" + placement)
                .jsonPath()
                .<String, Object>getMap("$")
                .keySet();
        assertEquals(
                new TreeSet<>(Set.of(
                        "id",
                        "reference",
                        "requestId",
                        "placeId",
                        "homeId",
                        "buyer",
                        "seller",
                        "caseReference",
                        "start",
                        "end",
                        "status",
                        "admittedBy",
                        "admittedOn",
                        "afterwards",
                        "afterwardsBy",
                        "continues",
                        "continuedBy",
                        "extension",
                        "move",
                        "quote")),
                new TreeSet<>(fields));
    }
}
