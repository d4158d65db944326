package se.samplats.platform.http;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import se.samplats.FeatureTest;
import se.samplats.platform.http.Operations.Called;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Language;

/** No nonsense where the law or money counts: each day and each amount of the contract has bounds, and they are told. */
@FeatureTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoundsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUND = "(?s).*\\b(19|20)\\d\\d\\b.*";
    private static final long LEAST_DAY_PRICE = 10_000;

    @Inject
    DayBounds bounds;

    private final Usual usual = new Usual();

    @Test
    void ofEachDayThatComesInItIsSaidOfWhichKindItIs() throws Exception {
        List<String> days = new ArrayList<>();
        Set<String> unsaid = new TreeSet<>();
        eachField((owner, field) -> {
            if (field.getValue().path("format").asText().equals("date")) {
                days.add(owner + "." + field.getKey());
                if (!bounds.knows(owner, field.getKey())) {
                    unsaid.add(owner + "." + field.getKey());
                }
            }
        });
        assertTrue(days.size() > 40, days::toString);
        assertEquals(Set.of(), unsaid, "write them into contract/days.properties");
    }

    @Test
    void eachAmountThatComesInHasALeastAndAMostInTheContract() throws Exception {
        List<String> amounts = new ArrayList<>();
        Set<String> unbounded = new TreeSet<>();
        eachField((owner, field) -> {
            if (field.getKey().endsWith("Ore") && !owner.equals("query")) {
                amounts.add(field.getKey());
                JsonNode schema = field.getValue();
                boolean day = field.getKey().toLowerCase(java.util.Locale.ROOT).endsWith("daypriceore");
                if (!schema.has("minimum")
                        || !schema.has("maximum")
                        || (day && schema.path("minimum").asLong() < LEAST_DAY_PRICE)) {
                    unbounded.add(owner + "." + field.getKey());
                }
            }
        });
        assertTrue(amounts.size() > 10, amounts::toString);
        assertEquals(Set.of(), unbounded);
    }

    @TestFactory
    Stream<DynamicTest> noBodyHasADayOfAnotherCenturyAndTheBoundIsTold() {
        List<Called> all = Operations.all().stream()
                .filter(called -> called.fields().values().stream().anyMatch(BoundsTest::isDay))
                .toList();
        assertTrue(all.size() > 20, () -> all.size() + " operations");
        return all.stream()
                .map(called -> DynamicTest.dynamicTest(called.toString(), () -> {
                    for (Map.Entry<String, JsonNode> field : called.fields().entrySet()) {
                        if (isDay(field.getValue())) {
                            for (String day : List.of("1900-01-01", "9999-12-31")) {
                                ObjectNode body = usual.body(called).put(field.getKey(), day);
                                mustBeRefused(
                                        called,
                                        field.getKey(),
                                        usual.user(called).body(body.toString()));
                            }
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noBodyHasADayPriceOfNothingOrOfOneOre() {
        List<Called> all = Operations.all().stream()
                .filter(called -> called.fields().keySet().stream().anyMatch(BoundsTest::isPrice))
                .toList();
        assertTrue(all.size() >= 6, () -> all.size() + " operations");
        return all.stream()
                .map(called -> DynamicTest.dynamicTest(called.toString(), () -> {
                    for (String field : called.fields().keySet()) {
                        if (isPrice(field)) {
                            for (long price : new long[] {0, 1, Long.MAX_VALUE}) {
                                ObjectNode body = usual.body(called).put(field, price);
                                Response answer = usual.user(called)
                                        .body(body.toString())
                                        .request(called.method(), usual.path(called));
                                assertEquals(400, answer.statusCode(), () -> called + " " + field);
                                answer.then().body("errors.field", hasItem(field));
                            }
                        }
                    }
                }));
    }

    @Test
    void noQueryAsksForADayOfAnotherMillennium() {
        List<Called> all = Operations.all().stream()
                .filter(called -> called.queryParameters().contains("from")
                        && called.pathParameters().isEmpty())
                .toList();
        assertFalse(all.isEmpty());
        for (Called called : all) {
            Response answer =
                    usual.user(called).queryParam("from", "9999-12-31").request(called.method(), called.path());
            assertEquals(400, answer.statusCode(), called::toString);
        }
    }

    @Test
    void aPagesDayHasTheSameBounds() {
        Typed typed = new Typed("purchase", Map.of("start", List.of("9999-12-31"), "end", List.of("2026-12-01")));
        assertNull(typed.day("start"));
        assertNotNull(typed.day("end"));
        Invalid refused = assertThrows(Invalid.class, typed::mustBeRight);
        assertEquals("start", refused.fields().get(0).field());
        assertTrue(refused.fields().get(0).message().in(Language.SV).matches(BOUND));
    }

    private void mustBeRefused(Called called, String field, RequestSpecification call) {
        Response answer = call.request(called.method(), usual.path(called));
        assertEquals(400, answer.statusCode(), () -> called + " " + field + ": " + answer.asString());
        Map<String, String> fault = answer.path("errors.find { it.field == '" + field + "' }");
        assertNotNull(fault, answer::asString);
        assertTrue(String.valueOf(fault.get("message")).matches(BOUND), () -> called + " " + answer.asString());
    }

    private static boolean isDay(JsonNode schema) {
        return schema.path("format").asText().equals("date");
    }

    private static boolean isPrice(String field) {
        return field.equals("dayPriceOre")
                || field.equals("maxDayPriceOre")
                || field.equals("memberOre")
                || field.equals("otherOre")
                || field.equals("privateDayPriceOre");
    }

    /** Every property of a body, however deep, with the record that it is of; and every parameter of a query. */
    private static void eachField(BiConsumer<String, Map.Entry<String, JsonNode>> taker) throws Exception {
        JsonNode contract =
                JSON.readTree(RestAssured.given().get("/q/openapi?format=json").asString());
        Set<String> seen = new TreeSet<>();
        contract.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    operation
                            .path("requestBody")
                            .path("content")
                            .forEach(content -> walk(contract, content.path("schema"), "", seen, taker));
                    operation.path("parameters").forEach(parameter -> {
                        if (parameter.path("in").asText().equals("query")) {
                            taker.accept(
                                    "query",
                                    Map.entry(
                                            parameter.path("name").asText(),
                                            meant(contract, parameter.path("schema"))));
                        }
                    });
                }));
    }

    /** Behind a reference, or a choice between something and nothing. */
    private static JsonNode meant(JsonNode contract, JsonNode schema) {
        if (schema.has("anyOf")) {
            return meant(contract, schema.path("anyOf").get(0));
        }
        return schema.has("$ref")
                ? contract.at(
                        "/components/schemas/" + schema.path("$ref").asText().replaceAll(".*/", ""))
                : schema;
    }

    private static void walk(
            JsonNode contract,
            JsonNode schema,
            String owner,
            Set<String> seen,
            BiConsumer<String, Map.Entry<String, JsonNode>> taker) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText().replaceAll(".*/", "");
            if (seen.add(name)) {
                walk(contract, contract.at("/components/schemas/" + name), name, seen, taker);
            }
            return;
        }
        schema.path("anyOf").forEach(one -> walk(contract, one, owner, seen, taker));
        if (schema.has("items")) {
            walk(contract, schema.path("items"), owner, seen, taker);
        }
        schema.path("properties").properties().forEach(field -> {
            taker.accept(owner, Map.entry(field.getKey(), meant(contract, field.getValue())));
            walk(contract, field.getValue(), owner, seen, taker);
        });
    }
}
