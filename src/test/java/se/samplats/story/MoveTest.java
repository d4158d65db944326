package se.samplats.story;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;

@FeatureTest
class MoveTest {

    private static final long OTHER_ORE = 390_000;

    private final Stays stays = new Stays("2081", "2034");

    @Test
    void aMoveToAnotherBedOfTheHomeKeepsThePriceAndFreesTheOldBedThatDay() {
        String home = stays.home("2034", Stays.DAY_ORE);
        String first = stays.homes.place("2034", home, "1");
        String second = stays.homes.place("2034", home, "2");
        String placement = stays.ongoing(first);
        String hash = stays.read(placement).extract().path("quote.hash");
        stays.runs(placement, "move", Map.of("placeId", second, "on", Stays.day(3)))
                .statusCode(200)
                .body("placeId", equalTo(second))
                .body("quote.hash", equalTo(hash))
                .body("move.status", equalTo("AGREED"));
        assertEquals(List.of("STAY " + Stays.TODAY + "–" + Stays.day(3)), stays.ledger("2034", home, first));
        assertEquals(List.of("STAY " + Stays.day(3) + "–" + Stays.END), stays.ledger("2034", home, second));
        assertEquals(
                List.of("DAY_PRICE " + Stays.TODAY + "–2026-12-01 " + 10 * Stays.DAY_ORE),
                stays.november("2034", placement));
        stays.runs(placement, "move", Map.of("placeId", second, "on", Stays.day(4)))
                .statusCode(422)
                .body("type", equalTo("/problems/same-place"));
        stays.runs(placement, "move", Map.of("placeId", first, "on", Stays.day(2)))
                .statusCode(422)
                .body("type", equalTo("/problems/moved-later"));
        stays.buys(placement, "move", Map.of("placeId", first, "on", Stays.END)).statusCode(422);
    }

    @Test
    void aBedThatIsTakenIsNotMovedTo() {
        String home = stays.home("2034", Stays.DAY_ORE);
        String placement = stays.ongoing(stays.homes.place("2034", home, "1"));
        String taken = stays.homes.place("2034", home, "2");
        stays.homes.resident("2034", taken, Stays.day(20), null);
        stays.runs(placement, "move", Map.of("placeId", taken, "on", Stays.day(1)))
                .statusCode(409)
                .body("type", equalTo("/problems/place-taken"));
        stays.read(placement).body("move", nullValue());
    }

    @Test
    void aDepartureBeforeAPlannedMoveTakesTheMoveBack() {
        String home = stays.home("2034", Stays.DAY_ORE);
        String first = stays.homes.place("2034", home, "1");
        String second = stays.homes.place("2034", home, "2");
        String placement = stays.ongoing(first);
        stays.runs(placement, "move", Map.of("placeId", second, "on", Stays.day(3)))
                .statusCode(200);
        stays.runs(placement, "depart", Map.of("on", Stays.TODAY))
                .statusCode(200)
                .body("placeId", equalTo(first));
        assertEquals(List.of(), stays.ledger("2034", home, first));
        assertEquals(List.of(), stays.ledger("2034", home, second));
    }

