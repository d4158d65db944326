package se.samplats.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samplats.Api;
import se.samplats.Endpoints;
import se.samplats.fuzz.ServedContract.Operation;
import se.samplats.platform.party.Role;

/** Calls of an operation: most of them nearly right, so that they come as far as they can, and some that are wrong in each part. */
final class CallByChance {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final int LARGE = 21 << 20;

    private static final List<String> USERS = List.of(
            "placer-2062",
            "placer-2062",
            "placer-2062",
            "manager-2062",
            "manager-2062",
            "manager-2062",
            "economist-2062",
            "manager-2021",
            "placer-2081",
            "coordinator",
            "coordinator",
            "analyst",
            "auditor");

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "null",
            "[]",
            "\"x\"",
            "{}{}",
            "{\"a\":1,\"a\":2}",
            "[".repeat(3_000),
            "\uFEFF{}",
            "{\"a\":NaN}",
            "17");

    private static final List<String> TYPES = List.of(
            "text/plain", "application/xml", "nonsense", "multipart/form-data", "application/x-www-form-urlencoded");

    private final KnownThings known;
    private final Random chance;
    private final JsonByChance json;

    CallByChance(ServedContract contract, KnownThings known, Random chance) {
        this.known = known;
        this.chance = chance;
        this.json = new JsonByChance(contract, known, chance);
    }

    /** @param told what is sent, in a line */
    record Call(String method, HttpRequest request, String told) {}

    Call of(Operation operation) throws JsonProcessingException {
        String method =
                one(60) ? any(List.of("PUT", "DELETE", "PATCH", "POST", "GET", "OPTIONS", "HEAD")) : operation.method();
        String address = path(operation.path()) + query(operation);
        HttpRequest.Builder call = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .timeout(Duration.ofSeconds(60));
        String user = user(operation);
        if (!one(50)) {
            call.header("Authorization", "Bearer " + (one(60) ? "x.y.z" : Api.token(user)));
        }
        headers(call);
        String body = body(call, operation, method);
        return new Call(method, call.build(), user + " " + method + " " + address + " " + shortened(body));
    }

    /** Mostly one whose role may make the call; whether it is about what is theirs is another thing. */
    private String user(Operation operation) {
        List<String> allowed = USERS.stream()
                .filter(user -> Endpoints.all().stream()
                        .filter(one -> one.method().equals(operation.method())
                                && one.path().equals(operation.path()))
                        .allMatch(one ->
                                Arrays.stream(Role.values()).anyMatch(role -> isOf(user, role) && one.isFor(role))))
                .toList();
        return allowed.isEmpty() || one(10) ? any(USERS) : any(allowed);
    }

    private static boolean isOf(String user, Role role) {
        return role.code().endsWith(user.replaceAll("-\\d+", ""));
    }

    private String path(String template) {
        StringBuilder path = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(template);
        while (parameter.find()) {
            String kind = template.substring(0, parameter.start()).replaceAll(".*/([a-z-]+)/$", "$1");
            parameter.appendReplacement(path, Matcher.quoteReplacement(segment(kind, parameter.group(1))));
        }
        parameter.appendTail(path);
        return one(300) ? path + "/" + "x".repeat(5_000) : path.toString();
    }

    private String segment(String kind, String name) {
        return switch (chance.nextInt(12)) {
            case 0 -> UUID.randomUUID().toString();
            case 1 -> encoded(json.strangeText());
            case 2 -> encoded(json.text(name, ""));
            default ->
                switch (kind) {
                    case "municipalities" -> json.text("municipality", "");
                    case "forms" -> json.text("form", "");
                    case "exports" -> any(List.of("boenden", "platser", "prislista", "belaggning", "externa_kop"));
                    default -> known.any(kind, chance);
                };
        };
    }

    private String query(Operation operation) {
        StringBuilder query = new StringBuilder();
        operation.queries().forEach((name, schema) -> {
            if (chance.nextInt(3) > 0) {
                String value = one(6)
                        ? json.strangeText()
                        : json.value(name, schema, 0).asText();
                query.append(query.isEmpty() ? "?" : "&")
                        .append(name)
                        .append("=")
                        .append(encoded(value));
            }
        });
        return one(300) ? query + (query.isEmpty() ? "?" : "&") + "q=" + "x".repeat(5_000) : query.toString();
    }

    private void headers(HttpRequest.Builder call) {
        if (chance.nextInt(4) > 0) {
            call.header("If-Match", one(10) ? "\"99999999999999\"" : one(10) ? "x" : "*");
        }
        if (one(4)) {
            call.header("Idempotency-Key", one(10) ? "x".repeat(3_000) : "fuzz-" + chance.nextInt(1_000));
        }
        if (one(20)) {
            call.header("Accept", any(List.of("application/pdf", "text/html", "nonsense", "*/*;q=0", "image/png")));
        }
        if (one(20)) {
            call.header("Accept-Language", any(List.of("en", "fi;q=nonsense", "", "*")));
        }
        if (one(300)) {
            call.header("X-Large", "x".repeat(30_000));
        }
    }

    private String body(HttpRequest.Builder call, Operation operation, String method) throws JsonProcessingException {
        if (one(700)) {
            call.header("Content-Type", "application/json");
            call.expectContinue(true);
            call.method(method, HttpRequest.BodyPublishers.ofByteArray(new byte[LARGE]));
            return "(21 MB)";
        }
        String body = "";
        if (operation.files() && !one(10)) {
            body = file();
            call.header("Content-Type", "multipart/form-data; boundary=b");
        } else if (!operation.body().isMissingNode()) {
            body = one(20) ? any(BODIES) : JSON.writeValueAsString(json.value("", operation.body(), 0));
            call.header("Content-Type", one(30) ? any(TYPES) : "application/json");
        }
        call.method(
                method,
                body.isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        return body;
    }

    private String file() {
        String content = any(List.of(
                "",
                "\n\n\n",
                "plats_id;boende_id;beteckning;rullstolsanpassad;rum\np;h;" + json.strangeText() + ";nej;\n",
                "boende_id;galler_fran;galler_till;niva;pris_medlem;pris_ovriga;avser;enhet\nh;" + json.strangeText()
                        + ";;grund;1;2;;dygn\n",
                "PK\u0003\u0004" + json.strangeText()));
        String name = one(5) ? encoded(json.strangeText()) : "fil.csv";
        return "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\n\r\n" + content
                + (one(10) ? "" : "\r\n--b--\r\n");
    }

    private static String shortened(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private boolean one(int in) {
        return chance.nextInt(in) == 0;
    }
}
