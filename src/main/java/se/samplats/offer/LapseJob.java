package se.samplats.offer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends what nobody answered in time. Replicas may run it at once: each offer is ended by the one that locks its row. */
@ApplicationScoped
class LapseJob {

    private static final int BATCH = 100;

    private final Offering offering;

    LapseJob(Offering offering) {
        this.offering = offering;
    }

    @Scheduled(every = "{samplats.lapse-job.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int lapsed;
        do {
            lapsed = offering.lapse(BATCH).size();
        } while (lapsed == BATCH);
    }
}
