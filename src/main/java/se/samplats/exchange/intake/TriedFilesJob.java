package se.samplats.exchange.intake;

import io.quarkus.scheduler.Scheduled;

/** Forgets the files of dry runs that nobody confirmed within a day. Running twice at once does no harm. */
class TriedFilesJob {

    private final Trying trying;

    TriedFilesJob(Trying trying) {
        this.trying = trying;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        trying.forgetOld();
    }
}
