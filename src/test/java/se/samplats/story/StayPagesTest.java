package se.samplats.story;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.SignedIn;

@FeatureTest
class StayPagesTest {

    private final Stays stays = new Stays("2023", "2021");
    private final SignedIn buyer = SignedIn.as("placer-2023");
    private final SignedIn seller = SignedIn.as("manager-2021");

    @Test
    void theDayOfArrivalIsMovedOnThePageEarlierByTheBuyerWhereTheBedIsFree() {
        String place = stays.homes.place("2021", stays.home("2021", Stays.DAY_ORE), "1");
        stays.homes.resident("2021", place, "2026-11-01", Stays.day(3));
        String booked = stays.booked(place, Stays.day(10), Stays.END);
        String path = "/placements/" + booked + "/reschedule";
        assertTrue(buyer.get("/placements/" + booked).says("id=\"reschedule-start\""));
        SignedIn.Shown taken = buyer.post(path, Map.of("start", Stays.day(2)));
        assertEquals(422, taken.status());
        assertTrue(taken.says("id=\"reschedule-start\" name=\"start\" type=\"date\" value=\"" + Stays.day(2)));
        assertEquals(403, seller.post(path, Map.of("start", Stays.day(5))).status());
        assertTrue(buyer.post(path, Map.of("start", Stays.day(3))).says("Ankomstdagen är flyttad."));
        stays.read(booked).body("start", equalTo(Stays.day(3))).body("quote.totalOre", equalTo((int)
                (27 * Stays.DAY_ORE)));
        assertTrue(seller.post(path, Map.of("start", Stays.day(6))).says("Ankomstdagen är flyttad."));
        stays.read(booked).body("start", equalTo(Stays.day(6)));
        SignedIn.Shown empty = buyer.post(path, Map.of("start", ""));
        assertEquals(422, empty.status());
        assertTrue(empty.says("href=\"#reschedule-start\""));
    }

    @Test
    void theHomeSeesTheDaysOfALongerStayAndTheBuyerItsPrice() {
        String stay = stays.ongoing(place());
        String page = "/placements/" + stay;
        SignedIn.Shown priced = buyer.get(page + "/extension?end=" + Stays.day(40));
        assertTrue(priced.says("10 dygn till"));
        assertTrue(priced.says("47\u00a0000\u00a0kr mer"), priced.html());
        stays.read(stay).body("extension", nullValue());
        assertEquals(403, seller.get(page + "/extension").status());
        SignedIn.Shown other = buyer.post(page + "/extension", Map.of("end", Stays.day(41), "seen", Stays.day(40)));
        assertTrue(other.says("Ingenting är frågat än."));
        stays.read(stay).body("extension", nullValue());
        buyer.post(page + "/extension", Map.of("end", Stays.day(41), "seen", Stays.day(41)));
        SignedIn.Shown asked = seller.get(page);
        assertTrue(asked.says("/extension/agree\""));
        assertFalse(asked.says("51\u00a0700"));
        SignedIn.Shown nameless = seller.post(page + "/extension/decline", Map.of());
        assertEquals(422, nameless.status());
        assertTrue(nameless.says("href=\"#" + stay + "-reason\""));
        seller.post(page + "/extension/decline", Map.of("reason", "OTHER", "text", "Rummet byggs om"));
        assertTrue(buyer.get(page).says("”Rummet byggs om”"));
        SignedIn.Shown tooLong = buyer.get(page + "/extension?end=2031-01-01");
        assertEquals(422, tooLong.status());
        assertTrue(tooLong.says("För lång förlängning"));
        assertEquals(422, buyer.get(page + "/extension?end=snart").status());
        SignedIn.Shown personal = buyer.post(
                page + "/extension",
                Map.of("end", Stays.day(40), "seen", Stays.day(40), "approvedBy", "19900101-0017"));
        assertEquals(422, personal.status());
        assertTrue(personal.says("id=\"approvedBy-fault\"") && personal.says("10 dygn till"), personal.html());
    }

