package se.samplats.record.journal;

import io.quarkus.runtime.QuarkusApplication;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Verifies the journal and ends: {@code java -jar quarkus-run.jar verify-journal [number:hash …]}. The heads are those that were
 * kept elsewhere. Exit code 0 when the chain is intact, 1 when not, 2 when a head cannot be read.
 */
public class JournalVerification implements QuarkusApplication {

    public static final String COMMAND = "verify-journal";

    /** Nothing is served meanwhile, nothing migrated, no job runs, and no issuer is asked for its keys. */
    public static final Map<String, String> SETTINGS = Map.of(
            "quarkus.flyway.migrate-at-start", "false",
            "quarkus.http.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.oidc.tenant-enabled", "false",
            "quarkus.oidc.api.tenant-enabled", "false");

    private static final Logger LOG = Logger.getLogger(JournalVerification.class);

    private final Verifying verifying;

    JournalVerification(Verifying verifying) {
        this.verifying = verifying;
    }

    @Override
    public int run(String... args) {
        List<ChainLink> known;
        try {
            known = Arrays.stream(args)
                    .filter(one -> !one.equals(COMMAND))
                    .map(ChainLink::parse)
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            LOG.error("a head is written as number:hash, with 64 hexadecimal digits");
            return 2;
        }
        ChainVerdict found = verifying.verify(known);
        if (found.isWhole()) {
            LOG.infof("The journal is whole: %d entries, head %s", found.head().number(), found.head());
            return 0;
        }
        LOG.errorf("The journal is broken at number %d: %s", found.broken(), found.how());
        return 1;
    }
}
