package se.samplats.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Some of a user's pages in one language: as many as are worth a sign-in, and few enough that visits take about as long. */
record Visit(String user, String language, List<Examples.Example> pages) {

    private static final int PAGES = 8;

    static List<Visit> all(List<Examples.Example> examples, String language) {
        Map<String, List<Examples.Example>> byUser =
                examples.stream().collect(Collectors.groupingBy(Examples.Example::user));
        List<Visit> visits = new ArrayList<>();
        byUser.forEach((user, pages) -> {
            for (int from = 0; from < pages.size(); from += PAGES) {
                visits.add(new Visit(user, language, pages.subList(from, Math.min(from + PAGES, pages.size()))));
            }
        });
        return visits;
    }

    /** What is wrong with the pages, each with its address, and what the browser complained of. */
    List<String> faults(Function<Page, List<String>> look) {
        List<String> faults = new ArrayList<>();
        try (Visitor visitor = language.equals("sv") ? Visitor.as(user) : Visitor.inEnglish(user)) {
            for (Examples.Example example : pages) {
                Page page = visitor.open(example.address());
                String where = example.address() + " " + language;
                assertEquals(language, page.locator("html").getAttribute("lang"), where);
                page.setViewportSize(Visitor.DESKTOP, 800);
                look.apply(page).forEach(fault -> faults.add(where + " " + fault));
            }
            faults.addAll(visitor.complaints());
        }
        return faults;
    }
}
