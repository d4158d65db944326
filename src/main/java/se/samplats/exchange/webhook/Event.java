package se.samplats.exchange.webhook;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * That something has happened, as a CloudEvent 1.0 without data: what it is about is read at the API, by whoever may.
 *
 * @param id the same however often it is sent
 * @param subject the path of what it is about
 */
public record Event(UUID id, EventKind kind, String subject, Instant happenedAt) {

    static final String MEDIA_TYPE = JsonFormat.CONTENT_TYPE;

    public static Event ofOffer(UUID id, EventKind kind, UUID offer, Instant happenedAt) {
        return new Event(id, kind, "/api/v1/offers/" + offer, happenedAt);
    }

    public static Event ofHome(UUID id, EventKind kind, UUID home, Instant happenedAt) {
        return new Event(id, kind, "/api/v1/homes/" + home, happenedAt);
    }

    public static Event ofPlacement(UUID id, EventKind kind, UUID placement, Instant happenedAt) {
        return new Event(id, kind, "/api/v1/placements/" + placement, happenedAt);
    }

    public static Event ofMove(UUID id, EventKind kind, UUID move, Instant happenedAt) {
        return new Event(id, kind, "/api/v1/moves/" + move, happenedAt);
    }

    String json(URI source) {
        CloudEvent event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(source)
                .withType(kind.type())
                .withSubject(subject)
                .withTime(happenedAt.atOffset(ZoneOffset.UTC))
                .build();
        return new String(new JsonFormat().serialize(event), StandardCharsets.UTF_8);
    }
}
