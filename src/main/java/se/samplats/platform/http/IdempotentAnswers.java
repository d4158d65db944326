package se.samplats.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.LastStatements;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Query;
import se.samplats.platform.party.RoundTrip;

/**
 * A creating call has its effect once, however often it is sent with the same {@code Idempotency-Key}. The stored answer
 * is written in the transaction of the effect: either both are there after a crash, or neither. A call that was refused
 * leaves nothing, so that it may be tried again.
 */
@ApplicationScoped
public class IdempotentAnswers {

    private static final int TRIES = 3;

    private final EntityManager database;
    private final RoundTrip roundTrip;
    private final LastStatements lastStatements;
    private final ObjectMapper json;
    private final PrivilegedAccess privilegedAccess;

    /** A key is one user's in one municipality: whoever changes municipality gets none of the answers from before. */
    private record Key(String actor, String municipality, String hash) {

        static final String IS = " where actor = ? and municipality = ? and key_hash = ?";

        static Key of(Actor actor, String key) {
            String municipality = actor.municipality();
            return new Key(actor.name(), municipality == null ? "" : municipality, sha256(key));
        }

        /** @param before the values that come first in the statement */
        List<@Nullable Object> with(String... before) {
            List<@Nullable Object> values = new ArrayList<>(List.of(before));
            values.addAll(List.of(actor, municipality, hash));
            return values;
        }
    }

    private record Stored(String fingerprint, String body) {}

    public IdempotentAnswers(
            EntityManager database,
            RoundTrip roundTrip,
            LastStatements lastStatements,
            ObjectMapper json,
            PrivilegedAccess privilegedAccess) {
        this.database = database;
        this.roundTrip = roundTrip;
        this.lastStatements = lastStatements;
        this.json = json;
        this.privilegedAccess = privilegedAccess;
    }

    /**
     * Does the work, or answers what it answered before.
     *
     * @param key the call's {@code Idempotency-Key}; without one the work is simply done
     * @param call what the call was about: the path and the body, compared with the first call of that key
     * @param type the answer's type
     */
    public <T> T answer(Actor actor, @Nullable String key, List<?> call, Class<T> type, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.joiningExisting().call(() -> first(actor, key, call, type, work));
            } catch (RuntimeException failed) {
                DatabaseFault fault = DatabaseFault.in(failed);
                if (fault == null || !fault.isTransient() || attempt == TRIES) {
                    throw failed;
                }
            }
        }
    }

    /** Removes the answers that nobody will ask for again; the key of a removed one is free. */
    int forget(Duration after) {
        return QuarkusTransaction.joiningExisting().call(() -> database.createNativeQuery(
                        "delete from stored_answer where created_at < now() - cast(:age as interval)")
                .setParameter("age", after.toSeconds() + " seconds")
                .executeUpdate());
    }

    /**
     * Removes what others were answered about a thing that they may not see any more. Whoever sends such a call again is told that there is
     * no such thing.
     *
     * @param id of the thing, as answers name it
     * @param keeper the user who still sees it
     */
    public void forgetAbout(UUID id, String keeper) {
        privilegedAccess.asService(() -> database.createNativeQuery(
                        "delete from stored_answer where actor <> :keeper and position(:id in cast(body as text)) > 0")
                .setParameter("keeper", keeper)
                .setParameter("id", id.toString())
                .executeUpdate());
    }

    private <T> T first(Actor actor, @Nullable String key, List<?> call, Class<T> type, Supplier<T> work)
            throws JsonProcessingException {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        String fingerprint = sha256(json.writeValueAsString(call));
        Key of = Key.of(actor, key);
        if (!claim(of, fingerprint)) {
            return stored(of, fingerprint, type);
        }
        T answer = work.get();
        database.flush();
        lastStatements.add(
                "update stored_answer set body = cast(? as jsonb)" + Key.IS, of.with(json.writeValueAsString(answer)));
        return answer;
    }

    /** Waits for another call with the key that is under way; false when that one got an answer. */
    private boolean claim(Key of, String fingerprint) {
        return !roundTrip
                .ask(new Query<>("""
                        insert into stored_answer (fingerprint, actor, municipality, key_hash) values (?, ?, ?, ?)
                        on conflict do nothing returning fingerprint""", of.with(fingerprint), row -> row.getString(1)))
                .isEmpty();
    }

    private <T> T stored(Key of, String fingerprint, Class<T> type) throws JsonProcessingException {
        Stored stored = roundTrip
                .ask(new Query<>(
                        "select fingerprint, cast(body as text) from stored_answer" + Key.IS,
                        of.with(),
                        row -> new Stored(row.getString(1), row.getString(2))))
                .get(0);
        if (!fingerprint.equals(stored.fingerprint())) {
            throw Refusal.of("key-used-otherwise");
        }
        // by a later version it may say more
        return json.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(stored.body());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
