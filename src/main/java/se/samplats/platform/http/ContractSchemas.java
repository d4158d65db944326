package se.samplats.platform.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The schemas of the contract: those that an operation takes or answers, each with a description and an example. */
final class ContractSchemas {

    private static final String REFERENCE = "#/components/schemas/";

    private final OpenAPI contract;

    ContractSchemas(OpenAPI contract) {
        this.contract = contract;
    }

    /** The scanner also describes what the pages are made of. */
    void removeThoseThatNoOperationNeeds() {
        Components components = contract.getComponents();
        Set<String> needed = needed(components.getSchemas());
        Set.copyOf(components.getSchemas().keySet()).stream()
                .filter(name -> !needed.contains(name))
                .forEach(components::removeSchema);
    }

    void describe() {
        Properties descriptions = ContractTexts.of("descriptions.properties");
        ContractExamples examples =
                new ContractExamples(contract.getComponents().getSchemas());
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getDescription() == null) {
                schema.setDescription(descriptions.getProperty(isList(name, schema) ? "Page" : name));
            }
        });
        examples.addToAll();
    }

    private static boolean isList(String name, Schema schema) {
        return name.startsWith("Page")
                && schema.getProperties() != null
                && schema.getProperties().keySet().equals(Set.of("items", "next"));
    }

    private Set<String> needed(Map<String, Schema> all) {
        Set<String> needed = new HashSet<>();
        Deque<Schema> left = new ArrayDeque<>();
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(ContractSchemas::ofOperation)
                .forEach(left::add);
        while (!left.isEmpty()) {
            Schema next = left.remove();
            String name = name(next);
            if (name != null && needed.add(name) && all.get(name) != null) {
                left.add(all.get(name));
            }
            within(next).forEach(left::add);
        }
        return needed;
    }

    private static Stream<Schema> ofOperation(Operation operation) {
        Stream<Schema> asked = Stream.ofNullable(operation.getRequestBody()).flatMap(body -> of(body.getContent()));
        Stream<Schema> answered =
                operation.getResponses().getAPIResponses().values().stream().flatMap(answer -> of(answer.getContent()));
        Stream<Schema> parameters = Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .map(Parameter::getSchema);
        return Stream.of(asked, answered, parameters).flatMap(all -> all).filter(Objects::nonNull);
    }

    private static Stream<Schema> of(@Nullable Content content) {
        return content == null
                ? Stream.of()
                : content.getMediaTypes().values().stream().map(type -> type.getSchema());
    }

    /** The schemas that this one is made of. */
    private static Stream<Schema> within(Schema schema) {
        Stream<Schema> properties = Stream.ofNullable(schema.getProperties()).flatMap(all -> all.values().stream());
        Stream<Schema> either = Stream.of(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
        Stream<Schema> single = Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                .filter(Objects::nonNull);
        return Stream.of(properties, either, single).flatMap(all -> all);
    }

    /** The name of the schema that this one only points to. */
    static @Nullable String name(Schema schema) {
        String reference = schema.getRef();
        return reference != null && reference.startsWith(REFERENCE) ? reference.substring(REFERENCE.length()) : null;
    }
}
