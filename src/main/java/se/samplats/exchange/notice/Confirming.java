package se.samplats.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import se.samplats.county.home.Hosting;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.PrivilegedAccess;

/** The link of a mail that says, once and without a password, that nothing has changed in one home. */
@ApplicationScoped
@Transactional
class Confirming {

    private static final int BYTES = 32;
    private static final Duration VALID = Duration.ofDays(14);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager database;
    private final Hosting hosting;
    private final Today today;
    private final PrivilegedAccess privilegedAccess;

    Confirming(EntityManager database, Hosting hosting, Today today, PrivilegedAccess privilegedAccess) {
        this.privilegedAccess = privilegedAccess;
        this.database = database;
        this.hosting = hosting;
        this.today = today;
    }

    /** A new link's secret; those that ran out are forgotten. */
    String link(UUID homeId) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        database.createNativeQuery("delete from confirm_link where expires_at < :now")
                .setParameter("now", today.now())
                .executeUpdate();
        database.createNativeQuery("insert into confirm_link (hash, home_id, expires_at) values (:hash, :home, :until)")
                .setParameter("hash", hash(secret))
                .setParameter("home", homeId)
                .setParameter("until", today.now().plus(VALID))
                .executeUpdate();
        return secret;
    }

    void confirm(String secret) {
        List<?> home = privilegedAccess.asService(() -> database.createNativeQuery("""
                update confirm_link set used_at = :now where hash = :hash and used_at is null and expires_at >= :now
                returning home_id""", UUID.class)
                .setParameter("now", today.now())
                .setParameter("hash", hash(secret))
                .getResultList());
        if (home.isEmpty()) {
            throw Refusal.of("link-used");
        }
        hosting.confirmByLink((UUID) home.get(0));
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
