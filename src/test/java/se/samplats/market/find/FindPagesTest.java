package se.samplats.market.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** One box finds what one may see, and nothing else. */
@FeatureTest
class FindPagesTest {

    private final GivenRequests given = new GivenRequests();
    private final GivenHomes homes = new GivenHomes();

    @Test
    void aReferenceLeadsStraightToItsRequestAndToNobodyElses() {
        String request = given.request("2081");
        String reference = text("placer-2081", "/requests/" + request, "reference");
        assertEquals(
                "/requests/" + request,
                find("placer-2081", reference.toLowerCase(Locale.ROOT)).path());
        assertTrue(find("placer-2080", reference).says("Inget med"));
    }

    @Test
    void aCaseIsFoundByItsBeginningHoweverItIsWritten() {
        String start = "Sök%" + UUID.randomUUID().toString().substring(24);
        String request = given.request("2081", Map.of("caseReference", start + "-77"));
        given.request("2081", Map.of("caseReference", start.replace('%', 'x') + "-78"));
        assertEquals(
                "/requests/" + request,
                find("placer-2081", start.toUpperCase(Locale.ROOT)).path());
        assertTrue(find("placer-2080", start).says("Inget med"));
        assertTrue(find("manager-2081", start).says("Inget med"));
    }

    @Test
    void aPlacementIsFoundByBothSidesAndItsCaseByTheBuyerAlone() {
        String placement = given.begun("2081", "2080");
        String reference = text("placer-2081", "/placements/" + placement, "reference");
        String caseReference = text("placer-2081", "/placements/" + placement, "caseReference");
        assertEquals("/placements/" + placement, find("placer-2081", reference).path());
        assertEquals("/placements/" + placement, find("manager-2080", reference).path());
        assertTrue(find("placer-2081", caseReference).says("/placements/" + placement));
        assertFalse(find("manager-2080", caseReference).says("/placements/" + placement));
    }

    @Test
    void aHomeIsFoundByAPartOfItsName() {
        String name = "Hemmet " + UUID.randomUUID().toString().substring(24);
        String home = homes.home("2080", "HVB", Map.of("name", "Stora " + name));
        assertEquals(
                "/homes/" + home,
                find("placer-2081", name.toUpperCase(Locale.ROOT)).path());
    }

    private static SignedIn.Shown find(String user, String words) {
        return SignedIn.as(user).get("/find?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private static String text(String user, String path, String field) {
        return Api.as(user).get(path).then().statusCode(200).extract().path(field);
    }
}
