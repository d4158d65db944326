package se.samplats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;

/** A form that is sent too early says what is missing, field by field, and leads to each. */
@FeatureTest
@BrowserTest
class MendAFormTest {

    @Test
    void theFaultsStandAtTheTopInTheOrderOfTheFieldsAndLeadToThem() {
        String home = new GivenHomes().home("2081", "HVB", Map.of("notifiedPlaces", 6));
        try (Visitor economist = Visitor.as("economist-2081")) {
            Page page = economist.open("/prices/homes/" + home);
            page.locator("#validFrom").fill("");
            page.locator("button[value=show]").click();
            Locator faults = page.locator("#error-summary li");
            assertThat(faults).hasText(new String[] {
                "Ange från vilken dag priset gäller.",
                "Ange kostnad för personal.",
                "Ange kostnad för lokaler.",
                "Ange kostnad för overhead.",
                "Ange kapitalkostnad."
            });
            assertEquals(
                    List.of(),
                    new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                            .analyze()
                            .getViolations());
            faults.nth(1).locator("a").click();
            assertThat(page.locator("#staff")).isFocused();
            assertEquals(List.of(), economist.complaints());
        }
    }
}
