package se.samplats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Holds every answer of the tests against the contract that the application serves: path, status, type and body. */
final class Contract implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<String, JsonSchema> CACHE = new ConcurrentHashMap<>();
    private static @Nullable JsonNode served;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/api/")) {
            check(
                    request.getBaseUri() + ":" + request.getPort(),
                    request.getMethod().toLowerCase(java.util.Locale.ROOT),
                    path,
                    response);
        }
        return response;
    }

    private static void check(String base, String method, String path, Response response) {
        JsonNode contract = contract(base);
        String template = template(contract, path);
        if (template == null) {
            assertEquals(404, response.statusCode(), "undocumented path " + path);
            return;
        }
        JsonNode item = contract.at("/paths").path(template);
        int status = response.statusCode();
        // what is said of a method that the path does not have stands with those that it has
        JsonNode operation = status == 405 ? item.elements().next() : item.path(method);
        JsonNode documented = operation.path("responses").path(Integer.toString(status));
        assertEquals(false, documented.isMissingNode(), "undocumented: " + method + " " + template + " " + status);
        if (status == 204
                || documented.path("content").isEmpty()
                || (status == 413 && response.asString().isEmpty())) {
            return;
        }
        String type = response.contentType().split(";")[0];
        JsonNode content = documented.path("content").path(type);
        assertEquals(false, content.isMissingNode(), method + " " + template + " " + status + " answered as " + type);
        if (type.endsWith("json")) {
            validate(contract, content.path("schema"), response.asString(), method + " " + template + " " + status);
        }
    }

    private static void validate(JsonNode contract, JsonNode schema, String body, String where) {
        JsonSchema validator = CACHE.computeIfAbsent(where, w -> {
            ObjectNode whole = JSON.createObjectNode();
            whole.set("components", contract.path("components"));
            schema.fields().forEachRemaining(f -> whole.set(f.getKey(), f.getValue()));
            return SCHEMAS.getSchema(whole);
        });
        try {
            Set<?> faults = validator.validate(JSON.readTree(body));
            assertEquals(Set.of(), faults, where + " does not keep the contract: " + body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(where + " is no JSON: " + body, e);
        }
    }

    /** The documented path that fits: of several, the one with the fewest variables, and of these the longest. */
    private static @Nullable String template(JsonNode contract, String path) {
        Iterator<String> names = contract.path("paths").fieldNames();
        Iterable<String> all = () -> names;
        return java.util.stream.StreamSupport.stream(all.spliterator(), false)
                .filter(name -> path.matches(name.replaceAll("\\.", "\\\\.").replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparingLong((String name) ->
                                name.chars().filter(c -> c == '{').count())
                        .thenComparing(Comparator.comparingInt(String::length).reversed()))
                .orElse(null);
    }

    private static synchronized JsonNode contract(String base) {
        if (served == null) {
            try {
                served = JSON.readTree(io.restassured.RestAssured.given()
                        .noFilters()
                        .get("/q/openapi?format=json")
                        .asString());
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
        assertNotNull(served);
        return served;
    }
}
