package se.samplats.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * What axe finds on an open page. It is put into the page once and asked there as often as the page is shown otherwise; its builder would
 * put it in each time, and open a page beside for the result.
 */
final class Axe {

    private static final String FAULTS = """
            async () => {
              const result = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations'] });
              return result.violations.map(rule => rule.id + ' ' + rule.nodes[0].html);
            }""";

    private final Page page;

    private Axe(Page page) {
        this.page = page;
    }

    static Axe in(Page page) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("Frames would have to be looked into by themselves: " + page.url());
        }
        page.evaluate(AxeBuilder.getAxeScript());
        return new Axe(page);
    }

    List<String> faultsIn(ColorScheme light) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
        return ((List<?>) page.evaluate(FAULTS)).stream().map(Object::toString).toList();
    }
}
