package se.samplats.platform.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.Endpoints;
import se.samplats.Endpoints.Endpoint;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenPurchases;
import se.samplats.GivenRequests;
import se.samplats.PrintedText;
import se.samplats.SignedIn;

/**
 * Two worlds that differ in one protected identity look alike to everybody who must not know of it: every call and every page that only
 * reads, by every such reader, before and after.
 */
@FeatureTest
class NoTraceTest {

    private static final String HANDLER = "placer-2081";
    private static final String ASKED = "manager-2085";

    /** What somebody of 2081 asks of a home of 2085, protected. */
    private static final Belonging THING = new Belonging("2081", "2085", UUID.randomUUID(), HANDLER);

    /** Every role in the buyer's, the home's and a third municipality that the table of rights lets see nothing of it. */
    private static final List<String> READERS = Stream.concat(
                    Stream.of("colleague-2081"),
                    Stream.of(Role.values())
                            .flatMap(role -> role.isCountys()
                                    ? Stream.of(role.code())
                                    : Stream.of("2080", "2081", "2085")
                                            .map(code -> role.code().replace("home-", "") + "-" + code)))
            .filter(NoTraceTest::mustNotKnow)
            .toList();

    /** What says how full homes are: a bed is taken for everybody, whoever has it. */
    private static final Set<String> BEDS = Set.of(
            "/api/v1/vacancies",
            "/api/v1/requests",
            "/api/v1/statistics/occupancy",
            "/search",
            "/requests",
            "/purchases",
            "/dashboard");

    private static final Pattern CHANGING = Pattern.compile(
            "name=\"once\" value=\"[^\"]*\"|name=\"form-token\" value=\"[^\"]*\"|hx-headers='[^']*'|form-token\":\"[^\"]*\"|value=\"[A-Za-z0-9_-]{43}\"");

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    private static boolean mustNotKnow(String user) {
        String[] parts = user.split("-");
        Role role =
                Role.of(parts[0].equals("manager") ? "home-manager" : parts[0]).orElse(Role.PLACER);
        Actor actor = new Actor(user, Set.of(role), parts.length > 1 ? parts[1] : null, Set.of());
        return !actor.may(Right.READ_JOURNAL)
                && Stream.of(Right.READ_REQUESTS, Right.READ_OFFERS, Right.READ_PLACEMENTS, Right.READ_MOVES)
                        .noneMatch(right -> actor.may(right, THING));
    }

    @Test
    void theReadersAreThoseWhomTheTableOfRightsTellsNothing() {
        assertEquals(
                Set.of(
                        "colleague-2081",
                        "manager-2081",
                        "economist-2081",
                        "placer-2080",
                        "manager-2080",
                        "economist-2080",
                        "placer-2085",
                        "economist-2085",
                        "analyst",
                        "coordinator"),
                Set.copyOf(READERS));
    }

    @Test
    void aRequestThatIsProtectedLaterIsNotThereForAnybodyElseFromThenOn() {
        Map<String, String> known = Map.of("homes", homes.home("2081", "HVB"), "requests", ofColleague());
        Map<String, String> before = world(known, address -> true);
        String request = requests.request("2081");
        Api.as(HANDLER).post("/requests/" + request + "/protection").then().statusCode(200);
        mustBeAlike(before, world(known, address -> true));
    }

    @Test
    void aLinkFromAProtectedRequestIsNotThereForAnybodyElse() {
        String other = ofColleague();
        Map<String, String> known = Map.of("requests", other);
        Map<String, String> before = world(known, address -> address.contains("/requests"));
        String hidden = requests.request("2081", Map.of("protectedIdentity", true));
        Api.as(HANDLER)
                .body(Map.of("linkedTo", other, "together", false))
                .post("/requests/" + hidden + "/links")
                .then()
                .statusCode(201);
        mustBeAlike(before, world(known, address -> address.contains("/requests")));
    }

    private static String ofColleague() {
        return GivenHomes.created(
                "colleague-2081",
                "/requests",
                Map.of(
                        "caseReference", "K-" + UUID.randomUUID(),
                        "form", "HVB",
                        "age", 19,
                        "sex", "MALE",
                        "decisionDate", "2026-11-01",
                        "wantedStart", "2026-12-01",
                        "expectedDays", 30));
    }

    @Test
    void aProtectedRequestIsNotThereForAnybodyElse() {
        String sibling = requests.request("2081");
        Map<String, String> known = Map.of("homes", homes.home("2081", "HVB"), "requests", sibling);
        Map<String, String> before = world(known, address -> true);
        assertTrue(before.size() > 300, () -> "only " + before.size() + " answers were compared");
        String request = requests.request(
                "2081", Map.of("protectedIdentity", true, "age", 16, "sex", "FEMALE", "decisionDate", "2026-07-01"));
        mustBeAlike(before, world(known, address -> true));
        Api.as(HANDLER)
                .body(Map.of("dayPriceOre", 510_000, "provider", "Enskilt", "quotedOn", "2026-11-20"))
                .put("/requests/" + request + "/private-quote");
        mustBeAlike(before, world(known, address -> true));
    }

