package se.samplats.record.journal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.Owner;
import se.samplats.SignedIn;

/** Who did and saw what is written down with what happened, stays as it was written, and is read by the auditor alone. */
@FeatureTest
class JournalTest {

    private final GivenRequests given = new GivenRequests();

    @Inject
    Sealing sealing;

    @Inject
    AgroalDataSource source;

    @Inject
    Event<JournalEvent> events;

    private ValidatableResponse of(String thing) {
        return Api.as("auditor").get("/journal?limit=200&thing=" + thing).then().statusCode(200);
    }

    private String protectedRequest(String municipality) {
        return given.request(municipality, Map.of("protectedIdentity", true));
    }

    @Test
    void a_booking_leaves_an_entry_for_each_step_with_who_did_it() {
        String request = given.request("2026");
        of(request).body("items.operation", contains("request.recorded"));
        String offer = given.made("2026", "2031", request, given.freePlace("2031"));
        String placement = Api.as("placer-2026")
                .post("/offers/" + offer + "/accept")
                .then()
                .extract()
                .path("id");
        of(offer)
                .body("items.operation", contains("offer.accepted", "offer.made", "offer.asked"))
                .body("items.actor", contains("placer-2026", "manager-2031", "placer-2026"))
                .body("items.municipality", contains("2026", "2031", "2026"))
                .body("items[1].roles", contains("home-manager"))
                .body("items.facts.requestId", everyItem(equalTo(request)))
                .body("items.outcome", everyItem(equalTo("DONE")))
                .body("items.description", hasItem("Boende tillfrågades"));
        of(placement)
                .body("items.operation", contains("placement.booked"))
                .body("items[0].facts.requestId", equalTo(request));
    }

    @Test
    void when_it_happened_and_when_it_was_recorded_are_two_dates() {
        String placement = given.ongoing("2026", "2031");
        Api.as("placer-2026")
                .body(Map.of("on", "2026-11-09"))
                .post("/placements/" + placement + "/depart")
                .then()
                .statusCode(200);
        of(placement)
                .body("items[0].operation", equalTo("placement.departed"))
                .body("items[0].happenedOn", equalTo("2026-11-09"))
                .body("items[0].recordedAt", org.hamcrest.Matchers.startsWith("2026-11-2"));
    }

    @Test
    void who_is_refused_leaves_an_entry_of_the_try() {
        String request = given.request("2026");
        Api.as("manager-2026").post("/requests/" + request + "/withdraw").then().statusCode(403);
        Api.as("placer-2031").get("/requests/" + request).then().statusCode(404);
        String handled = protectedRequest("2081");
        assertEquals(
                404, SignedIn.as("colleague-2081").get("/requests/" + handled).status());
        of(request)
                .body("items.operation", contains("access.refused", "access.refused", "request.recorded"))
                .body("items.outcome", contains("REFUSED", "REFUSED", "DONE"))
                .body("items.actor", contains("placer-2031", "manager-2026", "placer-2026"))
                .body("items[0].facts.endpoint", equalTo("RequestResource.get"))
                .body("items[1].facts.endpoint", equalTo("RequestResource.withdraw"));
        of(handled)
                .body("items.operation", contains("access.refused", "request.recorded"))
                .body("items[0].actor", equalTo("colleague-2081"));
    }

