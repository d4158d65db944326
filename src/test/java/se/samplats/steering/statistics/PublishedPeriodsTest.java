package se.samplats.steering.statistics;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.OwnDatabase;
import se.samplats.demo.DemoCounty;

/** Which periods figures about others are published for, and that they are the same for everybody. */
@FeatureTest
@TestProfile(OwnDatabase.class)
@SuppressWarnings("NullAway") // maps out of JSON have the keys that are asked for
class PublishedPeriodsTest {

    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 10);

    @Inject
    DemoCounty county;

    @BeforeEach
    void theCounty() {
        county.load();
    }

    @Test
    void quartersAndRollingYearsShowOnlyWhatTheirMonthsAddUpTo() {
        Map<List<String>, Map<YearMonth, Long>> months = new HashMap<>();
        for (String by : List.of("month", "municipality,month", "form,month")) {
            for (Map<String, ?> item : items("analyst", by, FIRST, LAST)) {
                months.computeIfAbsent(
                                List.of(or(item.get("municipality")), or(item.get("form"))), cell -> new HashMap<>())
                        .put(YearMonth.parse(item.get("month").toString()), total(item));
            }
        }
        int shown = 0;
        for (YearMonth first = FIRST; !first.plusMonths(2).isAfter(LAST); first = first.plusMonths(1)) {
            for (int length : first.getMonthValue() % 3 == 1 ? new int[] {3, 12} : new int[] {12}) {
                YearMonth last = first.plusMonths(length - 1L);
                if (last.isAfter(LAST) || (length == 12 && first.getMonthValue() == 1)) {
                    continue;
                }
                for (String by : List.of("", "municipality", "form")) {
                    for (Map<String, ?> item : items("analyst", by, first, last)) {
                        Long total = total(item);
                        if (total != null) {
                            long sum = 0;
                            Map<YearMonth, Long> parts =
                                    months.get(List.of(or(item.get("municipality")), or(item.get("form"))));
                            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                                if (parts.containsKey(month)) {
                                    assertTrue(parts.get(month) != null, item + " " + month);
                                    sum += parts.get(month);
                                }
                            }
                            assertEquals(sum, total, item.toString());
                            shown++;
                        }
                    }
                }
            }
        }
        assertTrue(shown > 200, "shown: " + shown);
    }

    @Test
    void aMunicipalitySeesOfOthersWhatEverybodySees() {
        YearMonth first = YearMonth.of(2025, 1);
        YearMonth last = YearMonth.of(2025, 12);
        for (String by : List.of("", "municipality", "form", "municipality,form", "municipality,month")) {
            List<Map<String, ?>> everybodys = items("analyst", by, first, last);
            for (String reader : List.of("economist-2034", "placer-2080", "manager-2021")) {
                String own = reader.substring(reader.length() - 4);
                List<Map<String, ?>> seen = items(reader, by, first, last);
                assertEquals(everybodys.size(), seen.size());
                for (int i = 0; i < seen.size(); i++) {
                    if (own.equals(seen.get(i).get("municipality"))) {
                        assertEquals(false, seen.get(i).get("suppressed"));
                    } else {
                        assertEquals(everybodys.get(i), seen.get(i), reader);
                    }
                }
            }
        }
    }

    @Test
    void daysThatAreNotPublishedAreForOnesOwnMunicipalityAlone() {
        String days = "?from=2026-03-03&to=2026-03-04";
        for (String measure : List.of(
                "external-share",
                "give-and-get",
                "refusals",
                "waiting",
                "unmet-needs",
                "private-reasons",
                "occupancy",
                "savings",
                "saving-tiers",
                "self-interest",
                "home-refusals")) {
            for (String reader : List.of("analyst", "placer-2081")) {
                Api.as(reader)
                        .get("/statistics/" + measure + days)
                        .then()
                        .statusCode(422)
                        .body("type", equalTo("/problems/period-not-published"))
                        .body("detail", containsString("2026-10-31"));
                Api.as(reader)
                        .get("/statistics/" + measure + days + "&municipality=2080")
                        .then()
                        .statusCode(422);
            }
            Api.as("placer-2081")
                    .get("/statistics/" + measure + days + "&municipality=2081")
                    .then()
                    .statusCode(200);
        }
        for (String countyWide : List.of("avoidable-days", "missing-beds")) {
            Api.as("analyst").get("/statistics/" + countyWide + days).then().statusCode(422);
        }
        Api.as("analyst")
                .get("/statistics/external-share?from=2026-11-01&to=2026-12-01")
                .then()
                .statusCode(422);
        Api.as("analyst").get("/statistics/waiting").then().statusCode(200).body("pastLimit", notNullValue());
    }

    private static List<Map<String, ?>> items(String reader, String by, YearMonth first, YearMonth last) {
        return Api.as(reader)
                .queryParam("from", first.atDay(1).toString())
                .queryParam("to", last.plusMonths(1).atDay(1).toString())
                .queryParam("by", by)
                .get("/statistics/external-share")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static Long total(Map<String, ?> item) {
        Map<?, ?> days = (Map<?, ?>) item.get("days");
        return days == null || days.get("total") == null ? null : ((Number) days.get("total")).longValue();
    }

    private static String or(Object value) {
        return value == null ? "*" : value.toString();
    }
}
