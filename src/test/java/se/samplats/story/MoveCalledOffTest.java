package se.samplats.story;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;

/** Whoever was to move to another home, and never came there, stays where they are, as it was agreed before. */
@FeatureTest
class MoveCalledOffTest {

    private final Stays stays = new Stays("2081", "2034");
    private String home;
    private String bed;
    private String placement;
    private String next;

    @BeforeEach
    void somebodyIsToMoveInFourDays() {
        home = stays.home("2034", Stays.DAY_ORE);
        bed = stays.homes.place("2034", home, "1");
        placement = stays.ongoing(bed);
        String other = stays.homes.place("2061", stays.home("2061", 390_000), "1");
        String move = stays.buys(placement, "move", Map.of("placeId", other, "on", Stays.day(4)))
                .statusCode(202)
                .extract()
                .path("move.id");
        next = Stays.call("manager-2061", "/moves/" + move + "/agree", Map.of())
                .statusCode(200)
                .extract()
                .path("continuedAs");
        stays.read(placement).body("end", equalTo(Stays.day(4)));
    }

    @Test
    void aMoveThatIsCalledOffGivesTheOldStayItsPlannedEndBack() {
        callOff();
        stays.read(placement)
                .body("status", equalTo("ONGOING"))
                .body("end", equalTo(Stays.END))
                .body("continuedBy", nullValue());
        assertEquals(List.of("STAY " + Stays.TODAY + "–" + Stays.END), stays.ledger("2034", home, bed));
        assertEquals(
                List.of("DAY_PRICE " + Stays.TODAY + "–2026-12-01 " + 10 * Stays.DAY_ORE),
                stays.november("2034", placement));
        Api.as("auditor")
                .get("/journal?thing=" + placement)
                .then()
                .body("items[0].operation", equalTo("placement.corrected"))
                .body("items[0].facts.kind", equalTo("CONTINUED"))
                .body("items[0].facts.takenBack", equalTo("true"));
    }

    @Test
    void whereAnotherHasBookedTheBedMeanwhileTheLedgerHoldsItUntilThen() {
        stays.homes.resident("2034", bed, Stays.day(9), null);
        callOff();
        stays.read(placement).body("end", equalTo(Stays.END));
        assertEquals(
                Set.of("STAY " + Stays.TODAY + "–" + Stays.day(9), "RESIDENT " + Stays.day(9) + "–null"),
                Set.copyOf(stays.ledger("2034", home, bed)));
    }

    @Test
    void whereAnotherLivesInTheBedFromThatDayTheMoveIsStillCalledOff() {
        stays.homes.resident("2034", bed, Stays.day(4), null);
        callOff();
        assertEquals(
                Set.of("STAY " + Stays.TODAY + "–" + Stays.day(4), "RESIDENT " + Stays.day(4) + "–null"),
                Set.copyOf(stays.ledger("2034", home, bed)));
    }

    private void callOff() {
        stays.buys(next, "cancel", Map.of("on", Stays.TODAY)).statusCode(200).body("status", equalTo("CANCELLED"));
    }
}
