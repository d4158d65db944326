package se.samplats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;

/** What others do shows without being asked for. */
@FeatureTest
@BrowserTest
class LiveTest {

    private static final int SOON_MS = 15_000;

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void aBedThatIsTakenDisappearsFromAnOpenSearch() {
        String home = homes.home("2085", "STODBOENDE", Map.of("name", "Flyktig"));
        String place = homes.place("2085", home, "1");
        try (Visitor visitor = Visitor.as("placer-2081")) {
            Page page = visitor.open("/search?form=STODBOENDE&start=2026-12-01&age=19");
            assertThat(page.locator("#result [data-place='" + place + "']")).isVisible();
            page.waitForTimeout(2_500);
            homes.resident("2085", place, "2026-11-25", null);
            assertThat(page.locator("#result [data-place='" + place + "']"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(SOON_MS));
        }
    }

    @Test
    void aNewAnswerShowsOnTheDesk() {
        String request = requests.request("2081");
        String place = requests.freePlace("2080");
        try (Visitor visitor = Visitor.as("placer-2081")) {
            Page page = visitor.open("/");
            page.waitForTimeout(2_500);
            requests.made("2081", "2080", request, place);
            assertThat(page.locator("a[href='/requests/" + request + "#offers']"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON_MS));
        }
    }
}
