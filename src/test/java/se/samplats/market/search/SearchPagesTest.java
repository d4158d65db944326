package se.samplats.market.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.SignedIn;

@FeatureTest
class SearchPagesTest {

    private final GivenHomes homes = new GivenHomes();
    private final SignedIn placer = SignedIn.as("placer-2081");

    @Test
    void threeInputsGiveAListAndTheAddressKeepsThem() {
        String home = homes.home("2081", "KORTTID_LSS", Map.of("name", "Trettonde", "ageFrom", 7, "ageTo", 9));
        homes.place("2081", home, "1");
        new GivenPrices().priceList("2081", home);
        SignedIn.Shown found = placer.get("/search?form=KORTTID_LSS&start=2026-12-01&age=8");
        assertTrue(found.says("Trettonde"));
        assertTrue(found.says("4\u00a0200 kr") || found.says("4\u00a0200\u00a0kr"));
        assertTrue(found.says("value=\"2026-12-01\""));
        assertTrue(found.says("/requests/new?form=KORTTID_LSS&amp;start=2026-12-01&amp;age=8"));
    }

    @Test
    void whereNothingFitsItIsSaidWhichLimitToGiveWayOnAndByHowMuch() {
        String home =
                homes.home("2081", "BOSTAD_SARSKILT_STOD", Map.of("name", "Dyrgården", "ageFrom", 91, "ageTo", 92));
        homes.place("2081", home, "1");
        new GivenPrices().priceList("2081", home);
        String search = "/search?form=BOSTAD_SARSKILT_STOD&start=2026-12-01&age=91";
        assertTrue(placer.get(search).says("Dyrgården"));
        SignedIn.Shown tooDear = placer.get(search + "&maxPrice=4000");
        assertTrue(tooDear.says("Ingen plats passar allt det här"));
        assertTrue(
                tooDear.says("Priset: ett boende till. <a href=\"/search?form=BOSTAD_SARSKILT_STOD&amp;start=2026-12-01"
                        + "&amp;age=91&amp;maxPrice=4200\">Godta 200 kr mer per dygn.</a>"),
                tooDear.html());
        assertTrue(placer.get(search + "&maxPrice=4200").says("Dyrgården"));
    }

    @Test
    void aFilterSaysHowManyPlacesItKeepsWhereThatIsKnown() {
        String home = homes.home(
                "2061", "HVB_FAMILJ", Map.of("ageFrom", 0, "ageTo", 3, "specialisms", List.of("anknytning")));
        homes.place("2061", home, "1");
        String search = "/search?form=HVB_FAMILJ&start=2026-12-01&age=2";
        String municipality = "value=\"2061\"> Smedjebacken <span class=\"muted\">(1)</span>";
        assertTrue(placer.get(search).says(municipality));
        SignedIn.Shown chosen = placer.get(search + "&municipality=2080");
        assertTrue(chosen.says("value=\"2061\"> Smedjebacken </label>"));
        assertTrue(chosen.says("value=\"2080\" checked>"));
    }

    @Test
    void upToFourAreComparedSideBySide() {
        List<String> places = List.of(place("Ena"), place("Andra"));
        String query = "form=KORTTID_SOL&start=2026-12-01&age=70";
        SignedIn.Shown compared =
                placer.get("/search/compare?" + query + "&compare=" + String.join("&compare=", places));
        assertTrue(compared.says("Ena") && compared.says("Andra"));
        assertEquals(2, compared.html().split("<th scope=\"col\"><a ", -1).length - 1);
        assertEquals(400, placer.get("/search/compare?" + query).status());
        assertEquals(
                400,
                placer.get("/search/compare?" + query + ("&compare=" + places.get(0)).repeat(5))
                        .status());
    }

    @Test
    void whatCannotBeMeantIsToldOnAPage() {
        for (String wrong :
                List.of("form=HVB&age=999", "form=HVB&start=snart", "form=FINNS_EJ", "form=HVB&maxPrice=0")) {
            SignedIn.Shown shown = placer.get("/search?" + wrong);
            assertEquals(400, shown.status(), wrong);
            assertTrue(shown.says("<h1>") && shown.says("class=\"errors\""), wrong);
            assertFalse(shown.says("application/problem"), wrong);
        }
    }

    private String place(String name) {
        String home = homes.home("2062", "KORTTID_SOL", Map.of("name", name, "ageFrom", 65, "ageTo", 99));
        return homes.place("2062", home, "1");
    }
}
