package se.samplats.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenPrices;
import se.samplats.GivenSettlements;

/**
 * The month worked in docs/settlement.md, by the calls that its users make: first told wrongly and issued so, then corrected. In
 * whichever order the corrections come, what is settled in the end is the same.
 */
@FeatureTest
class WorkedMonthInEveryOrderTest {

    private static final String BUYER = "2062";
    private static final String SELLER = "2085";
    private static final long DAY_ORE = 3_529_41;

    /** October and November of the table, with December's correction. */
    private static final long OWED = 75_529_38 + 67_764_71 - 28_235_30 + 35_294_10;

    private static final List<String> CORRECTED = List.of("ABSENT", "RETURNED", "NOTICE_GIVEN", "DEPARTED");
    private static final Map<String, String> RIGHT = Map.of(
            "ABSENT", "2026-10-15", "RETURNED", "2026-11-10", "NOTICE_GIVEN", "2026-11-05", "DEPARTED", "2026-11-20");

    private final Stays stays = new Stays(BUYER, SELLER);

    @Test
    void theWorkedMonthComesToTheSameInEveryOrderOfItsCorrections() {
        List<List<String>> orders = orders(CORRECTED);
        String home = stays.homes.home(SELLER, "HVB", Map.of("notifiedPlaces", orders.size(), "noticeDays", 30));
        new GivenPrices().row(SELLER, home, "BASE", null, "2026-01-01", "2027-01-01", DAY_ORE, DAY_ORE);
        List<String> placements = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            placements.add(toldWrongly(stays.homes.place(SELLER, home, String.valueOf(i + 1)), i % 2 == 0));
        }
        String october =
                GivenSettlements.draft(SELLER, BUYER, "2026-10").extract().path("id");
        GivenSettlements.issue(SELLER, october);
        for (int i = 0; i < orders.size(); i++) {
            for (String kind : orders.get(i)) {
                correct(placements.get(i), kind);
            }
        }
        String november =
                GivenSettlements.draft(SELLER, BUYER, "2026-11").extract().path("id");
        for (int i = 0; i < orders.size(); i++) {
            assertEquals(
                    OWED,
                    ore(october, placements.get(i)) + ore(november, placements.get(i)),
                    orders.get(i).toString());
        }
    }

    /** Each day is wrong by one or two; the notice is told first or last. */
    private String toldWrongly(String place, boolean noticeFirst) {
        String request = stays.request(Map.of("wantedStart", "2026-10-10", "decisionDate", "2026-10-01"));
        String placement = GivenSettlements.arrived(
                BUYER, SELLER, GivenSettlements.accepted(BUYER, SELLER, request, place, "2026-10-10"), "2026-10-10");
        if (noticeFirst) {
            stays.runs(placement, "notice", Map.of("on", "2026-11-04")).statusCode(200);
        }
        stays.runs(placement, "absent", Map.of("from", "2026-10-14")).statusCode(200);
        stays.runs(placement, "return", Map.of("on", "2026-11-12")).statusCode(200);
        if (!noticeFirst) {
            stays.runs(placement, "notice", Map.of("on", "2026-11-06")).statusCode(200);
        }
        stays.runs(placement, "depart", Map.of("on", "2026-11-18")).statusCode(200);
        stays.homes.resident(SELLER, place, "2026-11-24", null);
        return placement;
    }

    private void correct(String placement, String kind) {
        int fact = Api.as("manager-" + SELLER)
                .get("/placements/" + placement + "/facts")
                .then()
                .extract()
                .path("items.find { it.kind == '" + kind + "' }.id");
        Map<String, Object> body = new HashMap<>(Map.of("on", RIGHT.get(kind), "reason", "Fel dag"));
        stays.runs(placement, "facts/" + fact + "/correct", body).statusCode(200);
    }

    private long ore(String settlement, String placement) {
        String reference = stays.read(placement).extract().path("caseReference");
        List<Integer> amounts = Api.as("economist-" + SELLER)
                .get("/settlements/" + settlement)
                .then()
                .extract()
                .path("lines.findAll { it.caseReference == '" + reference + "' }.amountOre");
        return amounts.stream().mapToLong(Integer::longValue).sum();
    }

    private static List<List<String>> orders(List<String> some) {
        if (some.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String first : some) {
            List<String> rest = new ArrayList<>(some);
            rest.remove(first);
            for (List<String> order : orders(rest)) {
                List<String> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                all.add(whole);
            }
        }
        return all;
    }
}
