package se.samplats.steering.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.OwnDatabase;
import se.samplats.SignedIn;
import se.samplats.demo.DemoCounty;
import se.samplats.steering.disclosure.TableSystem;

/**
 * What the product answers about the demo county's three years, as linear systems: nothing that is hidden follows from what is shown,
 * and no two figures differ by one to four persons, whoever reads.
 */
@FeatureTest
@TestProfile(OwnDatabase.class)
@SuppressWarnings("NullAway") // maps out of JSON and spreadsheets have the keys that are asked for
class DisclosureTest {

    private static final Logger LOG = Logger.getLogger(DisclosureTest.class);
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final String A = "*";
    private static final Map<String, String> KINDS = Map.of(
            "privat bolag", "COMPANY",
            "ideell förening", "ASSOCIATION",
            "annan kommun utanför länet", "OTHER_MUNICIPALITY",
            "SiS", "STATE");
    private static final Map<String, String> FIELDS = Map.of(
            "own", "OWN",
            "county", "COUNTY",
            "otherMunicipality", "OTHER_MUNICIPALITY",
            "company", "COMPANY",
            "association", "ASSOCIATION",
            "state", "STATE");

    @Inject
    DemoCounty county;

    private int answers;
    private int shared;

    @BeforeEach
    void theCounty() {
        county.load();
    }

    @Test
    void nothingHiddenOfTheCareDaysFollowsFromWhatIsShown() throws IOException {
        TableSystem care = careSystem();
        shares(care);
        for (YearMonth month : months()) {
            exchangeAndOccupancy(care, month, month);
        }
        for (int year : List.of(2024, 2025)) {
            exchangeAndOccupancy(care, YearMonth.of(year, 1), YearMonth.of(year, 12));
            costSharing(care, year);
        }
        judge("care days", care);
    }

    @Test
    void nothingHiddenOfThePurchasesFollowsFromWhatIsShown() throws IOException {
        TableSystem purchases = new TableSystem(List.of(0));
        for (List<Integer> place : List.of(List.<Integer>of(), List.of(0), List.of(1), List.of(0, 1))) {
            for (List<Integer> word : List.of(List.<Integer>of(), List.of(2), List.of(2, 3), List.of(4))) {
                List<Integer> by = new ArrayList<>(place);
                by.addAll(word);
                purchases.table(by);
            }
        }
        Set<List<String>> scopes = new LinkedHashSet<>(List.of(List.of(A, A)));
        Map<String, String> reasons = Map.of(
                "ingen ledig plats", "NO_VACANCY",
                "kompetens saknas", "COMPETENCE",
                "avslag från boende", "DECLINED",
                "kände inte till ledig plats", "UNKNOWN_VACANCY",
                "skyddsbehov", "PROTECTION",
                "akut", "ACUTE",
                "för långt bort", "DISTANCE");
        for (Map<String, String> row : CountyFiles.rows("externa_kop.csv")) {
            String kind = KINDS.get(row.get("utforare"));
            boolean privately = kind.equals("COMPANY") || kind.equals("ASSOCIATION");
            String municipality = row.get("kommunkod");
            String form = row.get("boendeform");
            YearMonth month = YearMonth.from(CountyFiles.day(row.get("fran")));
            if (!month.isBefore(FIRST) && !month.isAfter(LAST)) {
                purchases.person(
                        row.get("arendereferens"),
                        List.of(
                                municipality,
                                form,
                                privately ? "PRIVATE" : "PUBLIC",
                                reasons.getOrDefault(row.get("orsak"), "OTHER"),
                                "NOT_STATED"),
                        month);
                scopes.add(List.of(municipality, A));
                scopes.add(List.of(A, form));
            }
        }
        for (List<String> scope : scopes) {
            for (YearMonth month : months()) {
                words(purchases, scope, month, month);
            }
            for (int year : List.of(2024, 2025)) {
                words(purchases, scope, YearMonth.of(year, 1), YearMonth.of(year, 12));
            }
        }
        judge("purchases", purchases);
    }

    @Test
    void nothingHiddenOfTheSavingsFollowsFromWhatIsShown() throws IOException {
        TableSystem saved = SavedSystem.of(FIRST, LAST);
        Set<List<String>> scopes = new LinkedHashSet<>(List.of(List.of(A, A)));
        for (Map<String, String> home : CountyFiles.rows("boenden.csv")) {
            scopes.add(List.of(home.get("kommunkod"), A));
            scopes.add(List.of(A, home.get("boendeform")));
        }
        for (YearMonth month : months()) {
            saved(saved, scopes, month, month);
        }
        for (int year : List.of(2024, 2025)) {
            saved(saved, scopes, YearMonth.of(year, 1), YearMonth.of(year, 12));
        }
        judge("savings", saved);
    }

