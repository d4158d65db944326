package se.samplats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;

/** Somebody gets another bed: in the home at once, in another home once that has said yes to its price. */
@FeatureTest
@BrowserTest
class MoveSomebodyTest {

    private final GivenStay given = new GivenStay("2081", "2080");

    @Test
    void theHomeMovesSomebodyToAnotherBed() {
        try (Visitor manager = Visitor.onPhone("manager-2080")) {
            String home = given.home("2080", "Tvåbädd");
            String stay = given.ongoing(given.homes.place("2080", home, "1"));
            String free = given.homes.place("2080", home, "2");
            String taken = given.homes.place("2080", home, "3");
            given.homes.resident("2080", taken, "2026-11-01", null);
            Page page = manager.open("/placements/" + stay);
            page.locator("#move summary").click();
            page.locator("#move a").click();
            page.locator("#on").fill("2026-12-05");
            page.locator("main form[method=get] button").click();
            assertThat(page.locator("input[name=place]")).hasCount(1);
            assertThat(page.locator("#elsewhere")).hasCount(0);
            page.locator("input[name=place][value='" + free + "']").check();
            page.locator("form[action$='/move'][method=post] button").click();
            page.waitForURL("**/placements/" + stay + "?done=moved");
            assertEquals(free, given.read(stay).path("placeId"));
        }
    }

    @Test
    void theBuyerAsksAnotherHomeAndItSaysYes() {
        theBuyerAsksAnotherHome(Visitor.as("placer-2081"), Visitor.onPhone("manager-2083"));
    }

    @Test
    void theBuyerAsksAnotherHomeInEnglishAndWithoutScripts() {
        theBuyerAsksAnotherHome(Visitor.withoutScripts("placer-2081"), Visitor.inEnglish("manager-2083"));
    }

    private void theBuyerAsksAnotherHome(Visitor buyer, Visitor seller) {
        try (buyer;
                seller) {
            String stay = given.ongoing(given.homes.place("2080", given.home("2080", "Gamla hemmet"), "1"));
            String home = given.home("2083", "Nya hemmet");
            String place = given.homes.place("2083", home, "7");
            Page page = buyer.open("/placements/" + stay + "/move?on=2026-12-10&place=" + place);
            assertThat(page.locator("#chosen")).containsText("Nya hemmet");
            assertThat(page.locator("section.card .price")).isVisible();
            page.locator("section.card button.primary").click();
            page.waitForURL("**/placements/" + stay + "?done=move-asked");
            String move = given.read(stay).path("move.id");
            assertThat(page.locator("[id='" + move + "']")).containsText("Nya hemmet");
            assertThat(page.locator("#move")).hasCount(0);

            Page answer = seller.open("/");
            answer.locator("a[href='/homes/" + home + "#waiting']").click();
            answer.locator("[id='" + move + "'] form[action$='/agree'] button").click();
            answer.waitForURL("**/homes/" + home + "?done=move-agreed");
            String next = given.read(stay).path("continuedBy");
            assertThat(answer.locator("a[href='/placements/" + next + "']")).isVisible();
            buyer.open("/placements/" + stay)
                    .locator("a[href='/placements/" + next + "']")
                    .click();
            assertThat(buyer.page().locator("a[href='/placements/" + stay + "']"))
                    .isVisible();
        }
    }

    @Test
    void theHomesThatFitAreListedWithTheirPriceAndANoIsShownToTheBuyer() {
        try (Visitor buyer = Visitor.onPhone("placer-2081")) {
            String stay = given.ongoing(given.homes.place("2080", given.home("2080", "Förra hemmet"), "1"));
            Page page = buyer.open("/placements/" + stay + "/move");
            assertThat(page.locator("#elsewhere")).isVisible();
            String home = given.home("2083", "Nejhemmet");
            String place = given.homes.place("2083", home, "1");
            buyer.open("/placements/" + stay + "/move?on=2026-12-10&place=" + place)
                    .locator("section.card button.primary")
                    .click();
            page.waitForURL("**/placements/" + stay + "?done=move-asked");
            String move = given.read(stay).path("move.id");
            Api.as("manager-2083")
                    .body(Map.of("reason", "STAFFING"))
                    .post("/moves/" + move + "/decline")
                    .then()
                    .statusCode(200);
            page = buyer.open("/placements/" + stay);
            assertThat(page.locator("[id='" + move + "'] .badge.stop")).isVisible();
            assertThat(page.locator("#move")).hasCount(1);
        }
    }
}
