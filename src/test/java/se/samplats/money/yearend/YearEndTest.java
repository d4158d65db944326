package se.samplats.money.yearend;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenBudgets;
import se.samplats.GivenHomes;
import se.samplats.GivenSettlements;

@FeatureTest
class YearEndTest {

    private final GivenHomes homes = new GivenHomes();
    private final DataSource database;

    @Inject
    YearEndTest(DataSource database) {
        this.database = database;
    }

    @Test
    void anAgreedShareIsALineOfTheNextSettlementOnce() {
        String home = home();
        stay(home, "2031", "2025-01-01", "2026-01-01");
        stay(home, "2031", "2025-01-01", "2026-01-01");
        stay(home, "2031", "2025-01-01", "2026-01-01");
        stay(home, "2031", "2025-01-01", "2026-01-01");
        String id = draft(home, Map.of()).statusCode(201).extract().path("id");
        GivenSettlements.draft("2081", "2031", "2026-11")
                .body("lines.findAll { it.kind == 'YEAR_END' }.amountOre", equalTo(List.of()));
        Api.as("economist-2081")
                .post("/homes/" + home + "/year-ends/" + id + "/agree")
                .then()
                .statusCode(200);
        GivenSettlements.draft("2081", "2031", "2026-11")
                .body("lines.findAll { it.kind == 'YEAR_END' }.amountOre", equalTo(List.of(108_856_140)))
                .body("lines.findAll { it.kind == 'YEAR_END' }.text", equalTo(List.of("Efterkalkyl för år 2025")))
                .body("lines.findAll { it.kind == 'YEAR_END' }.caseReference", everyItem(nullValue()));
        GivenSettlements.draft("2081", "2031", "2026-11")
                .body("lines.findAll { it.kind == 'YEAR_END' }.amountOre", equalTo(List.of(108_856_140)));
    }

    @Test
    void theWorkedCaseToTheOre() {
        String home = home();
        stay(home, "2080", "2025-01-01", "2026-01-01");
        stay(home, "2080", "2025-01-01", "2026-01-01");
        stay(home, "2062", "2025-01-01", "2026-01-01");
        stay(home, "2062", "2025-01-01", "2026-01-01");
        draft(home, Map.of())
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("dayPriceOre", equalTo(352_941))
                .body("revenueOre", equalTo(515_293_860))
                .body("resultOre", equalTo(141_706_140))
                .body("keptOre", equalTo(32_850_000))
                .body("sharedOre", equalTo(108_856_140))
                .body("shares.municipality", contains("2062", "2080"))
                .body("shares.days", contains(730, 730))
                .body("shares.amountOre", contains(54_428_070, 54_428_070));
    }

    @Test
    void theHomesOwnDaysBearTheirPartAndDaysOutsideTheYearNone() {
        String home = home();
        String place = homes.place("2081", home, "egen");
        homes.resident("2081", place, "2024-10-01", "2025-02-01");
        stay(home, "2080", "2025-12-22", null);
        draft(home, Map.of())
                .statusCode(201)
                .body("shares.municipality", contains("2080", "2081"))
                .body("shares.days", contains(10, 31));
    }

    @Test
    void aDraftIsChangedAndComputedAnewAndAnAgreedOneNever() {
        String home = home();
        stay(home, "2080", "2025-01-01", "2026-01-01");
        String id = draft(home, Map.of()).statusCode(201).extract().path("id");
        String path = "/homes/" + home + "/year-ends/" + id;
        stay(home, "2080", "2025-01-01", "2026-01-01");
        Api.as("economist-2081").body(body(Map.of())).put(path).then().statusCode(428);
        Api.as("economist-2081")
                .header("If-Match", "\"7\"")
                .body(body(Map.of()))
                .put(path)
                .then()
                .statusCode(412);
        Api.as("economist-2081")
                .header("If-Match", "\"0\"")
                .body(body(Map.of("actualCostOre", 600_000_000)))
                .put(path)
                .then()
                .statusCode(200)
                .body("shares.days", contains(730))
                .body("actualCostOre", equalTo(600_000_000));
        Api.as("economist-2081")
                .post(path + "/agree")
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .body("agreedOn", equalTo("2026-11-21"))
                .body("agreedBy", equalTo("economist-2081"));
        Api.as("economist-2081")
                .header("If-Match", "*")
                .body(body(Map.of()))
                .put(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/year-end-agreed"));
        Api.as("economist-2081").post(path + "/agree").then().statusCode(409);
        Api.as("coordinator")
                .get("/homes/" + home + "/year-ends")
                .then()
                .body("items.actualCostOre", contains(600_000_000));
    }

    @Test
    void whatIsAgreedCanBeReadByTheSettlementOfTheMonth() throws SQLException {
        String home = home();
        stay(home, "2080", "2025-01-01", "2026-01-01");
        String id = draft(home, Map.of()).statusCode(201).extract().path("id");
        Api.as("economist-2081")
                .post("/homes/" + home + "/year-ends/" + id + "/agree")
                .then()
                .statusCode(200);
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(
                        "select count(*) from year_end_share where year_end_id = ? and agreed_on = '2026-11-21'")) {
            read.setObject(1, UUID.fromString(id));
            ResultSet rows = read.executeQuery();
            rows.next();
            assertEquals(1, rows.getInt(1));
        }
    }

