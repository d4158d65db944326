package se.samplats.market.offer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.samplats.platform.kernel.Clocks;
import se.samplats.platform.kernel.Refusal;

/** Ends what nobody answered in time, and asks the next home where the need is acute. Replicas may run it at once: each offer is ended by the one that locks its row. */
@ApplicationScoped
class LapseJob {

    private static final int BATCH = 100;

    private static final Logger LOG = Logger.getLogger(LapseJob.class);

    private final Offering offering;
    private final AskingNext askingNext;
    private final Clocks clocks;

    LapseJob(Offering offering, AskingNext askingNext, Clocks clocks) {
        this.offering = offering;
        this.askingNext = askingNext;
        this.clocks = clocks;
    }

    @Scheduled(every = "{samplats.lapse-job.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (!clocks.agree()) {
            LOG.warn("this machine's clock is not that of the database: what is over is left to another replica");
            return;
        }
        int lapsed;
        do {
            lapsed = offering.lapse(BATCH).size();
        } while (lapsed == BATCH);
        askingNext.waiting().forEach(this::askNext);
    }

    private void askNext(UUID request) {
        try {
            askingNext.ask(request);
        } catch (Refusal refusal) {
            LOG.infof("no next home was asked for request %s: %s", request, refusal.rule());
        }
    }
}
