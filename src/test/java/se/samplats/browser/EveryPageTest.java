package se.samplats.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.PageRoutes;
import se.samplats.demo.DemoCounty;

/** Every page, from the list of routes: a new one cannot be forgotten, since the list and the examples must agree. */
@FeatureTest
@BrowserTest
class EveryPageTest {

    private static final int STEPS = 30;

    @Inject
    DemoCounty county;

    @BeforeEach
    void loadTheCounty() {
        county.load();
    }

    @Test
    void everyRouteOfThePagesHasAnExampleHere() {
        Set<String> routes = PageRoutes.of(GET.class);
        Set<String> shown = new TreeSet<>(Examples.NO_PAGES);
        Examples.all().forEach(example -> shown.add(example.route()));
        assertEquals(routes, shown);
    }

    /**
     * Level AA of WCAG 2.2 as far as a program can tell, no sideways scroll, and targets large enough. A desk of 1280 px at
     * 400 % is as wide as a phone of 320.
     */
    @Test
    void everyPageIsAccessibleInBothLanguagesAndBothLightsOnPhoneAndDesk() {
        List<String> faults = new ArrayList<>();
        Map<String, List<Examples.Example>> byUser =
                Examples.all().stream().collect(Collectors.groupingBy(Examples.Example::user));
        byUser.forEach((user, examples) -> {
            try (Visitor swede = Visitor.as(user);
                    Visitor briton = Visitor.inEnglish(user)) {
                examples.forEach(example -> faults.addAll(inLanguage(swede, "sv", example)));
                examples.forEach(example -> faults.addAll(inLanguage(briton, "en", example)));
                swede.complaints().forEach(faults::add);
                briton.complaints().forEach(faults::add);
            }
        });
        assertEquals(List.of(), faults);
    }

    private static List<String> inLanguage(Visitor visitor, String language, Examples.Example example) {
        List<String> faults = new ArrayList<>();
        Page page = visitor.open(example.address());
        String where = example.address() + " " + language;
        assertEquals(language, page.locator("html").getAttribute("lang"), where);
        for (int width : List.of(Visitor.DESKTOP, Visitor.PHONE)) {
            page.setViewportSize(width, 800);
            faults.addAll(atWidth(page, where + " " + width, width));
        }
        return faults;
    }

    private static List<String> atWidth(Page page, String where, int width) {
        List<String> faults = new ArrayList<>();
        for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
            for (Rule rule : new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze()
                    .getViolations()) {
                faults.add(where + " " + light + ": " + rule.getId() + " "
                        + rule.getNodes().get(0).getHtml());
            }
        }
        int scroll = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (scroll > width) {
            faults.add(where + ": scrolls sideways, " + scroll);
        }
        faults.addAll(smallTargets(page, where));
        return faults;
    }

    /** Buttons and fields: 24 px at least; links in sentences are exempt (WCAG 2.5.8). */
    private static List<String> smallTargets(Page page, String where) {
        List<?> small = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('button, input:not([type=hidden]), select, summary, nav a, .button')]
                  .filter(e => e.checkVisibility())
                  .map(e => [e.getBoundingClientRect(), e.outerHTML.slice(0, 80)])
                  .filter(([box]) => box.height < 23.5 || box.width < 23.5)
                  .map(([box, html]) => Math.round(box.width) + 'x' + Math.round(box.height) + ' ' + html)""");
        return small.stream().map(one -> where + ": small target " + one).toList();
    }

    /** Whoever walks a page by Tab sees where they are. */
    @Test
    void theFocusIsAlwaysVisible() {
        List<String> unseen = new ArrayList<>();
        Map<String, List<Examples.Example>> byUser =
                Examples.all().stream().collect(Collectors.groupingBy(Examples.Example::user));
        byUser.forEach((user, examples) -> {
            try (Visitor visitor = Visitor.as(user)) {
                examples.forEach(example -> unseen.addAll(unseenFocus(visitor.open(example.address()))));
            }
        });
        assertEquals(List.of(), unseen);
    }

    private static List<String> unseenFocus(Page page) {
        List<String> unseen = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            page.keyboard().press("Tab");
            Object found = page.evaluate("""
                    () => { const e = document.activeElement, s = getComputedStyle(e);
                      return e === document.body || (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2)
                        ? '' : e.outerHTML.slice(0, 100) }""");
            if (!"".equals(found)) {
                unseen.add(page.url() + ": " + found);
            }
        }
        return unseen;
    }
}
