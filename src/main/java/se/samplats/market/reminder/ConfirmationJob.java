package se.samplats.market.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks unconfirmed homes to confirm, but only those that fit an open request: reminders without a cause are soon ignored. */
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
