package se.samplats.market.offer;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.samplats.platform.kernel.Clocks;
import se.samplats.platform.kernel.Refusal;

/**
 * Ends what nobody answered in time, and asks the next home where the need is acute. Each in a transaction of its own, the oldest first:
 * one that fails is counted and left for the next run, and stands before no other. Replicas may run it at once: each offer is ended by the
 * one that locks its row.
 */
@ApplicationScoped
class LapseJob {

    private static final int BATCH = 100;
    private static final String FAILURES = "samplats.lapse.failures";

    private static final Logger LOG = Logger.getLogger(LapseJob.class);

    private final Offering offering;
    private final AskingNext askingNext;
    private final Clocks clocks;
    private final MeterRegistry meters;

    LapseJob(Offering offering, AskingNext askingNext, Clocks clocks, MeterRegistry meters) {
        this.offering = offering;
        this.askingNext = askingNext;
        this.clocks = clocks;
        this.meters = meters;
        meters.counter(FAILURES);
    }

    @Scheduled(every = "{samplats.lapse-job.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (!clocks.agree()) {
            LOG.warn("this machine's clock is not that of the database: what is over is left to another replica");
            return;
        }
        Offers.Due last = Offers.Due.FIRST;
        List<Offers.Due> due;
        do {
            due = offering.due(last, BATCH);
            for (Offers.Due one : due) {
                alone("offer", one.id(), () -> offering.lapse(one.id()));
                last = one;
            }
        } while (due.size() == BATCH);
        askingNext.waiting().forEach(request -> alone("request", request, () -> askNext(request)));
    }

    private void askNext(UUID request) {
        try {
            askingNext.ask(request);
        } catch (Refusal refusal) {
            LOG.infof("no next home was asked for request %s: %s", request, refusal.rule());
        }
    }

    private void alone(String what, UUID id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            meters.counter(FAILURES).increment();
            LOG.errorf(failed, "%s %s failed and is tried again in the next run", what, id);
        }
    }
}
