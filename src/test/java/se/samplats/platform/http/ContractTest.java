package se.samplats.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;

/** What the contract says of its schemas, to whom reads it without the code. */
@FeatureTest
class ContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/([^\"]+)");

    private JsonNode contract;
    private Map<String, JsonNode> schemas;

    @BeforeEach
    void read() throws Exception {
        contract =
                JSON.readTree(RestAssured.given().get("/q/openapi?format=json").asString());
        schemas = contract.at("/components/schemas").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertTrue(schemas.size() > 200);
    }

    @Test
    void everySchemaHasADescriptionAndAnExample() {
        Set<String> bare = new TreeSet<>();
        schemas.forEach((name, schema) -> {
            if (schema.path("description").asText().isBlank()
                    || schema.path("examples").isEmpty()) {
                bare.add(name);
            }
        });
        assertEquals(Set.of(), bare);
    }

    @Test
    void everyExampleIsOneOfItsSchema() {
        List<String> faults = new ArrayList<>();
        schemas.forEach((name, schema) -> {
            ObjectNode whole = JSON.createObjectNode();
            whole.set("components", contract.path("components"));
            whole.put("$ref", "#/components/schemas/" + name);
            SCHEMAS.getSchema(whole)
                    .validate(schema.at("/examples/0"))
                    .forEach(fault -> faults.add(name + ": " + fault.getMessage()));
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void everySchemaIsNeededByAnOperation() {
        Set<String> needed = new TreeSet<>();
        collect(contract.path("paths"), needed);
        assertEquals(new TreeSet<>(schemas.keySet()), needed);
    }

    @Test
    void nothingIsWrittenOfASchemaOrAFieldThatIsNotThere() {
        Set<String> described =
                new TreeSet<>(ContractTexts.of("descriptions.properties").stringPropertyNames());
        described.removeAll(schemas.keySet());
        assertEquals(Set.of("Page"), described);
        Set<String> fields = schemas.entrySet().stream()
                .flatMap(schema -> schema.getValue().path("properties").properties().stream()
                        .flatMap(field ->
                                java.util.stream.Stream.of(field.getKey(), schema.getKey() + "." + field.getKey())))
                .collect(Collectors.toSet());
        Set<String> shown =
                new TreeSet<>(ContractTexts.of("examples.properties").stringPropertyNames());
        shown.removeAll(fields);
        assertEquals(Set.of(), shown);
    }

    private void collect(JsonNode part, Set<String> needed) {
        REFERENCE
                .matcher(part.toString())
                .results()
                .map(found -> found.group(1))
                .filter(needed::add)
                .forEach(name -> collect(schemas.getOrDefault(name, JSON.nullNode()), needed));
    }
}
