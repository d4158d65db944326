package se.samplats.platform.page;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form that somebody has sent who was not signed in any more: kept in the answer, and nowhere else, to be sent again.
 *
 * @param action where it was sent
 * @param fields as they were typed, but for the token; none where it held files, or was not one of our own pages'
 */
record SentForm(String action, List<Field> fields) {

    private static final int MOST_FIELDS = 2_000;
    private static final String KEY = SentForm.class.getName();

    record Field(String name, String value) {}

    /** Nothing of it is kept. */
    static SentForm empty(String action) {
        return new SentForm(action, List.of());
    }

    /** What another site made the browser send is not offered to be sent again: it lacks the token. */
    static SentForm read(RoutingContext call, Buffer body) {
        List<Field> fields = new QueryStringDecoder(
                        body.toString(StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, MOST_FIELDS)
                .parameters().entrySet().stream()
                        .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                        .toList();
        String token = fields.stream()
                .filter(field -> field.name().equals(FormTokens.FIELD))
                .map(Field::value)
                .findFirst()
                .orElse(null);
        return FormTokens.matches(call, token)
                ? new SentForm(
                        call.request().uri(),
                        fields.stream()
                                .filter(field -> !field.name().equals(FormTokens.FIELD))
                                .toList())
                : empty(call.request().uri());
    }

    void keptWith(RoutingContext call) {
        call.put(KEY, this);
    }

    /** The form of this call; null where it had none. */
    static @Nullable SentForm of(RoutingContext call) {
        return call.get(KEY);
    }
}
