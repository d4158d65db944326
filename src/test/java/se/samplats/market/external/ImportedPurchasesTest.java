package se.samplats.market.external;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenImports;
import se.samplats.OwnDatabase;
import se.samplats.platform.party.PrivilegedAccess;

/** Purchases that come by a spreadsheet are judged as those that are recorded, by what their columns say of the need. */
@FeatureTest
@TestProfile(OwnDatabase.class)
class ImportedPurchasesTest {

    private static final String HEADER = "kommunkod;arendereferens;boendeform;utforare;fran;till;dygnspris;orsak";
    private static final String CAUSE =
            ";alder;kon;behov;risker;rullstol;beslutsdatum;forfragan;leverantor;rattslig_grund;brustet_krav";

    /** A year whose figures are published. */
    private static final String A_YEAR = "from=2024-01-01&to=2025-01-01";

    private static final int MANY = Integer.getInteger("samplats.purchases", 2_000);

    private final GivenImports given = new GivenImports();

    @Inject
    PurchaseJudging judging;

    @Inject
    AgroalDataSource database;

    @Inject
    PrivilegedAccess privilegedAccess;

    @Test
    void purchasesThatAreImportedAreJudgedInAsManyStatementsHoweverManyTheyAre() throws Exception {
        county("V", "1480", "HVB", 10, 8);
        taken("1480-A", 100);
        int forSome = statements();
        taken("1480-B", MANY);
        long start = System.nanoTime();
        int forMany = statements();
        long millis = (System.nanoTime() - start) / 1_000_000;
        Logger.getLogger(ImportedPurchasesTest.class.getName())
                .info(MANY + " purchases judged in " + millis + " ms by " + forMany + " statements");
        assertTrue(forSome > 4, "statements are counted: " + forSome);
        assertEquals(forSome, forMany);
        assertEquals(100 + MANY, number("select count(*) from purchase_judgement where form = 'HVB'"));
        assertTrue(millis < 30_000, millis + " ms");
        // by hand: no day of a bed is counted twice, and none that somebody lived in
        assertEquals(0, number("""
                        select count(*) from purchase_judgement a join purchase_judgement b on a.place_id = b.place_id
                        and a.purchase_id < b.purchase_id and a.counted_from is not null and b.counted_from is not null
                        and daterange(a.counted_from, a.counted_until)
                        && daterange(b.counted_from, b.counted_until)"""));
        assertEquals(0, number("""
                        select count(*) from purchase_judgement a join occupancy o on a.place_id = o.place_id
                        and daterange(a.free_from, a.free_until) && daterange(o.starts_on, o.ends_before)"""));
        assertTrue(number("select count(distinct verdict) from purchase_judgement where form = 'HVB'") >= 4);
        assertEquals(byHand(), told("/statistics/avoidable-days", "days"));
        assertEquals(number("""
                        select sum(least(e.ends_before, date '2025-01-01') - greatest(e.starts_on, date '2024-01-01'))
                        from external_purchase e join purchase_judgement j on j.purchase_id = e.id
                        where j.verdict in ('FULL', 'NO_HOME') and e.starts_on < date '2025-01-01'
                        and e.ends_before > date '2024-01-01'"""), missingDays());
    }

    @Test
    void aSheetSaysWhatWasNeededAndOneWithoutTheColumnsLeavesItAsItWas() throws Exception {
        county("W", "1980", "STODBOENDE", 1, 1);
        String row = "1980;1980-W1;STODBOENDE;privat bolag;2025-02-01;2025-03-01;1500,00;ingen ledig plats";
        String cause = ";17;kvinna;;;nej;2025-01-20;;Bolaget AB;ramavtal;period";
        given.imported(Map.of("k", GivenImports.csv(HEADER + CAUSE, row + cause)))
                .body("status", equalTo("DONE"));
        assertEquals(1, number("""
                select count(*) from external_purchase e join purchase_judgement j on j.purchase_id = e.id
                where case_reference = '1980-W1' and age = 17 and sex = 'FEMALE' and supplier = 'Bolaget AB'
                and legal_ground = 'FRAMEWORK_CALL_OFF' and e.decided_on = date '2025-01-20'
                and j.decided_on = e.decided_on and j.verdict <> 'UNKNOWN'"""));
        given.imported(Map.of("k", GivenImports.csv(HEADER, row.replace("1500", "1600"))))
                .body("status", equalTo("DONE"));
        assertEquals(1, number("""
                select count(*) from external_purchase where case_reference = '1980-W1' and age = 17
                and supplier = 'Bolaget AB' and day_price_ore = 160000"""));
    }

    @Test
    void aRequestOrAWordThatNobodyKnowsIsAFaultOfItsCell() {
        String row = "1980;1980-W2;STODBOENDE;privat bolag;2025-02-01;2025-03-01;1500,00;akut";
        given.imported(Map.of("k", GivenImports.csv(HEADER + CAUSE, row + ";17;man;;;;;F-1999-1;;;")))
                .body("status", equalTo("REFUSED"))
                .body("errors[0].column", equalTo("forfragan"));
        given.imported(Map.of("k", GivenImports.csv(HEADER + CAUSE, row + ";17;man;bor hos mormor;;;;;;;")))
                .body("status", equalTo("REFUSED"))
                .body("errors[0].column", equalTo("behov"));
    }

