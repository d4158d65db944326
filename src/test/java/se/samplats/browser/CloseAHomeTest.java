package se.samplats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;

/** A home closes: its manager sees whom that affects before it is decided, and says when IVO was notified. */
@FeatureTest
@BrowserTest
class CloseAHomeTest {

    private final GivenStay given = new GivenStay("2081", "2080");

    @Test
    void closeAHome() {
        closeAHome(Visitor.onPhone("manager-2080"));
    }

    @Test
    void closeAHomeInEnglish() {
        closeAHome(Visitor.inEnglish("manager-2080"));
    }

    @Test
    void closeAHomeWithoutScripts() {
        closeAHome(Visitor.withoutScripts("manager-2080"));
    }

    private void closeAHome(Visitor manager) {
        try (manager) {
            String home = given.home("2080", "Stängningen");
            String stay = given.booked(given.homes.place("2080", home, "1"));
            String reference = given.read(stay).path("reference");
            String place = given.homes.place("2080", home, "2");
            given.homes.resident("2080", place, "2026-11-01", null);
            String other = given.homes.place("2080", home, "3");
            String offer = given.requests.asked("2081", given.requests.request("2081"), other, false);

            Page page = manager.open("/homes/" + home);
            page.locator("a[href='/homes/" + home + "/closing']").click();
            page.locator("#on").fill("2026-12-10");
            page.locator("#reason").fill("Lokalen är uppsagd");
            page.locator("main button.primary").click();
            assertThat(page.locator("section[aria-labelledby=meets]")).containsText(reference);
            assertThat(page.locator("section[aria-labelledby=meets] strong")).containsText("2027");
            assertEquals(List.of(), closures(home));
            page.locator("#on").fill("2026-12-15");
            page.locator("main button.danger").click();
            assertThat(page.locator(".banner.warn")).isVisible();
            assertEquals(List.of(), closures(home));
            page.locator("main button.danger").click();
            page.waitForURL("**/homes/" + home + "?done=closing");
            assertThat(page.locator("section[aria-labelledby=closings]")).containsText(reference);
            assertEquals(List.of("2026-12-15"), closures(home));
            assertEquals(
                    "DECLINED", Api.as("placer-2081").get("/offers/" + offer).path("status"));

            page = manager.open("/");
            page.locator("a[href='/homes/" + home + "#closings']").click();
            page.locator("#ivo-on").fill("2026-11-20");
            page.locator("form[action$='/closing/ivo'] button").click();
            page.waitForURL("**/homes/" + home + "?done=ivo-notified");
            assertThat(page.locator("#ivo-on")).hasCount(0);
            assertThat(manager.open("/").locator("a[href='/homes/" + home + "#closings']"))
                    .hasCount(0);

            page = manager.open("/homes/" + home);
            page.locator("form[action$='/undo'] button").click();
            page.waitForURL("**/homes/" + home + "?done=closing-undone");
            assertThat(page.locator("section[aria-labelledby=closings] li")).hasCount(0);
        }
    }

    private static List<String> closures(String home) {
        return Api.as("manager-2080").get("/homes/" + home + "/closures").path("items.findAll { !it.undone }.on");
    }
}
