package se.samplats.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplats.Api;
import se.samplats.FeatureTest;
import se.samplats.platform.page.Redirect;

/** No address is a fault of ours, signed in or not, as it comes over the wire. */
@FeatureTest
class HostileAddressTest {

    private static final String ID = "0192e0a0-0000-7000-8000-000000000000";

    /** What may stand as a segment of a path, or as a value in it. */
    private static final List<String> STRANGE = List.of(
            "%zz",
            "%",
            "%2",
            "%25",
            "%25zz",
            "%00",
            "%0d%0aX-Evil:1",
            "%ff",
            "%c3%28",
            "..",
            "%2e%2e",
            "..%2f",
            ";a=b",
            "a|b",
            "{x}",
            "[",
            "\\",
            "^",
            "`",
            "a b".replace(' ', '+'),
            "%E2%80%AE",
            "~",
            ":",
            "@",
            "'",
            "\"",
            "<script>",
            "é");

    private static final List<String> ROOTS = List.of(
            "/",
            "/assets/",
            "/webjars/",
            "/confirm/",
            "/q/",
            "/api/v1/",
            "/api/v1/homes/",
            "/api/v1/homes/" + ID + "/",
            "/requests/",
            "/search?x=",
            "/search?form=",
            "/api/v1/vacancies?form=",
            "/language?back=",
            "/demo/token/",
            "/.well-known/",
            "/about/",
            "/signed-in?code=",
            "/back-channel-logout/",
            "/requests/new/" + ID + "/",
            "/live/");

    /** Where a cursor goes on. */
    private static final List<String> CURSORS = List.of(
            "2147483647",
            "2147483648",
            "4294967295",
            "-2147483648",
            "-1",
            "9223372036854775808",
            "",
            "\u0000",
            "1.1",
            "0x10",
            "٣",
            "999999999999999999.1");

    @TestFactory
    Stream<DynamicTest> noAddressIsAFault() {
        List<String> targets = new ArrayList<>();
        ROOTS.forEach(root -> STRANGE.forEach(end -> targets.add(root + end)));
        targets.addAll(List.of(
                "/assets/x",
                "/confirm",
                "/q/x",
                "*",
                "//",
                "///x",
                "/?",
                "/#",
                "/a//b",
                "http://other.example/",
                "/x".repeat(2_000)));
        return targets.stream()
                .map(target -> DynamicTest.dynamicTest(target.length() > 80 ? target.substring(0, 80) : target, () -> {
                    mustBeAnswered(target, "");
                    mustBeAnswered(target, "Authorization: Bearer " + Api.token("placer-2062") + "\r\n");
                    if (target.endsWith("x") || target.endsWith("%25")) {
                        mustBeAnswered(target, "Cookie: q_session=garbled; form-token=%zz\r\n");
                    }
                }));
    }

    private static void mustBeAnswered(String target, String header) throws IOException {
        int status = status(target, header);
        assertTrue(
                status >= 200 && status < 500, () -> target + " with <" + header.strip() + "> is answered " + status);
    }

    /** Over a bare socket: no client would send such an address. */
    private static int status(String target, String header) throws IOException {
        URI server = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String call = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n" + header
                    + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(call.getBytes(StandardCharsets.UTF_8));
            String line = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
            return line == null ? 400 : Integer.parseInt(line.split(" ")[1]);
        }
    }

    @Test
    void noCursorIsAFault() {
        for (String list : Operations.all().stream()
                .filter(called -> called.queryParameters().contains("cursor")
                        && called.pathParameters().isEmpty())
                .map(Operations.Called::path)
                .toList()) {
            for (String cursor : CURSORS) {
                for (String user : Usual.USERS) {
                    int status = Api.as(user)
                            .queryParam(
                                    "cursor",
                                    Base64.getUrlEncoder().encodeToString(cursor.getBytes(StandardCharsets.UTF_8)))
                            .get(list)
                            .statusCode();
                    assertTrue(status < 500, () -> list + " from " + cursor + " is answered " + status);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a|b", "/%zz", "/a b", "//evil.example", "/\\evil", "evil", "", "/{", "/^"})
    void whatIsNoPathOfThisSiteLeadsToTheFront(String carried) {
        assertEquals(URI.create("/"), Redirect.to(carried).getLocation());
    }
}