    @Test
    void aMoveToAnotherHomeIsAskedOfItAndGoesOnThereAsOneCaseWithItsOwnPrice() {
        String home = stays.home("2034", Stays.DAY_ORE);
        String old = stays.homes.place("2034", home, "1");
        String newHome = stays.home("2061", OTHER_ORE);
        String place = stays.homes.place("2061", newHome, "1");
        String placement = stays.ongoing(old);
        stays.runs(placement, "move", Map.of("placeId", place, "on", Stays.day(4)))
                .statusCode(403);
        String move = stays.buys(placement, "move", Map.of("placeId", place, "on", Stays.day(4)))
                .statusCode(202)
                .body("placeId", equalTo(old))
                .body("move.status", equalTo("ASKED"))
                .body("move.quote.totalOre", equalTo((int) (26 * OTHER_ORE)))
                .extract()
                .path("move.id");
        Api.as("manager-2034").get("/moves/" + move).then().statusCode(404);
        Api.as("manager-2061").get("/placements/" + placement).then().statusCode(404);
        Api.as("manager-2061")
                .get("/moves?status=ASKED&limit=200")
                .then()
                .body("items.id", hasItem(move))
                .body("items.need.form", hasItem("HVB"));
        Stays.call("manager-2034", "/moves/" + move + "/agree", Map.of()).statusCode(404);
        String next = Stays.call("manager-2061", "/moves/" + move + "/agree", Map.of())
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .extract()
                .path("continuedAs");
        stays.read(placement)
                .body("end", equalTo(Stays.day(4)))
                .body("status", equalTo("ONGOING"))
                .body("continuedBy", equalTo(next));
        stays.read(next)
                .body("continues", equalTo(placement))
                .body("homeId", equalTo(newHome))
                .body("start", equalTo(Stays.day(4)))
                .body("end", equalTo(Stays.END))
                .body("status", equalTo("BOOKED"))
                .body("requestId", equalTo(stays.read(placement).extract().path("requestId")));
        assertEquals(List.of("STAY " + Stays.TODAY + "–" + Stays.day(4)), stays.ledger("2034", home, old));
        assertEquals(List.of("STAY " + Stays.day(4) + "–" + Stays.END), stays.ledger("2061", newHome, place));
        stays.homes.resident("2034", old, Stays.day(4), null);
        assertEquals(
                List.of("DAY_PRICE " + Stays.TODAY + "–" + Stays.day(4) + " " + 4 * Stays.DAY_ORE),
                stays.november("2034", placement));
        assertEquals(
                List.of("RESERVATION " + Stays.day(4) + "–2026-12-01 " + 6 * OTHER_ORE), stays.november("2061", next));
        stays.buys(placement, "extend", Map.of("end", Stays.day(20)))
                .statusCode(409)
                .body("type", equalTo("/problems/placement-continues"));
    }

    @Test
    void aMoveThatHasBeenEndsTheOldStayThatDayAndNoNoticeIsOwedBeside() {
        String home = stays.home("2034", Stays.DAY_ORE);
        String placement = stays.ongoing(stays.homes.place("2034", home, "1"));
        String newHome = stays.home("2061", OTHER_ORE);
        String move = stays.buys(
                        placement,
                        "move",
                        Map.of("placeId", stays.homes.place("2061", newHome, "1"), "on", Stays.TODAY))
                .statusCode(202)
                .extract()
                .path("move.id");
        String next = Stays.call("manager-2061", "/moves/" + move + "/agree", Map.of())
                .statusCode(200)
                .extract()
                .path("continuedAs");
        Stays.arrived("2061", next, Stays.TODAY);
        stays.read(placement).body("status", equalTo("ENDED")).body("end", equalTo(Stays.TODAY));
        Api.as("placer-2081")
                .get("/placements/" + placement + "/facts")
                .then()
                .body("items.kind", hasItems("CONTINUED", "DEPARTED"));
        assertEquals(List.of(), stays.november("2034", placement));
        assertEquals(
                List.of("DAY_PRICE " + Stays.TODAY + "–2026-12-01 " + 10 * OTHER_ORE), stays.november("2061", next));
    }

    @Test
    void aHomeThatSaysNoChangesNothing() {
        String old = stays.homes.place("2034", stays.home("2034", Stays.DAY_ORE), "1");
        String place = stays.homes.place("2061", stays.home("2061", OTHER_ORE), "1");
        String placement = stays.ongoing(old);
        String move = stays.buys(placement, "move", Map.of("placeId", place, "on", Stays.day(4)))
                .statusCode(202)
                .extract()
                .path("move.id");
        stays.buys(placement, "move", Map.of("placeId", place, "on", Stays.day(5)))
                .statusCode(409)
                .body("type", equalTo("/problems/move-waits"));
        Stays.call("manager-2061", "/moves/" + move + "/decline", Map.of("reason", "GROUP_COMPOSITION"))
                .statusCode(200)
                .body("declineReason", equalTo("GROUP_COMPOSITION"));
        Stays.call("manager-2061", "/moves/" + move + "/agree", Map.of()).statusCode(409);
        stays.read(placement)
                .body("placeId", equalTo(old))
                .body("end", equalTo(Stays.END))
                .body("move.status", equalTo("DECLINED"));
    }

