package se.samplats.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The operations that the application says it has, with their parameters, bodies and answers. */
final class ServedContract {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode contract;

    private ServedContract(JsonNode contract) {
        this.contract = contract;
    }

    /**
     * @param path the template, from the root of the site
     * @param queries the schemas of what may stand in the query, by name
     * @param body the schema of a JSON body; missing where it takes none
     * @param files whether it takes files
     * @param answers the statuses that it may have
     * @param siblings the same of the other operations of its path, for methods that none has
     */
    record Operation(
            String method,
            String path,
            Map<String, JsonNode> queries,
            JsonNode body,
            boolean files,
            Set<Integer> answers,
            Set<Integer> siblings) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static ServedContract read() {
        try {
            return new ServedContract(JSON.readTree(
                    RestAssured.given().get("/q/openapi?format=json").asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        contract.path("paths").properties().forEach(path -> {
            Set<Integer> siblings = new TreeSet<>();
            path.getValue().properties().forEach(one -> siblings.addAll(answers(one.getValue())));
            path.getValue().properties().stream()
                    .filter(one -> METHODS.contains(one.getKey()))
                    .forEach(one ->
                            all.add(operation(one.getKey(), path.getKey(), path.getValue(), one.getValue(), siblings)));
        });
        return all;
    }

    /** The schema itself, behind a reference or a choice between something and nothing. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(contract.at(schema.path("$ref").asText().substring(1)));
        }
        return schema.has("anyOf") ? resolved(schema.path("anyOf").get(0)) : schema;
    }

    private static Operation operation(
            String method, String path, JsonNode item, JsonNode operation, Set<Integer> siblings) {
        JsonNode content = operation.path("requestBody").path("content");
        Map<String, JsonNode> queries = new LinkedHashMap<>();
        for (JsonNode parameters : List.of(item.path("parameters"), operation.path("parameters"))) {
            StreamSupport.stream(parameters.spliterator(), false)
                    .filter(parameter -> parameter.path("in").asText().equals("query"))
                    .forEach(parameter -> queries.put(parameter.path("name").asText(), parameter.path("schema")));
        }
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                queries,
                content.path("application/json").path("schema"),
                content.has("multipart/form-data"),
                answers(operation),
                siblings);
    }

    private static Set<Integer> answers(JsonNode operation) {
        Set<Integer> statuses = new TreeSet<>();
        operation.path("responses").fieldNames().forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }
}
