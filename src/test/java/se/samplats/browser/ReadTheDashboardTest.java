package se.samplats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.demo.DemoCounty;

/** One minute before the meeting: the share, and one step down to a municipality and a form. */
@FeatureTest
@BrowserTest
class ReadTheDashboardTest {

    @Inject
    DemoCounty county;

    @BeforeEach
    void loadTheCounty() {
        county.load();
    }

    @Test
    void readTheDashboardAndDrillDown() {
        read(Visitor.as("analyst"));
    }

    @Test
    void readTheDashboardAndDrillDownInEnglish() {
        read(Visitor.inEnglish("analyst"));
    }

    private static void read(Visitor visitor) {
        try (visitor) {
            Page page = visitor.open("/dashboard?from=2025-11-01&to=2026-11-01");
            assertThat(page.locator(".headline strong")).containsText("%");
            assertThat(page.locator("svg.chart").first()).isVisible();
            Locator falun = page.locator("main a[href*='municipality=2080']").first();
            falun.click();
            page.waitForURL("**municipality=2080**");
            assertTrue(page.url().contains("from=2025-11-01"), page.url());
            assertThat(page.locator("h1")).containsText("Falun");
            page.locator("main a[href*='form=HVB']").first().click();
            page.waitForURL("**form=HVB**");
            assertTrue(page.url().contains("municipality=2080"), page.url());
        }
    }
}
