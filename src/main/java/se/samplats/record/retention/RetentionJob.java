package se.samplats.record.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samplats.platform.kernel.Today;

/** Erases each night what is due, where the site has switched it on. */
@ApplicationScoped
class RetentionJob {

    private static final Logger LOG = Logger.getLogger(RetentionJob.class);

    private final Erasing erasing;
    private final Today today;
    private final boolean erases;

    RetentionJob(Erasing erasing, Today today, @ConfigProperty(name = "samplats.retention.erase") boolean erases) {
        this.erasing = erasing;
        this.today = today;
        this.erases = erases;
    }

    @Scheduled(cron = "{samplats.retention-job.cron}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (erases) {
            erasing.erase(today.date())
                    .ifPresent(one -> LOG.infof("erased what was due: certificate %s, %s", one.id(), one.hash()));
        }
    }
}
