package se.samplats.platform.http;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.platform.http.Operations.Called;

/**
 * No input whatsoever makes a fault of ours: every operation of the served contract, also those of tomorrow, is sent all
 * the nonsense there is, by every kind of user, and answers something that it may answer.
 */
@FeatureTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway") // what a map of ours holds is known
class InputTest {

    private static final String MUNICIPALITY = Usual.MUNICIPALITY;
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

    private final Usual usual = new Usual();

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
            ObjectNode whole = usual.body(called);
            for (String field : called.fields().keySet()) {
                for (String value : VALUES) {
                    send(called, with(whole, field, value), ContentType.JSON.toString());
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
                    .post("/places/" + usual.known().get("places") + "/occupancies")
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("start"));
        }
    }

    @TestFactory
    Stream<DynamicTest> addressesMayNameAnything() {
        return each(called -> !called.pathParameters().isEmpty(), called -> {
            List<String> ids = new ArrayList<>(usual.known().values());
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
                                ? usual.user(called)
                                        .body(usual.body(called).toString())
                                        .request(called.method(), path)
                                : usual.user(called).request(called.method(), path));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> queriesMayAskAnything() {
        return each(called -> !called.queryParameters().isEmpty(), called -> {
            for (String parameter : called.queryParameters()) {
                for (String value : QUERIES) {
                    RequestSpecification call = usual.user(called).queryParam(parameter, value);
                    if (called.takesJson()) {
                        call = call.body(usual.body(called).toString());
                    }
                    check(called, parameter + "=" + value, call.request(called.method(), usual.path(called)));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> headersMaySayAnything() {
        return each(called -> true, called -> {
            for (String value : List.of("", "\"99999999999999\"", "åäö", "x".repeat(2_000))) {
                for (String header : List.of("If-Match", "Idempotency-Key", "Accept-Language", "Accept")) {
                    RequestSpecification call = usual.user(called).header(header, value);
                    if (called.takesJson()) {
                        call = call.body(usual.body(called).toString());
                    }
                    check(called, header + ": " + value, call.request(called.method(), usual.path(called)));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyUserGetsAnAnswerThatIsDocumented() {
        return each(called -> true, called -> {
            for (String user : Usual.USERS) {
                RequestSpecification call = Api.as(user);
                if (called.takesJson()) {
                    call = call.body(usual.body(called).toString());
                }
                check(called, user, call.request(called.method(), usual.path(called)));
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
                Response answer = sent.request(called.method(), usual.path(called));
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
        RequestSpecification call = usual.user(called)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("nonsense", ContentType.TEXT)))
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8));
        check(called, body, call.request(called.method(), usual.path(called)));
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

    private static String with(ObjectNode usual, String field, String value) {
        ObjectNode rest = usual.deepCopy();
        rest.remove(field);
        String text = rest.toString();
        String first = "{\"" + field + "\":" + value;
        return text.equals("{}") ? first + "}" : first + "," + text.substring(1);
    }
}
