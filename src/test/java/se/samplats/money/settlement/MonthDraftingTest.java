package se.samplats.money.settlement;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenSettlements;
import se.samplats.Owner;
import se.samplats.SignedIn;

/** The month of the whole county, drafted in the background, seller by seller. */
@FeatureTest
class MonthDraftingTest {

    private final GivenSettlements given = new GivenSettlements();

    @Inject
    MonthEndJob job;

    @Inject
    MonthsToDraft monthsToDraft;

    @Test
    void theCoordinatorsMonthIsDraftedInTheBackgroundWithItsProgressOnThePage() {
        given.stay("2061", "2029", "2026-08-10");
        SignedIn coordinator = SignedIn.as("coordinator");
        assertEquals(
                "/settlements?month=2026-08&done=drafting",
                coordinator
                        .post("/settlements/draft", Map.of("month", "2026-08"))
                        .path());
        SignedIn.Shown month = await("the end of the drafting")
                .atMost(60, SECONDS)
                .pollInterval(100, MILLISECONDS)
                .until(() -> coordinator.get("/settlements?month=2026-08"), page -> !page.says("<progress"));
        assertTrue(month.says("Utkasten är gjorda för"), month.html());
        assertTrue(month.says("Smedjebacken betalar Leksand"), month.html());
        ValidatableResponse progress = progress("coordinator", "2026-08");
        int sellers = progress.body("waiting", equalTo(0))
                .body("failed.size()", equalTo(0))
                .extract()
                .path("sellers");
        progress.body("drafted", equalTo(sellers));
        assertTrue(sellers >= 15, "all municipalities of the county: " + sellers);
    }

    @Test
    void aSellerWhoseMonthCannotBeDraftedStopsNoneOfTheOthers() throws SQLException {
        YearMonth ahead = YearMonth.of(2027, 3);
        given.stay("2021", "2062", "2026-07-10");
        try (Connection database = Owner.connection()) {
            database.createStatement().execute("select set_config('samplats.looks', 'service', false)");
            database.createStatement().execute("""
                    insert into month_to_draft (month, seller) values ('2027-03-01', '2023'), ('2026-07-01', '2062')
                    on conflict (month, seller) do update set state = 'WAITING'""");
        }
        job.resume();
        progress("coordinator", ahead.toString())
                .body("failed", equalTo(List.of("2023")))
                .body("drafted", equalTo(0));
        progress("economist-2062", "2026-07").body("drafted", equalTo(1)).body("failed", equalTo(List.of()));
        SignedIn.Shown month = SignedIn.as("coordinator").get("/settlements?month=" + ahead);
        assertTrue(month.says("Månaden blev inte gjord för alla"), month.html());
        assertTrue(month.says("Malung-Sälen"), month.html());
    }

    @Test
    void anEconomistHasTheMonthOfItsOwnMunicipalityDraftedAndSeesNoOthersProgress() {
        Api.as("economist-2061")
                .body(Map.of("month", "2026-06"))
                .post("/settlements/drafts")
                .then()
                .statusCode(202)
                .body("month", equalTo("2026-06"))
                .body("sellers", equalTo(1));
        job.resume();
        await("the draft")
                .atMost(30, SECONDS)
                .until(() ->
                        (int) progress("economist-2061", "2026-06").extract().path("drafted") == 1);
        progress("economist-2080", "2026-06").body("sellers", equalTo(0));
        Api.as("placer-2061").get("/settlements/drafts?month=2026-06").then().statusCode(403);
    }

    @Test
    void aMonthThatHasNotBegunIsNotDrafted() {
        Api.as("coordinator")
                .body(Map.of("month", "2026-12"))
                .post("/settlements/drafts")
                .then()
                .statusCode(422)
                .body("type", endsWith("month-ahead"));
        assertFalse(monthsToDraft.waiting().stream().anyMatch(one -> one.month().equals(YearMonth.of(2026, 12))));
    }

    private static ValidatableResponse progress(String reader, String month) {
        return Api.as(reader).get("/settlements/drafts?month=" + month).then().statusCode(200);
    }
}
