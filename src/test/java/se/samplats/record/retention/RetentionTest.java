package se.samplats.record.retention;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenRequests;
import se.samplats.GivenSettlements;
import se.samplats.OwnDatabase;
import se.samplats.SignedIn;

/** What has been kept for long enough goes, what is held stays, and no figure of the past changes. It erases all there is: in a database of its own. */
@FeatureTest
@TestProfile(OwnDatabase.class)
class RetentionTest {

    private static final LocalDate IN_TWO_YEARS = LocalDate.of(2029, 2, 1);
    private static final LocalDate IN_EIGHT_YEARS = LocalDate.of(2035, 1, 1);

    private final GivenRequests given = new GivenRequests();

    @Inject
    Erasing erasing;

    @Inject
    AgroalDataSource source;

    private String withdrawn() {
        String request =
                given.request("2026", Map.of("needs", List.of("missbruk"), "specialReasons", "Mycket särskilt"));
        String offer = given.asked("2026", request, given.freePlace("2031"), false);
        Api.as("manager-2031")
                .body(Map.of("reason", "OTHER", "text", "Det går inte nu"))
                .post("/offers/" + offer + "/decline")
                .then()
                .statusCode(200);
        Api.as("placer-2026")
                .body(Map.of("reason", "Behovet finns inte längre"))
                .post("/requests/" + request + "/withdraw")
                .then()
                .statusCode(200);
        return request;
    }

    private String ended() {
        String placement = given.ongoing("2026", "2031");
        Api.as("placer-2026")
                .body(Map.of("on", "2026-11-20"))
                .post("/placements/" + placement + "/depart")
                .then()
                .statusCode(200);
        return placement;
    }

