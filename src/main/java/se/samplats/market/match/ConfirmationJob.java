package se.samplats.market.match;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Asks unconfirmed homes to confirm, but only those that an open request would fit: a nudge that nothing depends on is
 * ignored the next time too.
 */
@ApplicationScoped
public class ConfirmationJob {

    private final Reminding reminding;

    ConfirmationJob(Reminding reminding) {
        this.reminding = reminding;
    }

    @Scheduled(every = "{samplats.confirmation-job.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        reminding.remindUnconfirmed();
    }
}
