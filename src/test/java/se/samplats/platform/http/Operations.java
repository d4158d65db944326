package se.samplats.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Every operation under {@code /api} that the served contract tells of, with what can be sent to it. */
final class Operations {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode contract;

    /**
     * @param path the template, under the base path of the API
     * @param fields the properties of a JSON body, by name, each with its schema
     * @param multipart whether it takes files
     */
    record Called(
            String method,
            String path,
            List<String> pathParameters,
            List<String> queryParameters,
            boolean takesJson,
            boolean multipart,
            Map<String, JsonNode> fields) {

        @Override
        public String toString() {
            return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        }
    }

    private Operations(JsonNode contract) {
        this.contract = contract;
    }

    static List<Called> all() {
        try {
            return new Operations(JSON.readTree(
                            RestAssured.given().get("/q/openapi?format=json").asString()))
                    .list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Called> list() {
        List<Called> all = new ArrayList<>();
        contract.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith("/api/v1/")) {
                path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        all.add(called(operation.getKey(), path.getKey(), path.getValue(), operation.getValue()));
                    }
                });
            }
        });
        return all;
    }

    private Called called(String method, String path, JsonNode item, JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        JsonNode json = content.path("application/json").path("schema");
        return new Called(
                method,
                path.substring("/api/v1".length()),
                parameters(item, operation, "path"),
                parameters(item, operation, "query"),
                !json.isMissingNode(),
                !content.path("multipart/form-data").isMissingNode(),
                fields(json));
    }

    private static List<String> parameters(JsonNode item, JsonNode operation, String in) {
        return java.util.stream.Stream.of(item, operation)
                .flatMap(node -> StreamSupport.stream(node.path("parameters").spliterator(), false))
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .map(parameter -> parameter.path("name").asText())
                .distinct()
                .toList();
    }

    private Map<String, JsonNode> fields(@Nullable JsonNode schema) {
        Map<String, JsonNode> fields = new java.util.LinkedHashMap<>();
        resolved(schema).path("properties").properties().forEach(f -> fields.put(f.getKey(), resolved(f.getValue())));
        return fields;
    }

    /** The schema itself, behind a reference or a choice between something and nothing. */
    private JsonNode resolved(@Nullable JsonNode schema) {
        if (schema == null) {
            return JSON.missingNode();
        }
        if (schema.has("$ref")) {
            return resolved(contract.at(schema.path("$ref").asText().substring(1)));
        }
        return schema.has("anyOf") ? resolved(schema.path("anyOf").get(0)) : schema;
    }
}
