package se.samplats;

import io.quarkus.runtime.QuarkusApplication;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jboss.logging.Logger;

/**
 * Brings the database's schema forward and ends: {@code java -jar quarkus-run.jar migrate}. For a site where the service's
 * own user owns no table, and so that the replicas of a new version start on a schema that is ready.
 */
public class Migration implements QuarkusApplication {

    static final String COMMAND = "migrate";

    /** The start migrates; nothing is served meanwhile, no job runs, and no issuer is asked for its keys. */
    static final Map<String, String> SETTINGS = Map.of(
            "quarkus.flyway.migrate-at-start", "true",
            "quarkus.http.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.oidc.tenant-enabled", "false",
            "quarkus.oidc.api.tenant-enabled", "false");

    private static final Logger LOG = Logger.getLogger(Migration.class);

    private final Flyway flyway;

    public Migration(Flyway flyway) {
        this.flyway = flyway;
    }

    /** Comes after the start, which ends with an exit code of its own where a migration fails. */
    @Override
    public int run(String... args) {
        MigrationInfo current = flyway.info().current();
        int pending = flyway.info().pending().length;
        LOG.infof(
                "The schema has version %s, %d migrations are left",
                current == null ? "none" : current.getVersion(), pending);
        return pending == 0 ? 0 : 1;
    }
}
