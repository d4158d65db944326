package se.samplats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;

/** The buyer sees what a longer stay costs and asks; the home answers on a phone. */
@FeatureTest
@BrowserTest
class ExtendAStayTest {

    private final GivenStay given = new GivenStay("2081", "2080");

    @Test
    void askForALongerStay() {
        askForALongerStay(Visitor.as("placer-2081"), Visitor.onPhone("manager-2080"));
    }

    @Test
    void askForALongerStayInEnglishAndWithoutScripts() {
        askForALongerStay(Visitor.inEnglish("placer-2081"), Visitor.withoutScripts("manager-2080"));
    }

    private void askForALongerStay(Visitor buyer, Visitor seller) {
        try (buyer;
                seller) {
            String home = given.home("2080", "Långsjön");
            String stay = given.ongoing(given.homes.place("2080", home, "1"));
            ask(buyer, stay, "2027-01-10");
            Locator asked = seller.open("/").locator("a[href='/placements/" + stay + "#questions']");
            asked.click();
            Page page = seller.page();
            page.locator("[id='" + stay + "'] summary").click();
            page.locator("[id='" + stay + "'] input[name=reason][value=STAFFING]")
                    .check();
            page.locator("[id='" + stay + "'] button.danger.wide").click();
            assertThat(page.locator(".banner[role=status]")).isVisible();
            assertEquals("DECLINED", given.read(stay).path("extension.status"));

            ask(buyer, stay, "2027-01-05");
            page = seller.open("/homes/" + home);
            page.locator("[id='" + stay + "'] form[action$='/extension/agree'] button")
                    .click();
            assertThat(page.locator(".banner[role=status]")).isVisible();
            assertThat(page).hasURL(Visitor.base() + "/homes/" + home + "?done=extension-agreed");
            assertEquals("2027-01-05", given.read(stay).path("end"));
        }
    }

    private static void ask(Visitor buyer, String stay, String end) {
        Page page = buyer.open("/placements/" + stay);
        page.locator("#extend summary").click();
        page.locator("#extend-end").fill(end);
        page.locator("#extend button").click();
        assertThat(page.locator("form.card .price")).isVisible();
        assertEquals("ONGOING", Api.as("placer-2081").get("/placements/" + stay).path("status"));
        page.locator("form.card button.primary").click();
        page.waitForURL("**/placements/" + stay + "?done=extension-asked");
        assertThat(page.locator("[id='" + stay + "'] button")).isVisible();
    }

    @Test
    void theQuestionIsTakenBack() {
        try (Visitor buyer = Visitor.as("placer-2081")) {
            String stay = given.ongoing(given.homes.place("2080", given.home("2080", "Kortsjön"), "1"));
            Api.as("placer-2081")
                    .body(Map.of("end", "2027-01-10"))
                    .post("/placements/" + stay + "/extend")
                    .then()
                    .statusCode(202);
            Page page = buyer.open("/placements/" + stay);
            assertThat(page.locator("#extend")).hasCount(0);
            page.locator("form[action$='/extension/withdraw'] button").click();
            page.waitForURL("**/placements/" + stay + "?done=extension-withdrawn");
            assertEquals("WITHDRAWN", given.read(stay).path("extension.status"));
            assertThat(page.locator("#extend")).hasCount(1);
        }
    }
}