    @Test
    void aProtectedQuestionItsAnswerAndItsStayAreInNobodyElsesFigures() {
        String home = homes.home("2085", "HVB");
        String place = homes.place("2085", home, "1");
        homes.place("2085", home, "2");
        String other = requests.freePlace("2085");
        String request = requests.request("2081", Map.of("protectedIdentity", true));
        Map<String, String> known = Map.of("requests", requests.request("2081"));
        Predicate<String> figures = address -> BEDS.stream().noneMatch(address::startsWith);
        Map<String, String> before = world(known, figures);
        String declined = requests.asked("2081", request, other, false);
        mustBeAlike(before, world(known, figures));
        Api.as(ASKED)
                .body(Map.of("reason", "NO_VACANCY"))
                .post("/offers/" + declined + "/decline")
                .then()
                .statusCode(200);
        mustBeAlike(before, world(known, figures));
        String offer = requests.made("2081", "2085", request, place);
        mustBeAlike(before, world(known, figures));
        Api.as(HANDLER).post("/offers/" + offer + "/accept").then().statusCode(201);
        mustBeAlike(before, world(known, figures));
    }

    @Test
    void aProtectedPurchaseIsNotThereForAnybodyElse() {
        Map<String, String> before = world(Map.of(), address -> true);
        for (String kind : List.of("COMPANY", "STATE")) {
            GivenPurchases.purchase(
                    "2081",
                    Map.of(
                            "form",
                            "STODBOENDE",
                            "requestId",
                            requests.request(
                                    "2081", Map.of("protectedIdentity", true, "form", "STODBOENDE", "age", 17)),
                            "providerKind",
                            kind,
                            "start",
                            "2026-09-01",
                            "end",
                            "2026-12-01",
                            "dayPriceOre",
                            610_000));
        }
        mustBeAlike(before, world(Map.of(), address -> true));
    }

    @Test
    void aPurchaseThatIsProtectedLaterIsNotThereForAnybodyElseFromThenOn() {
        Map<String, String> before = world(Map.of(), address -> true);
        String request = requests.request("2081", Map.of("form", "STODBOENDE", "age", 17));
        GivenPurchases.purchase(
                "2081", Map.of("form", "STODBOENDE", "requestId", request, "start", "2026-09-01", "end", "2026-12-01"));
        Api.as(HANDLER).post("/requests/" + request + "/protection").then().statusCode(200);
        mustBeAlike(before, world(Map.of(), address -> true));
    }

    /** To whoever is no manager of the home, the rows of its ledger do not say which of them is another kind of stay. */
    @Test
    void aProtectedStayLooksInTheLedgerLikeAnyOther() {
        String home = homes.home("2085", "HVB");
        String first = homes.place("2085", home, "1");
        String second = homes.place("2085", home, "2");
        booked(requests.request("2081"), first);
        booked(requests.request("2081", Map.of("protectedIdentity", true)), second);
        List<Map<String, Object>> rows = Api.as("placer-2085")
                .get("/homes/" + home + "/occupancies?from=2026-11-01&to=2027-03-01")
                .path("items");
        Set<String> looks = rows.stream()
                .map(row -> {
                    Map<String, Object> look = new TreeMap<>(row);
                    look.keySet().removeAll(Set.of("id", "placeId"));
                    return look.toString();
                })
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(2, rows.size());
        assertEquals(1, looks.size(), looks::toString);
    }

    private void booked(String request, String place) {
        String offer = requests.made("2081", "2085", request, place);
        Api.as(HANDLER).post("/offers/" + offer + "/accept").then().statusCode(201);
    }

    private static void mustBeAlike(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changed = new TreeMap<>();
        before.forEach((where, answer) -> {
            String now = after.getOrDefault(where, "");
            if (!answer.equals(now)) {
                changed.put(where, difference(answer, now));
            }
        });
        assertEquals(Map.of(), changed);
    }

    private static String difference(String before, String after) {
        int at = 0;
        while (at < Math.min(before.length(), after.length()) && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        return around(before, at) + " / " + around(after, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 80))
                .replaceAll("\\s+", " ");
    }

    /** Every answer by whoever gets it, from where. */
    private static Map<String, String> world(Map<String, String> known, Predicate<String> among) {
        Map<String, String> answers = new TreeMap<>();
        for (Endpoint endpoint : Endpoints.all()) {
            String path = address(endpoint, known);
            // a workbook holds the time at which it was made: its table is compared as CSV
            if (path == null || path.endsWith(".xlsx") || !among.test(path)) {
                continue;
            }
            for (String reader : READERS) {
                answers.put(reader + " " + path, endpoint.isPage() ? page(reader, path) : answer(reader, path));
            }
        }
        return answers;
    }

    private static String answer(String reader, String path) {
        Response answer = Api.as(reader).get(path.substring("/api/v1".length()));
        boolean printed = path.endsWith(".pdf") && answer.statusCode() == 200;
        return answer.statusCode() + " " + (printed ? PrintedText.of(answer.asByteArray()) : answer.asString());
    }

    private static String page(String reader, String path) {
        SignedIn.Shown shown = SignedIn.as(reader).get(path);
        return shown.status() + " " + CHANGING.matcher(shown.html()).replaceAll("");
    }

    /** The address of what only reads, about things that are known; null for all else. */
    private static @org.jspecify.annotations.Nullable String address(Endpoint endpoint, Map<String, String> known) {
        if (!endpoint.method().equals("GET")
                || endpoint.path().startsWith("/live")
                || endpoint.path().startsWith("/sign-out")) {
            return null;
        }
        String path = endpoint.path();
        for (Map.Entry<String, String> one : known.entrySet()) {
            path = path.replaceFirst("/" + one.getKey() + "/\\{id}", "/" + one.getKey() + "/" + one.getValue());
        }
        return path.contains("{") ? null : path;
    }
}