    private void saved(TableSystem saved, Set<List<String>> scopes, YearMonth first, YearMonth last) {
        String days = "?from=" + first.atDay(1) + "&to=" + last.plusMonths(1).atDay(1);
        for (List<String> scope : scopes) {
            answers++;
            List<Map<String, ?>> items = Api.as("analyst")
                    .get("/statistics/saving-tiers" + days
                            + (scope.get(0).equals(A) ? "" : "&municipality=" + scope.get(0))
                            + (scope.get(1).equals(A) ? "" : "&form=" + scope.get(1)))
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items");
            items.stream()
                    .filter(item -> item.get("stays") != null)
                    .forEach(item -> shown(
                            saved,
                            first,
                            last,
                            scope.get(0),
                            scope.get(1),
                            item.get("tier").toString(),
                            A));
        }
        List<Map<String, ?>> interests = Api.as("analyst")
                .get("/statistics/self-interest" + days)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        for (Map<String, ?> item : interests) {
            String one = item.get("municipality").toString();
            if (item.get("incomeOre") != null) {
                shown(saved, first, last, A, A, A, one);
            }
            if (item.get("paidOre") != null) {
                shown(saved, first, last, one, A, A, A);
            }
            if (item.get("savedOwnOre") != null) {
                shown(saved, first, last, one, A, "OWN", A);
            }
        }
    }

    private void judge(String of, TableSystem system) {
        Set<String> readers = new TreeSet<>(system.readers());
        readers.add("");
        TableSystem.Result all = new TableSystem.Result();
        for (String reader : readers) {
            for (int year : List.of(2024, 2025, 2026)) {
                TableSystem.Result one = system.judge(year, reader);
                all.unknowns += one.unknowns;
                all.sums += one.sums;
                all.hidden += one.hidden;
                all.fewHidden += one.fewHidden;
                all.pairs += one.pairs;
                one.determined.forEach(what -> all.determined.add(reader + " " + what));
                one.differences.forEach(what -> all.differences.add(reader + " " + what));
            }
        }
        LOG.infof("%s: %d answers, %d homes shared, %d readers: %s", of, answers, shared, readers.size(), all);
        assertTrue(all.sums > 100 && all.fewHidden > 100, all.toString());
        assertEquals(List.of(), all.few());
        assertEquals(List.of(), all.differences);
        // What is worked out all the same covers five persons or more.
        LOG.infof("%s: worked out of five or more: %s", of, all.determined);
    }

    private static TableSystem careSystem() throws IOException {
        TableSystem care = new TableSystem(List.of(0, 4));
        for (List<Integer> by : List.of(
                List.<Integer>of(),
                List.of(2),
                List.of(0),
                List.of(0, 2),
                List.of(1),
                List.of(1, 2),
                List.of(3),
                List.of(0, 3),
                List.of(1, 3),
                List.of(0, 1),
                List.of(0, 1, 2),
                List.of(0, 1, 3),
                List.of(4),
                List.of(1, 4),
                List.of(3, 4),
                List.of(1, 3, 4),
                List.of(5))) {
            care.table(by);
        }
        Map<String, Map<String, String>> homes = new HashMap<>();
        CountyFiles.rows("boenden.csv").forEach(home -> homes.put(home.get("boende_id"), home));
        int number = 0;
        for (Map<String, String> row : CountyFiles.rows("belaggning.csv")) {
            number++;
            if (!row.get("slag").equals("stängd")) {
                Map<String, String> home = homes.get(row.get("plats_id").substring(0, 7));
                String seller = home.get("kommunkod");
                String buyer = row.get("slag").equals("boende") ? seller : row.get("kommunkod");
                present(
                        care,
                        "row " + number,
                        row,
                        List.of(
                                buyer,
                                home.get("boendeform"),
                                "PUBLIC",
                                buyer.equals(seller) ? "OWN" : "COUNTY",
                                seller,
                                home.get("boende_id")));
            }
        }
        for (Map<String, String> row : CountyFiles.rows("externa_kop.csv")) {
            String kind = KINDS.get(row.get("utforare"));
            boolean privately = kind.equals("COMPANY") || kind.equals("ASSOCIATION");
            present(
                    care,
                    row.get("kommunkod") + row.get("arendereferens"),
                    row,
                    List.of(
                            row.get("kommunkod"),
                            row.get("boendeform"),
                            privately ? "PRIVATE" : "PUBLIC",
                            kind,
                            "-",
                            "-"));
        }
        return care;
    }

