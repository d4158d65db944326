package se.samplats.platform.kernel;

import java.util.List;

/** The input is invalid: each field with what is wrong in it. Nothing was done. */
public final class Invalid extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Field> fields;

    /**
     * @param field the path of the field, such as {@code needs[1]}
     * @param message what is wrong and what would be right
     */
    public record Field(String field, Text message) {}

    public Invalid(List<Field> fields) {
        super(fields.toString(), null, false, false);
        this.fields = List.copyOf(fields);
    }

    public static Invalid field(String field, String key, Object... arguments) {
        return new Invalid(List.of(new Field(field, Text.of("problem." + key, arguments))));
    }

    public List<Field> fields() {
        return fields;
    }
}
