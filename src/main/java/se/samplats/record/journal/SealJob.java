package se.samplats.record.journal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Seals what was written, every second. Replicas do not wait for each other. */
@ApplicationScoped
class SealJob {

    private final Sealing sealing;
    private final JournalGauges gauges;

    SealJob(Sealing sealing, JournalGauges gauges) {
        this.sealing = sealing;
        this.gauges = gauges;
    }

    @Scheduled(every = "{samplats.seal-job.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        boolean more;
        do {
            more = sealing.some();
        } while (more);
        gauges.saw(sealing.state());
    }
}
