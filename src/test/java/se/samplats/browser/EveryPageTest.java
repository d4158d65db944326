package se.samplats.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    void everyPageIsAccessibleInBothLanguagesAndBothLightsOnPhoneAndDesk() throws Exception {
        List<Examples.Example> examples = Examples.all();
        List<Visit> visits = new ArrayList<>(Visit.all(examples, "sv"));
        visits.addAll(Visit.all(examples, "en"));
        assertEquals(List.of(), Browsers.lookAtAll(visits, visit -> visit.faults(EveryPageTest::inaccessible)));
    }

    private static List<String> inaccessible(Page page) {
        List<String> faults = new ArrayList<>();
        Axe axe = Axe.in(page);
        for (int width : List.of(Visitor.DESKTOP, Visitor.PHONE)) {
            page.setViewportSize(width, 800);
            for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                axe.faultsIn(light).forEach(fault -> faults.add(width + " " + light + ": " + fault));
            }
            int scroll = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            if (scroll > width) {
                faults.add(width + ": scrolls sideways, " + scroll);
            }
            smallTargets(page).forEach(small -> faults.add(width + ": small target " + small));
        }
        return faults;
    }

    /** Buttons and fields: 24 px at least; links in sentences are exempt (WCAG 2.5.8). */
    private static List<String> smallTargets(Page page) {
        return texts(page.evaluate("""
                () => [...document.querySelectorAll('button, input:not([type=hidden]), select, summary, nav a, .button')]
                  .filter(e => e.checkVisibility())
                  .map(e => [e.getBoundingClientRect(), e.outerHTML.slice(0, 80)])
                  .filter(([box]) => box.height < 23.5 || box.width < 23.5)
                  .map(([box, html]) => Math.round(box.width) + 'x' + Math.round(box.height) + ' ' + html)"""));
    }

    /** Whoever walks a page by Tab sees where they are. */
    @Test
    void theFocusIsAlwaysVisible() throws Exception {
        List<Visit> visits = Visit.all(Examples.all(), "sv");
        assertEquals(List.of(), Browsers.lookAtAll(visits, visit -> visit.faults(EveryPageTest::unseenFocus)));
    }

    private static List<String> unseenFocus(Page page) {
        page.evaluate("""
                () => { window.focused = []; window.unseen = [];
                  document.addEventListener('focusin', ({target: e}) => { const s = getComputedStyle(e);
                    focused.push(e);
                    if (s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2) unseen.push(e.outerHTML.slice(0, 100)) }) }""");
        for (int step = 0; step < STEPS; step++) {
            page.keyboard().press("Tab");
        }
        return texts(page.evaluate("focused.length > 0 ? unseen : ['nothing takes the focus']"));
    }

    private static List<String> texts(Object found) {
        return ((List<?>) found).stream().map(Object::toString).toList();
    }
}