    private static void present(TableSystem care, String person, Map<String, String> row, List<String> leaf) {
        LocalDate from = CountyFiles.day(row.get("fran"));
        LocalDate to = CountyFiles.dayOrNull(row.get("till"));
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            if (from.isBefore(month.plusMonths(1).atDay(1)) && (to == null || to.isAfter(month.atDay(1)))) {
                care.person(person, leaf, month);
            }
        }
    }

    private void shares(TableSystem care) {
        for (String by : List.of("", "municipality", "form", "municipality,form")) {
            for (Map<String, ?> item : items("analyst", by.isEmpty() ? "month" : by + ",month", FIRST, LAST)) {
                shown(item)
                        .forEach(part ->
                                care.shown(YearMonth.parse(item.get("month").toString()), part));
            }
            for (int year : List.of(2024, 2025)) {
                for (Map<String, ?> item : items("analyst", by, YearMonth.of(year, 1), YearMonth.of(year, 12))) {
                    shown(item).forEach(part -> care.shown(year, part));
                }
            }
        }
    }

    private static List<String[]> shown(Map<String, ?> item) {
        List<String[]> parts = new ArrayList<>();
        String buyer = or(item.get("municipality"));
        String form = or(item.get("form"));
        Map<?, ?> days = (Map<?, ?>) item.get("days");
        if (days != null) {
            FIELDS.forEach((field, kind) -> {
                if (days.get(field) != null) {
                    parts.add(new String[] {buyer, form, A, kind, A, A});
                }
            });
            if (days.get("total") != null) {
                parts.add(new String[] {buyer, form, A, A, A, A});
            }
        }
        if (item.get("privateDays") != null) {
            parts.add(new String[] {buyer, form, "PRIVATE", A, A, A});
        }
        return parts;
    }

    private void exchangeAndOccupancy(TableSystem care, YearMonth first, YearMonth last) throws IOException {
        Map<String, String> externalIds = new HashMap<>();
        homes().forEach(home -> externalIds.put(home.get("id").toString(), String.valueOf(home.get("externalId"))));
        Set<String> forms = new TreeSet<>();
        forms.add(A);
        for (Map<String, String> home : CountyFiles.rows("boenden.csv")) {
            forms.add(home.get("boendeform"));
        }
        for (String form : forms) {
            for (Map<String, ?> item : measure("give-and-get", form, first, last, "items")) {
                String one = item.get("municipality").toString();
                if (item.get("soldDays") != null) {
                    shown(care, first, last, A, form, A, "COUNTY", one, A);
                }
                if (item.get("boughtDays") != null) {
                    shown(care, first, last, one, form, A, "COUNTY", A, A);
                }
            }
            for (Map<String, ?> item : measure("occupancy", form, first, last, "municipalities")) {
                if (item.get("takenDays") != null) {
                    shown(
                            care,
                            first,
                            last,
                            A,
                            form,
                            A,
                            A,
                            item.get("municipality").toString(),
                            A);
                }
            }
        }
        for (Map<String, ?> item : measure("occupancy", A, first, last, "homes")) {
            if (item.get("takenDays") != null) {
                shown(
                        care,
                        first,
                        last,
                        A,
                        A,
                        A,
                        A,
                        A,
                        externalIds.get(item.get("homeId").toString()));
            }
        }
    }

    private List<Map<String, ?>> measure(String name, String form, YearMonth first, YearMonth last, String path) {
        answers++;
        return Api.as("analyst")
                .get("/statistics/" + name + "?from=" + first.atDay(1) + "&to="
                        + last.plusMonths(1).atDay(1) + (form.equals(A) ? "" : "&form=" + form))
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }

    /** The page of the cost sharing shows others the days of each municipality in a home, or none of them. */
    private void costSharing(TableSystem care, int year) throws IOException {
        care.table(List.of(0, 5));
        for (Map<String, ?> home : homes()) {
            answers++;
            SignedIn.Shown page =
                    SignedIn.as("coordinator").get("/prices/sharing?home=" + home.get("id") + "&year=" + year);
            assertEquals(200, page.status());
            if (page.says("name=\"subscribed-")) {
                String id = String.valueOf(home.get("externalId"));
                care.leavesOf(year, 5, id, 0).forEach(buyer -> care.shown(year, buyer, A, A, A, A, id));
                shared++;
            }
        }
    }

    private List<Map<String, ?>> homes() {
        return Api.as("coordinator")
                .get("/homes?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private void words(TableSystem purchases, List<String> scope, YearMonth first, YearMonth last) {
        String query = "?from=" + first.atDay(1) + "&to=" + last.plusMonths(1).atDay(1)
                + (scope.get(0).equals(A) ? "" : "&municipality=" + scope.get(0))
                + (scope.get(1).equals(A) ? "" : "&form=" + scope.get(1));
        for (String measure : List.of("private-reasons", "unmet-needs")) {
            boolean reasons = measure.equals("private-reasons");
            answers++;
            var answer = Api.as("analyst")
                    .get("/statistics/" + measure + query)
                    .then()
                    .statusCode(200)
                    .extract();
            if (answer.path("total") != null) {
                shown(purchases, first, last, scope.get(0), scope.get(1), reasons ? "PRIVATE" : A, A, A);
            }
            List<Map<String, ?>> items = answer.path("items");
            for (Map<String, ?> item : items) {
                if (item.get("number") != null) {
                    String code = item.get("code").toString();
                    shown(
                            purchases,
                            first,
                            last,
                            scope.get(0),
                            scope.get(1),
                            reasons ? "PRIVATE" : A,
                            reasons ? code : A,
                            reasons ? A : code);
                }
            }
        }
    }

    private static void shown(TableSystem system, YearMonth first, YearMonth last, String... part) {
        if (first.equals(last)) {
            system.shown(first, part);
        } else {
            system.shown(first.getYear(), part);
        }
    }

    private List<Map<String, ?>> items(String reader, String by, YearMonth first, YearMonth last) {
        answers++;
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

    private static List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static String or(Object value) {
        return value == null ? A : value.toString();
    }
}
