package se.samplats.exchange.intake;

import io.quarkus.scheduler.Scheduled;

/** Tells that the runs of this replica live, and ends those of replicas that died: at start-up and from then on. */
class ImportJob {

    private final Importing importing;

    ImportJob(Importing importing) {
        this.importing = importing;
    }

    @Scheduled(every = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        importing.keepAlive();
    }
}
