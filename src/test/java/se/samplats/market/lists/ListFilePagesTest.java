package se.samplats.market.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** The lists as files hold what their pages show. */
@FeatureTest
class ListFilePagesTest {

    private final GivenRequests given = new GivenRequests();

    @Test
    void requestsAreTheOwnOnesOfAStatusInTheOrderOfThePage() {
        String one = "fil-" + UUID.randomUUID();
        String other = "fil-" + UUID.randomUUID();
        given.request("2082", Map.of("caseReference", one, "decisionDate", "2026-11-02"));
        given.request("2082", Map.of("caseReference", other, "decisionDate", "2026-11-01"));
        List<String> byDeadline = lines("placer-2082", "/requests/list.csv?status=OPEN");
        assertTrue(byDeadline.get(0).contains("Ärendebeteckning;Boendeform;Ålder"), byDeadline.get(0));
        assertTrue(at(byDeadline, other) < at(byDeadline, one));
        List<String> newest = lines("placer-2082", "/requests/list.csv?status=OPEN&sort=newest");
        assertTrue(at(newest, other) < at(newest, one));
        assertEquals(-1, at(lines("placer-2082", "/requests/list.csv?status=WITHDRAWN"), one));
        assertEquals(-1, at(lines("placer-2083", "/requests/list.csv?status=OPEN"), one));
    }

    @Test
    void aPlacementsCaseIsInItsBuyersFileAlone() {
        String placement = given.begun("2081", "2080");
        var told = Api.as("placer-2081").get("/placements/" + placement).then().extract();
        String reference = told.path("reference");
        String caseReference = told.path("caseReference");
        assertTrue(line("placer-2081", "/placements/list.csv", reference).contains(caseReference));
        assertFalse(line("manager-2080", "/placements/list.csv", reference).contains(caseReference));
    }

    @Test
    void homesAreInAFileWithTheirRoom() {
        GivenHomes homes = new GivenHomes();
        String name = "Filhemmet " + UUID.randomUUID();
        String home = homes.home("2080", "HVB", Map.of("name", name));
        homes.resident("2080", homes.place("2080", home, "1"), "2026-11-01", null);
        homes.place("2080", home, "2");
        String line = line("placer-2081", "/homes/list.csv?municipality=2080", name);
        assertTrue(line.contains(name + ";HVB, barn och unga;2;1;"), line);
    }

    private static List<String> lines(String user, String path) {
        SignedIn.Shown file = SignedIn.as(user).get(path);
        assertEquals(200, file.status());
        return Arrays.asList(file.html().split("\r\n"));
    }

    private static String line(String user, String path, String about) {
        return lines(user, path).stream()
                .filter(line -> line.contains(about))
                .findFirst()
                .orElseThrow();
    }

    private static int at(List<String> lines, String about) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(about)) {
                return i;
            }
        }
        return -1;
    }
}
