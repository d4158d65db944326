package se.samplats.steering.statistics;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every figure of the steering wing has a test that nobody is disclosed by it: a new one without a line here is found. */
class CoveredFiguresTest {

    private static final String CARE =
            "steering.statistics.DisclosureTest#nothingHiddenOfTheCareDaysFollowsFromWhatIsShown";
    private static final String BOUGHT =
            "steering.statistics.DisclosureTest#nothingHiddenOfThePurchasesFollowsFromWhatIsShown";
    private static final String SAVED =
            "steering.statistics.DisclosureTest#nothingHiddenOfTheSavingsFollowsFromWhatIsShown";
    private static final String MEASURED =
            "steering.statistics.PublishedPeriodsTest#daysThatAreNotPublishedAreForOnesOwnMunicipalityAlone";
    private static final String EFFECT =
            "steering.statistics.EffectAndSavingsTest#everybodyIsToldTheSameEffectAndNoFormOfFewPersons";

    private static final String PROMISED =
            "story.PromisedBedTest#othersSeeAPublishedPeriodAndOnlyWhereFivePersonsAreInEachPart";
    private static final String LATE =
            "steering.waitingreport.WaitingReportTest#othersSeeOnlyTheirOwnAndTheCountysReadersItsNumber";

    /** By the last part of each address, without the kind of file. */
    private static final Map<String, String> COVERED = Map.ofEntries(
            Map.entry("external-share", CARE),
            Map.entry("form-families", CARE),
            Map.entry("occupancy", CARE),
            Map.entry("give-and-get", CARE),
            Map.entry("private-reasons", BOUGHT),
            Map.entry("unmet-needs", BOUGHT),
            Map.entry("waiting", MEASURED),
            Map.entry("refusals", MEASURED),
            Map.entry("savings", MEASURED),
            Map.entry("avoidable-days", MEASURED),
            Map.entry("home-refusals", MEASURED),
            Map.entry("missing-beds", MEASURED),
            Map.entry("saving-tiers", SAVED),
            Map.entry("self-interest", SAVED),
            Map.entry("effect", EFFECT),
            Map.entry("promises", PROMISED),
            Map.entry("waiting-report", LATE),
            // Homes and their confirmations: about nobody.
            Map.entry("freshness", MEASURED));

    @Test
    void everyFigureHasATestThatNobodyIsDisclosedByIt() {
        Set<String> figures = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.samplats.steering").stream()
                        .filter(one -> one.isAnnotatedWith(Path.class))
                        .filter(one -> address(one).startsWith("/api/v1/statistics"))
                        .flatMap(one -> one.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(GET.class))
                        .map(CoveredFiguresTest::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(COVERED.keySet()), figures);
    }

    @Test
    void everyTestThatIsNamedIsThere() {
        for (String test : Set.copyOf(COVERED.values())) {
            String[] parts = test.split("#");
            assertDoesNotThrow(() -> Class.forName("se.samplats." + parts[0]).getDeclaredMethod(parts[1]), test);
        }
    }

    private static String address(JavaClass one) {
        return one.getAnnotationOfType(Path.class).value();
    }

    private static String name(JavaMethod method) {
        String whole = address(method.getOwner())
                + (method.isAnnotatedWith(Path.class)
                        ? method.getAnnotationOfType(Path.class).value()
                        : "");
        return whole.substring(whole.lastIndexOf('/') + 1).replaceAll("\\..*", "");
    }
}
