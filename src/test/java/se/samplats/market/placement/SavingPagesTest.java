package se.samplats.market.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenAgreements;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** Gagnef books of Smedjebacken, which have agreed on a mandate of 200 000 kr; thirty days cost 126 000 kr. */
@FeatureTest
class SavingPagesTest {

    private static final AtomicInteger NEWER = new AtomicInteger();

    private final GivenRequests given = new GivenRequests();
    private final GivenHomes homes = new GivenHomes();
    private final SignedIn placer = SignedIn.as("placer-2026");

    @Test
    void aPrivateQuoteIsEnteredChangedAndTakenBack() {
        String request = given.request("2026");
        String path = "/requests/" + request;
        assertTrue(placer.get(path).says("Har du frågat en privat utförare om samma behov?"));
        SignedIn.Shown wrong =
                placer.post(path + "/private-quote", Map.of("dayPrice", "gratis", "quotedOn", "2027-01-01"));
        assertEquals(422, wrong.status());
        for (String field : List.of("dayPrice", "provider")) {
            assertTrue(wrong.says("href=\"#" + field + "\""), field);
        }
        assertTrue(wrong.says("value=\"gratis\""));
        Map<String, String> quote = Map.of("dayPrice", "5 000", "provider", "COMPANY", "quotedOn", "2026-11-20");
        SignedIn.Shown entered = placer.post(path + "/private-quote", quote);
        assertTrue(entered.says("Bokningen jämförs med det."));
        assertTrue(entered.says("5\u00a0000\u00a0kr per dygn från ett privat bolag, 20 nov. 2026"));
        assertTrue(entered.says("inlagt av placer-2026"));
        assertEquals(
                404,
                SignedIn.as("placer-2081").post(path + "/private-quote", quote).status());
        assertFalse(placer.post(path + "/private-quote/remove", Map.of()).says("5\u00a0000\u00a0kr per dygn"));
    }

    @Test
    void thePlacementTellsWhatItWasComparedWithAndBothFigures() {
        agreement();
        String offer = offer(Map.of("dayPrice", "5000", "provider", "ASSOCIATION", "quotedOn", "2026-11-20"));
        String placement = Api.as("placer-2026")
                .body(Map.of("approvedBy", "Karin Chef"))
                .post("/offers/" + offer + "/accept")
                .path("id");
        String page = placer.get("/placements/" + placement).html();
        assertTrue(page.contains("Prisbesked för samma behov från en ideell förening, 20 nov. 2026"));
        assertTrue(page.contains("4\u00a0700\u00a0kr netto efter momsersättning"));
        assertTrue(page.contains("30 dygn väntas"));
        assertTrue(page.contains("15\u00a0000\u00a0kr lägre"), "30 × (4 700 − 4 200)");
        assertTrue(page.contains("141\u00a0000\u00a0kr lägre"), "30 × 4 700");
        assertFalse(SignedIn.as("manager-2061").get("/placements/" + placement).says("Besparing"));
    }

    @Test
    void whereNothingIsCountedThePlacementSaysWhy() {
        // No price list: nothing is known of what it costs.
        String placement = given.booked("2026", "2061");
        SignedIn.Shown page = placer.get("/placements/" + placement);
        assertTrue(page.says("Ingen besparing räknas. Placeringens dygnspris är inte känt här."));
    }

    @Test
    void aBookingAboveTheMandateAsksWhoApprovedItAndKeepsTheName() {
        agreement();
        String first = offer(Map.of());
        String request = Api.as("placer-2026").get("/offers/" + first).path("requestId");
        SignedIn.Shown within = placer.get("/requests/" + request);
        assertTrue(within.says("200\u00a0000\u00a0kr återstår av 200\u00a0000\u00a0kr för 2026"));
        assertFalse(within.says("Vem har godkänt bokningen?"));
        placer.post("/requests/" + request + "/offers/" + first + "/accept", Map.of());
        String second = offer(Map.of());
        String next = Api.as("placer-2026").get("/offers/" + second).path("requestId");
        SignedIn.Shown above = placer.get("/requests/" + next);
        assertTrue(above.says("74\u00a0000\u00a0kr återstår"));
        assertTrue(above.says("Bokningen går över mandatet."));
        String accept = "/requests/" + next + "/offers/" + second + "/accept";
        SignedIn.Shown refused = placer.post(accept, Map.of());
        assertEquals(422, refused.status());
        assertTrue(refused.says("ange vem som har godkänt bokningen"));
        assertEquals(
                422, placer.post(accept, Map.of("approvedBy", "19900101-0017")).status());
        SignedIn.Shown booked = placer.post(accept, Map.of("approvedBy", "Karin Chef"));
        assertTrue(booked.path().startsWith("/placements/"));
        assertTrue(booked.says("beslut av Karin Chef"));
    }

    private String offer(Map<String, String> privateQuote) {
        String request = given.request("2026");
        if (!privateQuote.isEmpty()) {
            placer.get("/requests/" + request);
            placer.post("/requests/" + request + "/private-quote", privateQuote);
        }
        String home = homes.home("2061", "HVB");
        new GivenPrices().priceList("2061", home);
        return given.made("2026", "2061", request, homes.place("2061", home, "1"));
    }

    /** The newest of the two, so that nothing is used of its mandate. */
    private static void agreement() {
        LocalDate from = LocalDate.of(2026, 11, 1).plusDays(NEWER.incrementAndGet());
        new GivenAgreements()
                .agreement(Map.of(
                        "parties",
                        List.of("2026", "2061"),
                        "host",
                        "2026",
                        "validFrom",
                        from.toString(),
                        "mandates",
                        List.of(Map.of("municipality", "2026", "yearlyLimitOre", 20_000_000))));
    }
}
