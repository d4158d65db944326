package se.samplats.exchange.intake;

import io.quarkus.scheduler.Scheduled;

/** Forgets the files of dry runs that nobody confirmed within a day. Running twice at once does no harm. */
class DryRunFilesJob {

    private final DryRunning dryRunning;

    DryRunFilesJob(DryRunning dryRunning) {
        this.dryRunning = dryRunning;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        dryRunning.forgetOld();
    }
}
