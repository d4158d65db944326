package se.samplats.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenAgreements;

@FeatureTest
class LongerStayTest {

    private final Stays stays = new Stays("2084", "2031");

    @Test
    void anExtensionIsAQuestionToTheHomeWithItsQuoteShownFirst() {
        String home = stays.home("2031", Stays.DAY_ORE);
        String place = stays.homes.place("2031", home, "1");
        String placement = stays.ongoing(place);
        String end = Stays.day(40);
        Api.as("placer-2084")
                .get("/placements/" + placement + "/extension-quote?end=" + end)
                .then()
                .statusCode(200)
                .body("addedOre", equalTo((int) (10 * Stays.DAY_ORE)))
                .body("quote.lines[0].from", equalTo(Stays.END));
        stays.read(placement).body("extension", nullValue());
        stays.buys(placement, "extend", Map.of("end", end))
                .statusCode(202)
                .body("end", equalTo(Stays.END))
                .body("extension.status", equalTo("ASKED"))
                .body("extension.end", equalTo(end))
                .body("extension.quote.totalOre", equalTo((int) (10 * Stays.DAY_ORE)));
        assertEquals(List.of("STAY " + Stays.TODAY + "–" + Stays.END), stays.ledger("2031", home, place));
        Api.as("manager-2031")
                .get("/extensions?status=ASKED&limit=200")
                .then()
                .body("items.placementId", hasItem(placement));
        stays.runs(placement, "extension/agree", Map.of())
                .statusCode(200)
                .body("end", equalTo(end))
                .body("extension.status", equalTo("AGREED"))
                .body("quote.totalOre", equalTo((int) (40 * Stays.DAY_ORE)));
        assertEquals(List.of("STAY " + Stays.TODAY + "–" + end), stays.ledger("2031", home, place));
        stays.runs(placement, "extension/agree", Map.of()).statusCode(409);
    }

    @Test
    void theHomeSaysNoWithACodedReasonAndTheStayEndsAsItWould() {
        String placement = stays.ongoing(stays.homes.place("2031", stays.home("2031", Stays.DAY_ORE), "1"));
        stays.runs(placement, "extension/decline", Map.of("reason", "STAFFING"))
                .statusCode(409)
                .body("type", equalTo("/problems/no-extension-asked"));
        stays.buys(placement, "extend", Map.of("end", Stays.day(40))).statusCode(202);
        stays.buys(placement, "extend", Map.of("end", Stays.day(41)))
                .statusCode(409)
                .body("type", equalTo("/problems/extension-waits"));
        stays.runs(placement, "extension/decline", Map.of("reason", "OTHER")).statusCode(400);
        stays.runs(placement, "extension/decline", Map.of("reason", "STAFFING"))
                .statusCode(200)
                .body("end", equalTo(Stays.END))
                .body("extension.status", equalTo("DECLINED"))
                .body("extension.declineReason", equalTo("STAFFING"));
        stays.buys(placement, "extend", Map.of("end", Stays.day(35))).statusCode(202);
    }

    @Test
    void onlyTheBuyerAsksAndOnlyTheHomeAnswers() {
        String placement = stays.ongoing(stays.homes.place("2031", stays.home("2031", Stays.DAY_ORE), "1"));
        stays.runs(placement, "extend", Map.of("end", Stays.day(40))).statusCode(403);
        stays.buys(placement, "extend", Map.of("end", Stays.day(40))).statusCode(202);
        stays.buys(placement, "extension/agree", Map.of()).statusCode(403);
        Stays.call("manager-2084", "/placements/" + placement + "/extension/agree", Map.of())
                .statusCode(404);
        stays.buys(placement, "extension/withdraw", Map.of())
                .statusCode(200)
                .body("extension.status", equalTo("WITHDRAWN"));
    }

    @Test
    void anExtensionReachesAtMostTheHorizonOfTheForm() {
        String placement = stays.ongoing(stays.homes.place("2031", stays.home("2031", Stays.DAY_ORE), "1"));
        stays.buys(placement, "extend", Map.of("end", Stays.day(30 + 184)))
                .statusCode(422)
                .body("type", equalTo("/problems/extension-too-long"));
        stays.buys(placement, "extend", Map.of("end", "9999-12-31"))
                .statusCode(400)
                .body("errors[0].field", equalTo("end"));
        stays.buys(placement, "extend", Map.of("end", Stays.day(30 + 183))).statusCode(202);
    }

