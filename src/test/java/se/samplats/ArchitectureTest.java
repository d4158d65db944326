package se.samplats;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samplats.platform.party.Needs;

/** What docs/architecture.md says about packages, names and transactions, held. */
class ArchitectureTest {

    private static final String BASE = "se.samplats";

    /** Each wing and the wings that it may know. Between two that are not below each other there is no arrow. */
    private static final Map<String, List<String>> WINGS = Map.of(
            "platform", List.of(),
            "record", List.of("platform"),
            "county", List.of("platform"),
            "market", List.of("county", "platform"),
            "money", List.of("market", "county", "platform"),
            "steering", List.of("market", "county", "platform"),
            "exchange", List.of("market", "county", "platform"),
            "demo", List.of("exchange", "market", "county", "platform"));

    /** The features of each wing from the ground up: a feature knows those before it, and those of the wings that its wing may know. */
    private static final Map<String, List<String>> FEATURES = Map.of(
            "platform", List.of("kernel", "party", "http", "limit", "page", "watch"),
            "record", List.of("journal", "retention"),
            "county", List.of("form", "contact", "home", "agreement", "pricing", "supply"),
            "market",
                    List.of(
                            "desk",
                            "request",
                            "link",
                            "framework",
                            "match",
                            "search",
                            "limits",
                            "watch",
                            "offer",
                            "message",
                            "placement",
                            "reminder",
                            "booking",
                            "change",
                            "closing",
                            "external",
                            "find",
                            "lists",
                            "casework"),
            "money", List.of("settlement", "pricesetting", "costsharing", "yearend", "invoice"),
            "steering",
                    List.of(
                            "disclosure",
                            "statistics",
                            "effect",
                            "savings",
                            "promise",
                            "waitingreport",
                            "kolada",
                            "dashboard"),
            "exchange", List.of("sheet", "row", "intake", "webhook", "push", "sms", "oncall", "notice"));

    /**
     * Where a transaction begins beside the use cases that are named by a gerund alone: one with its object, registers that
     * are read on their own, and the demo.
     */
    private static final Set<String> ALSO_TRANSACTIONAL = Set.of("AskingNext", "Contacts", "DayPrices", "DemoCounty");

    /** Where, beside use cases, a transaction begins in code, since something must happen before or after it. */
    private static final Set<String> TRANSACTION_IN_CODE =
            Set.of("IdempotentAnswers", "PrivilegedAccess", "Forms", "Municipalities");

    private static final List<String> NO_NAMES = List.of(
            "Impl", "Util", "Utils", "Helper", "Manager", "Mapper", "Dto", "DTO", "Service", "Constants", "Common");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void aWingKnowsOnlyTheWingsBelowIt() {
        assertEquals(Set.of(), arrows(arrow -> {
            String from = wing(arrow.getOriginClass());
            String to = wing(arrow.getTargetClass());
            return !from.isEmpty()
                    && !from.equals(to)
                    && !WINGS.getOrDefault(from, List.of()).contains(to);
        }));
    }

    @Test
    void aFeatureKnowsOnlyTheFeaturesBelowItInItsWing() {
        assertEquals(Set.of(), arrows(arrow -> {
            String wing = wing(arrow.getOriginClass());
            List<String> order = FEATURES.getOrDefault(wing, List.of());
            return wing.equals(wing(arrow.getTargetClass()))
                    && order.indexOf(feature(arrow.getTargetClass())) > order.indexOf(feature(arrow.getOriginClass()));
        }));
    }

    @Test
    void everyFeatureIsInTheMap() {
        Set<String> found = CODE.stream()
                .filter(one -> !feature(one).isEmpty())
                .map(one -> wing(one) + "." + feature(one))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> drawn = FEATURES.entrySet().stream()
                .flatMap(wing -> wing.getValue().stream().map(feature -> wing.getKey() + "." + feature))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(drawn, found);
    }

