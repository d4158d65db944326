package se.samplats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;

/** The buyer books what the home has offered, and the home writes down who moved in and who decided. */
@FeatureTest
@BrowserTest
class AcceptAndArriveTest {

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void acceptAndArrive() {
        acceptAndArrive(Visitor.as("placer-2081"), Visitor.onPhone("manager-2080"));
    }

    @Test
    void acceptAndArriveInEnglish() {
        acceptAndArrive(Visitor.inEnglish("placer-2081"), Visitor.inEnglish("manager-2080"));
    }

    private void acceptAndArrive(Visitor buyer, Visitor seller) {
        try (buyer;
                seller) {
            String home = homes.home("2080", "HVB", Map.of("name", "Ankomsten"));
            String request = requests.request("2081", Map.of("wantedStart", "2026-11-21"));
            String offer = requests.made("2081", "2080", request, homes.place("2080", home, "1"), "2026-11-21");

            Page desk = buyer.open("/");
            desk.locator("a[href='/requests/" + request + "#offers']").click();
            desk.locator("form[action*='" + offer + "/accept'] button").click();
            desk.waitForURL("**/placements/**");
            String placement = desk.url().replaceAll(".*/placements/([0-9a-f-]+).*", "$1");

            Page page = seller.open("/placements/" + placement);
            page.locator("#arrive summary").click();
            page.locator("#arrive-on").fill("2026-11-21");
            page.locator("#arrive-decidedBy").fill("Eva Ek");
            page.locator("#arrive input[name=suitabilityChecked]").check();
            page.locator("#arrive button").click();
            assertThat(page.locator(".banner[role=status]")).isVisible();
            assertThat(page.locator("main")).containsText("Eva Ek");
            assertEquals(
                    "ONGOING",
                    Api.as("manager-2080")
                            .get("/placements/" + placement)
                            .then()
                            .extract()
                            .path("status"));
        }
    }
}