    @Test
    void aMoveThatCannotBeIsToldOnItsPage() {
        String home = stays.home("2021", Stays.DAY_ORE);
        String stay = stays.ongoing(stays.homes.place("2021", home, "1"));
        String taken = stays.homes.place("2021", home, "2");
        stays.homes.resident("2021", taken, "2026-11-01", null);
        String page = "/placements/" + stay + "/move";
        assertFalse(seller.get(page).says(taken));
        SignedIn.Shown refused = seller.post(page, Map.of("on", Stays.day(2), "place", taken));
        assertEquals(422, refused.status());
        assertTrue(refused.says("Platsen är upptagen") || refused.says("error-summary"));
        String elsewhere = stays.homes.place("2029", stays.home("2029", Stays.DAY_ORE), "1");
        stays.homes.resident("2029", elsewhere, "2026-11-01", null);
        SignedIn.Shown full = buyer.post(page, Map.of("on", Stays.day(2), "place", elsewhere));
        assertEquals(422, full.status());
        assertTrue(full.says("id=\"elsewhere\""), full.html());
        assertEquals(
                422,
                buyer.get(page + "?on=" + Stays.day(2) + "&place=" + elsewhere).status());
        assertEquals(422, buyer.post(page, Map.of("on", Stays.day(2))).status());
        assertEquals(
                422,
                buyer.post(page, Map.of("on", Stays.day(2), "place", "ingen")).status());
        assertEquals(404, SignedIn.as("placer-2026").get(page).status());
    }

    @Test
    void aHomeThatCannotTakeSomebodyInSaysSoOnItsPage() {
        String stay = stays.ongoing(place());
        String home = stays.home("2029", Stays.DAY_ORE);
        String bed = stays.homes.place("2029", home, "1");
        SignedIn asked = SignedIn.as("manager-2029");
        int before = waiting(asked);
        buyer.post("/placements/" + stay + "/move", Map.of("on", Stays.day(4), "place", bed));
        String move =
                stays.read(stay).body("move.status", equalTo("ASKED")).extract().path("move.id");
        assertTrue(waiting(asked) > before);
        assertTrue(asked.get("/homes/" + home).says("/moves/" + move + "/agree\""));
        String decline = "/homes/" + home + "/moves/" + move + "/decline";
        SignedIn.Shown wordless = asked.post(decline, Map.of("reason", "OTHER"));
        assertEquals(422, wordless.status());
        assertTrue(wordless.says("href=\"#" + move + "-text\""), wordless.html());
        assertTrue(asked.post(decline, Map.of("reason", "STAFFING")).says("Ni har sagt nej."));
        stays.read(stay).body("move.status", equalTo("DECLINED"));
        buyer.post("/placements/" + stay + "/move", Map.of("on", Stays.day(4), "place", bed));
        String again = stays.read(stay).extract().path("move.id");
        assertTrue(buyer.post("/placements/" + stay + "/move/" + again + "/withdraw", Map.of())
                .says("Frågan är återtagen."));
        assertFalse(asked.get("/homes/" + home).says(again));
    }

    @Test
    void oneClosesNothingOfOthersAndNothingThatIsClosed() {
        String home = stays.home("2021", Stays.DAY_ORE);
        String place = stays.homes.place("2021", home, "1");
        String page = "/homes/" + home + "/closing";
        assertEquals(403, buyer.get(page).status());
        assertEquals(404, SignedIn.as("manager-2029").get(page).status());
        Map<String, String> told = Map.of("place", place, "on", Stays.day(9), "until", Stays.day(8), "reason", "x");
        SignedIn.Shown reversed = seller.post(page, told);
        assertEquals(422, reversed.status());
        assertTrue(reversed.says("href=\"#until\""));
        Map<String, String> pause =
                Map.of("place", place, "on", Stays.day(9), "until", Stays.day(19), "reason", "Byte");
        assertTrue(seller.post(page, pause).says("Ingen bor där då"));
        Api.as("manager-2021")
                .body(Map.of("on", Stays.day(9), "reason", "redan"))
                .post("/homes/" + home + "/close")
                .then()
                .statusCode(200);
        SignedIn.Shown already = seller.post(page, pause);
        assertEquals(422, already.status());
        assertTrue(already.says("Redan stängt"));
        assertEquals(
                422,
                seller.post("/homes/" + home + "/closing/ivo", Map.of("on", Stays.day(1)))
                        .status());
    }

    private String place() {
        return stays.homes.place("2021", stays.home("2021", Stays.DAY_ORE), "1");
    }

    /** How often the lists of homes say that something waits for an answer. */
    private static int waiting(SignedIn reader) {
        return IntStream.rangeClosed(1, 8)
                .map(page -> reader.get("/homes?page=" + page).html().split("väntar på svar", -1).length)
                .sum();
    }
}
