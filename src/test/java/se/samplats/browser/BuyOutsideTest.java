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

/** No municipal place will do: the purchase is written down, with the municipal beds that are free in view. */
@FeatureTest
@BrowserTest
class BuyOutsideTest {

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void registerAnExternalPurchase() {
        register(Visitor.as("placer-2081"));
    }

    @Test
    void registerAnExternalPurchaseInEnglish() {
        register(Visitor.inEnglish("placer-2081"));
    }

    private void register(Visitor visitor) {
        try (visitor) {
            String home = homes.home("2080", "HVB", Map.of("name", "Alternativet"));
            homes.place("2080", home, "1");
            String request = requests.request("2081");
            Page page = visitor.open("/requests/" + request);
            page.locator("a[href='/requests/" + request + "/purchase']").first().click();
            assertThat(page.locator("section[aria-labelledby=free]")).containsText("Alternativet");
            page.locator("#start").fill("2026-12-01");
            page.locator("#end").fill("2026-12-31");
            page.locator("#dayPrice").fill("7 500");
            page.locator("input[name=providerKind][value=COMPANY]").check();
            page.locator("input[name=reason]").first().check();
            page.locator("input[name=legalGround][value=FRAMEWORK_CALL_OFF]").check();
            page.locator("#failedCriterion").selectOption("NEEDS");
            page.locator("#passedBy").fill("Boendet svarade inte.");
            page.locator("form.purchase button.primary").click();
            if (!page.url().endsWith("done=purchased")) {
                page.locator("form.purchase button.primary").click();
            }
            page.waitForURL("**/requests/" + request + "?done=purchased");
            assertEquals(
                    "PLACED_EXTERNALLY",
                    Api.as("placer-2081")
                            .get("/requests/" + request)
                            .then()
                            .extract()
                            .path("status"));
        }
    }
}
