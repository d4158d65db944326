package se.samplats.market.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Asks each day about those who stay too long. That their beds are not offered meanwhile needs no job: the database keeps them. */
@ApplicationScoped
class OverdueJob {

    private static final Logger LOG = Logger.getLogger(OverdueJob.class);

    private final OverdueAsking asking;

    OverdueJob(OverdueAsking asking) {
        this.asking = asking;
    }

    @Scheduled(every = "{samplats.overdue-job.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        asking.due().forEach(this::ask);
    }

    private void ask(UUID placement) {
        try {
            asking.ask(placement);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "nobody was asked about placement %s", placement);
        }
    }
}
