package se.samplats.exchange.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.MockMailbox;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenNotices;
import se.samplats.GivenRequests;
import se.samplats.SignedIn;

/** What could not be sent is seen by the coordinator, who lets it be tried again or drops it. */
@FeatureTest
class NoticePagesTest {

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();
    private final GivenNotices notices = new GivenNotices();
    private final SignedIn coordinator = SignedIn.as("coordinator");

    @Inject
    DeliveryJob job;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void nothingElseIsDue() {
        job.run();
    }

    @Test
    void itSaysWhatItWasAboutAndWhatWentWrongAndNobodysAddress() {
        String to = "dead-letter@home.example";
        String request = requests.request("2081");
        String dead = notices.dead(asked(request, to));
        String reference = Api.as("placer-2081")
                .get("/requests/" + request)
                .then()
                .extract()
                .path("reference");
        SignedIn.Shown page = coordinator.get("/notices");
        assertEquals(200, page.status());
        String row = row(page, dead);
        assertTrue(row.contains(reference), row);
        assertTrue(row.contains("Falun"), row);
        assertTrue(row.contains("ConnectException"), row);
        assertFalse(page.says(to));
    }

    @Test
    void ofAProtectedRequestItSaysNeitherReferenceNorMunicipality() {
        String request = requests.request("2081", Map.of("protectedIdentity", true));
        String dead = notices.dead(asked(request, "dead-protected@home.example"));
        String reference = Api.as("placer-2081")
                .get("/requests/" + request)
                .then()
                .extract()
                .path("reference");
        String row = row(coordinator.get("/notices"), dead);
        assertTrue(row.contains("skyddade uppgifter"), row);
        assertFalse(row.contains(reference), row);
        assertFalse(row.contains("Falun"), row);
    }

    @Test
    void triedAgainItGoesOut() {
        String to = "dead-revived@home.example";
        String offer = asked(requests.request("2081"), to);
        String dead = notices.dead(offer);
        coordinator.get("/notices");
        SignedIn.Shown after = coordinator.post("/notices/" + dead + "/retry", Map.of());
        assertTrue(after.says("Det skickas igen nu"));
        job.run();
        assertEquals(2, mailbox.getMailsSentTo(to).size());
        assertEquals(0, notices.about(offer));
        assertEquals(
                404, coordinator.post("/notices/" + dead + "/retry", Map.of()).status());
    }

    @Test
    void whenTheMailServerIsBackAllAreTriedAgainAtOnce() {
        String one = asked(requests.request("2081"), "dead-one@home.example");
        String other = asked(requests.request("2081"), "dead-other@home.example");
        notices.dead(one);
        notices.dead(other);
        coordinator.get("/notices");
        assertTrue(coordinator.post("/notices/retry", Map.of()).says("Det skickas igen nu"));
        job.run();
        assertEquals(0, notices.about(one) + notices.about(other));
        assertEquals(2, mailbox.getMailsSentTo("dead-other@home.example").size());
    }

    @Test
    void droppedItIsNeverSent() {
        String to = "dead-dropped@home.example";
        String offer = asked(requests.request("2081"), to);
        String dead = notices.dead(offer);
        coordinator.get("/notices");
        assertTrue(coordinator.post("/notices/" + dead + "/drop", Map.of()).says("Det är borttaget"));
        job.run();
        assertEquals(1, mailbox.getMailsSentTo(to).size());
        assertEquals(0, notices.about(offer));
    }

    @Test
    void onlyTheCoordinatorTendsThem() {
        String dead = notices.dead(asked(requests.request("2081"), "dead-others@home.example"));
        for (String user : new String[] {"placer-2081", "manager-2080", "economist-2081", "analyst", "auditor"}) {
            SignedIn other = SignedIn.as(user);
            assertEquals(403, other.get("/notices").status(), user);
            assertEquals(
                    403, other.post("/notices/" + dead + "/retry", Map.of()).status(), user);
            assertEquals(403, other.post("/notices/retry", Map.of()).status(), user);
            assertEquals(403, other.post("/notices/" + dead + "/drop", Map.of()).status(), user);
        }
    }

    private static String row(SignedIn.Shown page, String id) {
        int from = page.html().indexOf("id=\"n" + id + '"');
        assertTrue(from > 0, page.html());
        return page.html().substring(from, page.html().indexOf("</tr>", from));
    }

    private String asked(String request, String to) {
        String place = homes.place("2080", homes.home("2080", "HVB", Map.of("email", to)), "1");
        String offer = requests.asked("2081", request, place, false);
        job.run();
        return offer;
    }
}
