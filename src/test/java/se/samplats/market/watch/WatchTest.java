package se.samplats.market.watch;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;
import se.samplats.platform.kernel.Today;

@FeatureTest
class WatchTest {

    private static final Pattern PATH = Pattern.compile("href=\"(/watches/[0-9a-f-]{36})\"");

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Inject
    WatchJob job;

    @Inject
    Today today;

    /** Of nobody else's homes: an age that no other test's home takes. */
    private static final Map<String, Object> RARE = Map.of("ageFrom", 91, "ageTo", 91);

    @Test
    void somethingThatComesToFitARequestIsToldOnceOnTheDesk() {
        SignedIn placer = SignedIn.as("placer-2026");
        placer.get("/");
        String request = requests.request("2026", Map.of("age", 91, "form", "SABO"));
        assertTrue(placer.post("/watches/requests/" + request, Map.of()).says("Du får veta när något nytt passar."));
        look();
        assertFalse(placer.get("/").says("Nu passar"));
        String home = homes.home("2081", "SABO", RARE);
        homes.place("2081", home, "1");
        look();
        SignedIn.Shown desk = placer.get("/");
        assertTrue(desk.says("1 boende passar som inte gjorde det förut"));
        Matcher link = PATH.matcher(desk.html());
        assertTrue(link.find());
        assertTrue(placer.get(link.group(1)).path().startsWith("/requests/" + request));
        assertFalse(placer.get("/").says("passar som inte gjorde det förut"));
        look();
        assertFalse(placer.get("/").says("passar som inte gjorde det förut"), "it is told once");
    }

    @Test
    void aSearchIsWatchedAsItsAddressHasItAndEnds() {
        SignedIn placer = SignedIn.as("placer-2029");
        SignedIn.Shown begun = placer.post("/watches?form=SABO&age=92&start=2026-12-01", Map.of());
        assertTrue(begun.says("Sökning"));
        String home = homes.home("2081", "SABO", Map.of("ageFrom", 92, "ageTo", 92));
        homes.place("2081", home, "1");
        look();
        Matcher link = PATH.matcher(placer.get("/watches").html());
        assertTrue(link.find());
        assertTrue(placer.get(link.group(1)).path().startsWith("/search?form=SABO&age=92"));
        assertTrue(placer.post(link.group(1) + "/end", Map.of()).says("Bevakningen är borttagen."));
        assertTrue(placer.get("/watches").says("Du bevakar inget."));
    }

    @Test
    void aProtectedRequestLeavesNoTraceToOthers() {
        String request = requests.request("2031", Map.of("protectedIdentity", true));
        SignedIn.as("placer-2031").post("/watches/requests/" + request, Map.of());
        Matcher link = PATH.matcher(SignedIn.as("placer-2031").get("/watches").html());
        assertTrue(link.find());
        for (String other : new String[] {"placer-2080", "placer-2026"}) {
            assertEquals(404, SignedIn.as(other).get(link.group(1)).status());
            assertEquals(
                    404,
                    SignedIn.as(other).post(link.group(1) + "/end", Map.of()).status());
            assertEquals(
                    404,
                    SignedIn.as(other)
                            .post("/watches/requests/" + request, Map.of())
                            .status());
        }
        Api.as("coordinator").get("/journal").then().statusCode(403).body(not(containsString(request)));
    }

    @Test
    void aRequestThatNoLongerWaitsIsWatchedNoMore() {
        String request = requests.request("2034");
        SignedIn placer = SignedIn.as("placer-2034");
        placer.post("/watches/requests/" + request, Map.of());
        Api.as("placer-2034")
                .body(Map.of("reason", "behövs inte"))
                .post("/requests/" + request + "/withdraw")
                .then()
                .statusCode(200);
        look();
        assertTrue(placer.get("/watches").says("Du bevakar inget."));
    }

    private void look() {
        job.lookAtAll(today.now());
    }
}
