package se.samplats.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.samplats.demo.DemoCounty;

/** What a first visit to the search brings over the line. */
@BrowserTest
class WeightTest {

    private static final int MOST = 250 * 1024;

    @Inject
    DemoCounty county;

    @Test
    void aFirstLoadOfTheSearchIsAtMostTwoHundredAndFiftyKilobytes() {
        county.load();
        try (Visitor visitor = Visitor.as("placer-2081")) {
            long[] bytes = {0};
            visitor.page().onResponse(answer -> bytes[0] += answer.url().startsWith(Visitor.base()) ? size(answer) : 0);
            visitor.open("/search?form=SABO&start=2026-12-01&age=80").waitForLoadState();
            assertTrue(bytes[0] > 0 && bytes[0] <= MOST, () -> bytes[0] + " bytes");
        }
    }

    private static long size(Response answer) {
        return answer.status() >= 300 || answer.url().endsWith("/live") ? 0 : answer.body().length;
    }
}
