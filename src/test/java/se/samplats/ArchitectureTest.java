package se.samplats;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samplats.platform.party.Needs;

/** What docs/architecture.md says about packages, names and transactions, held. */
class ArchitectureTest {

    private static final String BASE = "se.samplats";

    /** Each package and the packages that it may know: the arrows point one way. A new package is written in here first. */
    private static final Map<String, Set<String>> KNOWS = Map.ofEntries(
            Map.entry("", Set.of("journal")),
            Map.entry("kernel", Set.of()),
            Map.entry("party", Set.of("kernel")),
            Map.entry("http", Set.of("kernel", "party")),
            Map.entry("form", Set.of("kernel", "party", "http")),
            Map.entry("limit", Set.of("kernel", "party", "http")),
            Map.entry("watch", Set.of("kernel")),
            Map.entry("home", Set.of("kernel", "party", "http", "form")),
            Map.entry("agreement", Set.of("kernel", "party", "http", "form", "home")),
            Map.entry("pricing", Set.of("kernel", "party", "http", "form", "home", "agreement")),
            Map.entry("request", Set.of("kernel", "party", "http", "form", "home")),
            Map.entry("match", Set.of("kernel", "party", "http", "form", "home", "pricing", "request")),
            Map.entry("offer", Set.of("kernel", "party", "http", "home", "pricing", "request", "match")),
            Map.entry(
                    "placement", Set.of("kernel", "party", "http", "home", "agreement", "pricing", "request", "offer")),
            Map.entry("external", Set.of("kernel", "party", "http", "form", "home", "pricing", "request", "match")),
            Map.entry(
                    "settlement",
                    Set.of(
                            "kernel",
                            "party",
                            "http",
                            "limit",
                            "page",
                            "form",
                            "home",
                            "agreement",
                            "pricing",
                            "placement")),
            Map.entry("statistics", Set.of("kernel", "party", "http", "limit", "page", "form")),
            Map.entry("intake", Set.of("kernel", "party", "http", "limit", "page", "form", "home")),
            Map.entry(
                    "notice",
                    Set.of(
                            "kernel",
                            "party",
                            "http",
                            "page",
                            "home",
                            "request",
                            "match",
                            "offer",
                            "placement",
                            "webhook")),
            Map.entry("webhook", Set.of("kernel", "party", "http", "page")),
            Map.entry("page", Set.of("kernel", "party", "http")),
            Map.entry("journal", Set.of("kernel", "party", "http", "limit", "page")),
            Map.entry("retention", Set.of("kernel", "party", "http", "page")),
            Map.entry(
                    "desk",
                    Set.of(
                            "kernel",
                            "party",
                            "http",
                            "page",
                            "form",
                            "home",
                            "agreement",
                            "pricing",
                            "request",
                            "match",
                            "offer",
                            "placement",
                            "external")),
            Map.entry("demo", Set.of("kernel", "party", "home", "request", "match", "offer", "placement", "intake")));

    /**
     * Where a transaction begins beside the use cases that are named by a gerund alone: one with its object, registers that
     * are read on their own, and the demo.
     */
    private static final Set<String> ALSO_TRANSACTIONAL =
            Set.of("AskingNext", "Contacts", "Forms", "Municipalities", "DayPrices", "DemoCounty");

    /** Where, beside use cases, a transaction begins in code, since something must happen before or after it. */
    private static final Set<String> TRANSACTION_IN_CODE = Set.of("Once", "Passage");

    private static final List<String> NO_NAMES = List.of(
            "Impl", "Util", "Utils", "Helper", "Manager", "Mapper", "Dto", "DTO", "Service", "Constants", "Common");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void aPackageKnowsOnlyThePackagesBelowIt() {
        Set<String> wrong = CODE.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(BASE))
                .filter(arrow -> !mayKnow(name(arrow.getOriginClass()), name(arrow.getTargetClass())))
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyPackageIsInTheMap() {
        Set<String> found = CODE.stream().map(ArchitectureTest::name).collect(Collectors.toSet());
        assertFalse(found.isEmpty());
        found.removeAll(KNOWS.keySet());
        assertEquals(Set.of(), found);
    }

    @Test
    void noTwoPackagesKnowEachOther() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void featurePackagesHaveNoSubPackages() {
        noClasses().should().resideInAPackage(BASE + ".*.*..").check(CODE);
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
                .doNotHaveFullyQualifiedName(BASE + ".kernel.Today")
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

    private static boolean mayKnow(String from, String to) {
        return from.equals(to) || KNOWS.getOrDefault(from, Set.of()).contains(to);
    }

    /** The package's name below the base: empty for the base itself. */
    private static String name(JavaClass one) {
        String whole = one.getPackageName();
        return whole.equals(BASE) ? "" : whole.substring(BASE.length() + 1);
    }

    private static Stream<JavaPackage> packages() {
        return CODE.stream().map(JavaClass::getPackage).distinct();
    }
}