    private static long due(String rule, LocalDate day) {
        return Api.as("auditor")
                .get("/retention/rules?day=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("items.find { it.rule == '" + rule + "' }.due");
    }

    @Test
    void a_closed_need_is_forgotten_in_its_time_and_an_open_one_is_not() {
        String closed = withdrawn();
        String open = given.request("2026", Map.of("needs", List.of("missbruk")));
        assertEquals(0, due("REQUEST_NEEDS", LocalDate.of(2026, 12, 31)));
        assertTrue(due("REQUEST_NEEDS", IN_TWO_YEARS) > 0);
        Api.as("placer-2026").get("/requests/" + closed).then().body("needs", hasItem("missbruk"));
        assertTrue(erasing.erase(IN_TWO_YEARS).isPresent());
        Api.as("placer-2026")
                .get("/requests/" + closed)
                .then()
                .body("needs", empty())
                .body("specialReasons", nullValue())
                .body("closingReason", nullValue())
                .body("form", equalTo("HVB"))
                .body("caseReference", not(equalTo("–")));
        Api.as("placer-2026").get("/requests/" + open).then().body("needs", hasItem("missbruk"));
        assertEquals(0, due("REQUEST_NEEDS", IN_TWO_YEARS));
        assertEquals(0, due("OFFER_TEXTS", IN_TWO_YEARS));
    }

    @Test
    void what_somebody_lives_by_is_kept() {
        String request = given.request("2026", Map.of("needs", List.of("missbruk")));
        String offer = given.made("2026", "2031", request, given.freePlace("2031"));
        Api.as("placer-2026").post("/offers/" + offer + "/accept").then().statusCode(201);
        erasing.erase(IN_EIGHT_YEARS);
        Api.as("placer-2026")
                .get("/requests/" + request)
                .then()
                .body("needs", hasItem("missbruk"))
                .body("caseReference", not(equalTo("–")));
    }

    @Test
    void a_hold_keeps_what_belongs_together_until_it_is_lifted() {
        String request = withdrawn();
        String reference = Api.as("placer-2026").get("/requests/" + request).path("reference");
        String hold = Api.as("coordinator")
                .body(Map.of("reference", reference, "ground", "IVO 2026-1234"))
                .post("/retention/holds")
                .then()
                .statusCode(201)
                .body("thing", equalTo("REQUEST"))
                .extract()
                .path("id");
        Api.as("coordinator")
                .body(Map.of("reference", reference, "ground", "IVO 2026-1234"))
                .post("/retention/holds")
                .then()
                .statusCode(409);
        erasing.erase(IN_EIGHT_YEARS);
        Api.as("placer-2026").get("/requests/" + request).then().body("needs", hasItem("missbruk"));
        Api.as("coordinator").post("/retention/holds/" + hold + "/lift").then().statusCode(204);
        Api.as("coordinator").post("/retention/holds/" + hold + "/lift").then().statusCode(404);
        erasing.erase(IN_EIGHT_YEARS);
        Api.as("placer-2026")
                .get("/requests/" + request)
                .then()
                .body("needs", empty())
                .body("caseReference", equalTo("–"));
    }

    @Test
    void a_case_reference_goes_when_the_books_are_seven_years_old_also_from_what_was_issued() throws SQLException {
        String stay = new GivenSettlements().stay("2034", "2021", "2026-10-01");
        String settlement =
                GivenSettlements.draft("2021", "2034", "2026-10").extract().path("id");
        Api.as("economist-2021")
                .post("/settlements/" + settlement + "/issue")
                .then()
                .statusCode(200);
        Api.as("placer-2034")
                .body(Map.of("on", "2026-11-20"))
                .post("/placements/" + stay + "/depart")
                .then()
                .statusCode(200);
        String xml = Api.as("economist-2021").get("/settlements/" + settlement).asString();
        erasing.erase(LocalDate.of(2033, 12, 31));
        assertEquals(
                xml, Api.as("economist-2021").get("/settlements/" + settlement).asString());
        erasing.erase(LocalDate.of(2034, 1, 1));
        Api.as("economist-2021")
                .get("/settlements/" + settlement)
                .then()
                .body("lines.caseReference", not(hasItem(org.hamcrest.Matchers.notNullValue())))
                .body("totalOre", greaterThan(0));
        for (String forbidden : List.of(
                "update settlement_line set amount_ore = amount_ore, unit_price_ore = 1, quantity = amount_ore",
                "update settlement_line set case_reference = 'x'")) {
            assertThrows(SQLException.class, () -> execute(forbidden), forbidden);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void a_certificate_says_what_was_erased_and_the_journal_has_its_hash() {
        withdrawn();
        Certificates.Certificate one = erasing.erase(IN_TWO_YEARS).orElseThrow();
        assertTrue(one.content().contains("\"rule\":\"REQUEST_NEEDS\""));
        assertEquals(one.hash(), HexFormat.of().formatHex(Certificates.Certificate.sha256(one.content())));
        Api.as("auditor").get("/retention/certificates").then().statusCode(200).body("items.hash", hasItem(one.hash()));
        Api.as("auditor")
                .get("/journal?thing=" + one.id())
                .then()
                .body("items[0].operation", equalTo("retention.erased"))
                .body("items[0].facts.hash", equalTo(one.hash()));
        Api.as("auditor").get("/journal/verification").then().body("whole", is(true));
        assertThrows(SQLException.class, () -> execute("delete from retention_certificate"));
        assertEquals(Optional.empty(), erasing.erase(IN_TWO_YEARS));
    }

    @Test
    void no_figure_of_the_past_changes() {
        withdrawn();
        ended();
        List<String> figures = List.of(
                "/statistics/external-share?from=2026-01-01&to=2027-06-01&municipality=2026",
                "/statistics/refusals?from=2026-01-01&to=2027-06-01&municipality=2026",
                "/statistics/waiting?from=2026-01-01&to=2027-06-01&municipality=2026",
                "/statistics/occupancy?from=2026-01-01&to=2027-06-01&municipality=2026",
                "/statistics/savings?from=2026-01-01&to=2027-06-01&municipality=2026");
        List<String> before = figures.stream().map(RetentionTest::figure).toList();
        assertFalse(before.isEmpty());
        erasing.erase(IN_EIGHT_YEARS);
        assertEquals(before, figures.stream().map(RetentionTest::figure).toList());
    }

    private static String figure(String path) {
        return Api.as("placer-2026").get(path).then().statusCode(200).extract().asString();
    }

    @Test
    void after_a_night_of_erasing_no_text_is_left_of_what_is_over() throws SQLException {
        String request = withdrawn();
        erasing.erase(IN_EIGHT_YEARS);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from offer where decline_text is not null and request_id = '" + request
                                + "'")) {
            assertTrue(row.next());
            assertEquals(0, row.getLong(1));
        }
    }

    @Test
    void the_page_shows_rules_holds_and_certificates_and_the_auditor_cannot_hold() {
        String request = withdrawn();
        String reference = Api.as("placer-2026").get("/requests/" + request).path("reference");
        SignedIn coordinator = SignedIn.as("coordinator");
        assertTrue(coordinator.get("/retention").says("Behov, risker och handläggarens texter"));
        SignedIn.Shown refused = coordinator.post("/retention/holds", Map.of("reference", "F-1", "ground", "1"));
        assertEquals(422, refused.status());
        assertTrue(refused.says("value=\"F-1\""));
        SignedIn.Shown personal =
                coordinator.post("/retention/holds", Map.of("reference", reference, "ground", "19121212-1212"));
        assertEquals(422, personal.status());
        SignedIn.Shown held = coordinator.post("/retention/holds", Map.of("reference", reference, "ground", "2026-77"));
        assertTrue(held.says("Gallringen är stoppad för ärendet."));
        assertTrue(held.says(reference));
        assertFalse(SignedIn.as("auditor").get("/retention").says("Stoppa gallringen"));
        Api.as("auditor")
                .body(Map.of("reference", reference, "ground", "1"))
                .post("/retention/holds")
                .then()
                .statusCode(403);
        Api.as("placer-2026").get("/retention/rules").then().statusCode(403);
    }
}