    @Test
    void theBudgetOfTheYearsDecidedPricesIsTheYearsBudget() {
        String home = homes.home("2081", "HVB", Map.of("notifiedPlaces", 12));
        new GivenBudgets().decided("2081", home, "2025-01-01", Map.of());
        stay(home, "2080", "2025-01-01", "2026-01-01");
        drafted(home, Map.of("year", 2025, "actualCostOre", 657_000_000))
                .statusCode(201)
                .body("budgetCostOre", equalTo(657_000_000))
                .body("places", equalTo(6))
                .body("occupancy", equalTo(0.85f));
    }

    @Test
    void withoutABudgetOrDaysThereIsNothingToSettle() {
        String home = home();
        draft(home, Map.of()).statusCode(422).body("type", equalTo("/problems/year-without-days"));
        drafted(home, Map.of("year", 2025, "actualCostOre", 1))
                .statusCode(400)
                .body("errors.field", everyItem(equalTo("budgetCostOre")));
    }

    @Test
    void aYearThatIsNotOverIsAForecastAndOneYearIsSettledOnce() {
        String home = home();
        stay(home, "2080", "2026-11-11", null);
        String id = draft(home, Map.of("year", 2026))
                .statusCode(201)
                .body("shares.days", contains(10))
                .extract()
                .path("id");
        Api.as("economist-2081")
                .post("/homes/" + home + "/year-ends/" + id + "/agree")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/year-not-over"));
        draft(home, Map.of("year", 2026)).statusCode(409).body("type", equalTo("/problems/year-end-exists"));
    }

    @Test
    void onlyTheHomesEconomistSettlesItsYear() {
        String home = home();
        stay(home, "2080", "2025-01-01", "2026-01-01");
        String path = "/homes/" + home + "/year-ends";
        Api.as("economist-2080").body(body(Map.of())).post(path).then().statusCode(404);
        Api.as("economist-2080").get(path).then().statusCode(404);
        for (String other : List.of("coordinator", "manager-2081", "placer-2081", "analyst")) {
            Api.as(other).body(body(Map.of())).post(path).then().statusCode(403);
        }
        Api.as("economist-2081")
                .body(body(Map.of("occupancy", 85)))
                .post(path)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("occupancy"));
        draft(home, Map.of()).statusCode(201).body("agreedOn", nullValue());
    }

    private String home() {
        return homes.home("2081", "HVB", Map.of("notifiedPlaces", 12));
    }

    private static ValidatableResponse draft(String home, Map<String, ?> facts) {
        return drafted(home, body(facts));
    }

    private static ValidatableResponse drafted(String home, Map<String, ?> whole) {
        return Api.as("economist-2081")
                .body(whole)
                .post("/homes/" + home + "/year-ends")
                .then();
    }

    private static Map<String, Object> body(Map<String, ?> facts) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "year", 2025,
                "actualCostOre", 657_000_000,
                "budgetCostOre", 657_000_000,
                "places", 6,
                "occupancy", 0.85));
        body.putAll(facts);
        return body;
    }

    /** A stay of last year, which nobody can book any more, in a place of its own. */
    private void stay(String home, String municipality, String from, @Nullable String until) {
        String place = homes.place("2081", home, UUID.randomUUID().toString().substring(0, 8));
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into occupancy (id, place_id, starts_on, ends_before, kind, municipality)
                        values (?, ?, ?, ?, 'STAY', ?)""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, UUID.fromString(place));
            insert.setObject(3, LocalDate.parse(from));
            insert.setObject(4, until == null ? null : LocalDate.parse(until));
            insert.setString(5, municipality);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
