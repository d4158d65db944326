package se.samplats.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samplats.Api;
import se.samplats.GivenHomes;
import se.samplats.GivenPurchases;
import se.samplats.GivenRequests;
import se.samplats.platform.http.Operations.Called;

/** What a call of any operation could look like when it is meant: who calls, which things there are, and a body. */
@SuppressWarnings("NullAway") // what a map of ours holds is known
final class Usual {

    static final String MUNICIPALITY = "2062";
    static final List<String> USERS =
            List.of("placer-2062", "manager-2062", "economist-2062", "coordinator", "analyst", "auditor");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> known = new HashMap<>();

    /** One who may call it: the first whom it does not answer that the role is not enough. */
    private final Map<String, String> users = new HashMap<>();

    RequestSpecification user(Called called) {
        String name = users.computeIfAbsent(called.toString(), c -> USERS.stream()
                .filter(user -> {
                    RequestSpecification call = Api.as(user).header("If-Match", "*");
                    Response answer = called.takesJson()
                            ? call.body(body(called).toString()).request(called.method(), path(called))
                            : call.request(called.method(), path(called));
                    return answer.statusCode() != 403;
                })
                .findFirst()
                .orElse(USERS.get(0)));
        return Api.as(name).header("If-Match", "*");
    }

    String path(Called called) {
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
    synchronized Map<String, String> known() {
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
            known.put("external-purchases", GivenPurchases.purchase(MUNICIPALITY, Map.of()));
        }
        return known;
    }

    /** A body that could be meant, so that a strange value in one field comes as far as it can. */
    ObjectNode body(Called called) {
        ObjectNode body = JSON.createObjectNode();
        called.fields().forEach((name, schema) -> body.set(name, value(name, schema)));
        return body;
    }

    private JsonNode value(String name, JsonNode schema) {
        JsonNode type = schema.path("type").isArray() ? schema.path("type").get(0) : schema.path("type");
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(0);
        }
        return switch (type.asText()) {
            case "integer", "number" -> JSON.getNodeFactory().numberNode(name.endsWith("Ore") ? 480_000 : 20);
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
            case "decisionDate", "decidedOn" -> "2026-11-01";
            default ->
                switch (format) {
                    case "date" -> "2031-02-01";
                    case "uuid" -> UUID.randomUUID().toString();
                    default -> "ord";
                };
        };
    }
}
