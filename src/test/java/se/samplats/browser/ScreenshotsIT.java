package se.samplats.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenRequests;
import se.samplats.demo.DemoCounty;

/** Takes the six pictures of the README and the docs, of the demo county: see CONTRIBUTING.md for the command. */
@FeatureTest
@BrowserTest
class ScreenshotsIT {

    private static final Path IMAGES = Path.of("docs/images");
    private static final int TALLEST = 1100;

    private final GivenRequests requests = new GivenRequests();

    @Inject
    DemoCounty county;

    @Test
    void takeThem() {
        county.load();
        String home = Api.as("manager-2081")
                .get("/homes?municipality=2081&form=HVB")
                .then()
                .extract()
                .path("items[0].id");
        List<String> beds = Api.as("placer-2084")
                .get("/vacancies?form=STODBOENDE&start=2026-12-01&age=18&days=30")
                .then()
                .extract()
                .path("items.place.id");
        String request = requests.request("2084", Map.of("form", "STODBOENDE", "age", 18, "maxDistanceKm", 120));
        beds.stream().limit(2).forEach(bed -> requests.asked("2084", request, bed, false));
        try (Visitor placer = Visitor.as("placer-2081");
                Visitor buyer = Visitor.as("placer-2084");
                Visitor manager = Visitor.onPhone("manager-2081");
                Visitor analyst = Visitor.inEnglish("analyst")) {
            picture(placer.open("/"), "desk");
            Page search = placer.open("/search?form=SABO&start=2026-12-01&age=80");
            picture(search, "search");
            search.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            picture(search, "search-dark");
            picture(buyer.open("/requests/" + request), "request");
            picture(manager.open("/homes/" + home), "home-on-a-phone");
            picture(analyst.open("/dashboard?from=2025-11-01&to=2026-11-01"), "dashboard");
        }
    }

    private static void picture(Page page, String name) {
        page.waitForLoadState();
        int width = page.viewportSize().width;
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(IMAGES.resolve(name + ".png"))
                .setFullPage(true)
                .setClip(0, 0, width, Math.min(height, TALLEST)));
    }
}