    @Test
    void aStayThatHasEndedIsNotMovedAndItsQuestionEndsUnseenByTheOldHome() {
        String place = stays.homes.place("2061", stays.home("2061", OTHER_ORE), "1");
        String placement = stays.ongoing(stays.homes.place("2034", stays.home("2034", Stays.DAY_ORE), "1"));
        String move = stays.buys(placement, "move", Map.of("placeId", place, "on", Stays.day(4)))
                .extract()
                .path("move.id");
        stays.runs(placement, "depart", Map.of("on", Stays.TODAY))
                .statusCode(200)
                .body("move", nullValue());
        Api.as("manager-2061").get("/moves/" + move).then().body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void anotherHomesHardRulesHoldForAMoveToo() {
        String childrens = stays.homes.home("2061", "HVB", Map.of("ageFrom", 10, "ageTo", 15));
        String placement = stays.ongoing(stays.homes.place("2034", stays.home("2034", Stays.DAY_ORE), "1"));
        stays.buys(placement, "move", Map.of("placeId", stays.homes.place("2061", childrens, "1"), "on", Stays.day(4)))
                .statusCode(422)
                .body("type", equalTo("/problems/place-does-not-fit"));
    }

    @Test
    void theDayOfArrivalIsMovedBeforeTheArrivalWithTheQuoteMadeAnew() {
        String home = stays.home("2034", Stays.DAY_ORE);
        String place = stays.homes.place("2034", home, "1");
        String placement = stays.booked(place, Stays.day(10), Stays.END);
        stays.buys(placement, "reschedule", Map.of("start", Stays.day(5)))
                .statusCode(200)
                .body("start", equalTo(Stays.day(5)))
                .body("end", equalTo(Stays.END))
                .body("quote.totalOre", equalTo((int) (25 * Stays.DAY_ORE)));
        assertEquals(List.of("STAY " + Stays.day(5) + "–" + Stays.END), stays.ledger("2034", home, place));
        stays.runs(placement, "reschedule", Map.of("start", Stays.day(4))).statusCode(403);
        stays.runs(placement, "reschedule", Map.of("start", Stays.day(12)))
                .statusCode(200)
                .body("quote.totalOre", equalTo((int) (18 * Stays.DAY_ORE)));
        stays.homes.resident("2034", place, Stays.day(1), Stays.day(12));
        stays.buys(placement, "reschedule", Map.of("start", Stays.day(11)))
                .statusCode(409)
                .body("type", equalTo("/problems/place-taken"));
        stays.buys(placement, "reschedule", Map.of("start", "2026-11-20"))
                .statusCode(422)
                .body("type", equalTo("/problems/starts-in-the-past"));
        stays.buys(placement, "reschedule", Map.of("start", Stays.END)).statusCode(422);
        Api.as("placer-2081")
                .get("/placements/" + placement + "/facts")
                .then()
                .body("items.kind", contains("BOOKED", "RESCHEDULED", "RESCHEDULED"))
                .body("items[1].recordedAt", notNullValue());
    }

    @Test
    void afterTheArrivalItsDayIsNotMoved() {
        String placement = stays.ongoing(stays.homes.place("2034", stays.home("2034", Stays.DAY_ORE), "1"));
        stays.buys(placement, "reschedule", Map.of("start", Stays.day(2)))
                .statusCode(409)
                .body("type", equalTo("/problems/placement-begun"));
    }
}