    @Test
    void theDaysAreFreeWhenAskedForAndTakenWithTheYes() {
        String place = stays.homes.place("2031", stays.home("2031", Stays.DAY_ORE), "1");
        String placement = stays.ongoing(place);
        stays.buys(placement, "extend", Map.of("end", Stays.day(40))).statusCode(202);
        stays.homes.resident("2031", place, Stays.day(35), Stays.day(50));
        stays.runs(placement, "extension/agree", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/place-taken"));
        stays.read(placement).body("extension.status", equalTo("ASKED")).body("end", equalTo(Stays.END));
        stays.buys(placement, "extension/withdraw", Map.of()).statusCode(200);
        stays.buys(placement, "extend", Map.of("end", Stays.day(40))).statusCode(409);
        stays.buys(placement, "extend", Map.of("end", Stays.day(35))).statusCode(202);
    }

    @Test
    void aStayThatEndsTakesTheQuestionWithIt() {
        String placement = stays.ongoing(stays.homes.place("2031", stays.home("2031", Stays.DAY_ORE), "1"));
        stays.buys(placement, "extend", Map.of("end", Stays.day(40))).statusCode(202);
        stays.runs(placement, "depart", Map.of("on", Stays.TODAY))
                .statusCode(200)
                .body("extension.status", equalTo("WITHDRAWN"));
        stays.runs(placement, "extension/agree", Map.of()).statusCode(409);
        Api.as("manager-2031")
                .get("/extensions?status=ASKED&limit=200")
                .then()
                .body("items.placementId", not(hasItem(placement)));
    }

    @Test
    void whatTheAgreementSaidYesToBeforehandIsLongerAtOnceAndNoMore() {
        new GivenAgreements()
                .agreement(Map.of(
                        "parties",
                        List.of("2026", "2082"),
                        "host",
                        "2026",
                        "terms",
                        Map.of("extensionAgreedDays", 14)));
        Stays agreed = new Stays("2026", "2082");
        String placement = agreed.ongoing(agreed.homes.place("2082", agreed.home("2082", Stays.DAY_ORE), "1"));
        agreed.buys(placement, "extend", Map.of("end", Stays.day(40)))
                .statusCode(200)
                .body("extension.status", equalTo("AGREED"))
                .body("extension.agreedBeforehand", equalTo(true))
                .body("end", equalTo(Stays.day(40)));
        agreed.buys(placement, "extend", Map.of("end", Stays.day(45)))
                .statusCode(202)
                .body("extension.status", equalTo("ASKED"));
        agreed.buys(placement, "extension/withdraw", Map.of()).statusCode(200);
        agreed.buys(placement, "extend", Map.of("end", Stays.day(44)))
                .statusCode(200)
                .body("end", equalTo(Stays.day(44)));
    }

    @Test
    void anExtensionCountsAgainstTheMandateAsABookingDoesAlsoWhileItWaits() {
        new GivenAgreements()
                .agreement(Map.of(
                        "parties",
                        List.of("2023", "2062"),
                        "host",
                        "2023",
                        "mandates",
                        List.of(Map.of("municipality", "2023", "yearlyLimitOre", 70 * Stays.DAY_ORE))));
        Stays bound = new Stays("2023", "2062");
        String home = bound.home("2062", Stays.DAY_ORE);
        String one = bound.ongoing(bound.homes.place("2062", home, "1"));
        String other = bound.ongoing(bound.homes.place("2062", home, "2"));
        bound.buys(one, "extend", Map.of("end", Stays.day(41)))
                .statusCode(422)
                .body("type", equalTo("/problems/mandate-exceeded"))
                .body("detail", containsString("ange vem som har godkänt"));
        bound.buys(one, "extend", Map.of("end", Stays.day(38))).statusCode(202);
        bound.buys(other, "extend", Map.of("end", Stays.day(33))).statusCode(422);
        bound.buys(other, "extend", Map.of("end", Stays.day(33), "approvedBy", "Karin Chef"))
                .statusCode(202);
        bound.runs(one, "extension/agree", Map.of()).statusCode(200);
    }
}
