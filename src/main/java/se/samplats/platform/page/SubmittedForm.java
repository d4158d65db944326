package se.samplats.platform.page;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;

/**
 * A submitted form, from the body or the address: every field with its values. A page takes it as a parameter ({@code @Context})
 * and reads the fields it needs.
 */
@RequestScoped
@Unremovable
public class SubmittedForm {

    /**
     * What was typed, to be read.
     *
     * @param form what the form is called in {@code texts/field_*.properties}
     */
    public Typed typed(String form) {
        return new Typed(form, values());
    }

    /** A hidden field, such as where the form leads back to; empty if missing. */
    public String carried(String field) {
        return values().getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** All fields as they were sent. */
    public Map<String, List<String>> values() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        FormData sent = request.getFormData();
        return sent == null ? request.getUriInfo().getQueryParameters() : sent(sent);
    }

    /**
     * Fields that come once for each of several, as two lists of one length: whose it is, and what was typed.
     *
     * @return all fields, those of these two lists as {@code <field>-<whose>}
     */
    public static Map<String, List<String>> paired(Map<String, List<String>> values, String whose, String field) {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        List<String> owners = values.getOrDefault(whose, List.of());
        List<String> typed = values.getOrDefault(field, List.of());
        for (int i = 0; i < Math.min(owners.size(), typed.size()); i++) {
            all.put(field + "-" + owners.get(i), List.of(typed.get(i)));
        }
        return all;
    }

    private static Map<String, List<String>> sent(FormData sent) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String field : sent) {
            values.put(field, texts(sent.get(field)));
        }
        return values;
    }

    private static List<String> texts(@Nullable Collection<FormValue> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .filter(value -> !value.isFileItem())
                        .map(FormValue::getValue)
                        .toList();
    }
}
