package se.samplats.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import se.samplats.platform.kernel.Text;

/** What is said of a field that a body may not have: which it may, so that a misspelled one is found. */
final class UnknownField {

    private UnknownField() {}

    /** In words what is wrong with JSON that could not be read; the field's name stands beside them in the problem. */
    static Text message(JsonProcessingException json, String method) {
        if (!(json instanceof UnrecognizedPropertyException unknown)) {
            return Text.of("problem.unreadable-json");
        }
        String known = unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return Text.of("PATCH".equals(method) ? "problem.unchangeable-field" : "problem.unknown-field", known);
    }
}
