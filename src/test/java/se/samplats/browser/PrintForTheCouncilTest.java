package se.samplats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.demo.DemoCounty;

/** The head of social services has one minute: signed in, two clicks to a page that can be handed out. */
@FeatureTest
@BrowserTest
class PrintForTheCouncilTest {

    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    @Inject
    DemoCounty county;

    @BeforeEach
    void loadTheCounty() {
        county.load();
    }

    @Test
    void fromSignInToOnePrintedPageInTwoClicks() {
        try (Visitor visitor = Visitor.as("head-2081")) {
            Page page = visitor.open("/");
            page.locator("main a[href='/dashboard']").click();
            assertThat(page.locator(".summary li")).hasCount(3);
            page.locator("main a[href^='/dashboard/council']").click();
            assertThat(page.locator("h1")).containsText("Borlänge");
            assertThat(page.locator(".council .summary li")).hasCount(3);
            byte[] printed = page.pdf(new Page.PdfOptions().setFormat("A4"));
            assertEquals(
                    1,
                    PDF_PAGE.matcher(new String(printed, StandardCharsets.ISO_8859_1))
                            .results()
                            .count(),
                    "pages");
        }
    }
}
