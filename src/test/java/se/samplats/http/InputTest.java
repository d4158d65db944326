package se.samplats.http;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.GivenRequests;
import se.samplats.http.Operations.Called;

/**
 * No input whatsoever makes a fault of ours: every operation of the served contract, also those of tomorrow, is sent all
 * the nonsense there is, by every kind of user, and answers something that it may answer.
 */
@FeatureTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway") // what a map of ours holds is known
class InputTest {

    private static final String MUNICIPALITY = "2062";
    private static final List<String> USERS =
            List.of("placer-2062", "manager-2062", "economist-2062", "coordinator", "analyst", "auditor");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LONG = "x".repeat(1_000_000);

    /** Whole bodies that no operation means, as they are sent. */
    private static final List<String> BODIES = List.of(
            "",
            " ",
            "{",
            "}",
            "null",
            "true",
            "17",
            "1e400",
            "\"text\"",
            "[]",
            "[{}]",
            "{}",
            "{}{}",
            "{\"a\":1,\"a\":2}",
            "{\"start\":\"2026-01-01\",\"start\":\"2026-01-02\"}",
            "{'a':1}",
            "{\"a\":NaN}",
            "{\"\\u0000\":\"\\u0000\"}",
            "{\"a\":\"\\ud800\"}",
            "{\"a\":\"\u0000\"}",
            "\uFEFF{}",
            "<xml/>",
            "[".repeat(5_000) + "]".repeat(5_000),
            "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000),
            "{\"" + LONG + "\":1}");

    /** Values that may stand in any field, right or wrong, as JSON. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "9223372036854775808",
            "1" + "0".repeat(400),
            "1e400",
            "0.5",
            "\"\"",
            "\"okänd\"",
            "\"HVB\"",
            "\"2081\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"9999-12-31\"",
            "\"+999999999-12-31\"",
            "\"%s%n{0}{'\"",
            "\"'; drop table home; --\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\uD83D\uDE00\"",
            "[]",
            "[\"\", 1, null, {}]",
            "{}",
            "\"" + LONG + "\"");

    private static final List<String> QUERIES = List.of(
            "",
            "x",
            "-1",
            "99999999999999999999",
            "okänd",
            "9999-12-31",
            "1900-01-01",
            "+999999999-12-31",
            "\u0000",
            "%",
            "';--",
            "HVB,,SABO,",
            UUID.randomUUID().toString(),
            "x".repeat(3_000));

    private final Map<String, String> known = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> bodiesThatNobodyMeansAreRefused() {
        return each(called -> called.takesJson(), called -> {
            for (String body : BODIES) {
                send(called, body, ContentType.JSON.toString());
            }
            send(called, "{}", "text/plain");
            send(called, "{}", "application/xml");
            send(called, "{}", "nonsense");
            send(called, "{}", "application/octet-stream");
        });
    }

    @TestFactory
    Stream<DynamicTest> fieldsMayHoldAnything() {
        return each(called -> called.takesJson(), called -> {
            ObjectNode usual = usual(called);
            for (String field : called.fields().keySet()) {
                for (String value : VALUES) {
                    send(called, with(usual, field, value), ContentType.JSON.toString());
                }
            }
        });
    }

    @Test
    void aDayIsADayOfOurCalendarsWrittenAsOne() {
        for (String day : List.of(
                "\"+999999999-12-31\"",
                "\"0001-01-01\"",
                "\"2026-02-30\"",
                "20",
                "[2026,11,21]",
                "\"2026-11-21T00:00\"")) {
            Api.as("manager-" + MUNICIPALITY)
                    .body("{\"kind\":\"RESIDENT\",\"start\":" + day + "}")
                    .post("/places/" + known().get("places") + "/occupancies")
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("start"));
        }
    }

    @TestFactory
    Stream<DynamicTest> addressesMayNameAnything() {
        return each(called -> !called.pathParameters().isEmpty(), called -> {
            List<String> ids = new ArrayList<>(known().values());
            ids.addAll(List.of(
                    UUID.randomUUID().toString(),
                    "1",
                    "x".repeat(2_000),
                    "%00",
                    "%F0%9F",
                    "..%2f..",
                    "null",
                    "-",
                    "%20"));
            for (String id : ids) {
                String path = called.path().replaceAll("\\{[^}]+}", id);
                check(
                        called,
                        id,
                        called.takesJson()
                                ? user(called).body(usual(called).toString()).request(called.method(), path)
                                : user(called).request(called.method(), path));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> queriesMayAskAnything() {
        return each(called -> !called.queryParameters().isEmpty(), called -> {
            for (String parameter : called.queryParameters()) {
                for (String value : QUERIES) {
                    RequestSpecification call = user(called).queryParam(parameter, value);
                    if (called.takesJson()) {
                        call = call.body(usual(called).toString());
                    }
                    check(called, parameter + "=" + value, call.request(called.method(), path(called)));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> headersMaySayAnything() {
        return each(called -> true, called -> {
            for (String value : List.of("", "\"99999999999999\"", "åäö", "x".repeat(2_000))) {
                for (String header : List.of("If-Match", "Idempotency-Key", "Accept-Language", "Accept")) {
                    RequestSpecification call = user(called).header(header, value);
                    if (called.takesJson()) {
                        call = call.body(usual(called).toString());
                    }
                    check(called, header + ": " + value, call.request(called.method(), path(called)));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyUserGetsAnAnswerThatIsDocumented() {
        return each(called -> true, called -> {
            for (String user : USERS) {
                RequestSpecification call = Api.as(user);
                if (called.takesJson()) {
                    call = call.body(usual(called).toString());
                }
                check(called, user, call.request(called.method(), path(called)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nobodyGetsInWithoutAToken() {
        return each(called -> true, called -> {
            for (RequestSpecification call :
                    List.of(Api.anonymous(), Api.anonymous().header("Authorization", "Bearer x.y.z"))) {
                RequestSpecification sent = called.takesJson() ? call.body("{}") : call;
                if (called.multipart()) {
                    sent = call.contentType(ContentType.MULTIPART).multiPart("files", "boenden.csv", new byte[] {1});
                }
                Response answer = sent.request(called.method(), path(called));
                assertEquals(401, answer.statusCode(), called.toString());
                assertEquals(Problem.MEDIA_TYPE, answer.contentType().split(";")[0]);
            }
        });
    }

    private Stream<DynamicTest> each(
            java.util.function.Predicate<Called> wanted, java.util.function.Consumer<Called> test) {
        List<Called> all = Operations.all().stream().filter(wanted).toList();
        assertFalse(all.isEmpty());
        return all.stream().map(called -> DynamicTest.dynamicTest(called.toString(), () -> test.accept(called)));
    }

    private void send(Called called, String body, String type) {
        RequestSpecification call = user(called)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("nonsense", ContentType.TEXT)))
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8));
        check(called, body, call.request(called.method(), path(called)));
    }

    /** Documented, in a form that was documented ({@link Api} sees to that), and no fault of ours. */
    private static void check(Called called, String sent, Response answer) {
        String where = called + " of " + (sent.length() > 200 ? sent.substring(0, 200) + "…" : sent) + " answered ";
        int status = answer.statusCode();
        assertTrue(status < 500, () -> where + status + ": " + answer.asString());
        if (status >= 400) {
            assertEquals(
                    Problem.MEDIA_TYPE, String.valueOf(answer.contentType()).split(";")[0], () -> where + status);
            assertFalse(answer.asString().contains("Exception"), () -> where + answer.asString());
            assertFalse(answer.asString().contains("\tat "), () -> where + answer.asString());
        }
    }

