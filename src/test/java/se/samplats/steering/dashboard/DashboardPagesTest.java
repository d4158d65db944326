package se.samplats.steering.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.SignedIn;
import se.samplats.demo.DemoCounty;
import se.samplats.steering.statistics.MeasuresTest;

/** The dashboard shows what the API counts, masks what the API hides, and its files hold the same. */
@FeatureTest
@TestProfile(MeasuresTest.County.class)
@SuppressWarnings("NullAway") // maps out of JSON have the keys that are asked for
class DashboardPagesTest {

    private static final String FEW = "färre än 5 personer";

    @Inject
    DemoCounty county;

    @BeforeEach
    void theCounty() {
        county.load();
    }

    @Test
    void theHeadlineIsTheCountysShareWithItsNumeratorAndDenominator() {
        Map<String, ?> days = item("analyst", "").get(0);
        SignedIn.Shown page = SignedIn.as("analyst").get("/dashboard");
        assertEquals(200, page.status());
        BigDecimal share = new BigDecimal(days.get("externalShareDays").toString());
        String percent = share.movePointRight(2)
                .setScale(1, RoundingMode.HALF_EVEN)
                .toString()
                .replace('.', ',');
        assertTrue(page.says("<strong>" + percent + "\u00a0%</strong>"), percent);
        Map<?, ?> parts = (Map<?, ?>) days.get("days");
        long external = number(days, "privateDays");
        String whole = String.format(
                java.util.Locale.forLanguageTag("sv-SE"), "(%,d av %,d)", external, number(parts, "total"));
        assertTrue(page.says(whole), whole);
        assertTrue(page.says("class=\"area company\""));
    }

    @Test
    void whoActsForAMunicipalityBeginsThereAndCanSeeTheCounty() {
        SignedIn placer = SignedIn.as("placer-2081");
        assertTrue(placer.get("/dashboard").says("<h1>Externa köp: Borlänge</h1>"));
        assertTrue(placer.get("/dashboard?municipality=all").says("<h1>Externa köp: Hela länet</h1>"));
    }

    @Test
    void theFileOfATableHidesWhatTheApiHides() {
        List<Map<String, ?>> forms = item("analyst", "municipality,form").stream()
                .filter(one -> "2034".equals(one.get("municipality")))
                .toList();
        assertTrue(forms.stream().anyMatch(one -> one.get("suppressed").equals(true)));
        String csv = SignedIn.as("analyst")
                .get("/dashboard/forms.csv?municipality=2034")
                .html();
        List<String> lines = csv.lines().skip(1).toList();
        assertEquals(forms.size(), lines.size());
        assertEquals(
                forms.stream().filter(one -> one.get("suppressed").equals(true)).count(),
                lines.stream().filter(line -> line.contains(FEW)).count());
        for (String line : lines) {
            assertTrue(!line.contains(FEW) || line.matches("[^;]+;" + FEW + ";" + FEW + ";" + FEW + ";–"), line);
        }
    }

    @Test
    void aMunicipalitysOwnSmallNumbersAreNotHiddenFromIt() {
        assertFalse(SignedIn.as("placer-2034")
                .get("/dashboard/forms.csv?municipality=2034")
                .says(FEW));
    }

    @Test
    void everyTableIsAFileAndNothingElseIs() {
        SignedIn analyst = SignedIn.as("analyst");
        for (String table : List.of(
                "months",
                "municipalities",
                "forms",
                "kinds",
                "reasons",
                "occupancy",
                "ages",
                "waits",
                "refusals",
                "unmet",
                "freshness",
                "exchange")) {
            assertEquals(200, analyst.get("/dashboard/" + table + ".csv").status(), table);
            SignedIn.Shown workbook = analyst.get("/dashboard/" + table + ".xlsx");
            assertTrue(workbook.html().startsWith("PK"), table);
        }
        assertEquals(404, analyst.get("/dashboard/names.csv").status());
    }

    @Test
    void aTableIsSortedByItsLinkAndKeepsTheFilters() {
        SignedIn.Shown page = SignedIn.as("analyst")
                .get("/dashboard?unit=cost&from=2025-01-01&to=2026-01-01&sort=-municipalities.private");
        assertTrue(page.says("aria-sort=\"descending\""));
        assertTrue(page.says("unit=cost&amp;from=2025-01-01") || page.says("unit=cost&from=2025-01-01"));
        String csv = SignedIn.as("analyst")
                .get(
                        "/dashboard/municipalities.csv?unit=cost&from=2025-01-01&to=2026-01-01&sort=-municipalities.private")
                .html();
        List<Double> shares = csv.lines()
                .skip(1)
                .map(line -> line.split(";", -1)[1])
                .filter(share -> share.matches("[0-9,]+"))
                .map(share -> Double.valueOf(share.replace(',', '.')))
                .toList();
        assertTrue(shares.size() > 1);
        assertEquals(
                shares.stream()
                        .sorted((one, other) -> Double.compare(other, one))
                        .toList(),
                shares);
    }

    @Test
    void daysWithoutCareGiveAKindEmptyPage() {
        SignedIn.Shown page = SignedIn.as("analyst").get("/dashboard?from=2001-01-01&to=2002-01-01");
        assertEquals(200, page.status());
        assertTrue(page.says("Ingen vård i urvalet"));
    }

    @Test
    void whatCannotBeMeantIsTold() {
        assertEquals(
                400, SignedIn.as("analyst").get("/dashboard?form=VANDRARHEM").status());
    }

    private static List<Map<String, ?>> item(String reader, String by) {
        return Api.as(reader)
                .queryParam("by", by)
                .get("/statistics/external-share")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static long number(Map<?, ?> parts, String key) {
        return ((Number) parts.get(key)).longValue();
    }
}
