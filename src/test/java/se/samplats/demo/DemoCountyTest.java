package se.samplats.demo;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenImports;

@FeatureTest
class DemoCountyTest {

    private static final List<String> FILES =
            List.of("boenden", "platser", "prislista", "belaggning", "forfragningar", "externa_kop");

    private final GivenImports given = new GivenImports();

    @Inject
    DemoCounty county;

    @Inject
    EntityManager database;

    @BeforeEach
    void loadOnce() {
        county.load();
    }

    @Test
    void itHasTwentyEightHomesWithThreeHundredAndTwentyPlaces() {
        assertEquals(28L, one("select count(*) from home where external_id ~ '^20[0-9]{2}-[0-9]{2}$'"));
        assertEquals(
                320L,
                one("select count(*) from place p join home h on h.id = p.home_id"
                        + " where h.external_id ~ '^20[0-9]{2}-[0-9]{2}$'"));
        assertEquals(
                30L,
                one("select count(*) from agreement_party p join agreement_version v on v.id = p.version_id"
                        + " join agreement a on a.id = v.agreement_id where a.name like 'Samverkan om platser %'"));
    }

    @Test
    void takingTheSameFilesInAgainChangesNothing() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : FILES) {
            files.put(name + ".csv", file(name));
        }
        given.upload(files, true)
                .body("errors.size()", equalTo(0))
                .body("rows", equalTo(2889))
                .body("changes.inserted", everyItem(equalTo(0)))
                .body("changes.changed", everyItem(equalTo(0)));
    }

    @Test
    void itIsHandedOutAsItWasHandedIn() throws IOException {
        for (String name : FILES) {
            String out = Api.as("coordinator").get("/exports/" + name + ".csv").asString();
            Set<String> lines = new HashSet<>(List.of(out.split("\r\n")));
            List<String> missing = List.of(new String(file(name), StandardCharsets.UTF_8).split("\r\n")).stream()
                    .filter(line -> !lines.contains(line))
                    // what it does not say stands empty in the columns after it
                    .filter(line -> !(name.equals("externa_kop")
                            && lines.stream().anyMatch(whole -> whole.startsWith(line + ";"))))
                    .filter(line -> !(name.equals("forfragningar") && line.endsWith(";ja")))
                    .filter(line -> !(name.equals("boenden") && line.matches(".*;(STODBOENDE|SKYDDAT_BOENDE);.*")))
                    .toList();
            assertEquals(List.of(), missing, name);
        }
    }

    @Test
    void theTokensOfDemoUsersAreGivenOutInDevModeOnly() {
        RestAssured.given().basePath("").get("/demo/token/placer-2081").then().statusCode(404);
    }

    @Test
    void someVacanciesAreConfirmedAndSomeAreOld() {
        List<String> freshness = Api.as("placer-2081")
                .get("/homes?municipality=2080&limit=200")
                .path("items.findAll { it.externalId ==~ /2080-\\d\\d/ }.freshness");
        assertTrue(freshness.contains("FRESH") && freshness.contains("STALE"), freshness.toString());
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DemoCountyTest.class.getResourceAsStream("/demo/dalarna/" + name + ".csv"))) {
            return in.readAllBytes();
        }
    }

    private Object one(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getSingleResult());
    }
}
