package se.samplats.platform.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.PersonalNumbers;
import se.samplats.platform.kernel.Text;

/** Broken bean constraints as fields and sentences. */
final class Violations {

    private static final Pattern FIELD = Pattern.compile("\\p{L}[\\p{L}0-9_-]{0,59}");

    private Violations() {}

    static List<Problem.FieldError> of(ConstraintViolationException violated, Language language) {
        return violated.getConstraintViolations().stream()
                .map(v -> new Problem.FieldError(field(v), message(v, language)))
                .sorted(Comparator.comparing(Problem.FieldError::field))
                .toList();
    }

    /** The JSON path of a value that could not be read. */
    static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : references) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(named(step.getFieldName()));
            }
        }
        return path.toString();
    }

    /** A name that nobody means as one is not repeated: it may be about somebody. */
    private static String named(String field) {
        return FIELD.matcher(field).matches() && !PersonalNumbers.isIn(field) ? field : "?";
    }

    private static String message(ConstraintViolation<?> violation, Language language) {
        Map<String, Object> said = violation.getConstraintDescriptor().getAttributes();
        String kind = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        try {
            return Text.of(
                            "constraint." + kind,
                            said.getOrDefault("min", said.getOrDefault("value", "")),
                            said.getOrDefault("max", said.getOrDefault("value", "")))
                    .in(language);
        } catch (MissingResourceException unknown) {
            return violation.getMessage();
        }
    }

    /** Without the method and, for a body, the parameter: what remains is what the caller wrote. */
    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                boolean named = node.getKind() == ElementKind.PROPERTY;
                if (node.getIndex() != null) {
                    field.append('[').append(node.getIndex()).append(']');
                }
                if (named) {
                    field.append(field.isEmpty() ? "" : ".").append(node.getName());
                }
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }
}
