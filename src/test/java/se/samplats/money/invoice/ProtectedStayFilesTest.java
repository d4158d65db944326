package se.samplats.money.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenRequests;
import se.samplats.GivenSettlements;

/** What a settlement and its files say of a stay whose person's identity is protected, from the beginning or later. */
@FeatureTest
class ProtectedStayFilesTest {

    private static final String BUYER = "2026";
    private static final String SELLER = "2034";
    private static final List<String> READERS = List.of("economist-" + BUYER, "economist-" + SELLER);

    private final GivenSettlements settlements = new GivenSettlements();
    private final GivenRequests requests = new GivenRequests();

    @Test
    void noFileOfASettlementNamesAProtectedCaseNeitherFromTheBeginningNorLater() {
        String first = "PR-" + UUID.randomUUID();
        String later = "PR-" + UUID.randomUUID();
        stay(first, true);
        String request = stay(later, false);
        String settlement =
                GivenSettlements.draft(SELLER, BUYER, "2026-10").extract().path("id");
        assertTrue(all(settlement).contains(later), "the open case is named while it is open");
        assertFalse(all(settlement).contains(first));
        Api.as("placer-" + BUYER)
                .post("/requests/" + request + "/protection")
                .then()
                .statusCode(200);
        assertFalse(all(settlement).contains(later));
        GivenSettlements.issue(SELLER, settlement);
        String issued = all(settlement);
        assertFalse(issued.contains(first) || issued.contains(later));
    }

    /** The settlement and each of its files, as both sides' economists read them. */
    private static String all(String settlement) {
        StringBuilder all = new StringBuilder();
        for (String reader : READERS) {
            for (String ending : List.of("", ".csv", ".si", ".xml", ".pdf")) {
                var answer = Api.as(reader).get("/settlements/" + settlement + ending);
                if (ending.isEmpty()) {
                    assertEquals(200, answer.statusCode());
                }
                all.append(new String(answer.asByteArray(), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private String stay(String caseReference, boolean isProtected) {
        String request = requests.request(
                BUYER,
                Map.of(
                        "caseReference",
                        caseReference,
                        "protectedIdentity",
                        isProtected,
                        "wantedStart",
                        "2026-10-01",
                        "decisionDate",
                        "2026-09-01"));
        String placement =
                GivenSettlements.accepted(BUYER, SELLER, request, settlements.place(SELLER, 0), "2026-10-01");
        GivenSettlements.arrived(BUYER, SELLER, placement, "2026-10-01");
        return request;
    }
}
