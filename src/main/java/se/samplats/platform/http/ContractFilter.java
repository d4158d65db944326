package se.samplats.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * Completes the contract at build time from the code: a record component is required unless it is {@code @Nullable}, every operation can
 * answer with each of the common problems, schemas that no operation needs are left out, and the others are described.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final List<String> PROBLEMS =
            List.of("400", "401", "403", "404", "405", "406", "409", "412", "413", "415", "422", "428", "429", "503");

    /** What is answered before a call is read, without a body. */
    private static final Map<String, String> UNREAD = Map.of(
            "414", "The address is longer than 4,096 bytes; without a body, since the call is not read",
            "431", "The headers are longer than 8,192 bytes; without a body, since the call is not read");

    /** Records of pages may have the same names as those of the API. */
    private static final Pattern OF_PAGES = Pattern.compile("se\\.samplats\\.(desk|page|notice)\\..*|.*Page\\$.*");

    /** The API's paths; pages are no part of the contract. */
    private static final String API = "/api/";

    private static final DotName STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");

    private final IndexView index;
    private final Map<String, ClassInfo> records;

    public ContractFilter(IndexView index) {
        this.index = index;
        this.records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(c -> c.name().toString().startsWith("se.samplats."))
                .filter(c -> !OF_PAGES.matcher(c.name().toString()).matches())
                .collect(Collectors.toMap(ClassInfo::simpleName, c -> c, (one, other) -> one));
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Set.copyOf(contract.getPaths().getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith(API))
                .forEach(page -> contract.getPaths().removePathItem(page));
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            ClassInfo record = record(name);
            if (record != null && schema.getProperties() != null) {
                markNulls(record, schema);
            }
        });
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    correctStatus(operation);
                    addProblems(operation);
                });
        ContractSchemas schemas = new ContractSchemas(contract);
        schemas.removeThoseThatNoOperationNeeds();
        schemas.describe();
    }

    /** The scanner assumes 200; the method's {@code @ResponseStatus} decides. */
    private void correctStatus(Operation operation) {
        String id = operation.getOperationId();
        ClassInfo resource = index.getClassByName(id.substring(0, id.lastIndexOf('_')));
        MethodInfo method = resource.firstMethod(id.substring(id.lastIndexOf('_') + 1));
        AnnotationInstance declared = method.annotation(STATUS);
        Set<String> known =
                Set.copyOf(operation.getResponses().getAPIResponses().keySet());
        known.stream().filter(code -> code.startsWith("2")).findFirst().ifPresent(guessed -> {
            if (declared != null && !known.contains(declared.value().asInt() + "")) {
                APIResponse response = operation.getResponses().getAPIResponse(guessed);
                operation.getResponses().removeAPIResponse(guessed);
                operation.getResponses().addAPIResponse(declared.value().asInt() + "", response);
            }
        });
    }

    /** The record behind a schema; that of {@code Page<HomeView>} is named {@code PageHomeView}. */
    private @Nullable ClassInfo record(String schema) {
        return records.containsKey(schema)
                ? records.get(schema)
                : records.values().stream()
                        .filter(c -> !c.typeParameters().isEmpty() && schema.startsWith(c.simpleName()))
                        .findFirst()
                        .orElse(null);
    }

    private static void markNulls(ClassInfo record, Schema schema) {
        List<String> required = new ArrayList<>();
        for (FieldInfo field : record.fields()) {
            Schema property = schema.getProperties().get(field.name());
            if (property == null) {
                continue;
            }
            if (isNullable(field)) {
                schema.addProperty(field.name(), orNull(property));
            } else if (!field.hasAnnotation("com.fasterxml.jackson.annotation.JsonInclude")) {
                required.add(field.name());
            }
        }
        // what a record works out, beside what it holds
        for (MethodInfo method : record.methods()) {
            Schema property = schema.getProperties().get(method.name());
            if (property != null && method.returnType().hasAnnotation(NULLABLE)) {
                schema.addProperty(method.name(), orNull(property));
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static boolean isNullable(FieldInfo field) {
        return field.type().hasAnnotation(NULLABLE);
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() != null) {
            Schema nothing = OASFactory.createSchema().addType(SchemaType.NULL);
            return OASFactory.createSchema().addAnyOf(property).addAnyOf(nothing);
        }
        if (property.getType() != null && !property.getType().contains(SchemaType.NULL)) {
            property.addType(SchemaType.NULL);
        }
        return property;
    }

    private static void addProblems(Operation operation) {
        UNREAD.forEach((status, why) -> operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().description(why)));
        for (String status : PROBLEMS) {
            if (!operation.getResponses().hasAPIResponse(status)
                    || operation.getResponses().getAPIResponse(status).getContent() == null) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                status,
                                OASFactory.createAPIResponse()
                                        .description("A problem")
                                        .content(OASFactory.createContent()
                                                .addMediaType(
                                                        Problem.MEDIA_TYPE,
                                                        OASFactory.createMediaType()
                                                                .schema(OASFactory.createSchema()
                                                                        .ref("#/components/schemas/Problem")))));
            }
        }
    }
}