    @Test
    void what_was_undone_leaves_nothing() {
        UUID nobody = UUID.randomUUID();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    events.fire(new JournalEvent.Reviewed(nobody.toString(), 1));
                    throw new IllegalStateException("undone");
                }));
        of(nobody.toString()).body("items", empty());
    }

    @Test
    void every_look_at_a_protected_identity_is_written_down_wherever_it_is_seen() {
        String request = protectedRequest("2029");
        Api.as("placer-2029").get("/requests/" + request).then().statusCode(200);
        Api.as("placer-2029").get("/requests/" + request + "/matches").then().statusCode(200);
        Api.as("placer-2029").get("/requests?limit=200&status=OPEN").then().body("items.id", hasItem(request));
        assertEquals(200, SignedIn.as("placer-2029").get("/requests/" + request).status());
        assertTrue(SignedIn.as("placer-2029").get("/requests").says(request));
        of(request)
                .body(
                        "items.operation",
                        equalTo(List.of(
                                "request.read",
                                "request.read",
                                "request.read",
                                "request.read",
                                "request.read",
                                "request.recorded")))
                .body("items.actor", everyItem(equalTo("placer-2029")))
                .body("items.confidential", everyItem(is(true)))
                .body("items.facts.protectedFor", everyItem(equalTo("placer-2029")));
    }

    @Test
    void the_asked_homes_look_is_written_down_too_and_the_try_of_others() {
        String request = protectedRequest("2029");
        String offer = given.asked("2029", request, given.freePlace("2034"), false);
        Api.as("manager-2034").get("/offers/" + offer).then().statusCode(200);
        Api.as("manager-2034").get("/offers?limit=200&status=ASKED").then().body("items.id", hasItem(offer));
        Api.as("manager-2031").get("/offers/" + offer).then().statusCode(404);
        of(offer)
                .body("items.operation", contains("access.refused", "offer.read", "offer.read", "offer.asked"))
                .body("items.actor", contains("manager-2031", "manager-2034", "manager-2034", "placer-2029"));
        Api.as("manager-2034").post("/offers/" + offer + "/make").then().statusCode(200);
        String placement = Api.as("placer-2029")
                .post("/offers/" + offer + "/accept")
                .then()
                .extract()
                .path("id");
        Api.as("manager-2034").get("/placements/" + placement).then().statusCode(200);
        Api.as("economist-2034").get("/placements/" + placement).then().statusCode(404);
        assertEquals(
                200, SignedIn.as("manager-2034").get("/placements/" + placement).status());
        of(placement)
                .body(
                        "items.operation",
                        contains("placement.read", "access.refused", "placement.read", "placement.booked"))
                .body("items.actor", contains("manager-2034", "economist-2034", "manager-2034", "placer-2029"));
    }

    @Test
    void a_look_at_what_is_not_protected_is_nobodys_business() {
        String request = given.request("2029");
        Api.as("placer-2029").get("/requests/" + request).then().statusCode(200);
        of(request).body("items.operation", contains("request.recorded"));
    }

    @Test
    void no_entry_can_be_altered_or_removed_not_even_by_the_owner_of_the_tables() {
        given.request("2026");
        while (sealing.some()) {}
        for (String forbidden : List.of(
                "update journal_entry set actor = 'x'",
                "delete from journal_entry",
                "truncate journal_entry cascade",
                "update journal_seal set hash = previous_hash",
                "delete from journal_seal",
                "truncate journal_seal",
                "update journal_head set number = 1",
                "truncate journal_head")) {
            if (!forbidden.contains("head set")) {
                assertEquals("42501", refused(forbidden, source::getConnection), forbidden);
                assertEquals("23514", refused(forbidden, Owner::connection), forbidden);
            }
        }
    }

    private interface Connected {
        Connection get() throws SQLException;
    }

    private static String refused(String sql, Connected as) {
        return assertThrows(SQLException.class, () -> execute(sql, as), sql).getSQLState();
    }

    private static void execute(String sql, Connected as) throws SQLException {
        try (Connection connection = as.get();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void entries_are_numbered_without_a_gap_once_they_are_sealed() {
        String request = given.request("2026");
        of(request).body("items[0].number", nullValue());
        while (sealing.some()) {}
        of(request).body("items[0].number", notNullValue()).body("items[0].hash.length()", equalTo(64));
        long entries = Api.as("auditor")
                .get("/journal/verification")
                .then()
                .statusCode(200)
                .body("whole", is(true))
                .body("broken", nullValue())
                .extract()
                .jsonPath()
                .getLong("entries");
        while (sealing.some()) {}
        String head = Api.as("auditor")
                .get("/journal/verification")
                .then()
                .body("whole", is(true))
                .body("entries", greaterThan((int) entries))
                .extract()
                .path("head");
        Api.as("auditor")
                .queryParam("head", head)
                .get("/journal/verification")
                .then()
                .body("whole", is(true));
        Api.as("auditor")
                .queryParam("head", head.substring(0, head.indexOf(':')) + ":" + "0".repeat(64))
                .get("/journal/verification")
                .then()
                .body("whole", is(false))
                .body("how", equalTo("HEAD_DIFFERS"))
                .body("broken.toString()", equalTo(head.substring(0, head.indexOf(':'))));
        Api.as("auditor")
                .queryParam("head", "1:x")
                .get("/journal/verification")
                .then()
                .statusCode(400);
    }

    @Test
    void the_journal_is_narrowed_and_leafed_through() {
        String home = new GivenHomes().home("2083", "HVB");
        for (int i = 0; i < 3; i++) {
            Api.as("manager-2083")
                    .post("/homes/" + home + "/confirmation")
                    .then()
                    .statusCode(200);
        }
        String address = "/journal?thing=" + home + "&operation=home.confirmed&actor=manager-2083&municipality=2083";
        List<String> times =
                Api.as("auditor").get(address + "&limit=3").then().extract().path("items.recordedAt");
        assertEquals(3, times.size());
        String next = Api.as("auditor")
                .get(address + "&limit=2")
                .then()
                .body("items.recordedAt", equalTo(times.subList(0, 2)))
                .extract()
                .path("next");
        Api.as("auditor")
                .get(address + "&limit=2&cursor=" + next)
                .then()
                .body("items.recordedAt", equalTo(times.subList(2, 3)))
                .body("next", nullValue());
        Api.as("auditor")
                .get("/journal?thing=" + home + "&operation=home")
                .then()
                .body("items.operation", hasItems("home.opened", "home.confirmed"));
        LocalDate today = LocalDate.of(2026, 11, 21);
        Api.as("auditor")
                .get("/journal?thing=" + home + "&from=" + today.plusDays(2))
                .then()
                .body("items", empty());
        Api.as("auditor")
                .get("/journal?thing=" + home + "&to=" + today.minusDays(1))
                .then()
                .body("items", empty());
        Api.as("auditor").get("/journal?cursor=eHh4").then().statusCode(400);
    }
}
