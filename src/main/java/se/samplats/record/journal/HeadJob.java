package se.samplats.record.journal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Exports the journal's head of the day before, soon after midnight or when the service runs again. */
@ApplicationScoped
class HeadJob {

    private final HeadExporting exporting;

    HeadJob(HeadExporting exporting) {
        this.exporting = exporting;
    }

    @Scheduled(every = "{samplats.head-job.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        exporting.export();
    }
}
