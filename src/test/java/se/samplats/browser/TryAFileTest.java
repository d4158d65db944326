package se.samplats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.GivenImports;

/** What a file would change, and what is wrong in it, is seen before anything is saved. */
@FeatureTest
@BrowserTest
class TryAFileTest {

    private static final String HEADERS = "kommunkod;arendereferens;boendeform;utforare;fran;till;dygnspris;orsak";

    private final String reference = "T" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aDryRunShowsTheChangedRowsOldBesideNewAndWhatLooksOddWithoutScripts() {
        new GivenImports()
                .imported(Map.of(
                        "kop.csv",
                        file(HEADERS, purchase("2026-04-01", "4500"), purchaseOf("b", "2026-04-01", "4500"))));
        try (Visitor coordinator = Visitor.withoutScripts("coordinator")) {
            Page page = tried(
                    coordinator,
                    file(
                            "Externa köp 2026;;;;;;;",
                            HEADERS,
                            purchase("tills vidare", "45 000 kr"),
                            purchaseOf("b", "2026-05-01", "4500"),
                            "Summa;;;;;;9000;"));
            assertThat(page.locator("del")).hasText(new String[] {"2026-04-01", "4500,00", "2026-04-01"});
            assertThat(page.locator("ins")).hasText(new String[] {"45000,00", "2026-05-01"});
            assertThat(page.locator("#run")).containsText("Är 45 000 kr rätt?");
            assertThat(page.locator("#run")).containsText("Summarader lästes inte: rad 5.");
            assertThat(page.locator("#run")).containsText("Rubrikerna finns på rad 2.");
            look(page, "dry-run");
            page.setViewportSize(Visitor.PHONE, 800);
            look(page, "dry-run-phone");
            assertEquals(
                    Visitor.PHONE,
                    ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue(),
                    "nothing is wider than the telephone");
        }
    }

    @Test
    void aMistakeIsShownWithWhatTheCellSays() {
        try (Visitor coordinator = Visitor.as("coordinator")) {
            Page page = tried(
                    coordinator,
                    file(
                            HEADERS,
                            purchase("2026-04-01", "4.500"),
                            purchaseOf("b", "2026-04-01", "4'500,50"),
                            purchaseOf("c", "nån gång", "#REF!")));
            Locator cells = page.locator("#run q");
            assertThat(cells).hasText(new String[] {"4.500", "4'500,50", "#REF!", "nån gång"});
            assertThat(page.locator("#run")).containsText("Talet kan betyda både tusental och decimaler.");
            look(page, "mistakes");
            assertEquals(
                    List.of(),
                    new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                            .analyze()
                            .getViolations());
            assertEquals(List.of(), coordinator.complaints());
        }
    }

    private static Page tried(Visitor coordinator, byte[] file) {
        Page page = coordinator.open("/imports");
        page.locator("#files").setInputFiles(new FilePayload("externa köp.csv", "text/csv", file));
        page.locator("form[enctype] button").click();
        for (int patience = 0; patience < 100 && page.locator("progress").count() > 0; patience++) {
            page.waitForTimeout(100);
            page.reload();
        }
        return page;
    }

    private String purchase(String until, String price) {
        return purchaseOf("a", until, price);
    }

    private String purchaseOf(String which, String until, String price) {
        return "2081;" + reference + which + ";HVB;privat bolag;2026-03-01;" + until + ";" + price
                + ";ingen ledig plats";
    }

    private static byte[] file(String... rows) {
        return GivenImports.csv(rows);
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/looks", name + ".png"))
                .setFullPage(true));
    }
}
