package se.samplats.platform.http;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * An example of each schema, put together of those of its fields, so that one is there as soon as the schema is. What a field holds is
 * written in {@code contract/examples.properties}, or follows from what the field is.
 */
final class ContractExamples {

    private static final int DEEPEST = 6;
    private static final BigDecimal USUAL = BigDecimal.valueOf(3);
    private static final BigDecimal USUAL_ORE = BigDecimal.valueOf(250_000);

    private static final Map<String, String> BY_FORMAT = Map.of(
            "date", "2026-12-01",
            "date-time", "2026-11-21T08:15:00Z",
            "uuid", "01939c2e-7c5b-7b3e-9f0a-2d5c1e6f8a90");

    private final Properties fields = ContractTexts.of("examples.properties");
    private final Map<String, Schema> all;

    ContractExamples(Map<String, Schema> all) {
        this.all = all;
    }

    void addToAll() {
        all.forEach((name, schema) -> schema.setExamples(List.of(of(new Place(name, "", 0, 0), schema))));
    }

    /**
     * Where a value stands.
     *
     * @param field empty for the schema itself
     * @param item which one of a list
     */
    private record Place(String schema, String field, int depth, int item) {

        Place field(String name) {
            return new Place(schema, name, depth + 1, 0);
        }

        Place schema(String name) {
            return new Place(name, field, depth + 1, item);
        }

        Place item(int number) {
            return new Place(schema, field, depth, number);
        }

        /** Items of one list are written one after the other, with a bar between them. */
        String among(String written) {
            String[] items = written.split("\\|", -1);
            return items[Math.min(item, items.length - 1)];
        }
    }

    private Object of(Place place, Schema schema) {
        String name = ContractSchemas.name(schema);
        if (name != null) {
            return of(place.schema(name), Objects.requireNonNull(all.get(name), name));
        }
        if (schema.getAnyOf() != null) {
            return of(place, schema.getAnyOf().get(0));
        }
        if (schema.getEnumeration() != null) {
            return schema.getEnumeration().get(0);
        }
        List<SchemaType> types = Objects.requireNonNullElse(schema.getType(), List.of(SchemaType.OBJECT));
        if (types.contains(SchemaType.ARRAY)) {
            return place.depth() > DEEPEST ? List.of() : list(place, schema);
        }
        if (types.contains(SchemaType.OBJECT)) {
            return object(place, schema);
        }
        return scalar(place, schema, types);
    }

    private List<Object> list(Place place, Schema schema) {
        int items = Math.max(1, Objects.requireNonNullElse(schema.getMinItems(), 1));
        return IntStream.range(0, items)
                .mapToObj(item -> of(place.item(item), schema.getItems()))
                .toList();
    }

    private Object object(Place place, Schema schema) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((field, of) -> object.put(field, of(place.field(field), of)));
        } else if (schema.getAdditionalPropertiesSchema() != null) {
            object.put("HVB", of(place, schema.getAdditionalPropertiesSchema()));
        }
        return object;
    }

    private Object scalar(Place place, Schema schema, List<SchemaType> types) {
        String written = place.among(
                fields.getProperty(place.schema() + "." + place.field(), fields.getProperty(place.field(), "")));
        if (types.contains(SchemaType.BOOLEAN)) {
            return true;
        }
        if (types.contains(SchemaType.STRING)) {
            return written.isEmpty()
                    ? BY_FORMAT.getOrDefault(Objects.requireNonNullElse(schema.getFormat(), ""), "text")
                    : written;
        }
        BigDecimal number = number(written);
        return bounded(number == null ? usual(place.field()) : number, schema);
    }

    private static BigDecimal usual(String field) {
        return field.endsWith("Ore") ? USUAL_ORE : USUAL;
    }

    private static @Nullable BigDecimal number(String written) {
        try {
            return written.isEmpty() ? null : new BigDecimal(written);
        } catch (NumberFormatException aText) {
            return null; // a text in another schema bears the same name
        }
    }

    private static BigDecimal bounded(BigDecimal value, Schema schema) {
        BigDecimal least = schema.getMinimum() == null ? value : value.max(schema.getMinimum());
        return schema.getMaximum() == null ? least : least.min(schema.getMaximum());
    }
}
