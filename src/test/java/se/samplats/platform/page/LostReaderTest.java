package se.samplats.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.SignedIn;

/** Whoever follows an address that leads nowhere is told so, and shown a way on. */
@FeatureTest
class LostReaderTest {

    private final SignedIn reader = SignedIn.as("placer-2081");

    @Test
    void anAddressThatNoPageHas() {
        assertExplained(reader.get("/nowhere"));
        assertExplained(reader.get("/homes/" + UUID.randomUUID() + "/nowhere"));
    }

    @Test
    void aThingThatThereIsNot() {
        assertExplained(reader.get("/homes/" + UUID.randomUUID()));
        assertExplained(reader.get("/homes/nobody"));
    }

    private static void assertExplained(SignedIn.Shown page) {
        assertEquals(404, page.status());
        assertTrue(page.says("Finns inte"));
        assertTrue(page.says("aria-label=\"Meny\""));
    }
}
