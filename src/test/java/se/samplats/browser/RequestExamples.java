package se.samplats.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samplats.Api;
import se.samplats.GivenAgreements;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenPurchases;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** The requests' pages: a queue, a draft at every step, and a request before, during and after its questions. */
final class RequestExamples {

    private static final String PLACER = "placer-2081";

    private RequestExamples() {}

    static List<Examples.Example> all() {
        GivenRequests given = new GivenRequests();
        String asked = given.request("2081", Map.of("decisionDate", "2026-09-10"));
        given.made("2081", "2080", asked, given.freePlace("2080"));
        String acute = given.request("2081", Map.of("urgency", "ACUTE", "protectedIdentity", true));
        String withdrawn = given.request("2081");
        Api.as(PLACER)
                .body(Map.of("reason", "ändrat beslut"))
                .post("/requests/" + withdrawn + "/withdraw")
                .then()
                .statusCode(200);
        String draft = draft();
        String beyond = beyondItsMandate(given);
        List<Examples.Example> all = new ArrayList<>(List.of(
                new Examples.Example("/requests", PLACER, "/requests"),
                new Examples.Example("/requests", PLACER, "/requests?status=WITHDRAWN"),
                new Examples.Example("/requests/{id}", PLACER, "/requests/" + asked),
                new Examples.Example("/requests/{id}", PLACER, "/requests/" + acute),
                new Examples.Example("/requests/{id}", PLACER, "/requests/" + withdrawn),
                new Examples.Example("/requests/{id}", "placer-2082", "/requests/" + beyond),
                new Examples.Example("/requests/{id}/purchase", PLACER, "/requests/" + asked + "/purchase"),
                new Examples.Example("/requests/{id}/limits", PLACER, "/requests/" + asked + "/limits?maxKm=120"),
                new Examples.Example("/purchases/new", PLACER, "/purchases/new"),
                new Examples.Example("/purchases", PLACER, "/purchases?verdict=AVOIDABLE"),
                new Examples.Example(
                        "/purchases/{id}",
                        PLACER,
                        "/purchases/" + GivenPurchases.purchase("2081", Map.of("start", "2026-11-21"))),
                new Examples.Example("/requests/new", PLACER, "/requests/new?form=HVB&start=2026-12-01&age=16")));
        for (String step : List.of("form", "person", "needs", "when", "where", "special", "check")) {
            all.add(new Examples.Example("/requests/new/{id}/{step}", PLACER, draft + "/" + step));
        }
        return all;
    }

    /** With an offer that costs more than Säter may book for without asking. */
    private static String beyondItsMandate(GivenRequests given) {
        new GivenAgreements()
                .agreement(Map.of(
                        "parties",
                        List.of("2082", "2061"),
                        "host",
                        "2082",
                        "validFrom",
                        "2026-11-01",
                        "mandates",
                        List.of(Map.of("municipality", "2082", "yearlyLimitOre", 100_000))));
        GivenHomes homes = new GivenHomes();
        String home = homes.home("2061", "HVB");
        new GivenPrices().priceList("2061", home);
        String request = given.request("2082");
        given.made("2082", "2061", request, homes.place("2061", home, "1"));
        return request;
    }

    private static String draft() {
        SignedIn placer = SignedIn.as(PLACER);
        placer.get("/requests/new");
        String path = placer.post("/requests/new", Map.of("form", "STODBOENDE", "age", "16", "sex", "MALE"))
                .path();
        return path.substring(0, path.lastIndexOf('/'));
    }
}
