package se.samplats.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samplats.Api;
import se.samplats.AtOnce;
import se.samplats.Caller;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenPrices;
import se.samplats.GivenPurchases;
import se.samplats.GivenRequests;

/** Of those who have read the same version and write at the same time one wins, wherever the contract asks for {@code If-Match}. */
@FeatureTest
class TwoWritersTest {

    private static final int WRITERS = 4;
    private static final int ROUNDS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final GivenHomes homes = new GivenHomes();
    private final GivenRequests requests = new GivenRequests();

    /**
     * Something that is written with its version.
     *
     * @param read where its version is told
     * @param body what one of the writers says, each something else
     */
    private record Written(String user, String read, String path, Body body) {}

    private interface Body {
        Map<String, ?> of(int writer);
    }

    private final Map<String, Supplier<Written>> written = Map.of(
            "PATCH /homes/{id}",
            () -> {
                String path = "/homes/" + homes.home("2062", "HVB");
                return new Written("manager-2062", path, path, n -> Map.of("name", "Namn " + n));
            },
            "PATCH /occupancies/{id}",
            () -> {
                String place = homes.place("2062", homes.home("2062", "HVB"), "1");
                String path = "/occupancies/" + homes.resident("2062", place, "2027-01-01", "2027-02-01");
                return new Written("manager-2062", path, path, n -> Map.of("end", "2027-03-" + (10 + n)));
            },
            "PATCH /requests/{id}",
            () -> {
                String path = "/requests/" + requests.request("2062");
                return new Written("placer-2062", path, path, n -> Map.of("expectedDays", 40 + n));
            },
            "PUT /requests/{id}/private-quote",
            () -> {
                String path = "/requests/" + requests.request("2062");
                return new Written("placer-2062", path, path + "/private-quote", n -> quote(500_000 + n));
            },
            "DELETE /requests/{id}/private-quote",
            () -> {
                String path = "/requests/" + requests.request("2062");
                Api.as("placer-2062")
                        .header("If-Match", "*")
                        .body(quote(500_000))
                        .put(path + "/private-quote")
                        .then()
                        .statusCode(200);
                return new Written("placer-2062", path, path + "/private-quote", n -> Map.of());
            },
            "PATCH /homes/{home}/prices/{id}",
            () -> {
                String home = homes.home("2062", "HVB");
                String path = "/homes/" + home + "/prices/"
                        + new GivenPrices()
                                .row("2062", home, "BASE", null, "2027-01-01", "2028-01-01", 400_000, 450_000);
                return new Written("economist-2062", path, path, n -> Map.of("memberOre", 410_000 + n));
            },
            "PATCH /external-purchases/{id}",
            () -> {
                String path = "/external-purchases/" + GivenPurchases.purchase("2062", Map.of());
                return new Written("placer-2062", path, path, n -> Map.of("dayPriceOre", 480_000 + n));
            },
            "PUT /municipalities/{code}/billing",
            () -> new Written(
                    "economist-2062", "/municipalities/2062/billing", "/municipalities/2062/billing", n -> billing(n)),
            "PUT /homes/{home}/year-ends/{id}",
            this::yearEnd);

    @Test
    void everyCallThatTakesAVersionIsTried() throws IOException {
        JsonNode paths = JSON.readTree(
                        RestAssured.given().get("/q/openapi?format=json").asString())
                .path("paths");
        TreeSet<String> asking = new TreeSet<>();
        paths.properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            boolean asks = StreamSupport.stream(
                            operation.getValue().path("parameters").spliterator(), false)
                    .anyMatch(one -> one.path("name").asText().equals("If-Match"));
            if (asks) {
                asking.add(operation.getKey().toUpperCase(java.util.Locale.ROOT) + " "
                        + path.getKey().replaceFirst("^/api/v1", ""));
            }
        }));
        assertEquals(asking, new TreeSet<>(written.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> ofThoseWhoReadTheSameVersionOneWins() {
        return written.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    String method = one.getKey().substring(0, one.getKey().indexOf(' '));
                    for (int round = 0; round < ROUNDS; round++) {
                        race(method, one.getValue().get(), round);
                    }
                }));
    }

    private static void race(String method, Written thing, int round) throws Exception {
        String version = Api.as(thing.user())
                .get(thing.read())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        assertNotNull(version, thing.read());
        String token = Api.token(thing.user());
        List<Integer> answers = AtOnce.run(WRITERS, writer -> {
            HttpRequest call = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + thing.path()))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .header("If-Match", version)
                    .method(
                            method,
                            HttpRequest.BodyPublishers.ofString(
                                    Caller.json(thing.body().of(round * WRITERS + writer))))
                    .build();
            return HttpClient.newHttpClient()
                    .send(call, HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        });
        List<Integer> sorted = answers.stream().sorted().toList();
        assertEquals(List.of(200, 412, 412, 412), sorted, method + " " + thing.path());
    }

    private static Map<String, Object> quote(long ore) {
        return Map.of("dayPriceOre", ore, "provider", "COMPANY", "quotedOn", "2026-11-20");
    }

    private static Map<String, ?> billing(int writer) {
        Map<String, Object> details = new HashMap<>(Objects.requireNonNull(Api.as("economist-2062")
                .get("/municipalities/2062/billing")
                .then()
                .extract()
                .path("details")));
        details.put("street", "Gatan " + writer);
        return details;
    }

    private Written yearEnd() {
        String home = homes.home("2062", "HVB");
        homes.resident("2062", homes.place("2062", home, "1"), "2025-01-01", "2026-01-01");
        String path = "/homes/" + home + "/year-ends/"
                + Api.as("economist-2062")
                        .body(yearEnd(600_000_000))
                        .post("/homes/" + home + "/year-ends")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return new Written("economist-2062", path, path, n -> yearEnd(600_000_001L + n));
    }

    private static Map<String, Object> yearEnd(long actual) {
        return Map.of(
                "year", 2025, "actualCostOre", actual, "budgetCostOre", 650_000_000, "places", 6, "occupancy", 0.85);
    }
}
