package se.samplats.browser;

import java.util.List;
import java.util.Set;

/** One address, or more, of every page, with data in it. */
final class Examples {

    /** What a page asks for and nobody reads as one. */
    static final Set<String> NO_PAGES = Set.of("/live");

    private Examples() {}

    record Example(String route, String user, String address) {}

    static List<Example> all() {
        return List.of(
                new Example("/", "placer-2081", "/"),
                new Example("/", "manager-2081", "/"),
                new Example("/", "analyst", "/"),
                new Example("/about", "placer-2081", "/about"),
                new Example("/accessibility", "placer-2081", "/accessibility"),
                new Example("/confirm/{secret}", "placer-2081", "/confirm/unknown"),
                new Example("/search", "placer-2081", "/search"),
                new Example("/search", "placer-2081", "/search?form=SABO&start=2026-12-01&age=80"),
                new Example(
                        "/search",
                        "placer-2081",
                        "/search?form=HVB&start=2026-12-01&age=16&maxPrice=100&needs=missbruk"),
                new Example("/search/compare", "placer-2081", compared()));
    }

    private static String compared() {
        return "/search?form=SABO&start=2026-12-01&age=80";
    }
}
