package se.samplats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;

/** A home's manager, a telephone in one hand. */
@FeatureTest
@BrowserTest
class AnswerOnAPhoneTest {

    private static final int HUNDRED_KB = 100 * 1024;

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void answerOnAPhone() {
        answer(Visitor.onPhone("manager-2084"), "2084");
    }

    @Test
    void answerOnAPhoneInEnglish() {
        answer(Visitor.inEnglish("manager-2084"), "2084");
    }

    private void answer(Visitor visitor, String seller) {
        try (visitor) {
            String home = homes.home(seller, "HVB", Map.of("name", "Svarsro"));
            String yes = requests.asked("2081", requests.request("2081"), homes.place(seller, home, "1"), false);
            String no = requests.asked("2082", requests.request("2082"), homes.place(seller, home, "2"), false);
            Page page = visitor.open("/");
            page.locator("a[href='/homes/" + home + "#waiting'], a[href^='/homes/" + home + "']")
                    .first()
                    .click();
            page.locator("[id='" + yes + "'] form")
                    .first()
                    .locator("button")
                    .first()
                    .click();
            assertThat(page.locator("[role=status]").first()).isVisible();
            assertEquals("MADE", status(yes, seller));

            Locator declined = page.locator("[id='" + no + "']");
            declined.locator("summary.danger").click();
            declined.locator("input[name=reason][value=STAFFING]").check();
            declined.locator("form button.danger").click();
            assertThat(page.locator("[role=status]").first()).isVisible();
            assertEquals("DECLINED", status(no, seller));
        }
    }

    @Test
    void nothingHasChangedIsOneTapOnAPageOfAtMostHundredKilobytes() {
        String home = homes.home("2084", "HVB");
        homes.place("2084", home, "1");
        try (Visitor visitor = Visitor.onPhone("manager-2084")) {
            Page page = visitor.open("/homes/" + home);
            page.waitForLoadState();
            long bytes = visitor.bytes();
            assertTrue(bytes > 0 && bytes <= HUNDRED_KB, () -> bytes + " bytes");
            List<?> small = (List<?>) page.evaluate("""
                    () => [...document.querySelectorAll('main button, main input:not([type=hidden],[type=checkbox],[type=radio]), main select, main summary')]
                      .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)
                      .map(e => e.outerHTML.slice(0, 80))""");
            assertEquals(List.of(), small);
            Locator button = page.locator("form[action$='/confirmation'] button, button.primary.wide")
                    .first();
            assertTrue(button.boundingBox().height >= 44);
            button.tap();
            assertThat(page.locator(".banner[role=status]")).isVisible();
            assertTrue(Api.as("manager-2084")
                            .get("/homes/" + home)
                            .then()
                            .extract()
                            .path("confirmedAt")
                    != null);
        }
    }

    private static String status(String offer, String seller) {
        return Api.as("manager-" + seller)
                .get("/offers/" + offer)
                .then()
                .extract()
                .path("status");
    }
}
