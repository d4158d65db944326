package se.samplats.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;
import se.samplats.demo.DemoCounty;

/** No page says anything in the words of the code: every page, as its reader sees it without the markup. */
@FeatureTest
class PlainWordsTest {

    private static final Pattern UNSEEN = Pattern.compile("<(script|style|template|head)\\b.*?</\\1>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);

    private static final Map<String, Pattern> RAW = Map.of(
            "a code", Pattern.compile("\\b[A-ZÅÄÖ]{2,}(?:_[A-Z0-9ÅÄÖ]+)+\\b"),
            "an id", Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b"),
            "a parameter", Pattern.compile("\\b[a-z]+[A-Z][A-Za-z]*=\\S+"),
            "a day of programs", Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}T\\d{2}:"),
            "a truth value", Pattern.compile("(?<![\\w.])(?:true|false|null)(?![\\w.])"));

    /** The journal is searched by the codes of what happened, and an id in it is a thing that was. */
    private static final Set<String> IN_CODES = Set.of("/journal", "/journal/review", "/webhooks");

    @Inject
    DemoCounty county;

    @Test
    void noPageShowsACodeAnIdOrATruthValue() {
        county.load();
        Map<String, SignedIn> readers = new HashMap<>();
        Set<String> raw = new TreeSet<>();
        int pages = 0;
        for (Examples.Example example : Examples.all()) {
            if (!IN_CODES.contains(example.route())) {
                String text = seen(readers.computeIfAbsent(example.user(), SignedIn::fresh)
                        .get(example.address())
                        .html());
                RAW.forEach((what, pattern) -> pattern.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .forEach(found -> raw.add(example.route() + ": " + what + ": " + found)));
                pages++;
            }
        }
        assertTrue(pages > 50);
        assertEquals(Set.of(), raw);
    }

    @Test
    void aStayIsToldByItsLastDayAndItsDeparture() {
        GivenRequests given = new GivenRequests();
        String placement = given.begun("2081", "2080");
        String page =
                seen(SignedIn.as("placer-2081").get("/placements/" + placement).html());
        Pattern stay = Pattern.compile("\\d{1,2} \\S+ \\d{4} t\\.o\\.m\\. \\d{1,2} \\S+ \\d{4}, avresa \\d{1,2} ");
        assertTrue(stay.matcher(page).find(), page);
    }

    private static String seen(String html) {
        return TAG.matcher(UNSEEN.matcher(html).replaceAll(" "))
                .replaceAll(" ")
                .replaceAll("&[a-z#0-9]+;", " ")
                .replaceAll("\\s+", " ");
    }
}
