package se.samplats.record.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.CanonicalJson;

/**
 * One deed, or one look at somebody with a protected identity.
 *
 * @param id in the order in which entries were begun; its number is given when it is sealed
 * @param actor the user name of a member of staff; without roles it was the service itself, or whoever had a mailed link
 * @param municipality that the actor acted for
 * @param operation what was done, as {@code DomainEvent.code} says
 * @param facts what else it concerned: references by their names
 */
record JournalEntry(
        long id,
        Instant recordedAt,
        LocalDate happenedOn,
        String actor,
        List<String> roles,
        @Nullable String municipality,
        String operation,
        String thing,
        String thingId,
        Outcome outcome,
        boolean confidential,
        Map<String, String> facts) {

    /** How it ended. */
    enum Outcome {
        DONE,
        REFUSED
    }

    JournalEntry {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        roles = List.copyOf(roles);
        facts = Map.copyOf(facts);
    }

    /** What is hashed under this number: the same bytes as long as nothing of the entry changes. */
    byte[] canonical(long number) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("number", number);
        whole.put("id", id);
        whole.put("recordedAt", micros());
        whole.put("happenedOn", happenedOn.toString());
        whole.put("actor", actor);
        whole.put("roles", roles);
        whole.put("municipality", municipality);
        whole.put("operation", operation);
        whole.put("thing", thing);
        whole.put("thingId", thingId);
        whole.put("outcome", outcome.name());
        whole.put("confidential", confidential);
        whole.put("facts", facts);
        return CanonicalJson.of(whole).getBytes(StandardCharsets.UTF_8);
    }

    /** Microseconds since 1970: a number that no way of writing times can change. */
    private long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt);
    }
}
