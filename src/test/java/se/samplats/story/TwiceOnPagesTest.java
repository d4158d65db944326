package se.samplats.story;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.SignedIn;

@FeatureTest
class TwiceOnPagesTest {

    private static final String KEEP_BOTH = "name=\"confirm\"";
    private static final String HEADERS = "kommunkod;arendereferens;boendeform;utforare;fran;till;dygnspris;orsak";

    private final Stays stays = new Stays("2026", "2029");
    private final SignedIn placer = SignedIn.as("placer-2026");

    @Test
    void thePurchaseFormAsksWhetherBothAreToBeKept() {
        placer.get("/purchases/new");
        Map<String, Object> told = new HashMap<>(Map.of(
                "caseReference", "SIDA-1",
                "form", "HVB",
                "start", "2026-12-01",
                "end", "2027-01-01",
                "dayPrice", "7500",
                "providerKind", "COMPANY",
                "reason", "ACUTE",
                "legalGround", "FRAMEWORK_CALL_OFF",
                "seen", "HVB/2026-12-01/2027-01-01///"));
        assertTrue(placer.post("/purchases/new", told).path().endsWith("done=purchased"));
        told.put("start", "2026-12-24");
        told.put("seen", "HVB/2026-12-24/2027-01-01///");
        SignedIn.Shown asked = placer.post("/purchases/new", told);
        assertEquals(422, asked.status());
        assertTrue(asked.says("Finns redan"), asked.html());
        assertTrue(asked.says("href=\"#confirm\""));
        assertTrue(asked.says("id=\"confirm\" type=\"checkbox\" " + KEEP_BOTH));
        told.put("confirm", "true");
        assertTrue(placer.post("/purchases/new", told).path().endsWith("done=purchased"));
    }

    @Test
    void theBookingAsksWhetherTheCaseIsToBeInBothHomes() {
        String first = stays.request(Map.of("caseReference", "SIDA-2"));
        String second = stays.request(Map.of("caseReference", "SIDA-2"));
        String booked = stays.made(first, place(), Stays.TODAY, Stays.END);
        Api.as("placer-2026").post("/offers/" + booked + "/accept").then().statusCode(201);
        String offer = stays.made(second, place(), Stays.day(3), Stays.END);
        String accept = "/requests/" + second + "/offers/" + offer + "/accept";
        assertFalse(placer.get("/requests/" + second).says(KEEP_BOTH));
        SignedIn.Shown asked = placer.post(accept, Map.of());
        assertEquals(422, asked.status());
        assertTrue(asked.says("id=\"" + offer + "-confirm\" type=\"checkbox\" " + KEEP_BOTH), asked.html());
        Api.as("placer-2026").get("/offers/" + offer).then().body("status", equalTo("MADE"));
        assertTrue(placer.post(accept, Map.of("confirm", "true")).path().startsWith("/placements/"));
    }

    @Test
    void theImportPageListsWhatIsThereAlreadyByRowBeforeItIsTaken() {
        SignedIn coordinator = SignedIn.as("coordinator");
        coordinator.get("/imports");
        byte[] twice = (HEADERS + "\r\n2026;SIDA-3;HVB;privat bolag;2026-10-01;2026-11-01;5000,00;kompetens saknas\r\n"
                        + "2026;SIDA-3;HVB;privat bolag;2026-10-15;2026-12-01;5000,00;kompetens saknas\r\n")
                .getBytes(StandardCharsets.UTF_8);
        String run =
                coordinator.upload("/imports", Map.of("externa_kop.csv", twice)).path();
        SignedIn.Shown asked = finished(coordinator, run);
        assertTrue(asked.says("1 rad ser ut att finnas redan"), asked.html());
        assertTrue(asked.says("rad 2 i externa_kop.csv"));
        assertFalse(asked.says("fel i filerna</h2>"));
        assertFalse(asked.says(run + "/confirm\""));
        SignedIn.Shown tried = finished(
                coordinator, coordinator.post(run + "/keep-both", Map.of()).path());
        assertTrue(tried.says("Det här skulle ändras"), tried.html());
        assertEquals(
                tried.path(), coordinator.post(run + "/keep-both", Map.of()).path());
        SignedIn.Shown taken = finished(
                coordinator,
                coordinator.post(tried.path() + "/confirm", Map.of()).path());
        assertTrue(taken.says("Filerna är importerade"), taken.html());
    }

    private String place() {
        return stays.homes.place("2029", stays.home("2029", Stays.DAY_ORE), "1");
    }

    private static SignedIn.Shown finished(SignedIn coordinator, String path) {
        return await("the end of the run")
                .atMost(30, SECONDS)
                .pollInterval(50, MILLISECONDS)
                .until(() -> coordinator.get(path), page -> !page.says("<progress"));
    }
}
