package se.samplats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;

/** A session that ends while somebody works: the issuer is on another origin, where no form may lead. */
@FeatureTest
@BrowserTest
class SignInAndGoOnTest {

    private static final String WHY = "Beslutet är ändrat: \"vänta\" & <återkom>";

    private final GivenRequests requests = new GivenRequests();

    @Test
    void aFormThatIsSentWithoutASessionIsKeptAndGoesOnAfterSigningIn() {
        String request = requests.request("2081");
        try (Visitor placer = Visitor.as("placer-2081")) {
            Page page = withdrawing(placer, request);
            Page beside = page.context()
                    .waitForPage(() -> page.locator("a[target=_blank]").click());
            signIn(beside);
            page.waitForURL("**/requests/" + request + "?done=withdrawn");
            assertWithdrawn(request);
            assertEquals(List.of(), placer.complaints());
        }
    }

    @Test
    void itIsKeptWithoutScriptsToo() {
        String request = requests.request("2081");
        try (Visitor placer = Visitor.withoutScripts("placer-2081")) {
            Page page = withdrawing(placer, request);
            Page beside = page.context()
                    .waitForPage(() -> page.locator("a[target=_blank]").press("Enter"));
            signIn(beside);
            assertThat(beside.locator("h1")).hasText("Du är inloggad igen");
            page.locator("form#sent button").press("Enter");
            page.waitForURL("**/requests/" + request + "?done=withdrawn");
            assertWithdrawn(request);
        }
    }

    @Test
    void aSearchThatIsSentWithoutASessionGoesOnAfterSigningIn() {
        try (Visitor placer = Visitor.withoutScripts("placer-2081")) {
            Page page = placer.open("/search?form=SABO&start=2026-12-01&age=80");
            signOut(page);
            page.locator("#age").fill("81");
            page.locator("main form button").first().press("Enter");
            signIn(page);
            page.waitForURL(url -> url.startsWith(Visitor.base() + "/search?"));
            assertThat(page.locator("#age")).hasValue("81");
        }
    }

    @Test
    void whatAnotherSiteMadeTheBrowserSendIsNotOfferedAgain() {
        try (Visitor placer = Visitor.as("placer-2081")) {
            Page page = placer.open("/about");
            signOut(page);
            page.evaluate("""
                    () => { document.body.innerHTML = '<form method="post" action="/homes/x/confirm"><input name="form-token" value="planted">'
                        + '<input name="note" value="planted"><button>x</button></form>'; }
                    """);
            page.locator("button").click();
            assertThat(page.locator("h1")).hasText("Du är utloggad");
            assertThat(page.locator("form#sent")).hasCount(0);
        }
    }

    @Test
    void whoWritesStaysSignedIn() {
        String home = new GivenHomes().home("2081", "HVB", Map.of("notifiedPlaces", 6));
        try (Visitor economist = Visitor.as("economist-2081")) {
            economist.page().clock().install();
            Page page = economist.open("/prices/homes/" + home);
            page.clock().fastForward("04:00");
            page.waitForResponse(
                    answer -> answer.url().endsWith("/session") && answer.status() == 200,
                    () -> page.locator("#staff").fill("4000000"));
        }
    }

    @Test
    void whatWasWrittenIsPutAwayFromALonelyPageAndBroughtBackToItsReader() {
        String home = new GivenHomes().home("2081", "HVB", Map.of("notifiedPlaces", 6));
        try (Visitor economist = Visitor.as("economist-2081")) {
            economist.page().clock().install();
            Page page = economist.open("/prices/homes/" + home);
            page.locator("#staff").fill("4000000");
            page.clock().fastForward("36:00");
            assertThat(page.locator("h1")).hasText("Du är utloggad");
            assertFalse(page.content().contains("id=\"staff\""));
            Page beside = page.context()
                    .waitForPage(() -> page.locator("a[target=_blank]").click());
            beside.waitForLoadState();
            assertThat(page.locator("#staff")).hasValue("4000000");
            assertEquals(List.of(), economist.complaints());
        }
    }

    private static Page withdrawing(Visitor placer, String request) {
        Page page = placer.open("/requests/" + request);
        page.locator("#withdrawal summary").press("Enter");
        page.locator("#withdrawal-reason").fill(WHY);
        signOut(page);
        page.locator("#withdrawal button").press("Enter");
        assertThat(page.locator("h1")).hasText("Du är utloggad");
        assertThat(page.locator("form#sent input[name=reason]")).hasValue(WHY);
        return page;
    }

    /** As time does it: the issuer knows nobody any more, nor do we. */
    private static void signOut(Page page) {
        for (Cookie cookie : page.context().cookies()) {
            if (!cookie.name.equals("form-token")) {
                page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie.name));
            }
        }
    }

    private static void signIn(Page page) {
        page.waitForURL(url -> !url.startsWith(Visitor.base()));
        page.locator("button[value='placer-2081']").press("Enter");
        page.waitForURL(url -> url.startsWith(Visitor.base()) && !url.contains("/signed-in"));
    }

    private static void assertWithdrawn(String request) {
        String reason = Api.as("placer-2081")
                .get("/requests/" + request)
                .then()
                .statusCode(200)
                .extract()
                .path("closingReason");
        assertTrue(WHY.equals(reason), reason);
    }
}
