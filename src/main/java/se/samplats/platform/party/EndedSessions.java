package se.samplats.platform.party;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samplats.platform.kernel.Today;

/**
 * The sessions that somebody has ended while their tokens still run. Each call is held against what this replica knows of them: at once
 * what was ended here, and within seconds what was ended at another.
 */
@ApplicationScoped
public class EndedSessions {

    private static final Logger LOG = Logger.getLogger(EndedSessions.class);

    private final EntityManager database;
    private final PrivilegedAccess privilegedAccess;
    private final Today today;
    private final Duration kept;
    private final Map<String, Instant> known = new ConcurrentHashMap<>();
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "ended-sessions"));

    /** @param kept longer than any token of the issuer's runs */
    EndedSessions(
            EntityManager database,
            PrivilegedAccess privilegedAccess,
            Today today,
            @ConfigProperty(name = "samplats.identity.ended-sessions-kept") Duration kept) {
        this.database = database;
        this.privilegedAccess = privilegedAccess;
        this.today = today;
        this.kept = kept;
    }

    /** Whoever leaves by way of the issuer has ended it there too. */
    void left(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED
                && event.getSecurityIdentity() != null) {
            end(event.getSecurityIdentity());
        }
    }

    /** From now on nobody gets in by the tokens of this session. Does not wait for the database: the call may be on a thread that must not. */
    public void end(SecurityIdentity identity) {
        List<String> hashes = hashes(identity).toList();
        Instant until = today.machine().plus(kept);
        hashes.forEach(hash -> known.put(hash, until));
        writer.execute(() -> keep(hashes, until));
    }

    boolean isEnded(SecurityIdentity identity) {
        return !known.isEmpty() && hashes(identity).anyMatch(known::containsKey);
    }

    private void keep(List<String> hashes, Instant until) {
        try {
            privilegedAccess.asService(() -> hashes.forEach(hash -> database.createNativeQuery(
                            "insert into ended_session (hash, kept_until) values (:hash, :until) on conflict do nothing")
                    .setParameter("hash", HexFormat.of().parseHex(hash))
                    .setParameter("until", until)
                    .executeUpdate()));
        } catch (RuntimeException failed) {
            LOG.errorf("a session that was ended here is not known to the other replicas: %s", failed.getClass());
        }
    }

    /** Learns what was ended elsewhere, and forgets what nobody could use any more. */
    void learn() {
        privilegedAccess.asService(() -> {
            Instant now = today.machine();
            database.createNativeQuery("delete from ended_session where kept_until < :now")
                    .setParameter("now", now)
                    .executeUpdate();
            List<?> rows = database.createNativeQuery("select encode(hash, 'hex'), kept_until from ended_session")
                    .getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> known.put((String) row[0], (Instant) row[1]));
            known.values().removeIf(now::isAfter);
        });
    }

    private static Stream<String> hashes(SecurityIdentity identity) {
        IdTokenCredential idToken = identity.getCredential(IdTokenCredential.class);
        AccessTokenCredential accessToken = identity.getCredential(AccessTokenCredential.class);
        return Stream.of(idToken == null ? "" : idToken.getToken(), accessToken == null ? "" : accessToken.getToken())
                .filter(token -> token != null && !token.isEmpty())
                .map(EndedSessions::sha256);
    }

    private static String sha256(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @PreDestroy
    void close() {
        writer.shutdown();
    }
}
