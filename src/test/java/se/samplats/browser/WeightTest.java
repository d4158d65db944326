package se.samplats.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.demo.DemoCounty;

/** What a first visit to the search brings over the line. */
@FeatureTest
@BrowserTest
class WeightTest {

    private static final int MOST = 250 * 1024;

    @Inject
    DemoCounty county;

    @Test
    void aFirstLoadOfTheSearchIsAtMostTwoHundredAndFiftyKilobytes() {
        county.load();
        try (Visitor visitor = Visitor.as("placer-2081")) {
            visitor.open("/search?form=SABO&start=2026-12-01&age=80").waitForLoadState();
            long bytes = visitor.bytes();
            assertTrue(bytes > 0 && bytes <= MOST, () -> bytes + " bytes");
        }
    }
}