    /** One who may call it: the first whom it does not answer that the role is not enough. */
    private final Map<String, String> users = new HashMap<>();

    private RequestSpecification user(Called called) {
        String name = users.computeIfAbsent(called.toString(), c -> USERS.stream()
                .filter(user -> {
                    RequestSpecification call = Api.as(user).header("If-Match", "*");
                    Response answer = called.takesJson()
                            ? call.body(usual(called).toString()).request(called.method(), path(called))
                            : call.request(called.method(), path(called));
                    return answer.statusCode() != 403;
                })
                .findFirst()
                .orElse(USERS.get(0)));
        return Api.as(name).header("If-Match", "*");
    }

    private String path(Called called) {
        String path = called.path();
        for (String parameter : called.pathParameters()) {
            String segment = path.substring(0, path.indexOf("{" + parameter + "}"));
            String kind = segment.replaceAll(".*/([a-z-]+)/$", "$1");
            path = path.replace(
                    "{" + parameter + "}",
                    known().getOrDefault(kind, UUID.randomUUID().toString()));
        }
        return path;
    }

    /** Things that exist, by the plural that their address has. */
    private synchronized Map<String, String> known() {
        if (known.isEmpty()) {
            GivenHomes given = new GivenHomes();
            String home = given.home(MUNICIPALITY, "HVB");
            String place = given.place(MUNICIPALITY, home, "1");
            known.put("homes", home);
            known.put("places", place);
            known.put("occupancies", given.resident(MUNICIPALITY, place, "2030-01-01", "2030-02-01"));
            GivenRequests requests = new GivenRequests();
            known.put("requests", requests.request(MUNICIPALITY));
            known.put("offers", requests.asked(MUNICIPALITY, known.get("requests"), requests.freePlace("2021"), true));
            known.put("placements", requests.booked(MUNICIPALITY, "2021"));
            known.put(
                    "external-purchases",
                    Api.as("placer-" + MUNICIPALITY)
                            .body(Map.of(
                                    "caseReference",
                                    "2062-1",
                                    "form",
                                    "HVB",
                                    "providerKind",
                                    "STATE",
                                    "start",
                                    "2030-01-01",
                                    "dayPriceOre",
                                    1,
                                    "reason",
                                    "ACUTE"))
                            .post("/external-purchases")
                            .path("id"));
        }
        return known;
    }

    /** A body that could be meant, so that a strange value in one field comes as far as it can. */
    private ObjectNode usual(Called called) {
        ObjectNode body = JSON.createObjectNode();
        called.fields().forEach((name, schema) -> body.set(name, usual(name, schema)));
        return body;
    }

    private JsonNode usual(String name, JsonNode schema) {
        JsonNode type = schema.path("type").isArray() ? schema.path("type").get(0) : schema.path("type");
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(0);
        }
        return switch (type.asText()) {
            case "integer", "number" -> JSON.getNodeFactory().numberNode(20);
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "array" -> JSON.createArrayNode();
            case "string" ->
                JSON.getNodeFactory().textNode(text(name, schema.path("format").asText()));
            default -> JSON.createObjectNode();
        };
    }

    private String text(String name, String format) {
        return switch (name) {
            case "municipality", "seller", "buyer", "host" -> MUNICIPALITY;
            case "form" -> "HVB";
            case "placeId" -> known().get("places");
            case "email" -> "a@b.example";
            case "end", "to" -> "2031-03-01";
            default ->
                switch (format) {
                    case "date" -> "2031-02-01";
                    case "uuid" -> UUID.randomUUID().toString();
                    default -> "ord";
                };
        };
    }

    private static String with(ObjectNode usual, String field, String value) {
        ObjectNode rest = usual.deepCopy();
        rest.remove(field);
        String text = rest.toString();
        String first = "{\"" + field + "\":" + value;
        return text.equals("{}") ? first + "}" : first + "," + text.substring(1);
    }
}
