package se.samplats.steering.kolada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.SignedIn;
import se.samplats.demo.DemoCounty;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Role;
import se.samplats.steering.statistics.CountyFiles;
import se.samplats.steering.statistics.MeasuresTest;

/** Kolada's figures beside the county's own, which are counted here out of the demo county's spreadsheets. */
@FeatureTest
@TestProfile(MeasuresTest.County.class)
@SuppressWarnings("NullAway") // maps out of spreadsheets have the keys that are asked for
class KoladaPagesTest {

    private static final Actor COORDINATOR = new Actor("coordinator", Set.of(Role.COORDINATOR), null, Set.of());

    @Inject
    DemoCounty county;

    @Inject
    KoladaUploading koladaUploading;

    @Inject
    KoladaReading koladaReading;

    @BeforeEach
    void theCounty() {
        county.load();
    }

    @Test
    void whatWasUploadedStandsBesideOurShareOfTheCost() throws Exception {
        KoladaUploading.Uploaded uploaded =
                take("id;år;kommun;värde\r\nN33024;2025;2081;23,4\r\nN00001;2025;2081;1\r\n");
        assertEquals(1, uploaded.taken());
        assertEquals(1, uploaded.skipped());
        Actor borlange = new Actor("economist-2081", Set.of(Role.ECONOMIST), "2081", Set.of());
        KoladaReading.Comparison comparison = koladaReading.of(borlange, null, 2025);
        assertEquals("2081", comparison.municipality());
        assertEquals(16, comparison.items().size());
        KoladaReading.Compared private33024 = item(comparison, KoladaIndicator.N33024);
        assertEquals(0, new BigDecimal("23.4").compareTo(private33024.kolada()));
        Map<String, Long> ore = costOfChildren("2081");
        assertEquals(share(ore, "company"), private33024.ours());
        assertEquals(
                share(ore, "association"),
                item(comparison, KoladaIndicator.N33025).ours());
        assertEquals(
                share(ore, "municipality"),
                item(comparison, KoladaIndicator.N33026).ours());
        assertEquals(null, item(comparison, KoladaIndicator.N33023).kolada());
    }

    @Test
    void aCorrectedValueReplacesTheOneBefore() {
        take("id;år;kommun;värde\nN28029;2024;2085;1\n");
        take("id;år;kommun;värde\nN28029;2024;2085;2,5\n");
        Actor ludvika = new Actor("economist-2085", Set.of(Role.ECONOMIST), "2085", Set.of());
        KoladaReading.Compared item = item(koladaReading.of(ludvika, "2085", 2024), KoladaIndicator.N28029);
        assertEquals(0, new BigDecimal("2.5").compareTo(item.kolada()));
    }

    @Test
    void aFileWithAMistakeIsRefusedWhole() {
        Actor falun = new Actor("economist-2080", Set.of(Role.ECONOMIST), "2080", Set.of());
        try {
            take("id;år;kommun;värde\nN33023;2025;2080;1\nN33023;2025;2080;nej\n");
            throw new AssertionError("taken");
        } catch (Invalid told) {
            assertEquals("file", told.fields().get(0).field());
        }
        assertEquals(
                null,
                item(koladaReading.of(falun, "2080", 2025), KoladaIndicator.N33023)
                        .kolada());
    }

    @Test
    void thePageSaysWhatEachCountsAndOnlyTheCoordinatorUploads() {
        SignedIn.Shown page = SignedIn.as("economist-2021").get("/kolada?year=2025");
        assertEquals(200, page.status());
        assertTrue(page.says("N33023") && page.says("U23401") && page.says("HVB och stödboende"), page.html());
        assertFalse(page.says("type=\"file\""));
        assertTrue(SignedIn.as("coordinator").get("/kolada?municipality=2021").says("type=\"file\""));
    }

    private KoladaUploading.Uploaded take(String text) {
        return koladaUploading.take(COORDINATOR, text.getBytes(StandardCharsets.UTF_8));
    }

    private static KoladaReading.Compared item(KoladaReading.Comparison comparison, KoladaIndicator indicator) {
        return comparison.items().stream()
                .filter(one -> one.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal share(Map<String, Long> ore, String part) {
        long all = ore.values().stream().mapToLong(Long::longValue).sum();
        return new BigDecimal(100 * ore.getOrDefault(part, 0L)).divide(new BigDecimal(all), 1, RoundingMode.HALF_UP);
    }

    /** Each day of 2025 by itself. */
    private static Map<String, Long> costOfChildren(String municipality) throws Exception {
        Set<String> forms = Set.of("HVB", "STODBOENDE");
        Map<String, Map<String, String>> homes = new HashMap<>();
        CountyFiles.rows("boenden.csv").forEach(home -> homes.put(home.get("boende_id"), home));
        Map<String, Long> prices = new HashMap<>();
        for (Map<String, String> price : CountyFiles.rows("prislista.csv")) {
            if (price.get("niva").equals("grund") && price.get("galler_fran").startsWith("2025")) {
                prices.put(price.get("boende_id"), CountyFiles.ore(price.get("pris_medlem")));
            }
        }
        Map<String, Long> ore = new HashMap<>();
        for (Map<String, String> row : CountyFiles.rows("belaggning.csv")) {
            Map<String, String> home = homes.get(row.get("plats_id").substring(0, 7));
            boolean own = row.get("slag").equals("boende");
            String payer = own ? home.get("kommunkod") : row.get("kommunkod");
            if (!row.get("slag").equals("stängd")
                    && payer.equals(municipality)
                    && forms.contains(home.get("boendeform"))) {
                ore.merge(own ? "own" : "municipality", days(row) * prices.get(home.get("boende_id")), Long::sum);
            }
        }
        Map<String, String> kinds = Map.of(
                "privat bolag", "company",
                "ideell förening", "association",
                "annan kommun utanför länet", "municipality",
                "SiS", "state");
        for (Map<String, String> row : CountyFiles.rows("externa_kop.csv")) {
            if (row.get("kommunkod").equals(municipality) && forms.contains(row.get("boendeform"))) {
                ore.merge(kinds.get(row.get("utforare")), days(row) * CountyFiles.ore(row.get("dygnspris")), Long::sum);
            }
        }
        return ore;
    }

    private static long days(Map<String, String> row) {
        LocalDate end = CountyFiles.dayOrNull(row.get("till"));
        LocalDate start = CountyFiles.day(row.get("fran"));
        return LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2026, 1, 1))
                .filter(day -> !day.isBefore(start) && (end == null || day.isBefore(end)))
                .count();
    }
}