    @Test
    void noTwoWingsKnowEachOther() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void noTwoFeaturesKnowEachOther() {
        slices().matching(BASE + ".(*.*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void featuresAreFlat() {
        noClasses().should().resideInAPackage(BASE + ".*.*.*..").check(CODE);
    }

    @Test
    void noSimpleNameIsUsedTwice() {
        Map<String, Long> twice = CODE.stream()
                .filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        twice.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), twice);
    }

    @Test
    void noEndpointIsWithoutARowInTheTableOfRights() {
        Set<String> wrong = CODE.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                .filter(method -> !isMarked(method, Needs.class) && !isMarked(method, PermitAll.class))
                .map(JavaMethod::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), wrong);
    }

    private static boolean isMarked(JavaMethod method, Class<? extends Annotation> mark) {
        return method.isAnnotatedWith(mark) || method.getOwner().isAnnotatedWith(mark);
    }

    @Test
    void aNameSaysWhatAThingIs() {
        for (String ending : NO_NAMES) {
            noClasses().should().haveSimpleNameEndingWith(ending).check(CODE);
        }
    }

    @Test
    void transactionsBeginInUseCases() {
        Set<String> wrong = CODE.stream()
                .filter(one -> one.isAnnotatedWith(Transactional.class)
                        || one.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(Transactional.class)))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.endsWith("ing") && !ALSO_TRANSACTIONAL.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void transactionsInCodeAreFew() {
        Set<String> wrong = CODE.stream()
                .filter(one -> one.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().isEquivalentTo(QuarkusTransaction.class)))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.endsWith("ing") && !TRANSACTION_IN_CODE.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void resourcesAndPagesStayInTheirPackageAndTheirMethodsAreReachable() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .or()
                .haveSimpleNameEndingWith("Pages")
                .should()
                .bePackagePrivate()
                .check(CODE);
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .haveModifier(PUBLIC)
                .andShould()
                .beDeclaredInClassesThat(DescribedPredicate.describe(
                        "are resources or pages",
                        one -> one.getSimpleName().endsWith("Resource")
                                || one.getSimpleName().endsWith("Pages")))
                .check(CODE);
    }

    @Test
    void whoCallsTheApiIsSignedIn() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .and()
                .resideOutsideOfPackage(BASE + ".demo")
                .should()
                .beAnnotatedWith(Authenticated.class)
                .check(CODE);
    }

    @Test
    void whoReadsAPageIsSignedInUnlessThePageSaysThatAnyoneMay() {
        Set<String> silent = CODE.stream()
                .filter(one -> one.getSimpleName().endsWith("Pages"))
                .filter(one -> !one.isAnnotatedWith(Authenticated.class) && !one.isAnnotatedWith(PermitAll.class))
                .filter(one -> one.getMethods().stream()
                        .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                        .anyMatch(method -> !method.isAnnotatedWith(PermitAll.class)
                                && !method.isAnnotatedWith(Authenticated.class)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), silent);
    }

    @Test
    void everyPackageSaysWhatItIsAndWhereNullMayBe() {
        Set<String> unmarked = packages()
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unmarked);
    }

    @Test
    void whatAClassNeedsComesThroughItsConstructor() {
        fields().should()
                .notBeAnnotatedWith(Inject.class)
                .andShould()
                .notBeAnnotatedWith(ConfigProperty.class)
                .andShould()
                .notBeAnnotatedWith(PersistenceContext.class)
                .check(CODE);
    }

    @Test
    void onlyTodayReadsAClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(BASE + ".platform.kernel.Today")
                .should()
                .callMethodWhere(DescribedPredicate.describe("reads a clock", ArchitectureTest::readsAClock))
                .orShould()
                .callConstructor(java.util.Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(CODE);
    }

    private static boolean readsAClock(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        return (owner.startsWith("java.time.") && target.getName().equals("now"))
                || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"));
    }

    private static Set<String> arrows(Predicate<Dependency> wrong) {
        return CODE.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(BASE))
                .filter(wrong)
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The wing of a class: empty for the base package. */
    private static String wing(JavaClass one) {
        return part(one, 0);
    }

    /** The feature of a class: empty where a wing has none. */
    private static String feature(JavaClass one) {
        return part(one, 1);
    }

    private static String part(JavaClass one, int number) {
        String[] parts = one.getPackageName().substring(BASE.length()).split("\\.");
        return parts.length > number + 1 ? parts[number + 1] : "";
    }

    private static Stream<JavaPackage> packages() {
        return CODE.stream().map(JavaClass::getPackage).distinct();
    }
}