    /** Each day of each purchase by itself, from the rows. */
    private Map<String, Long> byHand() {
        Map<String, Long> days = new TreeMap<>();
        for (String part : List.of("avoidable", "partly", "full", "noHome", "unknown", "total")) {
            days.put(part, 0L);
        }
        Map<String, String> parts = Map.of(
                "AVOIDABLE",
                "avoidable",
                "PARTLY",
                "partly",
                "FULL",
                "full",
                "NO_HOME",
                "noHome",
                "UNKNOWN",
                "unknown");
        each("""
                select e.starts_on, e.ends_before, j.verdict, j.counted_from, j.counted_until
                from external_purchase e join purchase_judgement j on j.purchase_id = e.id""", row -> {
            LocalDate from = row.getObject(4, LocalDate.class);
            LocalDate until = row.getObject(5, LocalDate.class);
            for (LocalDate day = row.getObject(1, LocalDate.class);
                    day.isBefore(row.getObject(2, LocalDate.class));
                    day = day.plusDays(1)) {
                if (day.getYear() != 2024) {
                    continue;
                }
                String part = String.valueOf(parts.get(row.getString(3)));
                boolean free = part.equals("avoidable") || part.equals("partly");
                boolean counted = from != null && !day.isBefore(from) && (until == null || day.isBefore(until));
                days.merge(free && !counted ? "full" : part, 1L, Long::sum);
                days.merge("total", 1L, Long::sum);
            }
        });
        return days;
    }

    private static Map<String, Long> told(String path, String field) {
        Map<String, Integer> days = Api.as("analyst")
                .get(path + "?" + A_YEAR)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0]." + field);
        Map<String, Long> told = new TreeMap<>();
        days.forEach((part, number) -> told.put(part, number.longValue()));
        return told;
    }

    private static int missingDays() {
        List<Integer> days = Api.as("analyst")
                .get("/statistics/missing-beds?" + A_YEAR)
                .then()
                .statusCode(200)
                .extract()
                .path("items.days");
        return days.stream().mapToInt(Integer::intValue).sum();
    }

    /** Homes with beds that are taken and free by turns, in years that have passed. */
    private void county(String mark, String municipality, String form, int homes, int places) {
        List<String> home = new ArrayList<>(List.of(
                "boende_id;namn;kommun;kommunkod;boendeform;lagrum;alder_fran;alder_till;kon;inriktning;tar_inte_emot;"
                        + "rullstolsanpassat;ivo_anmalda_platser;ivo_anmald;adress;lat;lon;epost;uppsagning_dagar"));
        List<String> place = new ArrayList<>(List.of("plats_id;boende_id;beteckning;rullstolsanpassad;rum"));
        List<String> ledger = new ArrayList<>(List.of("plats_id;fran;till;slag;kommunkod;arendereferens;orsak"));
        for (int h = 0; h < homes; h++) {
            home.add(mark + h + ";Hem" + mark + h + ";;" + municipality + ";" + form + ";;16;20;"
                    + (h % 2 == 0 ? "man" : "alla") + ";;;nej;" + places + ";;;;;;7");
            for (int p = 0; p < places; p++) {
                String id = mark + h + "-" + p;
                place.add(id + ";" + mark + h + ";" + p + ";nej;");
                LocalDate day = LocalDate.of(2023, 1, 1).plusDays(11L * p);
                while (day.isBefore(LocalDate.of(2026, 1, 1))) {
                    ledger.add(id + ";" + day + ";" + day.plusDays(120) + ";boende;" + municipality + ";;");
                    day = day.plusDays(150 + 13L * h);
                }
            }
        }
        given.imported(Map.of("b", csv(home), "p", csv(place), "l", csv(ledger)))
                .body("status", equalTo("DONE"));
    }

    /** Purchases in the same years, of boys and girls of all ages; of some nothing but the form is said. */
    private void taken(String mark, int number) throws SQLException {
        Random random = new Random(number);
        List<String> rows = new ArrayList<>(List.of(HEADER + CAUSE));
        for (int i = 0; i < number; i++) {
            LocalDate from = LocalDate.of(2023, 3, 1).plusDays(random.nextInt(900));
            String need = i % 10 == 0 ? ";" : (14 + random.nextInt(8)) + ";" + (i % 3 == 0 ? "kvinna" : "man");
            rows.add("1480;" + mark + i + ";HVB;privat bolag;" + from + ";" + from.plusDays(5 + random.nextInt(200))
                    + ";5000,00;ingen ledig plats;" + need + ";;;;;;;;");
        }
        given.imported(Map.of("k", csv(rows))).body("status", equalTo("DONE"));
        // judged once as they came; here it is counted what judging them costs
        number("with gone as (delete from purchase_judgement returning 1) select count(*) from gone");
    }

    /** How often the database is asked to do something while all that is not judged is. */
    private int statements() {
        AtomicInteger executed = new AtomicInteger();
        Logger driver = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
        Handler counter = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (String.valueOf(entry.getMessage()).contains("FE=> Execute(")) {
                    executed.incrementAndGet();
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        counter.setLevel(Level.ALL);
        Level before = driver.getLevel();
        driver.setLevel(Level.FINEST);
        driver.setUseParentHandlers(false);
        driver.addHandler(counter);
        try {
            QuarkusTransaction.requiringNew().timeout(600).run(judging::judgeWhatIsNot);
        } finally {
            driver.removeHandler(counter);
            driver.setUseParentHandlers(true);
            driver.setLevel(before);
        }
        return executed.get();
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String sql, RowReader reader) {
        QuarkusTransaction.requiringNew()
                .run(() -> privilegedAccess.asService(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(sql)) {
                        while (rows.next()) {
                            reader.read(rows);
                        }
                    } catch (SQLException wrong) {
                        throw new IllegalStateException(wrong);
                    }
                }));
    }

    private int number(String sql) {
        AtomicInteger number = new AtomicInteger();
        each(sql, row -> number.set(row.getInt(1)));
        return number.get();
    }

    private static byte[] csv(List<String> rows) {
        return GivenImports.csv(rows.toArray(String[]::new));
    }
}
