package se.samplats.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.OwnDatabase;
import se.samplats.county.form.FormRule;
import se.samplats.county.form.Forms;
import se.samplats.market.match.PlainMatching;

/** The county that the demo shows, as the intake and the use cases take it. */
@FeatureTest
@TestProfile(SimulatedCountyImportTest.Simulated.class)
public class SimulatedCountyImportTest {

    /** Its county is not the one that other tests know. */
    public static class Simulated extends OwnDatabase {}

    private static final Path FOLDER = Path.of("src/main/resources/demo/simulerat");
    private static final Set<FormRule.Kind> MATCHED =
            Set.of(FormRule.Kind.SPECIAL_REASONS_ELSEWHERE, FormRule.Kind.SPECIAL_REASONS_UNDER_AGE);

    private static final int MOST_REFUSED = 3;

    private static int booked = -1;

    @Inject
    DemoCounty county;

    @Inject
    DemoRehearsal rehearsal;

    @Inject
    Forms forms;

    @Inject
    EntityManager database;

    @BeforeEach
    void loadOnce() {
        county.loadSimulated();
        if (booked < 0) {
            booked = rehearsal.play(DemoCounty.bookings());
        }
    }

    @Test
    void everyFileIsTakenInWithoutAFaultAndNoRowIsLost() throws IOException {
        assertEquals(lines("boenden.csv"), count("home"));
        assertEquals(lines("platser.csv"), count("place"));
        assertEquals(lines("prislista.csv"), count("price_row"));
        assertEquals(lines("externa_kop.csv"), count("external_purchase"));
        assertEquals(lines("belaggning.csv") + booked, count("occupancy where kind <> 'HOLD'"));
        assertEquals(lines("forfragningar.csv") + DemoCounty.bookings().size(), count("purchase_request"));
    }

    @Test
    void everyBookingIsMadeByTheUseCasesWithItsQuoteAndRefusalsAreKnown() {
        long places = DemoCounty.bookings().stream()
                .filter(stay -> stay.place() != null)
                .count();
        assertTrue(places >= 50, places + " bookings");
        // a bed behind somebody who stays on is refused, as it would be to anybody
        assertTrue(booked >= places - MOST_REFUSED && booked <= places, booked + " of " + places);
        assertEquals(booked, count("placement where offer_id is not null"));
        assertEquals(
                booked, count("(select distinct placement_id from saving where source = 'ENTERED_QUOTE') compared"));
        assertTrue(count("offer where status = 'DECLINED'") >= 3);
        assertTrue(
                count("placement where status = 'ONGOING' and offer_id is not null and ends_before < date '2026-11-21'")
                        >= 1,
                "somebody stays longer than was agreed");
    }

    @Test
    void theFormsBeginInTwoSteps() {
        assertEquals(
                List.of("HVB 2025-07-01", "LSS_9_8 2026-01-01", "SABO 2026-01-01", "STODBOENDE 2025-07-01"),
                all("select form || ' ' || starts_on from cooperation_start where municipality = '2081'"
                        + " and form in ('HVB', 'STODBOENDE', 'SABO', 'LSS_9_8') order by form"));
    }

    @Test
    void everyPurchaseIsJudged() throws IOException {
        assertEquals(lines("externa_kop.csv"), count("purchase_judgement"));
        Set<?> verdicts = Set.copyOf(all("select distinct verdict from purchase_judgement"));
        assertEquals(Set.of("AVOIDABLE", "PARTLY", "FULL", "NO_HOME", "UNKNOWN"), verdicts);
    }

    /** The days of each kind, summed out of the spreadsheets by the line and by the database over its rows. */
    @Test
    void theDaysOfPurchasesAreThoseOfTheSpreadsheetByForm() throws IOException {
        Map<String, Long> expected = new TreeMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("externa_kop.csv"))) {
            String[] cells = line.split(";", -1);
            if (cells[4].startsWith("20") && !cells[5].isEmpty()) {
                long days = java.time.LocalDate.parse(cells[5]).toEpochDay()
                        - java.time.LocalDate.parse(cells[4]).toEpochDay();
                expected.merge(cells[2], days, Long::sum);
            }
        }
        Map<String, Long> stored = all(
                        "select form || ' ' || sum(ends_before - starts_on) from external_purchase where ends_before is not null group by form")
                .stream()
                .map(row -> String.valueOf(row).split(" "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Long.parseLong(pair[1]), Long::sum, TreeMap::new));
        assertEquals(expected, stored);
    }

    @Test
    void theRulesOfTheSimulatedFormsAreThoseOfTheRegister() {
        for (Object form : all("select distinct form from home")) {
            Set<FormRule> known = forms.named(String.valueOf(form), "form").rules().stream()
                    .filter(rule -> MATCHED.contains(rule.kind()))
                    .collect(Collectors.toSet());
            assertEquals(known, Set.copyOf(PlainMatching.rules(String.valueOf(form))), String.valueOf(form));
        }
    }

    private static long lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).size() - 1L;
    }

    private long count(String from) {
        return ((Number) all("select count(*) from " + from).get(0)).longValue();
    }

    private List<?> all(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getResultList());
    }
}
