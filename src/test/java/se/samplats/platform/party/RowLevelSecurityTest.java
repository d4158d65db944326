package se.samplats.platform.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenPurchases;
import se.samplats.GivenRequests;
import se.samplats.GivenSettlements;
import se.samplats.Owner;

/** With every check of the application forgotten, the database still shows each actor its own rows and no other. */
@FeatureTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowLevelSecurityTest {

    private static final String COORDINATOR = "':name' = 'coordinator'";

    /** Which rows of a table one may see: {@code :me} is the actor's municipality, {@code :name} its user name. */
    private static final Map<String, String> SEEN = Map.ofEntries(
            Map.entry(
                    "purchase_request",
                    "(t.municipality = ':me' and (not t.protected_identity or t.handler = ':name'))"
                            + " or exists (select 1 from offer o where o.request_id = t.id and o.seller = ':me' and not o.home_concealed)"
                            + " or exists (select 1 from placement_move v where v.request_id = t.id and v.seller = ':me'"
                            + " and not v.home_concealed)"),
            Map.entry("request_draft", "t.municipality = ':me' and t.owner = ':name'"),
            Map.entry("link_proposal", "%s and %s".formatted(ofRequest("request_id"), ofRequest("other_id"))),
            Map.entry("offer", asked("t")),
            Map.entry("offer_message", "exists (select 1 from offer o where o.id = t.offer_id and " + asked("o") + ")"),
            Map.entry("placement", deal("t")),
            Map.entry("placement_fact", ofPlacement()),
            Map.entry("absence", ofPlacement()),
            Map.entry("placement_extension", ofPlacement()),
            Map.entry("placement_move", asked("t")),
            Map.entry(
                    "saving",
                    "exists (select 1 from placement p where p.id = t.placement_id and p.buyer = ':me' and " + deal("p")
                            + ")"),
            Map.entry("external_purchase", purchase("t")),
            Map.entry(
                    "purchase_judgement",
                    "exists (select 1 from external_purchase e where e.id = t.purchase_id and " + purchase("e") + ")"),
            Map.entry("occupancy_version", "false"),
            Map.entry(
                    "occupancy",
                    "t.municipality = ':me' or exists (select 1 from place p join home h on h.id = p.home_id"
                            + " where p.id = t.place_id and h.municipality = ':me')"),
            Map.entry("journal_entry", "':name' = 'auditor'"),
            Map.entry("settlement", "(" + COORDINATOR + " or ':me' in (t.seller, t.buyer))"),
            Map.entry("month_to_draft", "(" + COORDINATOR + " or t.seller = ':me')"),
            Map.entry("stored_answer", "t.actor = ':name' and t.municipality = ':where'"),
            Map.entry("import_run", COORDINATOR),
            Map.entry("import_file", COORDINATOR),
            Map.entry("notice", COORDINATOR),
            Map.entry("confirm_link", "false"),
            Map.entry("reference_key", "false"),
            Map.entry("ended_session", "false"),
            Map.entry("watch", "t.owner = ':name' and t.municipality = ':me'"),
            Map.entry("push_device", "t.owner = ':name'"),
            Map.entry("on_call", ofHome()),
            Map.entry("alert", ofHome()),
            Map.entry("calendar_feed", "t.owner = ':name' and t.municipality = ':me'"),
            Map.entry("webhook", "t.municipality = ':me' or (t.municipality is null and " + COORDINATOR + ")"),
            Map.entry("contact", "t.user_name = ':name'"),
            Map.entry("retention_hold", "false"),
            Map.entry("retention_certificate", "false"),
            Map.entry("home_closure", ofHome()),
            Map.entry("price_proposal", COORDINATOR + " or " + ofHome()),
            Map.entry("year_end", COORDINATOR + " or " + ofHome()),
            Map.entry(
                    "year_end_share",
                    COORDINATOR + " or exists (select 1 from year_end y join home h on h.id = y.home_id"
                            + " where y.id = t.year_end_id and h.municipality = ':me')"),
            Map.entry("billing_profile", COORDINATOR + " or t.municipality = ':me'"),
            Map.entry(
                    "settlement_line",
                    "exists (select 1 from settlement s where s.id = t.settlement_id and ':me' in (s.seller, s.buyer))"));

    private boolean filled;

    private static String deal(String row) {
        return "(%1$s.seller = ':me' or (%1$s.buyer = ':me' and (%1$s.protected_for is null or %1$s.protected_for = ':name')))"
                .formatted(row);
    }

    private static String purchase(String row) {
        return "(%1$s.municipality = ':me' and (%1$s.protected_for is null or %1$s.protected_for = ':name'))"
                .formatted(row);
    }

    private static String ofHome() {
        return "exists (select 1 from home h where h.id = t.home_id and h.municipality = ':me')";
    }

    /** A deal, of which the home may not be told any more when protection has begun. */
    private static String asked(String row) {
        return deal(row)
                .replace(row + ".seller = ':me'", "(" + row + ".seller = ':me' and not " + row + ".home_concealed)");
    }

    private static String ofRequest(String column) {
        return "exists (select 1 from purchase_request r where r.id = t." + column
                + " and r.municipality = ':me' and (not r.protected_identity or r.handler = ':name'))";
    }

    private static String ofPlacement() {
        return "exists (select 1 from placement p where p.id = t.placement_id and " + deal("p") + ")";
    }

    @BeforeEach
    void somethingIsInEveryTable() throws SQLException {
        if (filled) {
            return;
        }
        filled = true;
        GivenRequests given = new GivenRequests();
        String handled = given.request("2081", Map.of("protectedIdentity", true));
        given.asked("2081", handled, given.freePlace("2080"), true);
        given.request("2081", Map.of("linkedTo", handled, "together", false));
        String stay = given.ongoing("2081", "2080");
        Api.as("placer-2081")
                .body(Map.of("end", "2027-01-20"))
                .post("/placements/" + stay + "/extend")
                .then()
                .statusCode(202);
        Api.as("placer-2081")
                .body(Map.of("placeId", given.freePlace("2023"), "on", "2026-12-10"))
                .post("/placements/" + stay + "/move")
                .then()
                .statusCode(202);
        GivenPurchases.purchase("2081", Map.of());
        new GivenSettlements().stay("2023", "2081", "2026-10-01");
        GivenSettlements.draft("2081", "2023", "2026-10");
        RowsOfEachSide.write();
    }

    @AfterAll
    static void theyAreGone() throws SQLException {
        RowsOfEachSide.remove();
    }

    @TestFactory
    Stream<DynamicTest> oneSeesWhatIsOnesOwnAndNothingElse() {
        return Stream.of("placer-2081", "colleague-2081", "manager-2080", "economist-2023", "coordinator", "auditor")
                .flatMap(user -> SEEN.keySet().stream()
                        .map(table -> DynamicTest.dynamicTest(user + " looks at " + table, () -> looks(user, table))));
    }

    private static void looks(String user, String table) throws SQLException {
        boolean ofMunicipality = user.contains("-");
        String me = ofMunicipality ? user.substring(user.indexOf('-') + 1) : "nowhere";
        String mine = SEEN.getOrDefault(table, "")
                .replace(":where", ofMunicipality ? me : "")
                .replace(":me", me)
                .replace(":name", user);
        String query = "select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from "
                + table + " t";
        assertEquals(owners(query + " where " + mine), read(user, query));
    }

    @Test
    void whoHasNotSignedInSeesNothing() {
        for (String table : SEEN.keySet()) {
            assertEquals(
                    List.of("0"),
                    call("/nobody", RestAssured.given(), "select count(*) from " + table)
                            .jsonPath()
                            .getList("$", String.class));
        }
    }

    @Test
    void whatIsAnothersIsNotChangedEither() throws SQLException {
        for (String table : List.of("offer", "placement", "purchase_request", "external_purchase", "occupancy")) {
            String changed = call("/change", as("analyst"), "update " + table + " set version = version")
                    .asString();
            assertEquals("0", changed, table);
            assertFalse(owners("select count(*) from " + table).contains("0"), table);
        }
    }

    @Test
    void nobodyWritesInAnothersName() {
        Response refused = call(
                "/change",
                as("placer-2081"),
                "update purchase_request set municipality = '2080' where municipality = '2081'");
        assertEquals(403, refused.statusCode());
    }

    @Test
    void theServicesUserCannotChangeAPolicy() {
        for (String how : List.of(
                "alter table placement disable row level security",
                "drop policy sides on placement",
                "set local role postgres",
                "create table mine (id integer)")) {
            assertFalse(call("/change", as("placer-2081"), how).statusCode() < 400, how);
        }
    }

    @Test
    void everyTableThatIsNotOpenIsLookedAtHere() throws SQLException {
        assertEquals(
                new TreeSet<>(SEEN.keySet()),
                new TreeSet<>(owners("select relname from pg_class where relkind = 'r'"
                        + " and relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity")));
    }

    private static List<String> read(String user, String sql) {
        return call("/read", as(user), sql)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$", String.class);
    }

    private static RequestSpecification as(String user) {
        return RestAssured.given().auth().oauth2(Api.token(user));
    }

    private static Response call(String path, RequestSpecification caller, String sql) {
        return caller.contentType(ContentType.JSON).body(Map.of("sql", sql)).post("/api/unchecked" + path);
    }

    /** What there is, as the owner of the tables sees it. */
    private static List<String> owners(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = Owner.connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
