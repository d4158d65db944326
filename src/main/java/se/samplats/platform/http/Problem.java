package se.samplats.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Text;

/**
 * What went wrong, where, and what to do next: RFC 9457.
 *
 * @param type {@code /problems/<rule>}: what a client may decide on
 * @param title the rule in a few words, in the caller's language
 * @param status the HTTP status
 * @param detail what happened in this call and what to do next
 * @param errors for invalid input, each field with its message; otherwise absent
 */
@Schema(name = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        String detail,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(required = false)
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public record FieldError(String field, String message) {}

    static Problem of(String rule, int status, Text title, Text detail, Language language) {
        return new Problem("/problems/" + rule, title.in(language), status, detail.in(language), List.of());
    }

    static Problem of(String rule, int status, Language language) {
        return of(
                rule, status, Text.of("problem." + rule + ".title"), Text.of("problem." + rule + ".detail"), language);
    }

    Problem with(List<FieldError> fields) {
        return new Problem(type, title, status, detail, fields);
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
