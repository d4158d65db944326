package se.samplats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;

/** A placing social worker finds a bed and asks for it: the main task, in four ways. */
@FeatureTest
@BrowserTest
class AskForABedTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final GivenHomes homes = new GivenHomes();

    @Test
    void findAndAskForABed() {
        try (Visitor visitor = Visitor.as("placer-2081")) {
            findAndAsk(visitor.open("/"), new Hand.Pointer(), "Sök plats");
            assertEquals(List.of(), visitor.complaints());
        }
    }

    @Test
    void findAndAskForABedInEnglish() {
        try (Visitor visitor = Visitor.inEnglish("placer-2081")) {
            findAndAsk(visitor.open("/"), new Hand.Pointer(), "Find a place");
        }
    }

    @Test
    void findAndAskForABedByTheKeyboardAlone() {
        try (Visitor visitor = Visitor.as("placer-2081")) {
            Page page = visitor.open("/");
            findAndAsk(page, new Hand.Keyboard(page), "Sök plats");
        }
    }

    @Test
    void findAndAskForABedWithoutScripts() {
        try (Visitor visitor = Visitor.withoutScripts("placer-2081")) {
            findAndAsk(visitor.open("/"), new Hand.Pointer(), "Sök plats");
        }
    }

    private void findAndAsk(Page page, Hand hand, String search) {
        String name = "Björkliden " + NUMBER.incrementAndGet();
        String home = homes.home("2080", "HVB", Map.of("name", name));
        String place = homes.place("2080", home, "1");
        new GivenPrices().priceList("2080", home);

        hand.press(page.locator("nav a", new Page.LocatorOptions().setHasText(search)));
        hand.choose(page.locator("#form"), "HVB");
        hand.date(page.locator("#start"), "2026-12-01");
        hand.write(page.locator("#age"), "19");
        hand.press(page.locator("main form[role=search] button"));
        assertThat(page.locator("#result")).containsText(name);

        hand.press(page.locator("#result a.primary"));
        Locator next = page.locator("main form button.primary");
        hand.press(next);
        hand.check(page.locator("input[name=sex][value=MALE]"));
        hand.press(next);
        hand.press(next);
        assertThat(page.locator("#wantedStart")).hasValue("2026-12-01");
        hand.date(page.locator("#decisionDate"), "2026-11-20");
        hand.write(page.locator("#expectedDays"), "30");
        hand.check(page.locator("input[name=urgency][value=PLANNED]"));
        hand.press(next);
        hand.press(next);
        hand.write(page.locator("#caseReference"), "BOR-" + NUMBER.get());
        hand.press(next);
        hand.press(next);

        hand.check(page.locator("input[name=place][value='" + place + "']"));
        hand.press(page.locator("#ask button.primary"));
        assertThat(page.locator("#now")).containsText(name);
        assertEquals("ASKED", statusOf(place));
    }

    private static String statusOf(String place) {
        return Api.as("placer-2081")
                .get("/offers?limit=200&status=ASKED")
                .then()
                .extract()
                .path("items.find { it.placeId == '" + place + "' }.status");
    }
}
