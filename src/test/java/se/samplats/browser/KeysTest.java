package se.samplats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.demo.DemoCounty;

/** The search's keys: they help, they are told, and they can be turned off. */
@FeatureTest
@BrowserTest
class KeysTest {

    @Inject
    DemoCounty county;

    @BeforeEach
    void loadTheCounty() {
        county.load();
    }

    @Test
    void slashFindsJAndKWalkAndTheQuestionMarkTells() {
        try (Visitor visitor = Visitor.as("placer-2081")) {
            Page page = visitor.open("/search?form=SABO&start=2026-12-01&age=80");
            page.keyboard().press("j");
            assertThat(page.locator("[data-row]").nth(0).locator("a").first()).isFocused();
            page.keyboard().press("j");
            assertThat(page.locator("[data-row]").nth(1).locator("a").first()).isFocused();
            page.keyboard().press("k");
            assertThat(page.locator("[data-row]").nth(0).locator("a").first()).isFocused();
            page.keyboard().press("/");
            assertThat(page.locator("[data-find]")).isFocused();
            page.locator("#main").focus();
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            page.locator("[data-keys-off]").check();
            page.locator("#keys button").click();
            page.locator("#main").focus();
            page.keyboard().press("/");
            assertThat(page.locator("[data-find]")).not().isFocused();
        }
    }

    @Test
    void whatIsWrittenIsNoCommand() {
        try (Visitor visitor = Visitor.as("placer-2081")) {
            Page page = visitor.open("/search?form=SABO&start=2026-12-01&age=80");
            page.locator("#age").focus();
            page.keyboard().press("/");
            assertThat(page.locator("#age")).isFocused();
        }
    }
}
